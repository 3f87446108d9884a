package org.caspia.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** A button that is as wide as its place and as high as its content needs at that width. */
public class CardButton extends Button {
    private final Region content;

    /**
     * Makes a card.
     *
     * @param content what it shows; words in it may wrap
     * @param action what a click does
     */
    public CardButton(Region content, Runnable action) {
        super("", content);
        this.content = content;
        getStyleClass().add("flat");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double widthPx) {
        double inner = widthPx < 0 ? -1 : widthPx - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double heightPx) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
