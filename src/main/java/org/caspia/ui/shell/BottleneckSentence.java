package org.caspia.ui.shell;

import java.util.List;
import java.util.Optional;
import org.caspia.app.article.OpenArticle;
import org.caspia.article.Sentence;
import org.caspia.event.PlaceKind;
import org.caspia.event.TextSpan;
import org.caspia.ui.corridor.CorridorActions.ArticleClaim;

/** The sentence of an article that speaks of a bottleneck, which the network can test. */
final class BottleneckSentence {
    private BottleneckSentence() {}

    static Optional<ArticleClaim> find(OpenArticle open, Selector selector) {
        return open.article().sentences().stream()
                .filter(sentence -> words(open, sentence).contains("bottleneck"))
                .findFirst()
                .map(sentence -> new ArticleClaim(
                        words(open, sentence).strip(),
                        countriesIn(open, sentence),
                        () -> selector.reveal(open, new TextSpan(sentence.start(), sentence.end()))));
    }

    private static String words(OpenArticle open, Sentence sentence) {
        return open.article().slice(sentence.start(), sentence.end());
    }

    private static List<String> countriesIn(OpenArticle open, Sentence sentence) {
        return open.extraction().mentions().stream()
                .filter(mention -> mention.span().start() >= sentence.start()
                        && mention.span().end() <= sentence.end()
                        && mention.place().kind() == PlaceKind.COUNTRY)
                .map(mention -> CountryCodes.threeLetters(mention.place().countryIso()))
                .distinct()
                .toList();
    }
}
