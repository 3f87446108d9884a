package org.caspia.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Icon;

/** The few things that are always at hand. */
final class MainToolbar extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double ROOMY_PX = 820;

    private final Label article = new Label();
    private final Label project = new Label();
    /** Buttons that open something, by the id of what they open. */
    private final Map<String, Button> openers = new LinkedHashMap<>();

    MainToolbar(WindowDialogs dialogs, Runnable toggleCorridor, Runnable toggleSide) {
        super(4);
        getStyleClass().add("main-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label("Caspia");
        name.getStyleClass().add("program-name");
        name.setMinWidth(USE_PREF_SIZE);
        article.getStyleClass().add("muted");
        article.setId("article-title");
        project.setId("project-name");
        project.setMinWidth(0);
        project.setManaged(false);
        article.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button open = Buttons.labelled(Icon.OPEN, "Open", "Open an article  (Ctrl+O)", () -> dialogs.showOpen(""));
        open.setId("open");
        Button export = Buttons.labelled(Icon.EXPORT, "Export", "Export the map  (Ctrl+E)", dialogs::showExport);
        export.setId("export");
        Button search =
                Buttons.labelled(Icon.SEARCH, "Find", "Find a place or a command  (Ctrl+K)", dialogs::showPalette);
        Button corridor = Buttons.labelled(
                Icon.ROUTE, "Corridor", "Plan ways, try what if, compare corridors  (Ctrl+R)", toggleCorridor);
        corridor.setId("corridor");
        Button look = Buttons.labelled(Icon.LAYERS, "Layers", "Layers and look  (Ctrl+,)", dialogs::showLook);
        look.setId("layers");
        Button side = Buttons.icon(Icon.ARTICLE, "Show or hide the article", "Ctrl+B", toggleSide);
        side.setId("side-toggle");
        Button help = Buttons.icon(Icon.HELP, "Mouse and keys", "F1", dialogs::showShortcuts);
        openers.putAll(Map.of(
                "palette", search, "corridor-panel", corridor, "open-card", open, "export-card", export, "look", look));
        openers.putAll(Map.of("article-reader", side, "shortcuts", help));
        getChildren().addAll(name, project, article, gap, search, corridor, open, export, look, side, help);
    }

    /** A narrow window has room for the icons, and none for their words. */
    @Override
    protected void layoutChildren() {
        ContentDisplay wanted = getWidth() < ROOMY_PX ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        for (Button button : openers.values()) {
            if (!button.getText().isEmpty() && button.getContentDisplay() != wanted) {
                button.setContentDisplay(wanted);
                button.setAccessibleText(button.getText());
            }
        }
        super.layoutChildren();
    }

    /** Shows as pressed the buttons whose panel or card is seen. */
    void showOpen(Set<String> ids) {
        openers.forEach((id, button) -> button.pseudoClassStateChanged(ON, ids.contains(id)));
    }

    /** Shows which project is open, before the article's title; empty for none. */
    void showProject(String name) {
        project.setText(name);
        project.setManaged(!name.isEmpty());
    }

    void showArticle(String title) {
        article.setText(title);
    }
}
