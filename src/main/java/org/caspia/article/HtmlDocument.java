package org.caspia.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "nav",
            "header",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "iframe",
            "svg",
            "template",
            "menu",
            "dialog",
            "object",
            "video",
            "audio",
            "canvas");
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
    private static final Pattern NOISE = Pattern.compile(
            "(^|[ _-])(nav|menu|sidebar|share|social|promo|related|recommend(ed|ations)?|advert(isement)?|ads?|cookie|newsletter|subscribe"
                    + "|comments?|breadcrumbs?|footer|masthead|toolbar|popup|modal|banner)([ _-]|$)");
    private static final int FEWEST_LETTERS = 200;
    private static final int FEWEST_LINKS = 3;
    private static final int LONGEST_LINK_LIST = 400;
    private static final double LINKED = 0.6;

    private final TextBuilder text = new TextBuilder();

    private HtmlDocument() {}

    static Document read(byte[] bytes, String name) throws ProblemException {
        org.jsoup.nodes.Document page = Jsoup.parse(TextDecoder.decode(declared(bytes), name));
        ArticleInfo info = info(page);
        HtmlDocument reader = new HtmlDocument();
        page.select("h1").stream().findFirst().ifPresent(title -> reader.text.add(ParagraphKind.HEADING, title.text()));
        reader.walk(body(page));
        if (reader.text.isEmpty()) {
            throw new ProblemException(
                    name + " is a web page without text of its own; its words may be loaded by scripts.");
        }
        return reader.text.build(info);
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

    private static Element body(org.jsoup.nodes.Document page) {
        for (String query : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            Optional<Element> marked = page.select(query).stream()
                    .max(java.util.Comparator.comparingInt(each -> each.text().length()));
            if (marked.isPresent() && marked.get().text().length() >= FEWEST_LETTERS) {
                return marked.get();
            }
        }
        return densest(page.body());
    }

    /** The element whose own paragraphs hold most words. */
    private static Element densest(Element body) {
        Element best = body;
        int most = 0;
        for (Element each : body.select("div, section, td")) {
            int letters = 0;
            for (Element child : each.children()) {
                letters += child.normalName().equals("p") ? child.text().length() : 0;
            }
            if (letters > most) {
                most = letters;
                best = each;
            }
        }
        return most >= FEWEST_LETTERS ? best : body;
    }

    private void walk(Element element) {
        StringBuilder loose = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                loose.append(words.text());
            } else if (node instanceof Element child) {
                if (isInline(child)) {
                    loose.append(child.text()).append(' ');
                    continue;
                }
                flush(loose);
                visit(child);
            }
        }
        flush(loose);
    }

    private void flush(StringBuilder loose) {
        text.add(ParagraphKind.BODY, loose.toString());
        loose.setLength(0);
    }

    private void visit(Element child) {
        String tag = child.normalName();
        if (DROPPED.contains(tag) || isNoise(child) || tag.equals("h1") || isLinkList(child)) {
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

    /** A menu or a list of other articles: hardly anything but links. */
    private static boolean isLinkList(Element element) {
        int letters = element.text().length();
        if (letters > LONGEST_LINK_LIST) {
            return false;
        }
        int linked = 0;
        for (Element link : element.select("a")) {
            linked += link.text().length();
        }
        return element.select("a").size() >= FEWEST_LINKS && linked >= LINKED * letters;
    }

    /** A row of a table of words and numbers, not of one that lays out the page. */
    private static boolean isRowOfWords(Element row) {
        return row.children().size() > 1
                && row.text().length() < FEWEST_LETTERS
                && row.children().stream()
                        .allMatch(cell -> cell.children().stream().allMatch(HtmlDocument::isInline));
    }

    private static boolean isInline(Element element) {
        return !element.isBlock() && !BLOCKS.contains(element.normalName()) && !DROPPED.contains(element.normalName());
    }

    private static boolean isNoise(Element element) {
        String marks = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        boolean hidden =
                element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
        return hidden || NOISE.matcher(marks).find();
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

    /** What the page's own tags say, then its linked data, then the words of its title. */
    private static ArticleInfo info(org.jsoup.nodes.Document page) {
        String author = first(page, "meta[name=author]", "meta[property=article:author]");
        String date = first(
                page,
                "meta[property=article:published_time]",
                "meta[name=date]",
                "meta[name=pubdate]",
                "meta[itemprop=datePublished]",
                "meta[name=dc.date]",
                "meta[name=DC.date.issued]");
        ArticleInfo tags = new ArticleInfo(
                first(page, "meta[property=og:title]", "meta[name=title]"),
                author.isEmpty() || author.startsWith("http") ? List.of() : List.of(author),
                first(page, "meta[property=og:site_name]", "meta[name=publisher]"),
                MetadataDates.of(date, "The page says so of itself."),
                first(page, "link[rel=canonical]", "meta[property=og:url]"),
                "");
        String time = page.select("time[datetime]").stream()
                .findFirst()
                .map(each -> each.attr("datetime"))
                .orElse("");
        ArticleInfo words = ArticleInfo.UNKNOWN
                .withTitle(page.title().strip())
                .withDate(MetadataDates.of(time, "The page says so of itself."));
        ArticleInfo linked = LinkedData.of(page);
        ArticleInfo both = tags.orElse(linked);
        boolean isMore = linked.authors().size() > both.authors().size();
        return (isMore ? both.withAuthors(linked.authors()) : both).orElse(words);
    }

    private static String first(org.jsoup.nodes.Document page, String... queries) {
        for (String query : queries) {
            for (Element element : page.select(query)) {
                String value = element.hasAttr("content") ? element.attr("content") : element.attr("href");
                if (!value.isBlank()) {
                    return value.strip();
                }
            }
        }
        return "";
    }
}
