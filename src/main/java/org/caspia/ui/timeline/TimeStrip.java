package org.caspia.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.caspia.event.DatedEvent;
import org.jspecify.annotations.Nullable;

/** The strip itself: lanes of events over an axis of years, and the stretch of time between two handles. */
final class TimeStrip extends Pane {
    private static final int LANES = 3;
    private static final double LANE_PX = 19;
    private static final double AXIS_PX = 18;
    private static final double DRAG_PX = 4;

    /** The same as that of the style class {@code time-name}. */
    private static final Font TITLE_FONT = Font.font(11.5);

    private final ObjectProperty<Optional<TimeWindow>> window = new SimpleObjectProperty<>(Optional.empty());
    private final Consumer<DatedEvent> onEvent;
    private final Pane axis = new Pane();
    private final Pane bars = new Pane();
    private final Region before = shade();
    private final Region after = shade();
    private final TimeHandle fromHandle = new TimeHandle("Beginning of the time shown", this::moveFrom);
    private final TimeHandle toHandle = new TimeHandle("End of the time shown", this::moveTo);
    private List<DatedEvent> events = List.of();
    private Function<DatedEvent, EventLook> lookOf = event -> EventLook.ALONE;
    private TimeScale scale = TimeScale.of(List.of());
    private Map<String, Double> fading = Map.of();
    private String selectedId = "";
    private double laidOutWidthPx = -1;
    private double pressXPx;

