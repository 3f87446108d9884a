package org.caspia.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands in a web page and is not its article: menus, advertisements, boxes about other articles. */
final class HtmlNoise {
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "nav",
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
    private static final Pattern NOISE = Pattern.compile(
            "(^|[ _-])(nav|navbox|navigation|menu|sidebar|share|sharing|social|promo|promoted|sponsor(ed)?|related"
                    + "|recommend(ed|ations?)?|advert(isement|s)?|ads?|cookies?|consent|gdpr|newsletters?|sign-?up|subscribe|subscription"
                    + "|paywall|comments?|breadcrumbs?|footer|masthead|toolbar|ticker|trending|popular|popup|modal|banner|bio|tags?"
                    + "|outbrain|taboola|editsection|toc|catlinks|hatnote|reflist|references"
                    + "|(more|also|most|read|other)-(stories|news|articles|from|read|more|next|also|on))([ _-]|$)");
    private static final int FEWEST_LINKS = 3;
    private static final int LONGEST_LINK_LIST = 400;
    private static final int LONGEST_CARD = 500;
    private static final double LINKED = 0.6;

    private final int most;

    /** Makes a judge for an article; what holds more than half of it is never noise. */
    HtmlNoise(Element article) {
        this.most = article.text().length() / 2;
    }

    /** Tells whether an element has no part in the article. */
    boolean is(Element element) {
        String tag = element.normalName();
        if (tag.equals("header")) {
            return element.selectFirst("h1") == null && element.closest("article") == null;
        }
        return isDropped(tag)
                || (isMarked(element) && element.text().length() <= most)
                || isLinkList(element)
                || isCard(element);
    }

    /** Tells whether elements of a name are never read. */
    static boolean isDropped(String tag) {
        return DROPPED.contains(tag);
    }

    private static boolean isMarked(Element element) {
        String tag = element.normalName();
        String own = tag.indexOf('-') > 0 ? tag : "";
        String marks = (own + " " + element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        boolean isHidden =
                element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
        boolean isDialog = element.attr("role").endsWith("dialog");
        return isHidden || isDialog || NOISE.matcher(marks).find();
    }

    /** A short piece whose heading leads to another article. */
    private static boolean isCard(Element element) {
        boolean isPiece = Set.of("article", "li", "section", "div").contains(element.normalName());
        Element link =
                isPiece ? element.selectFirst("h2 a[href], h3 a[href], h4 a[href], a[href] h3, a[href] h4") : null;
        if (link == null || link.attr("href").startsWith("#")) {
            return false;
        }
        Element heading = element.selectFirst("h2, h3, h4");
        return heading != null
                && heading.text().equals(link.text())
                && element.select("p").size() <= 1
                && element.text().length() <= LONGEST_CARD;
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
}
