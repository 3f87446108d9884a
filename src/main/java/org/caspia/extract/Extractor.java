package org.caspia.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.caspia.article.Article;
import org.caspia.article.ArticleDate;
import org.caspia.article.DateCertainty;
import org.caspia.article.Sentence;
import org.caspia.event.CountryCounter;
import org.caspia.event.DatedEvent;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.TimeMention;
import org.caspia.event.UnplacedName;
import org.caspia.extract.timex.TimexFinder;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.problem.Unwanted;

/**
 * Finds the places, countries, times and events of articles. An extractor keeps nothing of one article for the next; it may be used by
 * any number of threads, and the same article gives the same result on every day, in every time zone and locale.
 */
public final class Extractor {
    /** So many characters at the beginning are searched for the article's own date. */
    private static final int HEAD_LENGTH = 2000;

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
        List<Piece> pieces = Piece.of(article);
        boolean isDated = pieces.size() == 1 || article.info().date().isKnown();
        Article dated = isDated ? article : article.withDate(inferDate(article));
        Finds finds =
                new Finds(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
        for (Piece piece : isDated ? pieces : Piece.of(dated)) {
            read(piece, options, finds);
        }
        List<String> issues = new ArrayList<>(finds.issues());
        issues.addAll(TextCheck.issues(article.text(), finds.mentions()));
        return new Extraction(
                article.id(),
                finds.mentions(),
                CountryCounter.count(finds.mentions(), gazetteer::countryName),
                finds.times(),
                EventMerger.merge(article.id(), finds.events()),
                finds.unplaced(),
                issues);
    }

    /** What was found so far. */
    private record Finds(
            List<Mention> mentions,
            List<TimeMention> times,
            List<DatedEvent> events,
            List<UnplacedName> unplaced,
            SortedSet<String> issues) {}

    private void read(Piece piece, ExtractOptions options, Finds finds) {
        Article article = piece.article();
        Tokens tokens = Tokenizer.cut(piece);
        Unwanted.check();
        Marks marks = Marks.of(tokens, gazetteer);
        List<Found> found = NameScanner.scan(tokens, marks, gazetteer);
        new CueReader(tokens, marks).read(found);
        Unwanted.check();
        ClubReader.read(tokens, found);
        Judge.judge(found);
        Resolver.resolve(found, tokens, gazetteer);
        new Approximator(tokens).correct(found);
        new MetonymFinder(tokens).mark(found);
        Unwanted.check();
        int first = piece.firstSentence();
        new UnplacedFinder(article, tokens, marks, found)
                .find().stream()
                        .filter(name -> options.everyParagraph() || isEvidence(article, name.sentenceIndex()))
                        .map(name -> new UnplacedName(name.evidence(), name.sentenceIndex() + first))
                        .forEach(finds.unplaced()::add);
        MentionMaker maker = new MentionMaker(article, tokens, gazetteer, options.withCandidates());
        List<Mention> mentions = maker.make(found).stream()
                .filter(mention -> options.everyParagraph() || isEvidence(article, mention.sentenceIndex()))
                .toList();
        mentions.forEach(mention -> finds.mentions().add(mention.inSentence(mention.sentenceIndex() + first)));
        Unwanted.check();
        TimeReader reader = TimeReader.read(piece, options.everyParagraph());
        reader.times().forEach(time -> finds.times().add(time.inSentence(time.sentenceIndex() + first)));
        finds.issues().addAll(reader.issues());
        Unwanted.check();
        if (options.withEvents()) {
            finds.events()
                    .addAll(new EventFinder(article, tokens, marks, mentions, options.everyParagraph())
                            .find(reader.times()));
        }
    }

    /**
     * Infers when an article was written from the date that it gives itself near its beginning.
     *
     * @param article an article that does not say its date in its metadata
     * @return the date and the words it comes from; {@link ArticleDate#UNKNOWN} if it gives none
     */
    public static ArticleDate inferDate(Article article) {
        String text = article.text();
        int end = text.length() <= HEAD_LENGTH ? text.length() : Math.max(text.lastIndexOf(' ', HEAD_LENGTH), 0);
        return new TimexFinder()
                .read(text.substring(0, end))
                .findDocumentDate()
                .map(date -> new ArticleDate(date.value().toEdtf(), DateCertainty.INFERRED, date.reason()))
                .orElse(ArticleDate.UNKNOWN);
    }

    private static boolean isEvidence(Article article, int sentenceIndex) {
        Sentence sentence = article.sentences().get(sentenceIndex);
        return article.paragraphOf(sentence).kind().isEvidence();
    }
}
