package org.caspia.ui.article;

import java.util.List;
import javafx.scene.layout.VBox;
import org.caspia.app.article.OpenArticle;
import org.caspia.correction.Correction;
import org.caspia.event.DatedEvent;
import org.caspia.event.TimeMention;
import org.caspia.time.EventDate;
import org.caspia.ui.kit.Cards;

/** A time in the article: what it means, how it was read, and the events that it dates. */
public final class TimePanel extends VBox {
    /**
     * Makes the panel.
     *
     * @param open the article
     * @param time the words
     * @param actions what the panel can ask of the window
     * @param corrections what the reader can say of the events
     */
    public TimePanel(OpenArticle open, TimeMention time, ArticleActions actions, CorrectionActions corrections) {
        super(8);
        getStyleClass().add("panel-stack");
        setId("time-panel");
        String means = time.date().map(EventDate::toEnglish).orElse("no stretch of the calendar");
        getChildren().add(Cards.words("“" + time.evidence().quote() + "” means " + means + ".", "lead-sentence"));
        time.date().ifPresent(date -> getChildren().add(Cards.fact("EDTF", date.toEdtf())));
        getChildren().add(Cards.fact("TIMEX3", time.type() + " " + time.value()));
        getChildren().add(Cards.fact("Why", time.evidence().rule()));
        List<DatedEvent> events = open.extraction().events().stream()
                .filter(event -> event.evidence().stream()
                        .anyMatch(evidence ->
                                evidence.span().contains(time.evidence().span())))
                .toList();
        if (!events.isEmpty()) {
            getChildren().add(Cards.section("Events told with it"));
            events.forEach(event -> {
                getChildren().add(EventLine.of(event, actions));
                boolean isAdded = EventVerdict.findSaid(open, event).orElse(null) instanceof Correction.AddEvent;
                if (!isAdded && event.dateText().equals(time.evidence().quote())) {
                    getChildren().add(new DateChange(open, event, corrections));
                }
            });
        }
    }
}
