package org.caspia.ui.article;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.caspia.app.article.OpenArticle;
import org.caspia.article.Sentence;
import org.caspia.event.Actor;
import org.caspia.event.DatedEvent;
import org.caspia.event.Evidence;
import org.caspia.event.TextSpan;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Texts;

/** An event: when, where, who, the sentence that tells it, and how the program came to it. */
public final class EventPanel extends VBox {
    /**
     * Makes the panel.
     *
     * @param open the article that tells the event
     * @param event the event
     * @param actions what the panel can ask of the window
     * @param corrections what the reader can say of it
     */
    public EventPanel(OpenArticle open, DatedEvent event, ArticleActions actions, CorrectionActions corrections) {
        super(10);
        getStyleClass().add("panel-stack");
        setId("event-panel");
        getChildren().add(Cards.words(event.label(), "lead-sentence"));
        getChildren().add(Cards.fact("When", whenOf(event)));
        if (!event.places().isEmpty()) {
            FlowPane places = new FlowPane(4, 4);
            event.places()
                    .forEach(place -> places.getChildren().add(Buttons.link(place.name(), () -> actions.flyTo(place))));
            getChildren().add(new VBox(1, Cards.words("Where", "fact-name"), places));
        } else {
            getChildren().add(Cards.fact("Where", "The article does not say."));
        }
        if (!event.actors().isEmpty()) {
            getChildren().add(Cards.fact("Who", whoOf(event.actors())));
        }
        getChildren().add(Cards.section("In the article"));
        event.evidence().forEach(evidence -> getChildren().add(sentenceOf(open, evidence, actions)));
        getChildren()
                .add(Cards.fact(
                        "How it was found",
                        event.evidence().get(0).rule() + " – "
                                + (event.confidence() < 1 ? Texts.confidence(event.confidence()) : "you said so")));
        getChildren().add(new EventVerdict(open, event, corrections));
    }

    private static String whenOf(DatedEvent event) {
        if (event.date().isEmpty()) {
            return "The article does not say.";
        }
        String when = EventLine.when(event) + " (EDTF " + event.date().get().toEdtf() + ")";
        String from = event.dateText().isEmpty() ? "" : " – from “" + event.dateText() + "”";
        return when + from + (event.dateCarried() ? ", carried over from the sentences before" : "");
    }

    private static String whoOf(List<Actor> actors) {
        return actors.stream().map(Actor::name).distinct().collect(Collectors.joining(", "));
    }

    private static ExcerptCard sentenceOf(OpenArticle open, Evidence evidence, ArticleActions actions) {
        TextSpan words = evidence.span();
        int index = open.article().sentenceIndexAt(words.start());
        if (index < 0) {
            return new ExcerptCard(evidence.quote(), List.of(), () -> actions.reveal(open, words));
        }
        Sentence sentence = open.article().sentences().get(index);
        TextSpan whole = new TextSpan(sentence.start(), Math.max(sentence.end(), words.end()));
        TextSpan inside = new TextSpan(words.start() - whole.start(), words.end() - whole.start());
        List<TextSpan> marked =
                inside.end() - inside.start() < whole.end() - whole.start() ? List.of(inside) : List.of();
        return new ExcerptCard(
                open.article().slice(whole.start(), whole.end()), marked, () -> actions.reveal(open, whole));
    }
}
