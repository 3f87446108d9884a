package org.caspia.ui.kit;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Buttons of one look. */
public final class Buttons {
    private static final double ICON_PX = 18;
    private static final double TIP_PX = 440;
    private static final Duration TIP_DELAY = Duration.millis(450);

    private Buttons() {}

    /**
     * Returns a flat button that shows only an icon; its name is in its tooltip and is what a screen reader says.
     *
     * @param icon what it shows
     * @param name what it does, in a few words
     * @param shortcut the keys that do the same; empty for none
     * @param action what it does
     * @return the button
     */
    public static Button icon(Icon icon, String name, String shortcut, Runnable action) {
        Button button = new Button("", icon.node(ICON_PX));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "icon-button");
        button.setAccessibleText(name);
        tip(button, shortcut.isEmpty() ? name : name + "  (" + shortcut + ")");
        button.setOnAction(event -> action.run());
        return button;
    }

    /**
     * Returns a flat button with an icon before its words.
     *
     * @param icon what it shows
     * @param text its words
     * @param tip what it does and its keys
     * @param action what it does
     * @return the button
     */
    public static Button labelled(Icon icon, String text, String tip, Runnable action) {
        Button button = new Button(text, icon.node(ICON_PX));
        button.getStyleClass().addAll("flat", "labelled-button");
        tip(button, tip);
        button.setOnAction(event -> action.run());
        return button;
    }

    /**
     * Returns a button that looks like a link in running text.
     *
     * @param text its words
     * @param action what it does
     * @return the button
     */
    public static Button link(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().addAll("flat", "link-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    /**
     * Gives a control a tooltip that comes at an even pace everywhere.
     *
     * @param control the control
     * @param text what it says
     */
    public static void tip(javafx.scene.control.Control control, String text) {
        control.setAccessibleHelp(text);
        tip(control, () -> text);
    }

    /**
     * Gives a control a tip that is made when the pointer comes: a tip is a window of its own, and most are never seen.
     *
     * @param control what it belongs to
     * @param words finds what it says
     */
    public static void tip(javafx.scene.control.Control control, Supplier<String> words) {
        control.setTooltip(null);
        control.setOnMouseEntered(event -> {
            Tooltip tip = new Tooltip(words.get());
            tip.setShowDelay(TIP_DELAY);
            tip.setWrapText(true);
            tip.setMaxWidth(TIP_PX);
            control.setTooltip(tip);
        });
    }

    /**
     * Takes the tip from a control.
     *
     * @param control what has nothing to tell any more
     */
    public static void noTip(javafx.scene.control.Control control) {
        control.setTooltip(null);
        control.setOnMouseEntered(null);
    }
}
