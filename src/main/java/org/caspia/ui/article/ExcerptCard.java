package org.caspia.ui.article;

import java.util.List;
import org.caspia.event.TextSpan;
import org.caspia.ui.kit.CardButton;
import org.caspia.ui.kit.MarkedText;
import org.caspia.ui.kit.MarkedText.Mark;

/** A sentence of the article with words marked in it, that leads to its place in the article. */
final class ExcerptCard extends CardButton {
    ExcerptCard(String sentence, List<TextSpan> marked, Runnable action) {
        super(marked(sentence, marked), action);
        getStyleClass().add("excerpt");
        setAccessibleText(sentence);
        setAccessibleHelp("Shows the sentence in the article");
    }

    private static MarkedText marked(String sentence, List<TextSpan> marked) {
        MarkedText words = new MarkedText();
        words.setMouseTransparent(true);
        words.show(
                sentence,
                marked.stream()
                        .map(span -> new Mark(span.start(), span.end(), "mark-selected"))
                        .toList());
        return words;
    }
}
