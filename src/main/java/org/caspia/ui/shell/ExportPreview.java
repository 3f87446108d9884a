package org.caspia.ui.shell;

import java.nio.IntBuffer;
import javafx.animation.PauseTransition;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.ui.kit.Background;
import org.caspia.ui.kit.Job;
import org.caspia.ui.map.MapSource;
import org.caspia.ui.map.PixelTarget;
import org.jspecify.annotations.Nullable;

/** The export as it will be, painted by the same painter for the size of the file and only shown smaller. */
final class ExportPreview extends StackPane {
    private static final double WIDTH_PX = 540;
    private static final double HEIGHT_PX = 460;
    private final MapSource source;
    private final Background background;
    private final ImageView view = new ImageView();
    private final PauseTransition pause = new PauseTransition(Duration.millis(80));
    private @Nullable Job painting;

    ExportPreview(MapSource source, Background background) {
        this.source = source;
        this.background = background;
        getStyleClass().add("export-preview");
        setMinSize(0, 0);
        setPrefSize(WIDTH_PX, HEIGHT_PX);
        view.setId("export-preview");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText("Preview of the export");
        getChildren().add(view);
    }

    /** Shows another export; the last one stays until the new one is painted. */
    void show(Viewport viewport, MapOptions options) {
        pause.setOnFinished(event -> paint(viewport, options));
        pause.playFromStart();
    }

    private void paint(Viewport viewport, MapOptions options) {
        if (painting != null) {
            painting.cancel();
        }
        double screen = getScene() == null ? 1 : getScene().getWindow().getRenderScaleX();
        double fit = Math.min((WIDTH_PX - 24) / viewport.widthPx(), (HEIGHT_PX - 24) / viewport.heightPx());
        double density = Math.min(fit * screen, 8);
        MapOptions small = options.withPixelDensity(density).withVector(false);
        int widthPx = Math.max(1, (int) Math.round(viewport.widthPx() * density));
        int heightPx = Math.max(1, (int) Math.round(viewport.heightPx() * density));
        painting = background.start(
                "Painting the preview",
                control -> {
                    PixelTarget target = new PixelTarget(new int[widthPx * heightPx], widthPx, heightPx);
                    source.paintAlone(viewport, small, target, control.cancellation());
                    return target;
                },
                target -> show(target, screen),
                sentence -> {});
    }

    private void show(PixelTarget target, double screen) {
        PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(
                target.widthPx(),
                target.heightPx(),
                IntBuffer.wrap(target.argbPre()),
                PixelFormat.getIntArgbPreInstance());
        view.setFitWidth(target.widthPx() / screen);
        view.setImage(new WritableImage(buffer));
    }
}
