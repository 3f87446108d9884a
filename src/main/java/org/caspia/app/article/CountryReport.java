package org.caspia.app.article;

import java.util.List;
import java.util.Optional;
import org.caspia.article.Article;
import org.caspia.article.Sentence;
import org.caspia.event.CountryCount;
import org.caspia.event.Mention;
import org.caspia.event.TextSpan;

/**
 * What one article says of one country.
 *
 * @param countryIso ISO 3166 code of two letters
 * @param mentions how often the article speaks of the country
 * @param direct how many of those are by its name, a demonym or its capital; the others speak of places inside of it
 * @param sentences in how many sentences
 * @param rank 1 for the country spoken of most; 0 if it is never spoken of
 * @param excerpts every mention in the order of the text
 */
public record CountryReport(
        String countryIso, int mentions, int direct, int sentences, int rank, List<Excerpt> excerpts) {
    /** Copies the list. */
    public CountryReport {
        excerpts = List.copyOf(excerpts);
    }

    /**
     * Makes the report on a country.
     *
     * @param open the article
     * @param countryIso ISO 3166 code of two letters
     * @return the report; all its counts are 0 for a country that the article never names
     */
    public static CountryReport of(OpenArticle open, String countryIso) {
        List<Excerpt> excerpts = open.extraction().listMentionsOf(countryIso).stream()
                .map(mention -> excerpt(open.article(), mention))
                .toList();
        List<CountryCount> countries = open.extraction().countries();
        for (int i = 0; i < countries.size(); i++) {
            CountryCount count = countries.get(i);
            if (count.countryIso().equals(countryIso)) {
                return new CountryReport(
                        countryIso, count.mentions(), count.direct(), count.sentences(), i + 1, excerpts);
            }
        }
        return new CountryReport(countryIso, excerpts.size(), 0, 0, 0, excerpts);
    }

    /**
     * Returns the first place where the country is spoken of.
     *
     * @return the excerpt; empty if there is none
     */
    public Optional<Excerpt> findFirst() {
        return excerpts.stream().findFirst();
    }

    /** A mention outside of every sentence, for instance in a caption, is shown with its own words alone. */
    private static Excerpt excerpt(Article article, Mention mention) {
        TextSpan span = mention.span();
        int index = article.sentenceIndexAt(span.start());
        if (index < 0 || article.sentences().get(index).end() < span.end()) {
            return new Excerpt(mention, mention.surface(), span, new TextSpan(0, span.end() - span.start()));
        }
        Sentence sentence = article.sentences().get(index);
        TextSpan inSentence = new TextSpan(span.start() - sentence.start(), span.end() - sentence.start());
        String text = article.slice(sentence.start(), sentence.end());
        return new Excerpt(mention, text, new TextSpan(sentence.start(), sentence.end()), inSentence);
    }
}
