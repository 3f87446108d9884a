package org.caspia.render.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.caspia.basemap.Basemap;
import org.caspia.corridor.read.NetworkReader;
import org.caspia.geo.GeoBox;
import org.caspia.geo.Projections;
import org.caspia.problem.ProblemException;
import org.caspia.render.MapContent;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.scene.Scene;
import org.caspia.render.scene.Scene.Drawn;
import org.caspia.render.scene.ShapeStore;
import org.caspia.render.text.FontBook;
import org.junit.jupiter.api.Test;

class BaseLayersTest {
    private static final Path DATA = Path.of("data");

    @Test
    void aDisputedBorderIsToldOnlyWhereThereIsOne() throws ProblemException {
        assertThat(drawn(GeoBox.of(40, 40.5, 46, 44))).containsExactly(Drawn.DISPUTED_BORDER);
        assertThat(drawn(GeoBox.of(4, 46, 14, 52))).isEmpty();
    }

    private static Set<Drawn> drawn(GeoBox box) throws ProblemException {
        Viewport view = Viewport.fitting(Projections.region(), box, 400, 300);
        Scene scene = new Scene(view, MapOptions.opening(), FontBook.open(DATA));
        Basemap basemap = Basemap.open(DATA);
        MapContent content = MapContent.of(
                basemap, NetworkReader.read(DATA.resolve("corridor")).network());
        new BaseLayers(new ShapeStore(basemap, view.projection()), scene).addTo(content);
        return scene.drawn();
    }
}
