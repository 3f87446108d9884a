package org.caspia.ui.article;

import org.caspia.app.article.OpenArticle;
import org.caspia.event.DatedEvent;
import org.caspia.event.Place;
import org.caspia.event.TextSpan;

/** What a panel about the article can ask of the window. */
public interface ArticleActions {
    /**
     * Scrolls an article to a place and lets it flash.
     *
     * @param open the article, which comes to the front if several are open
     * @param span the place in the text
     */
    void reveal(OpenArticle open, TextSpan span);

    /**
     * Flies the map to a place.
     *
     * @param place where
     */
    void flyTo(Place place);

    /**
     * Opens an event.
     *
     * @param event the event
     */
    void openEvent(DatedEvent event);
}
