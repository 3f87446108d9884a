package org.caspia.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the article in a web page: what the page marks as such; else the element that holds most words of its own. */
final class HtmlBody {
    private static final int FEWEST_LETTERS = 200;

    /** An element marked as the article holds this share of the page's paragraphs; less is the lead to another one. */
    private static final double LEAST_SHARE = 0.4;

    /** How much longer than the words themselves the box around them, with its headline, can be. */
    private static final double WIDER = 1.3;

    private HtmlBody() {}

    static Element of(Document page) {
        int letters = paragraphs(page.body());
        for (String query : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            Optional<Element> marked = page.select(query).stream()
                    .max(Comparator.comparingInt(each -> each.text().length()));
            boolean isLong = marked.isPresent() && marked.get().text().length() >= FEWEST_LETTERS;
            if (isLong && paragraphs(marked.get()) >= LEAST_SHARE * letters) {
                return marked.get();
            }
        }
        return densest(page.body());
    }

    private static int paragraphs(Element element) {
        return element.select("p").stream()
                .mapToInt(each -> each.text().length())
                .sum();
    }

    private static Element densest(Element body) {
        Element best = body;
        int most = 0;
        for (Element each : body.select("div, section, td")) {
            int letters = ownLetters(each);
            if (letters > most) {
                most = letters;
                best = each;
            }
        }
        if (most < FEWEST_LETTERS) {
            return body;
        }
        Element around = best.parent();
        while (around != null && !around.equals(body) && around.text().length() <= WIDER * most) {
            best = around;
            around = best.parent();
        }
        return best;
    }

    /** The letters that stand in an element itself and in its paragraphs. */
    private static int ownLetters(Element element) {
        int letters = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                letters += words.text().strip().length();
            } else if (child instanceof Element inner && inner.normalName().equals("p")) {
                letters += inner.text().length();
            }
        }
        return letters;
    }
}
