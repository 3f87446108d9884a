package org.caspia.app.map;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.caspia.app.atlas.Atlas;
import org.caspia.app.atlas.AtlasService;
import org.caspia.geo.Projections;
import org.caspia.problem.ProblemException;
import org.caspia.render.paint.MapPainter;

/**
 * Gets the atlas and its painter ready in the background, on all cores, while the caller does something else: reads its options or builds
 * a window.
 */
public final class Opening {
    private final FutureTask<Atlas> atlas;
    private final FutureTask<MapPainter> painter;

    private Opening(Path dataDir) {
        atlas = new FutureTask<>(() -> AtlasService.open(dataDir));
        painter = new FutureTask<>(this::openPainter);
    }

    /**
     * Starts opening and returns at once.
     *
     * @param dataDir the directory of the shipped data
     * @return what will be ready
     */
    public static Opening start(Path dataDir) {
        Opening opening = new Opening(dataDir);
        opening.atlas.run(); // opens no file yet
        background("caspia-projection", Projections::region);
        background("caspia-painter", opening.painter);
        return opening;
    }

    /**
     * Returns the atlas.
     *
     * @return the atlas
     * @throws ProblemException if its directory is missing
     */
    public Atlas atlas() throws ProblemException {
        return get(atlas);
    }

    /**
     * Returns a painter of the map without articles, waiting for it. Its {@link MapPainter#withContent} adds articles.
     *
     * @return the painter
     * @throws ProblemException if data is missing or damaged
     */
    public MapPainter painter() throws ProblemException {
        return get(painter);
    }

    private MapPainter openPainter() throws ProblemException {
        MapPainter painter = new MapPainter(MapContents.of(atlas(), List.of()));
        painter.startAhead();
        return painter;
    }

    private static void background(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static <T> T get(FutureTask<T> task) throws ProblemException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw new IllegalStateException("the atlas could not be opened", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException("Opening the atlas was interrupted.", e);
        }
    }
}
