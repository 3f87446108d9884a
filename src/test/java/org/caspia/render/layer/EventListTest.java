package org.caspia.render.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caspia.problem.ProblemException;
import org.caspia.render.MapOptions;
import org.caspia.render.PxPoint;
import org.caspia.render.Viewport;
import org.caspia.render.scene.Around;
import org.caspia.render.scene.Scene;
import org.caspia.render.style.Symbol.TextStyle;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.FontBook;
import org.caspia.render.text.Lettering;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventListTest {
    private static final double RADIUS = 6;
    private static final PxPoint MIDDLE = new PxPoint(400, 250);
    private static FontBook fonts;

    @BeforeAll
    static void openFonts() throws ProblemException {
        fonts = FontBook.open(Path.of("data"));
    }

    @Test
    void everyEventHasAMarkThatTouchesNoOtherAndRoomForItsDate() {
        for (int count : new int[] {1, 4, 7, 8, 23}) {
            List<Lettering> dates = dates(count);
            EventList list = new EventList(scene(), RADIUS, MIDDLE, dates);
            List<PxPoint> marks = list.marks();
            assertThat(marks).hasSize(count);
            List<Box> boxes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                boxes.add(Around.box(marks.get(i), RADIUS));
                double left = list.textLeft(marks.get(i));
                double y = marks.get(i).yPx();
                boxes.add(new Box(left, y - 6, left + dates.get(i).widthPx(), y + 6));
            }
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(boxes.get(i).overlaps(boxes.get(j)))
                            .as("%d events, %d and %d", count, i, j)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aListLeavesTheCorridorFreeAndALineLeadsToIt() {
        Scene scene = scene();
        for (int x = 200; x < 600; x += 6) {
            scene.avoided().add(Around.box(new PxPoint(x, 250), 14));
        }
        EventList list = new EventList(scene, RADIUS, MIDDLE, dates(4));
        assertThat(scene.avoided()).noneMatch(list.box()::overlaps);
        assertThat(list.isAside(MIDDLE)).isTrue();
        PxPoint edge = list.nearest(MIDDLE);
        assertThat(edge.xPx()).isBetween(list.box().left(), list.box().right());
    }

    private static Scene scene() {
        return new Scene(Viewport.home(800, 500), MapOptions.opening(), fonts);
    }

    private static List<Lettering> dates(int count) {
        TextStyle style = new TextStyle("Noto Sans", true, false, 10, 0xFF000000, 0xFFFFFFFF, 1.5f, 0, false, 1);
        List<Lettering> dates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dates.add(Lettering.of(fonts, "since the " + (1900 + 10 * i) + "s", style));
        }
        return dates;
    }
}
