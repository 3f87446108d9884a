package org.caspia.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.caspia.ui.Waiting.until;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.caspia.geo.LonLat;
import org.caspia.render.Hit;
import org.caspia.render.PxPoint;
import org.caspia.render.Selection;
import org.caspia.render.Viewport;
import org.caspia.ui.FakeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class MapViewTest extends ApplicationTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;
    private final FakeMap source = new FakeMap();
    private final List<Hit> hits = new ArrayList<>();
    private MapView map;

    @Override
    public void start(Stage stage) {
        map = new MapView(Viewport.home(WIDTH, HEIGHT));
        map.setSource(source);
        map.setOnHit(hits::add);
        stage.setScene(new Scene(new StackPane(map), WIDTH, HEIGHT));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        stage.toFront();
        map.requestFocus();
    }

    @AfterEach
    void close() {
        interact(map::close);
    }

    private Viewport view() {
        WaitForAsyncUtils.waitForFxEvents();
        return map.viewport();
    }

    private Viewport rested() {
        until(() -> !map.isGliding());
        return view();
    }

    private Point2D at(double x, double y) {
        return map.localToScreen(x, y);
    }

    @Test
    void aDragMovesTheMapByExactlyAsManyPixels() {
        Viewport before = view();
        LonLat grabbed = before.findLonLat(300, 200).orElseThrow();
        drag(at(300, 200), MouseButton.PRIMARY).moveTo(at(340, 225)).dropTo(at(420, 260));
        PxPoint now = view().findPx(grabbed).orElseThrow();
        assertThat(now.xPx()).isCloseTo(420, within(1.0));
        assertThat(now.yPx()).isCloseTo(260, within(1.0));
        assertThat(hits).isEmpty();
    }

    @Test
    void aHandThatTremblesLessThanFourPixelsStillClicks() {
        Viewport before = view();
        PxPoint baku = before.findPx(new LonLat(47.5, 40.2)).orElseThrow();
        drag(at(baku.xPx(), baku.yPx()), MouseButton.PRIMARY).dropTo(at(baku.xPx() + 2, baku.yPx() + 1));
        until(() -> !hits.isEmpty());
        assertThat(hits.get(0).what()).isEqualTo(new Selection.Country("AZE", "Azerbaijan"));
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void theWheelZoomsAboutThePlaceUnderThePointer() {
        LonLat under = view().findLonLat(610, 130).orElseThrow();
        double before = view().metresPerPx();
        turnWheel(610, 130, 3, false);
        Viewport after = rested();
        PxPoint now = after.findPx(under).orElseThrow();
        assertThat(after.metresPerPx()).isLessThan(before * 0.7);
        assertThat(now.xPx()).isCloseTo(610, within(1.0));
        assertThat(now.yPx()).isCloseTo(130, within(1.0));
    }

    @Test
    void theWheelWithControlZoomsMoreFinely() {
        double before = view().metresPerPx();
        turnWheel(400, 250, 1, true);
        double factor = before / rested().metresPerPx();
        assertThat(factor).isBetween(1.02, 1.2);
    }

    @Test
    void aDoubleClickZoomsInAndWithShiftOut() {
        double before = view().metresPerPx();
        doubleClickOn(at(400, 250));
        assertThat(rested().metresPerPx()).isCloseTo(before / 2, within(before * 0.01));
        press(KeyCode.SHIFT);
        doubleClickOn(at(400, 250));
        release(KeyCode.SHIFT);
        assertThat(rested().metresPerPx()).isCloseTo(before, within(before * 0.02));
    }

    @Test
    void aBoxDrawnWithShiftFillsTheWindow() {
        Viewport before = view();
        LonLat middle = before.findLonLat(300, 200).orElseThrow();
        press(KeyCode.SHIFT);
        drag(at(220, 150), MouseButton.PRIMARY).dropTo(at(380, 250));
        release(KeyCode.SHIFT);
        Viewport after = rested();
        assertThat(after.metresPerPx()).isCloseTo(before.metresPerPx() / 5, within(before.metresPerPx() * 0.02));
        assertThat(after.findPx(middle).orElseThrow().xPx()).isCloseTo(400, within(3.0));
    }

    @Test
    void escapeGivesUpABoxThatIsBeingDrawn() {
        Viewport before = view();
        press(KeyCode.SHIFT);
        drag(at(220, 150), MouseButton.PRIMARY).moveTo(at(380, 250));
        type(KeyCode.ESCAPE);
        drop();
        release(KeyCode.SHIFT);
        assertThat(rested()).isEqualTo(before);
    }

    @Test
    void theMiddleButtonMovesTheMap() {
        LonLat grabbed = view().findLonLat(300, 200).orElseThrow();
        drag(at(300, 200), MouseButton.MIDDLE).moveTo(at(320, 220)).dropTo(at(350, 260));
        assertThat(view().findPx(grabbed).orElseThrow().xPx()).isCloseTo(350, within(1.0));
    }

    @Test
    void keysMoveZoomAndComeHome() {
        Viewport home = view();
        type(KeyCode.RIGHT);
        assertThat(rested().centerXM()).isGreaterThan(home.centerXM());
        type(KeyCode.UP);
        assertThat(rested().centerYM()).isGreaterThan(home.centerYM());
        type(KeyCode.EQUALS);
        assertThat(rested().metresPerPx()).isCloseTo(home.metresPerPx() / 2, within(1.0));
        type(KeyCode.PAGE_DOWN);
        assertThat(rested().metresPerPx()).isCloseTo(home.metresPerPx(), within(1.0));
        type(KeyCode.HOME);
        assertThat(rested()).isEqualTo(home);
    }

    @Test
    void backAndForwardGoThroughTheViewsWhereTheMapRested() {
        Viewport home = view();
        interact(() -> map.back());
        interact(() -> map.jumpTo(home.panned(500, 100)));
        interact(() -> map.back());
        assertThat(rested().centerXM()).isCloseTo(home.centerXM(), within(1.0));
        interact(() -> map.forward());
        assertThat(rested().centerXM()).isCloseTo(home.panned(500, 100).centerXM(), within(1.0));
    }

    @Test
    void tabGoesThroughTheFeaturesInReadingOrderAndEnterOpensOne() {
        List<String> opened = new ArrayList<>();
        interact(() -> {
            map.setOnFeature(feature -> opened.add(feature.title()));
            map.setFeatures(
                    List.of(feature("Mary", 61.8, 37.6), feature("Astana", 71.4, 51.1), feature("Baku", 49.9, 40.4)));
            map.requestFocus();
        });
        type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.ENTER);
        assertThat(opened).containsExactly("Baku");
        assertThat(map.getAccessibleText()).isEqualTo("Baku");
    }

    @Test
    void aScreenReaderIsToldWhatTheMapShowsAndThenOfTheFeatureWithTheRing() {
        until(() -> map.getAccessibleText().equals("Three boxes"));
        interact(() -> {
            map.setFeatures(List.of(feature("Baku", 49.9, 40.4)));
            map.requestFocus();
        });
        type(KeyCode.TAB);
        assertThat(map.getAccessibleText()).isEqualTo("Baku");
        type(KeyCode.ESCAPE);
        assertThat(map.getAccessibleText()).isEqualTo("Three boxes");
    }

    @Test
    void aMovementWithinTheMarginNeedsNoNewPictureUntilTheHandRests() {
        until(() -> !source.painted.isEmpty());
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        Viewport home = view();
        source.painted.clear();
        interact(() -> {
            for (int i = 0; i < 20; i++) {
                map.input(camera -> camera.panBy(2, 1));
            }
        });
        until(() -> source.painted.stream()
                .anyMatch(painted ->
                        Math.abs(painted.centerXM() - home.panned(40, 20).centerXM()) < 1));
        assertThat(source.painted).hasSizeLessThan(4);
    }

    /** Turns the wheel by notches of 40 pixels, as mice do; the robot of the headless screen has a wheel of its own kind. */
    private void turnWheel(double xPx, double yPx, int notches, boolean control) {
        for (int i = 0; i < notches; i++) {
            interact(() -> Event.fireEvent(map, scroll(xPx, yPx, 40, control)));
        }
    }

    private static ScrollEvent scroll(double xPx, double yPx, double deltaPx, boolean control) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                xPx,
                yPx,
                xPx,
                yPx,
                false,
                control,
                false,
                false,
                false,
                false,
                0,
                deltaPx,
                0,
                deltaPx,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    @Test
    void aTrackpadZoomsWithEachSmallStepAtOnce() {
        LonLat under = view().findLonLat(200, 400).orElseThrow();
        double before = view().metresPerPx();
        interact(() -> {
            for (int i = 0; i < 10; i++) {
                Event.fireEvent(map, scroll(200, 400, 6, false));
            }
            assertThat(map.viewport().metresPerPx()).isLessThan(before * 0.9);
        });
        PxPoint now = view().findPx(under).orElseThrow();
        assertThat(now.xPx()).isCloseTo(200, within(0.5));
        assertThat(now.yPx()).isCloseTo(400, within(0.5));
    }

    private static MapFeature feature(String name, double lonDeg, double latDeg) {
        LonLat at = new LonLat(lonDeg, latDeg);
        return new MapFeature(new Selection.City(name, "", 0, at), at, name);
    }

    @Test
    void aNewGestureCancelsThePictureThatIsBeingPainted() {
        until(() -> !source.painted.isEmpty());
        source.slowMs = 3000;
        interact(() -> map.jumpTo(map.viewport().panned(2000, 0)));
        WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        source.slowMs = 0;
        int before = source.painted.size();
        clickOn(at(400, 250));
        interact(() -> map.jumpTo(map.viewport().panned(10, 0)));
        until(() -> source.cancelled.get() > 0 && source.painted.size() > before);
    }

    @Test
    void aFastRowOfSizesLeavesTheMapWhole() {
        for (int i = 0; i < 60; i++) {
            int width = 300 + (i * 37) % 500;
            interact(() -> map.getScene().getWindow().setWidth(width));
        }
        interact(() -> map.getScene().getWindow().setWidth(640));
        until(() -> !source.painted.isEmpty()
                && source.painted.get(source.painted.size() - 1).widthPx()
                        >= map.viewport().widthPx()
                && map.viewport().widthPx() == (int) Math.ceil(map.getWidth()));
    }

    @Test
    void whatTheMapAnswersIsMeasured() {
        drag(at(300, 200), MouseButton.PRIMARY).moveTo(at(340, 225)).dropTo(at(420, 260));
        until(() -> map.statistics().moves().count() > 0
                && map.statistics().crispFrames().count() > 0);
        assertThat(map.statistics().work().medianMs()).isGreaterThan(0);
    }
}
