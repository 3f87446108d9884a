package org.caspia.render.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.caspia.basemap.Basemap;
import org.caspia.corridor.read.NetworkReader;
import org.caspia.geo.GeoBox;
import org.caspia.geo.Projections;
import org.caspia.problem.ProblemException;
import org.caspia.render.MapContent;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.scene.Scene;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.FontBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurniturePainterTest {
    private static final Path DATA = Path.of("data");
    private static MapContent content;

    @BeforeAll
    static void openTheMap() throws ProblemException {
        content = MapContent.of(
                Basemap.open(DATA), NetworkReader.read(DATA.resolve("corridor")).network());
    }

    @ParameterizedTest
    @CsvSource({"480, 360", "320, 240", "640, 480", "360, 640", "900, 300"})
    void inASmallPictureWhatStandsAroundTheMapLeavesMostOfItFree(int widthPx, int heightPx) throws ProblemException {
        double taken = 0;
        for (Box box : furniture(widthPx, heightPx).boxes()) {
            taken += (box.right() - box.left()) * (box.bottom() - box.top());
        }
        assertThat(taken / (widthPx * heightPx)).isLessThan(0.3);
    }

    @Test
    void theLegendExplainsOnlyWhatIsInThePicture() throws ProblemException {
        assertThat(words(Viewport.home(1600, 1000)))
                .contains("Middle Corridor, sea", "Northern corridor", "Southern corridor", "Change of gauge");
        assertThat(words(Viewport.fitting(Projections.region(), GeoBox.of(48.6, 39.9, 50.8, 41), 1600, 1000)))
                .contains("Middle Corridor, rail", "Middle Corridor, sea", "Port")
                .doesNotContain("Northern corridor", "Southern corridor", "Border point", "Change of gauge");
    }

    private static List<String> words(Viewport view) throws ProblemException {
        return new Legend(new Scene(view, MapOptions.opening(), FontBook.open(DATA)), content).words();
    }

    @Test
    void fewWordsSayAllThatManySay() throws ProblemException {
        Notes notes = new Notes(scene(480, 360), content);
        assertThat(notes.full()).hasSize(3);
        assertThat(notes.brief())
                .contains(
                        "United Nations", "Natural Earth", "GeoNames", "ETOPO5", "Projection: Lambert conformal conic.")
                .hasSizeLessThan(String.join(" ", notes.full()).length() * 2 / 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {480, 640, 720, 850, 1024, 1600})
    void notesScaleBarAndLegendStandBesideEachOther(int widthPx) throws ProblemException {
        List<Box> boxes = furniture(widthPx, 700).boxes();
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

    private static FurniturePainter furniture(int widthPx, int heightPx) throws ProblemException {
        return new FurniturePainter(scene(widthPx, heightPx), content);
    }

    private static Scene scene(int widthPx, int heightPx) throws ProblemException {
        return new Scene(Viewport.home(widthPx, heightPx), MapOptions.opening(), FontBook.open(DATA));
    }
}
