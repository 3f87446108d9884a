package org.caspia.ui.timeline;

import java.time.LocalDate;
import java.util.List;
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
import org.caspia.ui.kit.Texts;

/** The strip of time below the map: which events there are, which of them the map shows, and a clock that runs through them. */
public final class TimelineView extends HBox {
    private static final double PLAY_SECONDS = 14;
    private final TimeStrip strip;
    private final Label told = new Label();
    private final Button play = Buttons.icon(Icon.PLAY, "Play through time", "", this::togglePlay);
    private final Button all = Buttons.link("Show all", this::showAll);
    private final ReadOnlyObjectWrapper<List<DatedEvent>> visible = new ReadOnlyObjectWrapper<>(List.of());
    private List<DatedEvent> events = List.of();
    private long playedFrom;
    private double playStart;
    private boolean playing;
    private final AnimationTimer clock = new AnimationTimer() {
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
        VBox side = new VBox(2, new HBox(2, play, all), told);
        side.setAlignment(Pos.CENTER_LEFT);
        side.setMinWidth(132);
        side.setPrefWidth(132);
        side.setMaxWidth(132);
        HBox.setHgrow(strip, Priority.ALWAYS);
        getChildren().addAll(side, strip);
        strip.windowProperty().addListener((property, before, now) -> filter());
        filter();
    }

    /**
     * Shows other events, all of them.
     *
     * @param newEvents the events, those without a date among them
     * @param lookOf the style class of each, which tells articles apart
     */
    public void setEvents(List<DatedEvent> newEvents, Function<DatedEvent, String> lookOf) {
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
     * @return all of them, or those within the stretch of time chosen
     */
    public ReadOnlyObjectProperty<List<DatedEvent>> visibleEventsProperty() {
        return visible.getReadOnlyProperty();
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
        if (playing) {
            stop();
        } else if (!events.isEmpty()) {
            start();
        }
    }

    /**
     * Tells whether the clock runs.
     *
     * @return true while it plays
     */
    public boolean isPlaying() {
        return playing;
    }

    private void showAll() {
        stop();
        strip.windowProperty().set(Optional.empty());
    }

    private void start() {
        playing = true;
        TimeWindow shown = strip.shown();
        double at = strip.scale().at(shown.to());
        playStart = strip.windowProperty().get().isEmpty() || at > 0.995 ? 0 : at;
        playedFrom = System.nanoTime();
        play.setGraphic(Icon.PAUSE.node(18));
        play.setAccessibleText("Pause");
        clock.start();
    }

    private void stop() {
        playing = false;
        clock.stop();
        play.setGraphic(Icon.PLAY.node(18));
        play.setAccessibleText("Play through time");
    }

    private void tick(long now) {
        double place = playStart + (now - playedFrom) / 1e9 / PLAY_SECONDS;
        if (place >= 1) {
            showAll();
            return;
        }
        LocalDate to = strip.scale().dayAt(place);
        LocalDate from = strip.windowProperty().get().map(TimeWindow::from).orElse(strip.first());
        strip.windowProperty().set(Optional.of(new TimeWindow(from.isAfter(to) ? strip.first() : from, to)));
    }

    private void filter() {
        Optional<TimeWindow> window = strip.windowProperty().get();
        List<DatedEvent> now = window.isEmpty()
                ? events
                : events.stream()
                        .filter(event -> TimeSpan.of(event)
                                .filter(span -> span.overlaps(window.get()))
                                .isPresent())
                        .toList();
        if (!now.equals(visible.get())) {
            visible.set(now);
        }
        all.setVisible(window.isPresent());
        told.setText(textOf(window, now.size()));
    }

    private String textOf(Optional<TimeWindow> window, int shown) {
        long undated = events.stream().filter(event -> event.date().isEmpty()).count();
        String without = undated == 0 ? "" : ", " + undated + " without a date";
        if (window.isEmpty()) {
            return events.isEmpty() ? "No events yet" : Texts.count(events.size(), "event", "events") + without;
        }
        return shown + " of " + events.size() + " events, to "
                + window.get().to().getYear();
    }
}
