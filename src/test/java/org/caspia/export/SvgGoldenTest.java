package org.caspia.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.caspia.geo.GeoBox;
import org.caspia.geo.Projections;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.Furniture;
import org.caspia.render.MapLayer;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.junit.jupiter.api.Test;

/**
 * Holds a small map of Absheron as text, so that a change of the painting shows as a readable difference. If the change is wanted, write the
 * file anew with {@code mvn test -Dtest=SvgGoldenTest -Dgolden.update=true} and look at its difference before committing it.
 */
class SvgGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "absheron.svg");

    @Test
    void aSmallMapIsPaintedAsBefore() throws IOException, ProblemException {
        String svg = withoutPixels(svg());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, svg);
        }

        assertThat(svg).as("see the class comment for how to update").isEqualTo(Files.readString(GOLDEN));
    }

    private static String svg() throws ProblemException {
        PictureSize size = new PictureSize(240, 160, PictureSize.LAYOUT_DPI);
        MapOptions options = MapOptions.opening()
                .withLayers(Set.of(MapLayer.MIDDLE_CORRIDOR, MapLayer.CITIES, MapLayer.LAKES))
                .withFurniture(new Furniture("Absheron", false, true, false, false, false, 0));
        Viewport view = Viewport.fitting(Projections.region(), GeoBox.of(49, 40, 50.6, 40.8), 240, 160);
        MapPicture picture = new MapPicture(view, options, size, Lettering.TEXT, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MapExporter(ShippedMap.freshPainter(), picture, ExportFormat.SVG, share -> {}, new Cancellation())
                .writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Pictures and typefaces are long and say nothing to a reader; their sizes stay. */
    private static String withoutPixels(String svg) {
        return svg.replaceAll("base64,[A-Za-z0-9+/=]*", "base64,...");
    }
}
