package org.caspia.article;

import java.util.ArrayList;
import java.util.List;

/** Puts an article together: tells what each block is, cuts it into sentences, and fills the title from the first heading. */
final class ArticleAssembler {
    private ArticleAssembler() {}

    static Article assemble(String id, ArticleInfo info, String text, List<Block> blocks) {
        List<Paragraph> paragraphs = ParagraphSorter.sort(text, blocks, info);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            SentenceSplitter.split(text, paragraphs.get(i), i, sentences);
        }
        ArticleInfo filled = info.title().isEmpty() ? info.withTitle(firstHeading(text, paragraphs)) : info;
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
