package org.caspia.ui.article;

import org.caspia.event.DatedEvent;
import org.caspia.event.Place;
import org.caspia.event.TextSpan;

/** What a panel about the article can ask of the window. */
public interface ArticleActions {
    /**
     * Scrolls the article to a place and lets it flash.
     *
     * @param span the place in the text
     */
    void reveal(TextSpan span);

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
