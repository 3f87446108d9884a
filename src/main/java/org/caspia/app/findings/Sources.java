package org.caspia.app.findings;

import java.util.ArrayList;
import java.util.List;
import org.caspia.app.article.OpenArticle;
import org.caspia.article.ArticleInfo;

/** Names the article that a find comes from. */
final class Sources {
    private Sources() {}

    /** Returns authors, title, publisher and date as far as they are known, else the article's id. */
    static String line(OpenArticle open) {
        ArticleInfo info = open.article().info();
        List<String> parts = new ArrayList<>(info.authors());
        parts.add(info.title().isBlank() ? "" : "\u201c" + info.title() + "\u201d");
        parts.add(info.publisher());
        parts.add(info.date().value());
        parts.removeIf(String::isBlank);
        return parts.isEmpty() ? open.article().id() : String.join(", ", parts);
    }
}
