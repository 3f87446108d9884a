package org.caspia.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.caspia.app.atlas.Atlas;
import org.caspia.app.atlas.AtlasService;
import org.caspia.event.CountryCount;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CountryReportTest {
    private static OpenArticle seed;

    @BeforeAll
    static void openTheShippedArticle() throws ProblemException {
        Atlas atlas = AtlasService.open(Path.of("data"));
        seed = new ArticleService(atlas).open(Path.of("seeds/azerbaijans-pivot-to-central-asia.txt"));
    }

    @Test
    void everyExcerptQuotesTheArticleAtItsPlace() {
        List<CountryCount> countries = seed.extraction().countries();
        assertThat(countries).isNotEmpty();
        for (CountryCount country : countries) {
            CountryReport report = CountryReport.of(seed, country.countryIso());
            for (Excerpt excerpt : report.excerpts()) {
                String text = seed.article().text();
                assertThat(text.substring(
                                excerpt.sentenceSpan().start(),
                                excerpt.sentenceSpan().end()))
                        .isEqualTo(excerpt.sentence());
                assertThat(excerpt.sentence()
                                .substring(
                                        excerpt.inSentence().start(),
                                        excerpt.inSentence().end()))
                        .isEqualTo(excerpt.mention().surface());
            }
        }
    }

    @Test
    void countsAndExcerptsAgree() {
        CountryReport report = CountryReport.of(seed, "AZ");

        assertThat(report.rank()).isEqualTo(1);
        assertThat(report.excerpts()).hasSize(report.mentions());
        assertThat(report.sentences()).isBetween(1, report.mentions());
        assertThat(report.findFirst()).isPresent();
    }

    @Test
    void aCountryThatIsNeverNamedSaysSo() {
        CountryReport report = CountryReport.of(seed, "BR");

        assertThat(report.mentions()).isZero();
        assertThat(report.rank()).isZero();
        assertThat(report.excerpts()).isEmpty();
    }
}
