package org.caspia.app.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caspia.app.atlas.Atlas;
import org.caspia.article.Article;
import org.caspia.article.ArticleDate;
import org.caspia.article.ArticleInfo;
import org.caspia.article.ArticleReader;
import org.caspia.correction.Corrections;
import org.caspia.correction.Review;
import org.caspia.correction.Reviewer;
import org.caspia.event.Place;
import org.caspia.extract.ExtractOptions;
import org.caspia.extract.Extractor;
import org.caspia.extract.Places;
import org.caspia.problem.ProblemException;

/** Reads articles and finds what is in them. */
public final class ArticleService {
    private static final int MOST_PLACES = 12;

    private final Atlas atlas;

    /**
     * Makes the service.
     *
     * @param atlas whose gazetteer knows the places
     */
    public ArticleService(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * Opens a document.
     *
     * @param file text, Markdown, HTML, PDF or DOCX
     * @return the article and what was found in it
     * @throws ProblemException if it cannot be read, or the gazetteer is damaged
     */
    public OpenArticle open(Path file) throws ProblemException {
        return open(file, ReadingOptions.DEFAULT);
    }

    /**
     * Opens a document of which more is known than it says itself.
     *
     * @param file text, Markdown, HTML, PDF or DOCX
     * @param options its date, and what else is open
     * @return the article and what was found in it
     * @throws ProblemException if it cannot be read, or the gazetteer is damaged
     */
    public OpenArticle open(Path file, ReadingOptions options) throws ProblemException {
        Article read = ArticleReader.read(file);
        ArticleInfo info = options.date()
                .map(date -> read.info().withDate(ArticleDate.given(date)))
                .orElse(read.info());
        Article article =
                new Article(options.freeId(read.id()), info, read.text(), read.paragraphs(), read.sentences());
        return correct(extract(article), options.corrections());
    }

    /**
     * Opens a text that was pasted or came by standard input.
     *
     * @param text plain text or Markdown
     * @param info what is known of it
     * @param takenIds ids of articles that are open already
     * @return the article and what was found in it
     * @throws ProblemException if the gazetteer is damaged
     */
    public OpenArticle open(String text, ArticleInfo info, Set<String> takenIds) throws ProblemException {
        String name = "text-" + Integer.toHexString(text.hashCode()); // pasted texts stay apart, each with one name
        String id = new ReadingOptions(Optional.empty(), Corrections.NONE, takenIds).freeId(name);
        return extract(ArticleReader.read(id, text, info));
    }

    /**
     * Opens an article that has been read before.
     *
     * @param article text, paragraphs and sentences
     * @param corrections what the reader says of the finds
     * @return the article and what was found in it
     * @throws ProblemException if the gazetteer is damaged
     */
    public OpenArticle open(Article article, Corrections corrections) throws ProblemException {
        return correct(extract(article), corrections);
    }

    /**
     * Lays corrections over what the program found in an article.
     *
     * @param open the article; corrections of before are forgotten
     * @param corrections what the reader says now
     * @return the article with the corrections
     * @throws ProblemException if the gazetteer is damaged
     */
    public OpenArticle correct(OpenArticle open, Corrections corrections) throws ProblemException {
        Review review =
                Reviewer.review(open.article(), open.review().found(), corrections, atlas.gazetteer()::countryName);
        return new OpenArticle(open.article(), review);
    }

    /**
     * Finds places by name.
     *
     * @param name the name as people write it
     * @return the places that bear it, the best known first; a few at most
     * @throws ProblemException if the gazetteer is damaged
     */
    public List<Place> findPlaces(String name) throws ProblemException {
        return atlas.gazetteer().list(name).stream()
                .map(match -> Places.of(match.entry()))
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }

    private OpenArticle extract(Article article) throws ProblemException {
        Extractor extractor = new Extractor(atlas.gazetteer());
        Article dated = article.info().date().isKnown() ? article : dated(article);
        return new OpenArticle(dated, extractor.extract(dated, ExtractOptions.DEFAULT));
    }

    /** The article with the date that its own text gives it, if it does. */
    private static Article dated(Article article) {
        return article.withDate(Extractor.inferDate(article));
    }
}
