package org.caspia.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.caspia.problem.ProblemException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads a web page: the article itself without menus, advertisements and forms. The article is what the page marks as such; else the
 * element that holds most words in paragraphs.
 */
final class HtmlDocument {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "li",
            "blockquote",
            "pre",
            "td",
            "th",
            "dd",
            "dt",
            "figcaption",
            "caption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "address");
    /** Two breaks of a line part paragraphs. */
    private static final Pattern BREAK = Pattern.compile("\\u2028\\s*\\u2028");

    private static final int LONGEST_ROW = 200;

    private final TextBuilder text = new TextBuilder();

    private final HtmlNoise noise;

    private HtmlDocument(HtmlNoise noise) {
        this.noise = noise;
    }

    static Document read(byte[] bytes, String name) throws ProblemException {
        org.jsoup.nodes.Document page = Jsoup.parse(TextDecoder.decode(declared(bytes), name));
        ArticleInfo info = HtmlInfo.of(page);
        page.select("sup:has(a), sup.reference, .mw-editsection").remove();
        Element body = HtmlBody.of(page);
        HtmlDocument reader = new HtmlDocument(new HtmlNoise(body));
        page.select("h1").stream().findFirst().ifPresent(title -> reader.text.add(ParagraphKind.HEADING, title.text()));
        reader.walk(body);
        if (reader.text.isEmpty()) {
            throw new ProblemException(
                    name + " is a web page without text of its own; its words may be loaded by scripts.");
        }
        Document read = reader.text.build(info);
        return info.date().isKnown()
                ? read
                : HeadDate.find(read.text(), read.blocks())
                        .map(date -> new Document(info.withDate(date), read.text(), read.blocks()))
                        .orElse(read);
    }

    /** Bytes in the charset that the page declares, as UTF-8; pages without a declaration are left to be guessed. */
    private static byte[] declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(2048, bytes.length), java.nio.charset.StandardCharsets.ISO_8859_1);
        java.util.regex.Matcher matcher = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE)
                .matcher(head);
        if (!matcher.find() || matcher.group(1).toLowerCase(Locale.ROOT).startsWith("utf")) {
            return bytes;
        }
        try {
            return new String(bytes, java.nio.charset.Charset.forName(matcher.group(1)))
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unknownCharset) {
            return bytes;
        }
    }

    private void walk(Element element) {
        StringBuilder loose = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                loose.append(words.text());
            } else if (node instanceof Element child) {
                if (child.normalName().equals("br")) {
                    loose.append('\u2028');
                } else if (isInline(child)) {
                    loose.append(child.text()).append(' ');
                } else {
                    flush(loose);
                    visit(child);
                }
            }
        }
        flush(loose);
    }

    private void flush(StringBuilder loose) {
        for (String part : BREAK.split(loose, -1)) {
            text.add(ParagraphKind.BODY, part);
        }
        loose.setLength(0);
    }

    private void visit(Element child) {
        String tag = child.normalName();
        if (tag.equals("h1") || noise.is(child)) {
            return;
        }
        if (tag.equals("tr") && isRowOfWords(child)) {
            text.add(ParagraphKind.BODY, String.join(", ", child.children().eachText()));
            return;
        }
        boolean holdsBlocks = child.children().stream().anyMatch(inner -> !isInline(inner));
        if (BLOCKS.contains(tag) && !holdsBlocks) {
            text.add(kind(child, tag), child.wholeText());
        } else {
            walk(child);
        }
    }

    /** A row of a table of words and numbers, not of one that lays out the page. */
    private static boolean isRowOfWords(Element row) {
        return row.children().size() > 1
                && row.text().length() < LONGEST_ROW
                && row.children().stream()
                        .allMatch(cell -> cell.children().stream().allMatch(HtmlDocument::isInline));
    }

    private static boolean isInline(Element element) {
        return !element.isBlock()
                && !isBox(element)
                && !BLOCKS.contains(element.normalName())
                && !HtmlNoise.isDropped(element.normalName());
    }

    /** An element of the page's own making, "amp-list", with paragraphs in it. */
    private static boolean isBox(Element element) {
        return element.normalName().indexOf('-') > 0 && element.selectFirst("p, div, ul, li") != null;
    }

    private static ParagraphKind kind(Element element, String tag) {
        if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
            return ParagraphKind.HEADING;
        }
        if (tag.equals("figcaption") || tag.equals("caption")) {
            return ParagraphKind.CAPTION;
        }
        String marks = element.className().toLowerCase(Locale.ROOT);
        return marks.contains("pull") ? ParagraphKind.PULL_QUOTE : ParagraphKind.BODY;
    }
}
