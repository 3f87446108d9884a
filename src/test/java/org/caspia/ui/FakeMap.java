package org.caspia.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.caspia.geo.GeoBox;
import org.caspia.geo.LonLat;
import org.caspia.render.Cancellation;
import org.caspia.render.Hit;
import org.caspia.render.MapOptions;
import org.caspia.render.Selection;
import org.caspia.render.Viewport;
import org.caspia.ui.map.MapSource;
import org.caspia.ui.map.PixelTarget;

/** A painter for tests: one colour, and three countries that are boxes. It can be made slow. */
public final class FakeMap implements MapSource {
    private static final GeoBox AZERBAIJAN = GeoBox.of(44.8, 38.4, 50.4, 41.9);
    private static final GeoBox GEORGIA = GeoBox.of(40, 41.95, 46.7, 43.5);
    public final List<Viewport> painted = new CopyOnWriteArrayList<>();
    public final AtomicInteger cancelled = new AtomicInteger();
    public volatile long slowMs;

    @Override
    public void paint(Viewport viewport, MapOptions options, PixelTarget target, Cancellation cancellation) {
        long until = System.nanoTime() + slowMs * 1_000_000;
        while (System.nanoTime() < until) {
            if (cancellation.isCancelled()) {
                cancelled.incrementAndGet();
            }
            cancellation.check();
            Thread.onSpinWait();
        }
        Arrays.fill(target.argbPre(), 0xFF88AACC);
        painted.add(viewport);
    }

    @Override
    public String paintFurniture(Viewport viewport, MapOptions options, PixelTarget target) {
        target.argbPre()[0] = 0xFF000000;
        return "Three boxes";
    }

    @Override
    public Optional<Hit> findHit(Viewport viewport, MapOptions options, double xPx, double yPx) {
        return viewport.findLonLat(xPx, yPx).map(FakeMap::hitAt);
    }

    private static Hit hitAt(LonLat at) {
        if (AZERBAIJAN.contains(at)) {
            return new Hit(new Selection.Country("AZE", "Azerbaijan"), "Azerbaijan", at);
        }
        if (GEORGIA.contains(at)) {
            return new Hit(new Selection.Country("GEO", "Georgia"), "Georgia", at);
        }
        return new Hit(new Selection.Water("Caspian Sea"), "Caspian Sea", at);
    }
}
