package org.caspia.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caspia.problem.Unwanted;

/**
 * Tells running text from headings, captions, pull quotes and the publisher's furniture. The marks of each are general: a pull
 * quote repeats words of another paragraph; a caption credits a picture; furniture speaks to the reader of the page; a heading is
 * short and ends without a full stop.
 */
final class ParagraphSorter {
    private static final int HEADING_AT_MOST = 120;
    private static final int FURNITURE_AT_MOST = 400;
    private static final int QUOTE_AT_LEAST = 30;
    private static final int QUOTE_AT_MOST = 500;

    /** A quote stands so many blocks at most from the words it repeats, which keeps the work linear in the text. */
    private static final int QUOTE_REACH = 60;

    private static final int LONGEST_HOME = 20_000;

    /** What furniture begins with. */
    private static final List<String> OPENINGS = List.of(
            "view profile",
            "explore our",
            "related content",
            "related articles",
            "related stories",
            "read more",
            "read also",
            "read next",
            "more on this",
            "see also:",
            "subscribe",
            "sign up",
            "sign in",
            "log in",
            "follow us",
            "share this",
            "share on",
            "click here",
            "advertisement",
            "copyright",
            "\u00A9",
            "all rights reserved",
            "have an idea for",
            "send a short pitch",
            "most read",
            "most popular",
            "editor's picks",
            "recommended",
            "download the app",
            "privacy policy",
            "terms of use",
            "cookie",
            "accept cookies",
            "newsletter",
            "print this",
            "email this",
            "comments",
            "leave a comment",
            "about the author",
            "back to top",
            "skip to",
            "loading",
            "filed under",
            "tags:",
            "topics:");

    /** What furniture says anywhere in a short paragraph. */
    private static final List<String> PHRASES = List.of(
            "views expressed in this",
            "views expressed here",
            "do not represent those of",
            "do not necessarily reflect",
            "not necessarily those of",
            "guidelines for contributors",
            "all rights reserved",
            "subscribe to our",
            "sign up for our",
            "sign up to our",
            "follow us on",
            "contact us at",
            "we use cookies",
            "this article was originally",
            "this article first appeared",
            "originally published by",
            "support our journalism",
            "click here to");

    private static final List<String> CREDITS = List.of(
            "image:",
            "image credit",
            "photo:",
            "photo by",
            "photo credit",
            "photograph:",
            "photograph by",
            "picture:",
            "file photo",
            "getty images",
            "/ alamy",
            "/alamy",
            "reuters/",
            "ap photo",
            "afp/getty",
            "/shutterstock",
            "credit:");

    private final String text;
    private final List<Block> blocks;
    private final ArticleInfo info;

    private ParagraphSorter(String text, List<Block> blocks, ArticleInfo info) {
        this.text = text;
        this.blocks = blocks;
        this.info = info;
    }

    static List<Paragraph> sort(String text, List<Block> blocks, ArticleInfo info) {
        ParagraphSorter sorter = new ParagraphSorter(text, blocks, info);
        List<Paragraph> paragraphs = new ArrayList<>(blocks.size());
        ParagraphKind before = ParagraphKind.BODY;
        for (int i = 0; i < blocks.size(); i++) {
            Unwanted.check();
            Block block = blocks.get(i);
            ParagraphKind kind = block.kind() == ParagraphKind.BODY ? sorter.kindOf(i, before) : block.kind();
            paragraphs.add(new Paragraph(kind, block.start(), block.end()));
            before = kind;
        }
        return paragraphs;
    }

    private ParagraphKind kindOf(int index, ParagraphKind before) {
        Block block = blocks.get(index);
        int length = block.end() - block.start();
        if (length > QUOTE_AT_MOST) {
            return ParagraphKind.BODY;
        }
        String words = text.substring(block.start(), block.end()).toLowerCase(Locale.ROOT);
        if (isFurniture(words, index, before)) {
            return ParagraphKind.FURNITURE;
        }
        if (CREDITS.stream().anyMatch(words::contains)) {
            return ParagraphKind.CAPTION;
        }
        if (length >= QUOTE_AT_LEAST && isRepeated(index)) {
            return ParagraphKind.PULL_QUOTE;
        }
        return isHeading(words, index) ? ParagraphKind.HEADING : ParagraphKind.BODY;
    }

    private boolean isFurniture(String words, int index, ParagraphKind before) {
        if (words.length() > FURNITURE_AT_MOST) {
            return false;
        }
        boolean brief = words.length() <= HEADING_AT_MOST;
        if (brief && OPENINGS.stream().anyMatch(words::startsWith)) {
            return true;
        }
        if (words.startsWith("have an idea for") || PHRASES.stream().anyMatch(words::contains)) {
            return true;
        }
        boolean author = info.authors().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(words));
        boolean tail = before == ParagraphKind.FURNITURE && index > blocks.size() / 2;
        return author || (tail && brief && !endsLikeSentence(words));
    }

    private boolean isHeading(String words, int index) {
        boolean brief = words.length() <= HEADING_AT_MOST;
        boolean followed = index + 1 < blocks.size()
                && blocks.get(index + 1).end() - blocks.get(index + 1).start() > words.length() / 2;
        return brief && followed && !endsLikeSentence(words) && Character.isLetterOrDigit(words.charAt(0));
    }

    private static boolean endsLikeSentence(String words) {
        char last = words.charAt(words.length() - 1);
        return ".!?:;,\"\u201D\u2026)".indexOf(last) >= 0;
    }

    /** Whether the same words stand inside a longer block nearby. */
    private boolean isRepeated(int index) {
        Block block = blocks.get(index);
        String words = bare(block);
        int first = Math.max(0, index - QUOTE_REACH);
        int end = Math.min(blocks.size(), index + QUOTE_REACH + 1);
        for (int other = first; other < end; other++) {
            Block home = blocks.get(other);
            int length = home.end() - home.start();
            boolean longer = length > block.end() - block.start() && length < LONGEST_HOME;
            if (other != index && longer && bareContains(home, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean bareContains(Block home, String words) {
        return text.substring(home.start(), home.end()).contains(words);
    }

    private String bare(Block block) {
        String words = text.substring(block.start(), block.end());
        int from = 0;
        int to = words.length();
        while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }
}
