package org.caspia.ui.article;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.caspia.event.TextSpan;
import org.caspia.ui.kit.MarkedText;
import org.caspia.ui.kit.MarkedText.Mark;

/** A sentence of the article with words marked in it, that leads to its place in the article. */
final class ExcerptCard extends Button {
    ExcerptCard(String sentence, List<TextSpan> marked, Runnable action) {
        MarkedText words = new MarkedText();
        words.show(
                sentence,
                marked.stream()
                        .map(span -> new Mark(span.start(), span.end(), "mark-selected"))
                        .toList());
        getStyleClass().addAll("flat", "excerpt");
        setGraphic(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setMinHeight(Region.USE_PREF_SIZE);
        words.setMouseTransparent(true);
        setAccessibleText(sentence);
        setAccessibleHelp("Shows the sentence in the article");
        setOnAction(event -> action.run());
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double widthPx) {
        if (widthPx < 0 || !(getGraphic() instanceof MarkedText words)) {
            return super.computePrefHeight(widthPx);
        }
        double inner = widthPx - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + words.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof MarkedText words) {
            words.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