    TimeStrip(Consumer<DatedEvent> onEvent) {
        this.onEvent = onEvent;
        getStyleClass().add("time-strip");
        setMinHeight(LANES * LANE_PX + AXIS_PX);
        setPrefHeight(LANES * LANE_PX + AXIS_PX);
        axis.setMouseTransparent(true);
        bars.setPickOnBounds(false);
        getChildren().addAll(axis, before, after, bars, fromHandle, toHandle);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressXPx = event.getX());
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                window.set(Optional.empty());
            }
        });
    }

    private static Region shade() {
        Region region = new Region();
        region.getStyleClass().add("time-shade");
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }

    ObjectProperty<Optional<TimeWindow>> windowProperty() {
        return window;
    }

    TimeScale scale() {
        return scale;
    }

    void setEvents(List<DatedEvent> newEvents, Function<DatedEvent, EventLook> newLook) {
        lookOf = newLook;
        events = List.copyOf(newEvents);
        scale = TimeScale.of(events);
        laidOutWidthPx = -1;
        window.set(Optional.empty());
        requestLayout();
    }

    void select(String eventId) {
        selectedId = eventId;
        listBars().forEach(bar -> bar.showSelected(bar.placed().event().id().equals(selectedId)));
    }

    LocalDate first() {
        return LocalDate.of(scale.firstYear(), 1, 1);
    }

    LocalDate last() {
        return LocalDate.of(scale.lastYear(), 12, 31);
    }

    TimeWindow shown() {
        return window.get().orElse(new TimeWindow(first(), last()));
    }

    @Override
    protected void layoutChildren() {
        axis.resizeRelocate(0, 0, getWidth(), getHeight());
        bars.resizeRelocate(0, 0, getWidth(), getHeight());
        if (getWidth() != laidOutWidthPx && getWidth() > 0) {
            laidOutWidthPx = getWidth();
            drawAxis();
            drawBars();
            showWindow();
        }
        super.layoutChildren();
    }

    private void drawAxis() {
        axis.getChildren().clear();
        double baseline = LANES * LANE_PX + 1.5;
        Line ground = new Line(0, baseline, getWidth(), baseline);
        ground.getStyleClass().add("time-axis");
        axis.getChildren().add(ground);
        List<double[]> taken = new ArrayList<>();
        for (int year : byWidth()) {
            double xPx = Math.rint(scale.at(LocalDate.of(year, 1, 1)) * getWidth()) + 0.5;
            Text name = new Text(Integer.toString(year));
            name.getStyleClass().add("time-year");
            double wide = name.getLayoutBounds().getWidth();
            boolean named = isNotable(year, wide)
                    && xPx + 3 + wide <= getWidth()
                    && taken.stream().allMatch(room -> xPx + wide + 12 <= room[0] || xPx >= room[1]);
            Line tick = new Line(xPx, baseline, xPx, baseline + (named ? 6 : 3));
            tick.getStyleClass().add("time-tick");
            axis.getChildren().add(tick);
            if (named) {
                name.relocate(xPx + 3, baseline + 2);
                axis.getChildren().add(name);
                taken.add(new double[] {xPx, xPx + wide + 12});
            }
        }
    }

    /** The years, those with most room for their number first. */
    private List<Integer> byWidth() {
        return IntStream.rangeClosed(scale.firstYear(), scale.lastYear())
                .boxed()
                .sorted(Comparator.comparingDouble(year -> -scale.widthOf(year)))
                .toList();
    }

    private boolean isNotable(int year, double namePx) {
        return scale.widthOf(year) * getWidth() > namePx * 0.9 || year == scale.firstYear() || year % 50 == 0;
    }

    private void drawBars() {
        List<LanePacking.Placed> placed = LanePacking.pack(events, scale, getWidth(), LANES, TimeStrip::widthOf);
        List<TimeBar> made = new ArrayList<>();
        for (LanePacking.Placed one : placed) {
            TimeBar bar = new TimeBar(one, lookOf.apply(one.event()), LANE_PX, () -> onEvent.accept(one.event()));
            bar.relocate(Math.rint(one.leftPx()), Math.rint(one.lane() * LANE_PX));
            made.add(bar);
        }
        bars.getChildren().setAll(made);
        select(selectedId);
    }

    private static double widthOf(String title) {
        Text text = new Text(title);
        text.setFont(TITLE_FONT);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    private List<TimeBar> listBars() {
        return bars.getChildren().stream().map(TimeBar.class::cast).toList();
    }

    private void showWindow() {
        TimeWindow shown = shown();
        double fromPx = window.get().isPresent() ? Math.rint(scale.at(shown.from()) * getWidth()) : 0;
        double toPx = window.get().isPresent() ? Math.rint(scale.at(shown.to().plusDays(1)) * getWidth()) : getWidth();
        before.resizeRelocate(0, 0, fromPx, getHeight());
        after.resizeRelocate(toPx, 0, Math.max(0, getWidth() - toPx), getHeight());
        fromHandle.place(fromPx, getHeight(), shown.from());
        toHandle.place(toPx, getHeight(), shown.to());
        listBars().forEach(bar -> bar.showStrength(strength(bar.placed(), shown)));
    }

    private double strength(LanePacking.Placed placed, TimeWindow shown) {
        return placed.span().overlaps(shown)
                ? 1
                : fading.getOrDefault(placed.event().id(), 0.0);
    }

    /** Says how much of their colour events have left that are passing; shown together with the stretch of time. */
    void showFading(Map<String, Double> newFading) {
        fading = newFading;
        showWindow();
    }

    private void dragged(MouseEvent event) {
        if (Math.abs(event.getX() - pressXPx) < DRAG_PX) {
            return;
        }
        LocalDate a = dayAt(Math.min(event.getX(), pressXPx));
        LocalDate b = dayAt(Math.max(event.getX(), pressXPx));
        window.set(Optional.of(new TimeWindow(a, b)));
        event.consume();
    }

    private LocalDate dayAt(double xPx) {
        return scale.dayAt(xPx / Math.max(1, getWidth()));
    }

    private void moveFrom(TimeHandle.Move move) {
        TimeWindow shown = shown();
        LocalDate day = moved(shown.from(), move, fromHandle);
        set(day.isAfter(shown.to()) ? shown.to() : day, shown.to());
    }

    private void moveTo(TimeHandle.Move move) {
        TimeWindow shown = shown();
        LocalDate day = moved(shown.to(), move, toHandle);
        set(shown.from(), day.isBefore(shown.from()) ? shown.from() : day);
    }

    private LocalDate moved(LocalDate day, TimeHandle.Move move, @Nullable Region handle) {
        if (move.months() != 0) {
            LocalDate next = day.plusMonths(move.months());
            return next.isBefore(first()) ? first() : next.isAfter(last()) ? last() : next;
        }
        return handle == null ? day : dayAt(sceneToLocal(move.sceneXPx(), 0).getX());
    }

    private void set(LocalDate from, LocalDate to) {
        boolean all = !from.isAfter(first()) && !to.isBefore(last());
        window.set(all ? Optional.empty() : Optional.of(new TimeWindow(from, to)));
    }
}
