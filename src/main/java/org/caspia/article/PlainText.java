package org.caspia.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain text and Markdown into blocks. Blank lines part blocks. A line break inside a block parts too where lines are
 * as long as paragraphs, and not where a paragraph was wrapped at a fixed width.
 */
final class PlainText {
    private static final int WRAPPED_AT_MOST = 110;

    private PlainText() {}

    static Document read(String text) {
        MailHead head = MailHead.find(text);
        return new Document(head.info(), text, head.mark(listBlocks(text)));
    }

    static List<Block> listBlocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int length = text.length();
        int blockStart = -1;
        int blockEnd = 0;
        int lineStart = 0;
        int widest = 0;
        while (lineStart <= length) {
            int lineEnd = endOfLine(text, lineStart);
            int from = skipSpace(text, lineStart, lineEnd);
            int to = trimEnd(text, from, lineEnd);
            if (from >= to) {
                close(text, blocks, blockStart, blockEnd);
                blockStart = -1;
                widest = 0;
            } else {
                if (blockStart >= 0
                        && endsParagraph(text, blockEnd, blockEnd - startOfLine(text, blockEnd), widest, from)) {
                    close(text, blocks, blockStart, blockEnd);
                    blockStart = -1;
                    widest = 0;
                }
                blockStart = blockStart < 0 ? from : blockStart;
                widest = Math.max(widest, to - from);
                blockEnd = to;
            }
            lineStart = nextLine(text, lineEnd);
        }
        close(text, blocks, blockStart, blockEnd);
        return blocks;
    }

    private static void close(String text, List<Block> blocks, int start, int end) {
        if (start < 0 || end <= start) {
            return;
        }
        boolean heading = text.charAt(start) == '#';
        blocks.add(new Block(heading ? ParagraphKind.HEADING : ParagraphKind.BODY, start, end));
    }

    /** Whether a line ends its paragraph although no blank line follows. */
    private static boolean endsParagraph(String text, int end, int width, int widest, int nextStart) {
        char next = text.charAt(nextStart);
        if (next == '-' || next == '*' || next == '#' || next == '\u2022') {
            return true;
        }
        if (width > WRAPPED_AT_MOST) {
            return true;
        }
        boolean wasShort = width < 0.75 * widest || (width == widest && width < WRAPPED_AT_MOST / 2);
        return wasShort && !Character.isLowerCase(next) && (isFinal(text.charAt(end - 1)) || width == widest);
    }

    private static boolean isFinal(char c) {
        return c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == '\u201D' || c == '\u2019';
    }

    private static int endOfLine(String text, int from) {
        int i = from;
        while (i < text.length() && !isLineBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int startOfLine(String text, int from) {
        int i = from;
        while (i > 0 && !isLineBreak(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int nextLine(String text, int lineEnd) {
        boolean pair = lineEnd + 1 < text.length() && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n';
        return lineEnd + (pair ? 2 : 1);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
    }

    private static int skipSpace(String text, int from, int to) {
        int i = from;
        while (i < to && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimEnd(String text, int from, int to) {
        int i = to;
        while (i > from && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || c == '\uFEFF'
                || c == '\u200B'
                || Character.isISOControl(c);
    }
}
