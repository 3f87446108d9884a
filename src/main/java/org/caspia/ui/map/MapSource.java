package org.caspia.ui.map;

import java.util.Optional;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.Hit;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;

/** Where the map view's pictures come from. Called off the JavaFX thread, by one thread at a time for each method. */
public interface MapSource {
    /**
     * Paints a map into pixels.
     *
     * @param viewport what is to be seen, in logical pixels
     * @param options how; its pixel density says how many device pixels make a logical one
     * @param target where to, premultiplied ARGB, rows from the top
     * @param cancellation ends the work early
     * @throws ProblemException when data is missing, with a sentence for the user
     * @throws java.util.concurrent.CancellationException when it was cancelled; the pixels are then worthless
     */
    void paint(Viewport viewport, MapOptions options, PixelTarget target, Cancellation cancellation)
            throws ProblemException;

    /**
     * Paints a map as a file shows it, whatever was painted before.
     *
     * @param viewport what is to be seen, in logical pixels
     * @param options how; its pixel density says how many device pixels make a logical one
     * @param target where to, premultiplied ARGB, rows from the top
     * @param cancellation ends the work early
     * @throws ProblemException when data is missing, with a sentence for the user
     * @throws java.util.concurrent.CancellationException when it was cancelled; the pixels are then worthless
     */
    default void paintAlone(Viewport viewport, MapOptions options, PixelTarget target, Cancellation cancellation)
            throws ProblemException {
        paint(viewport, options, target, cancellation);
    }

    /**
     * Paints only the map's furniture (scale bar, legend, attribution) on transparent ground.
     *
     * @param viewport what is to be seen, in logical pixels
     * @param options how; its furniture says what to paint
     * @param target where to, premultiplied ARGB, already transparent
     * @return what the map shows, in words
     * @throws ProblemException when data is missing, with a sentence for the user
     */
    String paintFurniture(Viewport viewport, MapOptions options, PixelTarget target) throws ProblemException;

    /**
     * Finds what lies at a point of the map.
     *
     * @param viewport what is seen
     * @param options what is drawn, since only that can be hit
     * @param xPx logical pixels from the left edge
     * @param yPx logical pixels from the top edge
     * @return what is there, or nothing outside of the world
     */
    Optional<Hit> findHit(Viewport viewport, MapOptions options, double xPx, double yPx);
}
