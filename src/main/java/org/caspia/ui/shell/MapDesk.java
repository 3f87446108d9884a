package org.caspia.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.caspia.app.article.OpenArticle;
import org.caspia.event.DatedEvent;
import org.caspia.render.Furniture;
import org.caspia.render.MapOptions;
import org.caspia.render.Selection;
import org.caspia.render.Theme;
import org.caspia.ui.kit.Background;
import org.caspia.ui.kit.Job;
import org.caspia.ui.map.MapSource;
import org.caspia.ui.map.MapView;
import org.jspecify.annotations.Nullable;

/** Keeps the map showing the article, the events and the look that were chosen. */
final class MapDesk {
    private final Services services;
    private final Background background;
    private final MapView map;
    private final Consumer<String> onProblem;
    private List<OpenArticle> articles = List.of();
    private int current;
    private List<DatedEvent> events = List.of();
    private @Nullable MapSource source;
    private @Nullable Job updating;
    private boolean open;

    MapDesk(Services services, Background background, MapView map, Consumer<String> onProblem) {
        this.services = services;
        this.background = background;
        this.map = map;
        this.onProblem = onProblem;
    }

    /** Opens the atlas, then tells that it is open. */
    void open(Runnable opened) {
        background.start(
                "Opening the atlas",
                control -> services.openMap(),
                atlas -> {
                    open = true;
                    use(atlas);
                    opened.run();
                    if (!articles.isEmpty()) {
                        update();
                    }
                },
                onProblem);
    }

    void showArticles(List<OpenArticle> newArticles, int newCurrent) {
        articles = List.copyOf(newArticles);
        current = newCurrent;
        events = articles.stream()
                .flatMap(open -> open.extraction().events().stream())
                .toList();
        update();
    }

    void read(int index) {
        current = index;
    }

    void showEvents(List<DatedEvent> newEvents) {
        if (!newEvents.equals(events)) {
            events = List.copyOf(newEvents);
            update();
        }
    }

    void showLook(Settings.Look look, Theme theme) {
        map.setOptions(map.options()
                .withTheme(theme)
                .withLayers(look.layers())
                .withBoundaries(look.boundaries())
                .withFurniture(Furniture.screen().withLegend(look.legend())));
    }

    void showFading(Map<String, Double> fading) {
        map.setOptions(map.options().withFading(fading));
    }

    void showSelection(Selection selection) {
        map.setOptions(map.options().withSelection(selection));
    }

    List<OpenArticle> articles() {
        return articles;
    }

    /** The article that is read. */
    Optional<OpenArticle> article() {
        return current < articles.size() ? Optional.of(articles.get(current)) : Optional.empty();
    }

    List<DatedEvent> events() {
        return events;
    }

    Optional<MapSource> findSource() {
        return Optional.ofNullable(source);
    }

    MapOptions options() {
        return map.options();
    }

    private void use(MapSource newSource) {
        source = newSource;
        map.setSource(newSource);
    }

    private void update() {
        if (!open) {
            return;
        }
        if (updating != null) {
            updating.cancel();
        }
        List<OpenArticle> shown = articles;
        List<DatedEvent> shownEvents = events;
        updating = background.start(
                "Putting the article on the map",
                control -> services.mapWith(shown, shownEvents),
                this::use,
                onProblem);
    }
}
