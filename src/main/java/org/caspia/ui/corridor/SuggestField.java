package org.caspia.ui.corridor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.ui.corridor.Suggestions.Suggestion;

/** A field that offers what is meant while one types: arrows and Enter, or a click, take an offer; Esc lets it be. */
final class SuggestField<T> extends VBox {
    private final TextField field = new TextField();
    private final VBox offers = new VBox();
    private final Function<String, List<Suggestion<T>>> suggest;
    private final Consumer<T> onChoice;
    private String settled = "";
    private boolean settling;
    private int marked;

    SuggestField(String prompt, Function<String, List<Suggestion<T>>> suggest, Consumer<T> onChoice) {
        super(2);
        this.suggest = suggest;
        this.onChoice = onChoice;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        offers.getStyleClass().add("offers");
        hide();
        getChildren().addAll(field, offers);
        field.textProperty().addListener((property, before, now) -> typed(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                javafx.application.Platform.runLater(field::selectAll);
            } else {
                leave();
            }
        });
    }

    TextField field() {
        return field;
    }

    /** Shows what was chosen. */
    void settle(String text) {
        settled = text;
        if (!field.getText().equals(text) && !(field.isFocused() && offers.isVisible())) {
            settling = true;
            field.setText(text);
            settling = false;
            if (field.isFocused()) {
                field.selectAll(); // what is typed next takes its place
            }
        }
        hide();
    }

    private void typed(String text) {
        if (settling) {
            return;
        }
        List<Suggestion<T>> found = suggest.apply(text);
        offers.getChildren().clear();
        for (Suggestion<T> suggestion : found) {
            offers.getChildren().add(rowOf(suggestion));
        }
        if (found.isEmpty() && !text.isBlank()) {
            Label none = new Label("Nothing of that name in the network");
            none.getStyleClass().addAll("muted", "offer-none");
            offers.getChildren().add(none);
        }
        boolean any = !offers.getChildren().isEmpty();
        offers.setVisible(any);
        offers.setManaged(any);
        mark(0);
    }

    private Button rowOf(Suggestion<T> suggestion) {
        Label title = new Label(suggestion.title());
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label hint = new Label(suggestion.hint());
        hint.getStyleClass().add("muted");
        hint.setMinWidth(0);
        HBox row = new HBox(8, title, gap, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", row);
        button.getStyleClass().addAll("flat", "offer");
        button.setAccessibleText(suggestion.title() + ", " + suggestion.hint());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        // On press and not on release: the field's loss of focus takes the list away before the release.
        button.setOnMousePressed(event -> take(suggestion));
        button.setUserData(suggestion);
        button.setOnAction(event -> take(suggestion));
        return button;
    }

    private void take(Suggestion<T> suggestion) {
        hide();
        settle(suggestion.title());
        onChoice.accept(suggestion.item());
    }

    private void pressed(KeyEvent event) {
        if (!offers.isVisible()) {
            return;
        }
        int size = offers.getChildren().size();
        switch (event.getCode()) {
            case DOWN -> mark(Math.min(size - 1, marked + 1));
            case UP -> mark(Math.max(0, marked - 1));
            case ENTER -> takeMarked();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        if (event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    private void mark(int index) {
        marked = index;
        for (int i = 0; i < offers.getChildren().size(); i++) {
            offers.getChildren()
                    .get(i)
                    .pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("marked"), i == marked);
        }
    }

    private void takeMarked() {
        if (marked < offers.getChildren().size() && offers.getChildren().get(marked) instanceof Button row) {
            row.fire();
        }
    }

    /** Goes back to what was chosen last. */
    private void leave() {
        hide();
        settling = true;
        field.setText(settled);
        settling = false;
    }

    private void hide() {
        offers.setVisible(false);
        offers.setManaged(false);
    }
}
