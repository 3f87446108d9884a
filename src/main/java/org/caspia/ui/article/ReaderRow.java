package org.caspia.ui.article;

import java.util.ArrayList;
import java.util.List;
import org.caspia.article.Article;
import org.caspia.article.Paragraph;
import org.caspia.article.ParagraphKind;
import org.caspia.article.Sentence;

/**
 * A piece of the article that the reader shows as one block: a paragraph, or a part of one that is very long.
 *
 * @param start where it begins in the article's text
 * @param end where it ends, exclusive
 * @param styleClass how it looks
 */
record ReaderRow(int start, int end, String styleClass) {
    /** Longer paragraphs are cut between sentences, so that a text of one endless line scrolls as well as any other. */
    private static final int LONGEST = 1800;

    static List<ReaderRow> listRows(Article article) {
        List<ReaderRow> rows = new ArrayList<>();
        for (int i = 0; i < article.paragraphs().size(); i++) {
            Paragraph paragraph = article.paragraphs().get(i);
            String style = i == 0 && isTitle(article, paragraph) ? "reader-title" : styleOf(paragraph.kind());
            if (paragraph.end() - paragraph.start() <= LONGEST) {
                rows.add(new ReaderRow(paragraph.start(), paragraph.end(), style));
            } else {
                cut(article, paragraph, style, rows);
            }
        }
        return rows;
    }

    private static boolean isTitle(Article article, Paragraph paragraph) {
        return paragraph.kind() == ParagraphKind.HEADING
                || article.slice(paragraph.start(), paragraph.end())
                        .strip()
                        .equals(article.info().title());
    }

    private static void cut(Article article, Paragraph paragraph, String style, List<ReaderRow> rows) {
        int from = paragraph.start();
        int index = Math.max(0, article.sentenceIndexAt(from));
        while (from < paragraph.end()) {
            int to = Math.min(paragraph.end(), from + LONGEST);
            for (; index < article.sentences().size(); index++) {
                Sentence sentence = article.sentences().get(index);
                if (sentence.end() > from + LONGEST || sentence.start() >= paragraph.end()) {
                    break;
                }
                to = Math.max(from + 1, sentence.end());
            }
            rows.add(new ReaderRow(from, to, style));
            from = to;
        }
    }

    private static String styleOf(ParagraphKind kind) {
        return switch (kind) {
            case HEADING -> "reader-heading";
            case BODY -> "reader-body";
            case PULL_QUOTE -> "reader-quote";
            case CAPTION -> "reader-caption";
            case FURNITURE -> "reader-furniture";
        };
    }

    boolean holds(int offset) {
        return offset >= start && offset < end;
    }
}
