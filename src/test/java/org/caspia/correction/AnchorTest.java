package org.caspia.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.caspia.article.Article;
import org.caspia.article.ArticleInfo;
import org.caspia.article.ArticleReader;
import org.caspia.event.TextSpan;
import org.junit.jupiter.api.Test;

class AnchorTest {
    private static final String TEXT =
            "Georgia borders Turkey. The senator from Georgia spoke in Atlanta about trade with Baku."
                    + " Later the summit in Tbilisi, the capital of Georgia, ended without a word on the port of Anaklia.";

    private static Article article(String text) {
        return ArticleReader.read("a", text, ArticleInfo.UNKNOWN);
    }

    private static String sliced(Article article, Anchor anchor) {
        return anchor.find(article)
                .map(span -> article.text()
                        .substring(span.start(), Math.min(article.text().length(), span.end() + 9)))
                .orElse("-");
    }

    @Test
    void aNameIsFoundAmongItsLikesByTheWordsAround() {
        Anchor second = Anchor.of(TEXT, span("Georgia spoke", 7));
        assertThat(sliced(article(TEXT), second)).isEqualTo("Georgia spoke in");
        String edited = "A new first paragraph about Georgia.\n\n"
                + TEXT.replace("The senator", "A young senator").replace("about trade", "on commerce");
        assertThat(sliced(article(edited), second)).isEqualTo("Georgia spoke in");
    }

    @Test
    void whatIsGoneIsNotFoundElsewhere() {
        Anchor baku = Anchor.of(TEXT, span("Baku", 4));
        assertThat(baku.find(article(TEXT.replace("Baku", "Astana")))).isEmpty();
        assertThat(baku.find(article(""))).isEmpty();
    }

    @Test
    void aSentenceIsFoundThoughAFewOfItsWordsWereChanged() {
        String sentence = "The senator from Georgia spoke in Atlanta about trade with Baku.";
        Anchor anchor = Anchor.of(TEXT, span(sentence, sentence.length()));
        Article edited = article(TEXT.replace("spoke in Atlanta about", "spoke on Monday in Atlanta of"));
        TextSpan found = anchor.find(edited).orElseThrow();
        assertThat(edited.slice(found.start(), found.end()))
                .startsWith("The senator")
                .endsWith("Baku.");
        assertThat(anchor.find(article("Nobody asked the sturgeon. It was a fine day for all of them.")))
                .isEmpty();
    }

    @Test
    void everyWordIsFoundAgainInTheSameTextAndAfterWordsWereAddedElsewhere() {
        long seed = 20_261_125;
        Random random = new Random(seed);
        String longer = ("Once more: " + TEXT + "\n\n").repeat(5);
        for (int i = 0; i < 300; i++) {
            int start = random.nextInt(longer.length() - 12);
            TextSpan span = new TextSpan(start, start + 3 + random.nextInt(9));
            Anchor anchor = Anchor.of(longer, span);
            assertThat(anchor.find(article(longer)))
                    .as("seed %d, %s", seed, span)
                    .contains(span);
            String prefix = "Words that stood nowhere. ";
            assertThat(anchor.find(article(prefix + longer)).orElseThrow().start())
                    .as("seed %d, %s", seed, span)
                    .isBetween(start - longer.length() / 5, start + longer.length() / 5 + prefix.length());
        }
    }

    private static TextSpan span(String words, int length) {
        int start = TEXT.indexOf(words);
        return new TextSpan(start, start + length);
    }
}
