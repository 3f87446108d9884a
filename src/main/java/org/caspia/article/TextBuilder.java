package org.caspia.article;

import java.util.ArrayList;
import java.util.List;

/** Puts the text of a document together block by block, an empty line between two. */
final class TextBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    void add(ParagraphKind kind, String words) {
        String clean = tidy(words);
        if (clean.isEmpty()) {
            return;
        }
        if (text.length() > 0) {
            text.append("\n\n");
        }
        blocks.add(new Block(kind, text.length(), text.length() + clean.length()));
        text.append(clean);
    }

    /** White space as single spaces; soft hyphens and control characters left out. */
    private static String tidy(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F') {
                space = true;
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF' && !Character.isISOControl(c)) {
                if (space && clean.length() > 0) {
                    clean.append(' ');
                }
                space = false;
                clean.append(c);
            }
        }
        return clean.toString();
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    Document build(ArticleInfo info) {
        return new Document(info, text.toString(), blocks);
    }
}
