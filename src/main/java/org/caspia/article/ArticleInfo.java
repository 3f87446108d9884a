package org.caspia.article;

import java.util.List;

/**
 * What is known of an article beside its text. Unknown words are empty.
 *
 * @param title the title
 * @param authors the authors' names in their order
 * @param publisher who published it
 * @param date when it was written
 * @param url where it was published
 * @param credit the line that must be shown with it, for instance its copyright
 */
public record ArticleInfo(
        String title, List<String> authors, String publisher, ArticleDate date, String url, String credit) {
    /** Nothing known at all. */
    public static final ArticleInfo UNKNOWN = new ArticleInfo("", List.of(), "", ArticleDate.UNKNOWN, "", "");

    /** Keeps its own copy of the authors. */
    public ArticleInfo {
        authors = List.copyOf(authors);
    }

    /**
     * The same information with another date.
     *
     * @param newDate the date to carry
     * @return a copy that differs in its date only
     */
    public ArticleInfo withDate(ArticleDate newDate) {
        return new ArticleInfo(title, authors, publisher, newDate, url, credit);
    }

    /**
     * The same information with another title.
     *
     * @param newTitle the title to carry
     * @return a copy that differs in its title only
     */
    public ArticleInfo withTitle(String newTitle) {
        return new ArticleInfo(newTitle, authors, publisher, date, url, credit);
    }

    /**
     * The same information with other authors.
     *
     * @param newAuthors the authors to carry
     * @return a copy that differs in its authors only
     */
    public ArticleInfo withAuthors(List<String> newAuthors) {
        return new ArticleInfo(title, newAuthors, publisher, date, url, credit);
    }

    /**
     * Fills what is unknown here from another source; what is known here wins.
     *
     * @param other the weaker source
     * @return the joined information
     */
    public ArticleInfo orElse(ArticleInfo other) {
        return new ArticleInfo(
                title.isEmpty() ? other.title : title,
                authors.isEmpty() ? other.authors : authors,
                publisher.isEmpty() ? other.publisher : publisher,
                date.isKnown() ? date : other.date,
                url.isEmpty() ? other.url : url,
                credit.isEmpty() ? other.credit : credit);
    }
}
