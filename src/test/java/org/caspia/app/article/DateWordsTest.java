package org.caspia.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.caspia.article.Article;
import org.caspia.article.ArticleDate;
import org.caspia.article.ArticleInfo;
import org.caspia.article.ArticleReader;
import org.caspia.time.EventDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    private static final Article ARTICLE =
            ArticleReader.read("a", "Words.", ArticleInfo.UNKNOWN.withDate(ArticleDate.given("2023-09-05")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-09 | 2023-09",
                "199X/.. | 199X/..",
                "March 2024 | 2024-03",
                "in March 2024 | 2024-03",
                "5 September 2023 | 2023-09-05",
                "by 2030 | ../2030",
                "since the 1990s | 199X/..",
                "from 2014 to 2016 | 2014/2016",
                "last year | 2022",
                "soon | ",
                "no date | ",
                "March 2024 and May 2025 | ",
                "31 February 2023 | ",
                "March 2024 in Baku | ",
            })
    void readsADateAndNothingElse(String words, String edtf) {
        assertThat(DateWords.find(words, ARTICLE).map(EventDate::toEdtf).orElse(null))
                .isEqualTo(edtf);
    }
}
