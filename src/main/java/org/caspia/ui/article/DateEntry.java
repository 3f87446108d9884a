package org.caspia.ui.article;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.caspia.app.article.DateWords;
import org.caspia.article.Article;
import org.caspia.time.EventDate;
import org.caspia.ui.kit.Cards;

/** A field for a date in plain words or in EDTF, which may stay empty; below it stands how the date was understood. */
final class DateEntry extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final String HELP = "A date such as March 2024, by 2030 or 2014/..; empty for none.";

    private final Article article;
    private final TextField field = new TextField();
    private final Label reading = Cards.words(HELP, "fact-name");
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);

    DateEntry(Optional<EventDate> date, Article article) {
        super(3);
        this.article = article;
        field.setId("event-date");
        field.setAccessibleText(HELP);
        field.setMinWidth(80);
        reading.setId("date-reading");
        field.setText(date.map(this::inWords).orElse(""));
        field.textProperty().addListener((property, before, now) -> understand(now));
        getChildren().addAll(field, reading);
    }

    /** A date as people write it, where that says the same. */
    private String inWords(EventDate date) {
        String words = date.toEnglish();
        return DateWords.find(words, article).filter(date::equals).isPresent() ? words : date.toEdtf();
    }

    private void understand(String words) {
        Optional<EventDate> date = DateWords.find(words, article);
        boolean isGood = words.isBlank() || date.isPresent();
        valid.set(isGood);
        field.pseudoClassStateChanged(WRONG, !isGood);
        String otherwise = isGood ? HELP : "\u201c" + words.strip() + "\u201d is no date that can be read.";
        reading.setText(date.map(found -> found.toEnglish() + " (EDTF " + found.toEdtf() + ")")
                .orElse(otherwise));
    }

    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    Optional<EventDate> date() {
        return DateWords.find(field.getText(), article);
    }
}
