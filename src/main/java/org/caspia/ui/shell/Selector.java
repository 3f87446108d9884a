package org.caspia.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.caspia.app.article.OpenArticle;
import org.caspia.event.DatedEvent;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;
import org.caspia.event.TextSpan;
import org.caspia.geo.GeoBox;
import org.caspia.render.Hit;
import org.caspia.render.Selection;
import org.caspia.render.Viewport;
import org.caspia.ui.article.ArticleActions;
import org.caspia.ui.article.ArticleReaderView;
import org.caspia.ui.article.CorrectionActions;
import org.caspia.ui.corridor.WhatIfButtons;
import org.caspia.ui.map.MapView;
import org.caspia.ui.timeline.TimelineView;

/** One thing is selected everywhere at once: on the map, in the panel, in the article, on the strip of time. */
final class Selector implements ArticleActions {
    private final Parts parts;
    private final Services services;
    private final SelectionPanels panels;
    private Selection selection = Selection.none();

    /**
     * Where a selection is seen.
     *
     * @param map the map
     * @param desk what the map shows
     * @param side the column beside it
     * @param reader the article
     * @param timeline the strip of time
     * @param trials what can be tried with a thing
     * @param read brings an article to the front of the reader
     * @param openSide opens the column if it is closed
     */
    record Parts(
            MapView map,
            MapDesk desk,
            SidePanel side,
            ArticleReaderView reader,
            TimelineView timeline,
            Function<Selection, List<WhatIfButtons.Trial>> trials,
            Consumer<OpenArticle> read,
            Runnable openSide) {}

    Selector(Parts parts, Services services, CorrectionActions corrections) {
        this.parts = parts;
        this.services = services;
        panels = new SelectionPanels(services, this, corrections, this::select, parts.trials());
    }

    void hit(Hit hit) {
        if (hit.what() instanceof Selection.None) {
            clear();
        } else {
            select(hit.what());
        }
    }

    void select(Selection what) {
        Optional<SelectionPanels.Panel> panel = panels.find(what, parts.desk().articles());
        if (panel.isEmpty()) {
            clear();
            return;
        }
        selection = what;
        parts.desk().showSelection(what);
        parts.side()
                .showDetails(
                        panel.get().icon(), panel.get().title(), panel.get().content());
        parts.openSide().run();
        boolean country = what instanceof Selection.Country;
        parts.reader().markCountry(country ? CountryCodes.twoLetters(((Selection.Country) what).iso()) : "");
        parts.timeline().select(what instanceof Selection.Event event ? event.id() : "");
        if (what instanceof Selection.Event event) {
            revealEvent(event.id());
        }
    }

    private void revealEvent(String id) {
        for (OpenArticle open : parts.desk().articles()) {
            SelectionPanels.findEvent(open, id)
                    .ifPresent(event -> reveal(open, event.evidence().get(0).span()));
        }
    }

    /** Clears the selection; false if nothing was selected. */
    boolean clear() {
        boolean had = !(selection instanceof Selection.None);
        selection = Selection.none();
        parts.desk().showSelection(selection);
        parts.side().closeDetails();
        parts.reader().markCountry("");
        parts.reader().clearChosen();
        parts.timeline().select("");
        return had;
    }

    /** Selects again what was selected, after the article changed. */
    void refresh() {
        if (selection instanceof Selection.Event) {
            clear();
        } else if (!(selection instanceof Selection.None)) {
            select(selection);
        }
    }

    /** Shows what is selected once more, after a correction; what is gone is no longer selected. */
    void again() {
        if (!(selection instanceof Selection.None)) {
            select(selection);
        }
    }

    Selection selection() {
        return selection;
    }

    /** A mention in the article was clicked: the map flies there and the panel tells of it. */
    void openMention(Mention mention) {
        openPlace(mention.place());
    }

    void openPlace(Place place) {
        flyTo(place);
        if (place.kind() == PlaceKind.COUNTRY) {
            select(new Selection.Country(CountryCodes.threeLetters(place.countryIso()), place.name()));
        } else if (place.kind() == PlaceKind.REGION) {
            select(new Selection.Region(place.id(), place.name()));
        } else if (place.kind() == PlaceKind.WATER) {
            select(new Selection.Water(place.name()));
        } else {
            select(new Selection.City(place.name(), place.countryIso(), place.population(), place.position()));
        }
    }

    @Override
    public void reveal(OpenArticle open, TextSpan span) {
        parts.side().showArticle();
        parts.openSide().run();
        parts.read().accept(open);
        parts.reader().reveal(span);
    }

    /** A country that is seen as a whole stays where it is. */
    @Override
    public void flyTo(Place place) {
        Viewport now = parts.map().viewport();
        Optional<GeoBox> country = place.kind() == PlaceKind.COUNTRY
                ? services.findExtent(CountryCodes.threeLetters(place.countryIso()))
                : Optional.empty();
        if (country.isEmpty()) {
            parts.map().flyTo(Flights.to(now, place));
        } else if (!Flights.showsWell(now, country.get())) {
            parts.map().flyTo(Flights.to(now, country.get()));
        }
    }

    @Override
    public void openEvent(DatedEvent event) {
        event.findMainPlace().ifPresent(this::flyToIfAway);
        select(new Selection.Event(event.id()));
    }

    /** An event opened from a list is brought into sight; one that is in sight stays where it is. */
    private void flyToIfAway(Place place) {
        Viewport view = parts.map().viewport();
        boolean inSight = view.findPx(place.position())
                .filter(at -> at.xPx() > 40
                        && at.yPx() > 40
                        && at.xPx() < view.widthPx() - 40
                        && at.yPx() < view.heightPx() - 40)
                .isPresent();
        if (!inSight) {
            flyTo(place);
        }
    }
}
