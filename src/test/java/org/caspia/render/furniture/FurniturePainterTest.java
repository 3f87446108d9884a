package org.caspia.render.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.caspia.basemap.Basemap;
import org.caspia.corridor.read.NetworkReader;
import org.caspia.problem.ProblemException;
import org.caspia.render.MapContent;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.scene.Scene;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.FontBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurniturePainterTest {
    @ParameterizedTest
    @ValueSource(ints = {480, 640, 720, 850, 1024, 1600})
    void notesScaleBarAndLegendStandBesideEachOther(int widthPx) throws ProblemException {
        Path data = Path.of("data");
        MapContent content = MapContent.of(
                Basemap.open(data), NetworkReader.read(data.resolve("corridor")).network());
        Scene scene = new Scene(Viewport.home(widthPx, 700), MapOptions.opening(), FontBook.open(data));
        List<Box> boxes = new FurniturePainter(scene, content).boxes();
        assertThat(boxes).hasSize(3);
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = i + 1; k < boxes.size(); k++) {
                Box one = boxes.get(i);
                Box other = boxes.get(k);
                boolean beside = one.right() <= other.left()
                        || other.right() <= one.left()
                        || one.bottom() <= other.top()
                        || other.bottom() <= one.top();
                assertThat(beside).as("%s and %s", one, other).isTrue();
            }
        }
    }
}
