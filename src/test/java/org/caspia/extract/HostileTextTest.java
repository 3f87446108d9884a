package org.caspia.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.caspia.article.Article;
import org.caspia.article.ArticleInfo;
import org.caspia.article.ArticleReader;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.gazetteer.Gazetteer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final long SEED = 20240214;
    private static Extractor extractor;

    @BeforeAll
    static void open() throws Exception {
        extractor = new Extractor(Gazetteer.open(Path.of("data/gazetteer")));
    }

    private static Extraction read(String text) {
        Article article = ArticleReader.read("hostile", text, ArticleInfo.UNKNOWN);
        Extraction found = extractor.extract(article, ExtractOptions.DEFAULT);
        QuoteCheck.check(article, found);
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\r\n",
                "...",
                "((((Baku))))",
                "[Baku] {Tbilisi} <Ankara>",
                "Ba\u00ADku and T\u00FCrkiye\u200B",
                "\u202Eukab\u202C Baku",
                "\u0411\u0430\u043A\u0443 Baku \u5DF4\u5E93 \u0628\u0627\u0643\u0648",
                "Baku\r\n\r\nTbilisi\rAnkara\u2028Yerevan",
                "\uD83D\uDE00 Baku \uD83D\uDE00",
                "U.S.",
                "U.S",
                "St. ",
                "in",
                "(September 2023)",
                "the US (September 2023) and",
                "'s 's 's",
                "A. B. C. D. E. F. G.",
                "Baku-Tbilisi-Kars-Baku-Tbilisi-Kars",
                "Paris, Paris, Paris, Paris",
                "\uD800 \uDC00 Baku"
            })
    void neverLosesItsPlaceInTheText(String text) {
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }

    @Test
    void neverLosesItsPlaceInRandomText() {
        Random random = new Random(SEED);
        String[] scraps = {
            "Baku",
            "Paris",
            ",",
            ".",
            " ",
            "\n",
            "(",
            ")",
            "the",
            "of",
            "US",
            "U.S.",
            "Jordan",
            "said",
            "2023",
            "in May",
            "'s",
            "\u2019",
            "-",
            "\u2013",
            "University",
            "St.",
            "\u00AD",
            "\uD83D\uDE00",
            "Texas",
            "President",
            "\u0301",
            "September 2023",
            "\t",
            "\"",
            "River"
        };
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k >= 0; k--) {
                text.append(scraps[random.nextInt(scraps.length)]).append(random.nextBoolean() ? " " : "");
            }
            try {
                read(text.toString());
            } catch (RuntimeException e) {
                Assertions.fail("seed " + SEED + ", text " + i + ": " + text, e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained all day and the cat slept.",
                "\u0648\u0635\u0644 \u0627\u0644\u0631\u0626\u064A\u0633 \u0625\u0644\u0649 \u0628\u0627\u0643\u0648",
                "\u041F\u0440\u0435\u0437\u0438\u0434\u0435\u043D\u0442 \u043F\u0440\u0438\u0431\u044B\u043B \u0432 \u0411\u0430\u043A\u0443."
            })
    void saysInOneSentenceWhyNothingWasFound(String text) {
        assertThat(read(text).issues()).singleElement().asString().endsWith(".");
    }

    @Test
    @Timeout(60)
    void readsOneLineOfTenMegabytes() {
        String text = "the road was closed ".repeat(20) + "from Baku to Tbilisi, officials said; ";
        assertThat(read(text.repeat(23_000)).mentions().size()).isGreaterThan(40_000);
    }

    @Test
    @Timeout(60)
    void readsAMegabyteOfEventsInOneSentenceAndInMany() {
        assertThat(read("(5 May 2020 in Baku".repeat(60_000)).events()).isNotEmpty();
        String told = "The minister visited Baku on 5 May 2023 and signed an agreement. ";
        assertThat(read(told.repeat(20_000)).events()).hasSize(1);
        assertThat(read("published 5 May 2020 ".repeat(100_000)).times()).hasSize(100_000);
    }

    @Test
    @Timeout(60)
    void readsAMegabyteWithoutASpace() {
        assertThat(read("Baku".repeat(100_000)).mentions()).isEmpty();
        assertThat(read("(".repeat(200_000)).mentions()).isEmpty();
        assertThat(read("A-".repeat(100_000)).mentions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az-AZ", "ar-EG", "en-US"})
    void readsTheSameInEveryLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            String text =
                    "ISTANBUL, Turkey (Wire) - Iran and INDIA met in Istanbul and Izmir; I am in Italy, said IRINA.";
            assertThat(read(text).mentions())
                    .extracting(Mention::surface)
                    .contains("ISTANBUL", "Turkey", "Iran", "INDIA", "Istanbul", "Izmir", "Italy");
        } finally {
            Locale.setDefault(before);
        }
    }
}
