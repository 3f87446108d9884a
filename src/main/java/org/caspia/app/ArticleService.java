package org.caspia.app;

import java.nio.file.Path;
import java.util.Optional;
import org.caspia.article.Article;
import org.caspia.article.ArticleDate;
import org.caspia.article.ArticleInfo;
import org.caspia.article.ArticleReader;
import org.caspia.extract.ExtractOptions;
import org.caspia.extract.Extractor;
import org.caspia.problem.ProblemException;

/** Reads articles and finds what is in them. */
public final class ArticleService {
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
        return open(file, Optional.empty());
    }

    /**
     * Opens a document that was written on a day known to the user.
     *
     * @param file text, Markdown, HTML, PDF or DOCX
     * @param date the document's date, EDTF such as {@code 2024-03-12}; empty to find it in the document
     * @return the article and what was found in it
     * @throws ProblemException if it cannot be read, or the gazetteer is damaged
     */
    public OpenArticle open(Path file, Optional<String> date) throws ProblemException {
        return extract(dated(ArticleReader.read(file), date));
    }

    /**
     * Opens a text that was pasted or came by standard input.
     *
     * @param text plain text or Markdown
     * @param info what is known of it
     * @return the article and what was found in it
     * @throws ProblemException if the gazetteer is damaged
     */
    public OpenArticle open(String text, ArticleInfo info) throws ProblemException {
        return extract(ArticleReader.read("text", text, info));
    }

    private OpenArticle extract(Article article) throws ProblemException {
        Extractor extractor = new Extractor(atlas.gazetteer());
        return new OpenArticle(article, extractor.extract(article, ExtractOptions.DEFAULT));
    }

    private static Article dated(Article article, Optional<String> date) {
        if (date.isEmpty()) {
            return article;
        }
        ArticleInfo info = article.info().withDate(ArticleDate.given(date.get()));
        return new Article(article.id(), info, article.text(), article.paragraphs(), article.sentences());
    }
}
