package org.caspia.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that names the authors: "By Ann Lee and Bo de Wit". It stands by itself near the beginning and ends without a full stop.
 *
 * @param block which block it is; -1 when there is none
 * @param authors the authors' names in their order
 */
record Byline(int block, List<String> authors) {
    private static final Byline NONE = new Byline(-1, List.of());
    private static final int FIRST_BLOCKS = 6;
    private static final int LONGEST = 160;
    private static final String WORD = "\\p{Lu}[\\p{L}'\\u2019.-]*";
    private static final String NAME = WORD + "(?: (?:(?:de|da|di|del|van|von|der|bin|al|el|la) )*" + WORD + "){1,4}";
    private static final Pattern LINE = Pattern.compile("(?:By|BY|Written by|Words by|Authors?:|Text:) (" + NAME
            + "(?:(?:,| and|, and| &) " + NAME + ")*)(?: ?[,|\\u2013\\u2014-].*| in " + WORD + ".*)?");
    private static final Pattern BETWEEN = Pattern.compile(", and | and | & |, ");

    static Byline find(String text, List<Block> blocks) {
        for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
            Block block = blocks.get(i);
            if (block.kind() != ParagraphKind.BODY || block.end() - block.start() > LONGEST) {
                continue;
            }
            Matcher line =
                    LINE.matcher(text.substring(block.start(), block.end()).replaceAll("\\s+", " "));
            if (line.matches()) {
                List<String> authors = new ArrayList<>();
                for (String name : BETWEEN.split(line.group(1), -1)) {
                    authors.add(name.strip());
                }
                return new Byline(i, List.copyOf(authors));
            }
        }
        return NONE;
    }

    /** The blocks with the line marked as furniture: its names are no part of the story. */
    List<Block> mark(List<Block> blocks) {
        if (block < 0) {
            return blocks;
        }
        List<Block> marked = new ArrayList<>(blocks);
        Block line = blocks.get(block);
        marked.set(block, new Block(ParagraphKind.FURNITURE, line.start(), line.end()));
        return marked;
    }
}
