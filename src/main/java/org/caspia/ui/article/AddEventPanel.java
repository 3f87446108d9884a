package org.caspia.ui.article;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.caspia.app.article.OpenArticle;
import org.caspia.correction.Anchor;
import org.caspia.correction.Correction;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.event.TextSpan;
import org.caspia.ui.kit.Cards;
import org.jspecify.annotations.Nullable;

/** Makes an event of words that were chosen in the article: what, when, where. */
public final class AddEventPanel extends VBox {
    private static final int LONGEST_LABEL = 80;

    /**
     * Makes the panel.
     *
     * @param open the article
     * @param span the words that tell the event
     * @param actions what the panel can do
     */
    public AddEventPanel(OpenArticle open, TextSpan span, CorrectionActions actions) {
        super(8);
        getStyleClass().add("panel-stack");
        setId("add-event-panel");
        String quote = open.article().slice(span.start(), span.end());
        TextField label = new TextField(shortened(quote.strip().replaceAll("\\s+", " ")));
        label.setId("event-label");
        label.setAccessibleText("What happened");
        DateEntry date = new DateEntry(
                open.extraction().times().stream()
                        .filter(time -> span.overlaps(time.evidence().span()))
                        .flatMap(time -> time.date().stream())
                        .findFirst(),
                open.article());
        ComboBox<Place> place = places(open, span);
        Button add = new Button("Add this event");
        add.setId("add-event");
        add.getStyleClass().add("accent");
        add.disableProperty()
                .bind(date.validProperty().not().or(label.textProperty().isEmpty()));
        add.setOnAction(click -> actions.correct(
                open,
                new Correction.AddEvent(
                        Anchor.of(open.article().text(), span),
                        label.getText().strip(),
                        date.date(),
                        Optional.ofNullable(place.getValue()))));
        getChildren()
                .addAll(
                        Cards.words("“" + quote + "”", "lead-sentence"),
                        Cards.section("What"),
                        label,
                        Cards.section("When"),
                        date,
                        Cards.section("Where"),
                        place,
                        add);
    }

    /** The places in the chosen words first, then all others of the article. */
    private static ComboBox<Place> places(OpenArticle open, TextSpan span) {
        List<Mention> mentions = open.extraction().mentions();
        List<Place> inside = mentions.stream()
                .filter(mention -> span.contains(mention.span()))
                .map(Mention::place)
                .distinct()
                .toList();
        ComboBox<Place> box = new ComboBox<>();
        box.setId("event-place");
        box.setAccessibleText("Where it happened");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().addAll(inside);
        mentions.stream()
                .map(Mention::place)
                .distinct()
                .filter(place -> !inside.contains(place))
                .forEach(box.getItems()::add);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Place place) {
                return place == null ? "" : place.name();
            }

            @Override
            public @Nullable Place fromString(String name) {
                return null;
            }
        });
        inside.stream().findFirst().ifPresent(box::setValue);
        return box;
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST_LABEL) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_LABEL);
        return words.substring(0, end < LONGEST_LABEL / 2 ? LONGEST_LABEL : end) + "…";
    }
}
