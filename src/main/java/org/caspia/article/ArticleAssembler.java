package org.caspia.article;

import java.util.ArrayList;
import java.util.List;

/** Puts an article together: tells what each block is, cuts it into sentences, and fills the title from the first heading. */
final class ArticleAssembler {
    private ArticleAssembler() {}

    static Article assemble(String id, ArticleInfo info, String text, List<Block> blocks) {
        Byline byline = Byline.find(text, blocks);
        ArticleInfo known = info.authors().isEmpty() ? info.withAuthors(byline.authors()) : info;
        List<Paragraph> paragraphs = ParagraphSorter.sort(text, byline.mark(blocks), known);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            SentenceSplitter.split(text, paragraphs.get(i), i, sentences);
        }
        ArticleInfo filled = known.title().isEmpty() ? known.withTitle(firstHeading(text, paragraphs)) : known;
        return new Article(id, filled, text, paragraphs, sentences);
    }

    private static String firstHeading(String text, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs.subList(0, Math.min(3, paragraphs.size()))) {
            if (paragraph.kind() == ParagraphKind.HEADING) {
                String words = text.substring(paragraph.start(), paragraph.end());
                int from = 0;
                while (from < words.length() && (words.charAt(from) == '#' || words.charAt(from) == ' ')) {
                    from++;
                }
                return words.substring(from);
            }
        }
        return "";
    }
}
