package org.caspia.ui.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caspia.event.DatedEvent;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Icon;
import org.caspia.ui.kit.Pills;
import org.caspia.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The strip of time below the map: which events there are, which of them the map shows, and a clock that runs through them. */
public final class TimelineView extends HBox {
    private static final double PLAY_SECONDS = 14;
    private static final double SIDE_PX = 150;
    private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0);
    private static final List<String> SPEED_NAMES = List.of("½×", "1×", "2×", "4×");

    private final TimeStrip strip;
    private final Label told = new Label();
    private final Button play = Buttons.icon(Icon.PLAY, "Play through time", "", this::togglePlay);
    private final Button pace = Buttons.link("1×", this::nextSpeed);
    private final Button all = Buttons.link("Show all", this::showAll);
    private final Pills<PlayMode> modes =
            new Pills<>(List.of(PlayMode.values()), PlayMode::title, PlayMode::tip, this::setMode);
    private final ReadOnlyObjectWrapper<List<DatedEvent>> visible = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, Double>> fading = new ReadOnlyObjectWrapper<>(Map.of());
    private List<DatedEvent> events = List.of();
    private PlayMode mode = PlayMode.ADD_UP;
    private int speed = 1;
    private long lastTick;
    private @Nullable TimeClock clock;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            tick(now);
        }
    };

    /**
     * Makes an empty strip.
     *
     * @param onEvent takes an event that was clicked
     */
    public TimelineView(Consumer<DatedEvent> onEvent) {
        super(12);
        strip = new TimeStrip(onEvent);
        getStyleClass().add("timeline");
        setId("timeline");
        setAlignment(Pos.CENTER_LEFT);
        told.getStyleClass().add("muted");
        told.setId("timeline-told");
        told.setWrapText(true);
        play.setId("play");
        pace.setId("pace");
        Buttons.tip(pace, "How quickly time is played; click to change");
        modes.setId("play-modes");
        modes.show(mode);
        HBox buttons = new HBox(2, play, pace, all);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox side = new VBox(2, buttons, modes, told);
        side.setAlignment(Pos.CENTER_LEFT);
        side.setMinWidth(SIDE_PX);
        side.setMaxWidth(SIDE_PX);
        HBox.setHgrow(strip, Priority.ALWAYS);
        getChildren().addAll(side, strip);
        strip.windowProperty().addListener((property, before, now) -> filter());
        filter();
    }

    /**
     * Shows other events, all of them.
     *
     * @param newEvents the events, those without a date among them
     * @param lookOf what tells the articles apart
     */
    public void setEvents(List<DatedEvent> newEvents, Function<DatedEvent, EventLook> lookOf) {
        stop();
        events = List.copyOf(newEvents);
        strip.setEvents(events, lookOf);
        // An article without dated events needs no strip of time.
        boolean any = events.stream().anyMatch(event -> event.date().isPresent());
        setVisible(any);
        setManaged(any);
        filter();
    }

    /**
     * Marks an event as selected.
     *
     * @param eventId the event's id; empty for none
     */
    public void select(String eventId) {
        strip.select(eventId);
    }

    /**
     * Returns the events that the map is to show.
     *
     * @return all of them, or those within the stretch of time chosen and those that are fading
     */
    public ReadOnlyObjectProperty<List<DatedEvent>> visibleEventsProperty() {
        return visible.getReadOnlyProperty();
    }

    /**
     * Returns which events are passing while time is played.
     *
     * @return how much of its colour each has left, by id
     */
    public ReadOnlyObjectProperty<Map<String, Double>> fadingProperty() {
        return fading.getReadOnlyProperty();
    }

    /**
     * Chooses a stretch of time.
     *
     * @param window the stretch; empty for all of time
     */
    public void setWindow(Optional<TimeWindow> window) {
        strip.windowProperty().set(window);
    }

    /** Starts the clock, or stops it. */
    public void togglePlay() {
        if (isPlaying()) {
            stop();
        } else if (!events.isEmpty()) {
            clock = TimeClock.start(strip.scale(), mode, strip.windowProperty().get());
            lastTick = System.nanoTime();
            show(Icon.PAUSE, "Pause");
            timer.start();
        }
    }

    /**
     * Tells whether the clock runs.
     *
     * @return true while it plays
     */
    public boolean isPlaying() {
        return clock != null;
    }

    private void stop() {
        timer.stop();
        clock = null;
        show(Icon.PLAY, "Play through time");
    }

    private void show(Icon icon, String name) {
        play.setGraphic(icon.node(18));
        play.setAccessibleText(name);
    }

    private void nextSpeed() {
        speed = (speed + 1) % SPEEDS.size();
        pace.setText(SPEED_NAMES.get(speed));
    }

    private void setMode(PlayMode newMode) {
        mode = newMode;
        if (clock != null) {
            clock = clock.withMode(newMode);
        }
    }

    private void showAll() {
        stop();
        strip.windowProperty().set(Optional.empty());
    }

    private void tick(long now) {
        TimeClock running = clock;
        if (running == null) {
            return;
        }
        TimeClock next = running.later((now - lastTick) / 1e9 / PLAY_SECONDS * SPEEDS.get(speed));
        lastTick = now;
        clock = next;
        if (next.isOver()) {
            showAll();
        } else {
            strip.windowProperty().set(Optional.of(next.window()));
        }
    }

    private void filter() {
        Optional<TimeWindow> window = strip.windowProperty().get();
        Map<String, Double> passing = clock == null ? Map.of() : clock.fading(events);
        List<DatedEvent> now = window.isEmpty()
                ? events
                : events.stream()
                        .filter(event -> passing.containsKey(event.id())
                                || TimeSpan.of(event)
                                        .filter(span -> span.overlaps(window.get()))
                                        .isPresent())
                        .toList();
        strip.showFading(passing);
        if (!passing.equals(fading.get())) {
            fading.set(passing);
        }
        if (!now.equals(visible.get())) {
            visible.set(now);
        }
        all.setVisible(window.isPresent());
        told.setText(textOf(window, now.size()));
    }

    private String textOf(Optional<TimeWindow> window, int shown) {
        if (window.isPresent()) {
            return shown + " of " + events.size() + ", to " + window.get().to().getYear();
        }
        long undated = events.stream().filter(event -> event.date().isEmpty()).count();
        return events.isEmpty()
                ? "No events yet"
                : Texts.count(events.size(), "event", "events") + (undated == 0 ? "" : ", " + undated + " undated");
    }
}
