package org.caspia.ui.map;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.Hit;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.paint.Frame;
import org.caspia.render.paint.FrameRenderer;
import org.caspia.render.paint.MapPainter;

/** Pictures from the one painter that also makes the exports. */
public final class PainterSource implements MapSource {
    private static final Logger LOG = Logger.getLogger(PainterSource.class.getName());
    private final MapPainter painter;

    /**
     * Makes the source.
     *
     * @param painter paints
     */
    public PainterSource(MapPainter painter) {
        this.painter = painter;
    }

    /**
     * Returns who paints.
     *
     * @return the painter, for exports
     */
    public MapPainter painter() {
        return painter;
    }

    @Override
    public void paint(Viewport viewport, MapOptions options, PixelTarget target, Cancellation cancellation)
            throws ProblemException {
        painter.paint(viewport, options, target.argbPre(), cancellation);
    }

    @Override
    public void paintAlone(Viewport viewport, MapOptions options, PixelTarget target, Cancellation cancellation)
            throws ProblemException {
        Frame frame = painter.prepareAlone(viewport, options, cancellation);
        FrameRenderer.render(frame, target.argbPre(), cancellation);
    }

    @Override
    public String paintFurniture(Viewport viewport, MapOptions options, PixelTarget target) throws ProblemException {
        Frame frame = painter.prepare(viewport, options, new Cancellation());
        FrameRenderer.renderFurniture(frame, target.argbPre());
        return frame.alternativeText();
    }

    @Override
    public Optional<Hit> findHit(Viewport viewport, MapOptions options, double xPx, double yPx) {
        try {
            return painter.findHit(viewport, options, xPx, yPx);
        } catch (ProblemException missing) {
            // Painting has told the user already.
            LOG.log(Level.FINE, "nothing can be hit", missing);
            return Optional.empty();
        }
    }
}
