package org.caspia.export;

import java.util.List;
import java.util.Optional;
import org.caspia.geo.MapProjection;
import org.caspia.render.MapOptions;
import org.caspia.render.Theme;
import org.caspia.render.Viewport;
import org.locationtech.jts.geom.Envelope;

/**
 * Several maps of the same size on one page, to be compared. Maps of one view are of one scale.
 *
 * @param title headline of the page
 * @param panels the maps, from the upper left, row by row
 * @param notes lines at the foot of the page
 * @param size how large the page is
 * @param theme light or dark
 */
public record MapSheet(String title, List<Panel> panels, List<String> notes, PictureSize size, Theme theme) {
    /**
     * What a map shows.
     *
     * @param projection the projection
     * @param boundsM what must be seen, in metres of the projection
     */
    public record View(MapProjection projection, Envelope boundsM) {
        /**
         * Returns the closest view in which all is seen.
         *
         * @param widthPx width of the map in logical pixels
         * @param heightPx height of the map in logical pixels
         * @return the view
         */
        public Viewport in(int widthPx, int heightPx) {
            double metresPerPx = Math.max(boundsM.getWidth() / widthPx, boundsM.getHeight() / heightPx);
            double centerXM = boundsM.centre().x;
            double centerYM = boundsM.centre().y;
            return new Viewport(projection, centerXM, centerYM, Math.max(metresPerPx, 1), widthPx, heightPx);
        }
    }

    /**
     * Where a map lies.
     *
     * @param view what it shows
     * @param outlined the view of other maps of the page, drawn as a thin frame
     * @param inset a wider view in the corner, with this map as a thin frame in it
     */
    public record Place(View view, Optional<View> outlined, Optional<View> inset) {}

    /**
     * One map of the page.
     *
     * @param heading over the map
     * @param caption under the map
     * @param options what is drawn; of the furniture only a scale bar
     * @param place where it lies
     */
    public record Panel(String heading, String caption, MapOptions options, Place place) {}

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no map
     */
    public MapSheet {
        panels = List.copyOf(panels);
        notes = List.copyOf(notes);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("a sheet of no maps has nothing to show");
        }
    }
}
