package org.caspia.ui.article;

import javafx.scene.layout.VBox;
import org.caspia.article.ArticleDate;
import org.caspia.article.ArticleInfo;
import org.caspia.article.DateCertainty;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Texts;

/** Who wrote an article, who published it and when, and how that is known. */
final class Byline extends VBox {
    Byline() {
        super(2);
        getStyleClass().add("byline");
    }

    void show(ArticleInfo info) {
        getChildren().clear();
        String authors = String.join(", ", info.authors());
        String line = join(join(authors, info.publisher()), dateOf(info.date()));
        if (!line.isEmpty()) {
            var label = Cards.words(line, "byline-line");
            label.setId("byline");
            if (!info.date().reason().isEmpty()) {
                Buttons.tip(label, info.date().reason());
                label.setAccessibleHelp(info.date().reason());
            }
            getChildren().add(label);
        }
        if (!info.credit().isEmpty()) {
            getChildren().add(Cards.words(info.credit(), "byline-credit"));
        }
        boolean any = !getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    /** Tells how much of the finds was corrected, and leads to the list of it. */
    void addCorrections(int count, Runnable open) {
        if (count > 0) {
            var link = Buttons.link(Texts.count(count, "correction", "corrections"), open);
            link.setId("corrections-link");
            getChildren().add(link);
            setVisible(true);
            setManaged(true);
        }
    }

    /** Says a date so that a date that was only concluded is not taken for a stated one. */
    static String dateOf(ArticleDate date) {
        if (!date.isKnown()) {
            return "";
        }
        String words = org.caspia.time.EventDate.findEdtf(date.value())
                .map(org.caspia.time.EventDate::toEnglish)
                .orElse(date.value());
        return date.certainty() == DateCertainty.INFERRED ? words + " (inferred from the text)" : words;
    }

    private static String join(String a, String b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : a + " · " + b;
    }
}
