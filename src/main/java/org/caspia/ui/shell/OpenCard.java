package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Icon;

/** The ways to open an article: a file, one opened before, or pasted text. */
final class OpenCard extends VBox {
    /** What can be opened. */
    interface Actions {
        void chooseFiles(boolean beside);

        void openFiles(List<Path> files, boolean beside);

        void openText(String text, boolean beside);

        void close();
    }

    OpenCard(List<Path> recent, String pasted, boolean anyOpen, Actions actions) {
        super(12);
        setId("open-card");
        setMaxSize(620, Region.USE_PREF_SIZE);
        getChildren().add(Cards.head("Open articles or a project", actions::close));
        CheckBox beside = new CheckBox("Keep what is open and compare");
        beside.setId("open-beside");
        beside.setVisible(anyOpen);
        beside.setManaged(anyOpen);
        Button choose = Buttons.labelled(
                Icon.OPEN,
                "Choose files…",
                "Plain text, Markdown, HTML, PDF or DOCX",
                () -> actions.chooseFiles(beside.isSelected()));
        choose.setId("choose-file");
        choose.getStyleClass().remove("flat");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .add(new HBox(
                        8,
                        choose,
                        Cards.words(
                                "Plain text, Markdown, HTML, PDF or DOCX, one or several; or a project. You can also drop them on the map.",
                                "muted")));
        getChildren().add(beside);
        if (!recent.isEmpty()) {
            VBox list = new VBox(0, Cards.section("Opened before"));
            recent.forEach(file -> list.getChildren()
                    .add(recentLine(file, () -> actions.openFiles(List.of(file), beside.isSelected()))));
            getChildren().add(list);
        }
        TextArea area = new TextArea(pasted);
        area.setId("paste-area");
        area.setPromptText("Paste the words of an article here");
        area.setAccessibleText("Words of an article");
        area.setWrapText(true);
        area.setPrefRowCount(8);
        VBox.setVgrow(area, Priority.ALWAYS);
        Button read = new Button("Read this text");
        read.setId("read-text");
        read.getStyleClass().add("accent");
        read.disableProperty().bind(area.textProperty().map(text -> text.isBlank()));
        read.setOnAction(event -> actions.openText(area.getText(), beside.isSelected()));
        HBox end = new HBox(read);
        end.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Cards.section("Or paste it"), area, end);
    }

    private static Button recentLine(Path file, Runnable open) {
        Path name = file.getFileName();
        Button line = Buttons.link(name == null ? file.toString() : name.toString(), open);
        Buttons.tip(line, file.toString());
        return line;
    }
}
