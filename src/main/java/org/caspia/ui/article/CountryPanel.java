package org.caspia.ui.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.caspia.app.article.CountryReport;
import org.caspia.app.article.Excerpt;
import org.caspia.app.article.OpenArticle;
import org.caspia.event.DatedEvent;
import org.caspia.event.NameUse;
import org.caspia.event.PlaceKind;
import org.caspia.event.TextSpan;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Texts;

/** How often and where the article speaks of a country: each sentence once, with every mention in it marked. */
public final class CountryPanel extends VBox {
    private static final int MOST_SHOWN = 200;

    /**
     * Makes the panel.
     *
     * @param open the article
     * @param report what it says of the country
     * @param name the country's English name
     * @param actions what the panel can ask of the window
     */
    public CountryPanel(OpenArticle open, CountryReport report, String name, ArticleActions actions) {
        super(10);
        getStyleClass().add("panel-stack");
        setId("country-panel");
        if (report.excerpts().isEmpty()) {
            var never = Cards.words("The article never names " + name + ".", "lead-sentence");
            never.setId("never-named");
            getChildren().add(never);
            return;
        }
        var counts = Cards.words(countsOf(report), "lead-sentence");
        counts.setId("country-counts");
        getChildren().addAll(counts, Cards.words(usesOf(report), "muted"));
        addEvents(open, report.countryIso(), actions);
        getChildren().add(Cards.section("What the article says"));
        getChildren().addAll(excerpts(open, report, actions));
    }

    private void addEvents(OpenArticle open, String iso, ArticleActions actions) {
        List<DatedEvent> events = open.extraction().events().stream()
                .filter(event -> event.places().stream()
                                .anyMatch(place -> place.countryIso().equals(iso))
                        || event.actors().stream()
                                .anyMatch(actor -> actor.countryIso().equals(iso)))
                .toList();
        if (!events.isEmpty()) {
            getChildren().add(Cards.section("Events"));
            events.forEach(event -> getChildren().add(EventLine.of(event, actions)));
        }
    }

    private static String countsOf(CountryReport report) {
        String counts = Texts.count(report.mentions(), "mention", "mentions") + " in "
                + Texts.count(report.sentences(), "sentence", "sentences");
        return report.rank() == 1 ? counts + " – named more than any other country" : counts;
    }

    private static String usesOf(CountryReport report) {
        Map<NameUse, Integer> uses = new EnumMap<>(NameUse.class);
        int inside = 0;
        for (Excerpt excerpt : report.excerpts()) {
            if (excerpt.mention().place().kind() == PlaceKind.COUNTRY) {
                uses.merge(excerpt.mention().use(), 1, Integer::sum);
            } else {
                inside++;
            }
        }
        List<String> words = new ArrayList<>();
        addUse(words, "by name", uses.getOrDefault(NameUse.LITERAL, 0));
        addUse(words, "as its people or adjective", uses.getOrDefault(NameUse.DEMONYM, 0));
        addUse(words, "by its capital, for the government", uses.getOrDefault(NameUse.METONYM, 0));
        addUse(words, "places inside it", inside);
        return String.join(" · ", words);
    }

    private static void addUse(List<String> words, String use, int count) {
        if (count > 0) {
            words.add(count + " " + use);
        }
    }

    private static List<Node> excerpts(OpenArticle open, CountryReport report, ArticleActions actions) {
        List<Node> cards = new ArrayList<>();
        List<Excerpt> all = report.excerpts();
        for (int i = 0; i < all.size() && cards.size() < MOST_SHOWN; ) {
            Excerpt first = all.get(i);
            List<TextSpan> marked = new ArrayList<>();
            while (i < all.size() && all.get(i).sentenceSpan().equals(first.sentenceSpan())) {
                marked.add(all.get(i++).inSentence());
            }
            cards.add(new ExcerptCard(first.sentence(), marked, () -> actions.reveal(open, first.sentenceSpan())));
        }
        return cards;
    }
}
