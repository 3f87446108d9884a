package org.caspia.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.caspia.article.Article;
import org.caspia.event.Evidence;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.TimeMention;
import org.caspia.event.UnplacedName;

/** Checks that everything found says where it stands, truly. */
final class QuoteCheck {
    private QuoteCheck() {}

    static void check(Article article, Extraction found) {
        evidence(found)
                .forEach(each -> assertThat(
                                article.slice(each.span().start(), each.span().end()))
                        .isEqualTo(each.quote()));
        int end = 0;
        for (Mention mention : found.mentions()) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
        }
    }

    private static Stream<Evidence> evidence(Extraction found) {
        return Stream.of(
                        found.mentions().stream().map(Mention::evidence),
                        found.times().stream().map(TimeMention::evidence),
                        found.unplaced().stream().map(UnplacedName::evidence),
                        found.events().stream().flatMap(event -> event.evidence().stream()))
                .flatMap(each -> each);
    }
}
