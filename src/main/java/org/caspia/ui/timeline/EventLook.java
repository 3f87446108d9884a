package org.caspia.ui.timeline;

/**
 * How the strip tells the events of several articles apart.
 *
 * @param styleClass gives the colour
 * @param mark stands on the bar; empty if the colour is enough
 * @param source the article's title; empty if there is only one
 */
public record EventLook(String styleClass, String mark, String source) {
    /** With one article there is nothing to tell apart. */
    static final EventLook ALONE = new EventLook("of-article-0", "", "");
}
