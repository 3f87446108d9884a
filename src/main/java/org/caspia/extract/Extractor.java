package org.caspia.extract;

import java.util.List;
import org.caspia.article.Article;
import org.caspia.article.Sentence;
import org.caspia.event.CountryCounter;
import org.caspia.event.DatedEvent;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.UnplacedName;
import org.caspia.gazetteer.Gazetteer;

/**
 * Finds the places, countries, times and events of articles. An extractor keeps nothing of one article for the next; it may be used by
 * any number of threads, and the same article gives the same result on every day, in every time zone and locale.
 */
public final class Extractor {
    private final Gazetteer gazetteer;

    /**
     * Prepares to read with a gazetteer.
     *
     * @param gazetteer the names of the world's places
     */
    public Extractor(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Reads an article.
     *
     * @param article the article; its pull quotes and furniture are not taken for evidence
     * @param options what to look for
     * @return what was found, in the order of the text; the quotes equal the text at their offsets
     */
    public Extraction extract(Article article, ExtractOptions options) {
        Tokens tokens = Tokenizer.cut(article);
        Marks marks = Marks.of(tokens, gazetteer);
        List<Found> found = NameScanner.scan(tokens, marks, gazetteer);
        new CueReader(tokens, marks).read(found);
        Judge.judge(found);
        Resolver.resolve(found, gazetteer);
        new MetonymFinder(tokens).mark(found);
        MentionMaker maker = new MentionMaker(article, tokens, gazetteer, options.withCandidates());
        List<Mention> mentions = maker.make(found).stream()
                .filter(mention -> options.everyParagraph() || isEvidence(article, mention.sentenceIndex()))
                .toList();
        TimeReader reader = TimeReader.read(article, options.everyParagraph());
        List<DatedEvent> events = options.withEvents()
                ? new EventFinder(article, tokens, marks, mentions, options.everyParagraph()).find(reader.times())
                : List.of();
        List<UnplacedName> unplaced = new UnplacedFinder(article, tokens, marks, found)
                .find().stream()
                        .filter(name -> options.everyParagraph() || isEvidence(article, name.sentenceIndex()))
                        .toList();
        return new Extraction(
                article.id(),
                mentions,
                CountryCounter.count(mentions, gazetteer::countryName),
                reader.times(),
                events,
                unplaced,
                reader.issues());
    }

    private static boolean isEvidence(Article article, int sentenceIndex) {
        Sentence sentence = article.sentences().get(sentenceIndex);
        return article.paragraphOf(sentence).kind().isEvidence();
    }
}
