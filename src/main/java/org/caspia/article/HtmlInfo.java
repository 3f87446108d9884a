package org.caspia.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says of its article. */
final class HtmlInfo {
    /** "Court frees editor | Steppe Wire": a title and the name of the site. */
    private static final Pattern WITH_SITE =
            Pattern.compile("(\\S+(?: \\S+){2,}) [|\\u2013\\u2014\\u00bb-] (\\p{Lu}\\S*(?: \\S+){0,3})");

    private HtmlInfo() {}

    /** What the page's own tags say, then its linked data, then the words of its title. */
    static ArticleInfo of(Document page) {
        List<String> authors =
                page.select("meta[name=author], meta[property=article:author]").eachAttr("content").stream()
                        .map(String::strip)
                        .filter(HtmlInfo::isName)
                        .distinct()
                        .toList();
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
                authors,
                first(page, "meta[property=og:site_name]", "meta[name=publisher]"),
                MetadataDates.of(date, "The page says so of itself."),
                first(page, "link[rel=canonical]", "meta[property=og:url]"),
                "");
        String time = page.select("time[datetime]").stream()
                .findFirst()
                .map(each -> each.attr("datetime"))
                .orElse("");
        ArticleInfo words = ArticleInfo.UNKNOWN
                .withTitle(title(page))
                .withDate(MetadataDates.of(time, "The page says so of itself."));
        ArticleInfo linked = LinkedData.of(page);
        ArticleInfo both = tags.orElse(linked);
        boolean isMore = linked.authors().size() > both.authors().size();
        return (isMore ? both.withAuthors(linked.authors()) : both).orElse(words.withAuthors(signed(page)));
    }

    /** The page's title without the name of the site; the headline itself where the title holds it. */
    private static String title(Document page) {
        String title = page.title().strip();
        Element headline = page.selectFirst("h1");
        String words = headline == null ? "" : headline.text().strip();
        if (!words.isEmpty() && title.contains(words)) {
            return words;
        }
        Matcher site = WITH_SITE.matcher(title);
        return site.matches() ? site.group(1) : title;
    }

    private static boolean isName(String words) {
        return !words.isEmpty() && !words.startsWith("http") && !words.contains("@");
    }

    /** The names that a page marks as its authors'. */
    private static List<String> signed(Document page) {
        return page.select("[rel=author], [itemprop=author] [itemprop=name]").eachText().stream()
                .map(String::strip)
                .filter(HtmlInfo::isName)
                .distinct()
                .toList();
    }

    private static String first(Document page, String... queries) {
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
