package org.caspia.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.caspia.event.TextSpan;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Icon;

/** Finds words in the article as they are typed. */
final class FindBar extends HBox {
    private static final int MOST = 2000;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Consumer<Found> onFound;
    private String folded = "";
    private List<TextSpan> found = List.of();
    private int index;

    /**
     * What was found.
     *
     * @param all every place
     * @param index which of them is meant now, -1 when there is none
     */
    record Found(List<TextSpan> all, int index) {}

    FindBar(Consumer<Found> onFound) {
        super(4);
        this.onFound = onFound;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setPromptText("Find in the article");
        field.setAccessibleText("Find in the article");
        field.setId("find-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        field,
                        count,
                        Buttons.icon(Icon.LEFT, "Previous", "Shift+Enter", () -> step(-1)),
                        Buttons.icon(Icon.RIGHT, "Next", "Enter", () -> step(1)),
                        Buttons.icon(Icon.CLOSE, "Close", "Esc", this::hide));
        field.textProperty().addListener((property, before, now) -> search());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        hide();
    }

    void setText(String newText) {
        folded = fold(newText);
        hide();
    }

    void open() {
        setVisible(true);
        setManaged(true);
        field.requestFocus();
        field.selectAll();
        search();
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
        found = List.of();
        onFound.accept(new Found(found, -1));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            step(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }

    private void search() {
        String wanted = fold(field.getText());
        List<TextSpan> spans = new ArrayList<>();
        if (!wanted.isEmpty()) {
            for (int at = folded.indexOf(wanted);
                    at >= 0 && spans.size() < MOST;
                    at = folded.indexOf(wanted, at + wanted.length())) {
                spans.add(new TextSpan(at, at + wanted.length()));
            }
        }
        found = spans;
        index = 0;
        tell();
    }

    private void step(int by) {
        if (!found.isEmpty()) {
            index = Math.floorMod(index + by, found.size());
            tell();
        }
    }

    private void tell() {
        String nothing = field.getText().isEmpty() ? "" : "nothing found";
        count.setText(found.isEmpty() ? nothing : index + 1 + " of " + found.size());
        onFound.accept(new Found(found, found.isEmpty() ? -1 : index));
    }

    /** Small letters, one for one, so that the offsets stay those of the text. */
    private static String fold(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            String small = String.valueOf(words.charAt(i)).toLowerCase(Locale.ROOT);
            out.append(small.length() == 1 ? small.charAt(0) : words.charAt(i));
        }
        return out.toString();
    }
}
