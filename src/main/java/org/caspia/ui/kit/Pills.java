package org.caspia.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/**
 * A row of choices of which one is always taken.
 *
 * @param <T> what is chosen
 */
public final class Pills<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /**
     * Makes the row with none taken yet.
     *
     * @param choices at least two
     * @param title the words of each
     * @param tip what each means; empty for no tooltip
     * @param onChoice takes the one that the user takes
     */
    public Pills(List<T> choices, Function<T, String> title, Function<T, String> tip, Consumer<T> onChoice) {
        getStyleClass().add("pills");
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < choices.size(); i++) {
            T choice = choices.get(i);
            ToggleButton button = new ToggleButton(title.apply(choice));
            button.getStyleClass().add(i == 0 ? "left-pill" : i == choices.size() - 1 ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            if (!tip.apply(choice).isEmpty()) {
                Buttons.tip(button, tip.apply(choice));
            }
            button.setOnAction(event -> {
                button.setSelected(true);
                onChoice.accept(choice);
            });
            buttons.put(choice, button);
            getChildren().add(button);
        }
    }

    /**
     * Shows a choice as taken without telling anybody.
     *
     * @param choice one of the choices
     */
    public void show(T choice) {
        ToggleButton button = buttons.get(choice);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
