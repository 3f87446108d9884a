package org.caspia.ui.article;

import java.util.List;
import org.caspia.app.article.OpenArticle;
import org.caspia.correction.Correction;
import org.caspia.event.Place;

/** What a panel can say against what was found. */
public interface CorrectionActions {
    /**
     * Lays a correction over the finds.
     *
     * @param open the article
     * @param correction what is said
     */
    void correct(OpenArticle open, Correction correction);

    /**
     * Takes back what was said.
     *
     * @param open the article
     * @param subject what it was said of
     */
    void takeBack(OpenArticle open, String subject);

    /**
     * Finds places by name in the gazetteer.
     *
     * @param name the name, as people write it
     * @return the places that bear it, the best known first; a few at most
     */
    List<Place> findPlaces(String name);

    /**
     * Shows a place on the map and what the article says of it.
     *
     * @param place the place
     */
    void openPlace(Place place);
}
