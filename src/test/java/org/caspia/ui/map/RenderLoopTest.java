package org.caspia.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.caspia.render.Cancellation;
import org.caspia.render.Hit;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class RenderLoopTest extends ApplicationTest {
    private final Painter painter = new Painter();
    private final List<Picture> shown = new CopyOnWriteArrayList<>();

    @Override
    public void start(Stage stage) {
        // Only the JavaFX thread is needed.
    }

    @Test
    void picturesThatAreCancelledAreNeverPaintedOverTheOneOnTheScreen() throws Exception {
        RenderLoop loop = new RenderLoop((request, picture) -> shown.add(picture), sentence -> {});
        loop.request(wanted());
        until(() -> shown.size() == 1);
        painter.endless = true;
        for (int i = 2; i < 7; i++) {
            int begun = i;
            loop.request(wanted());
            until(() -> painter.targets.size() == begun);
            loop.gestureBegins();
        }
        loop.close();
        assertThat(painter.targets.subList(1, 6)).doesNotContain(shown.get(0).target());
    }

    private RenderRequest wanted() {
        return new RenderRequest(painter, Viewport.home(80, 50), MapOptions.opening(), RenderRequest.Layer.CRISP, 0);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, condition);
    }

    /** Paints at once, or until it is cancelled. */
    private static final class Painter implements MapSource {
        private final List<PixelTarget> targets = new CopyOnWriteArrayList<>();
        private volatile boolean endless;

        @Override
        public void paint(Viewport viewport, MapOptions options, PixelTarget target, Cancellation cancellation) {
            targets.add(target);
            while (endless) {
                cancellation.check();
                Thread.onSpinWait();
            }
        }

        @Override
        public String paintFurniture(Viewport viewport, MapOptions options, PixelTarget target) {
            return "";
        }

        @Override
        public Optional<Hit> findHit(Viewport viewport, MapOptions options, double xPx, double yPx) {
            return Optional.empty();
        }
    }
}
