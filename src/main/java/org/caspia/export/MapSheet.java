package org.caspia.export;

import java.util.List;
import org.caspia.geo.GeoBox;
import org.caspia.geo.MapProjection;
import org.caspia.render.MapOptions;
import org.caspia.render.Theme;

/**
 * Several maps of the same land at the same scale on one page, to be compared.
 *
 * @param title headline of the page
 * @param panels the maps, from the upper left, row by row
 * @param notes lines at the foot of the page
 * @param view what each map shows
 * @param size how large the page is
 * @param theme light or dark
 */
public record MapSheet(String title, List<Panel> panels, List<String> notes, View view, PictureSize size, Theme theme) {
    /**
     * What each map shows.
     *
     * @param projection the projection
     * @param box what must be seen
     */
    public record View(MapProjection projection, GeoBox box) {}

    /**
     * One map of the page.
     *
     * @param heading over the map
     * @param caption under the map
     * @param options what is drawn; without furniture
     */
    public record Panel(String heading, String caption, MapOptions options) {}

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
