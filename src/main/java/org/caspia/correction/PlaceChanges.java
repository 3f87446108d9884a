package org.caspia.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caspia.event.Actor;
import org.caspia.event.DatedEvent;
import org.caspia.event.Evidence;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.event.TextSpan;

/** Lets events follow when the names that gave their places are rejected or moved. */
final class PlaceChanges {
    /** What became of the place of each name that was rejected (nothing) or moved. */
    private final Map<TextSpan, Change> changes = new HashMap<>();

    private record Change(Place from, Optional<Place> to) {}

    PlaceChanges(List<Mention> found, List<Mention> now) {
        Map<TextSpan, Place> placed = new HashMap<>();
        now.forEach(mention -> placed.put(mention.span(), mention.place()));
        for (Mention mention : found) {
            Optional<Place> to = Optional.ofNullable(placed.get(mention.span()));
            if (to.isEmpty() || !to.get().id().equals(mention.place().id())) {
                changes.put(mention.span(), new Change(mention.place(), to));
            }
        }
    }

    List<DatedEvent> follow(List<DatedEvent> events) {
        return changes.isEmpty() ? events : events.stream().map(this::follow).toList();
    }

    private DatedEvent follow(DatedEvent event) {
        List<Change> inside = changes.entrySet().stream()
                .filter(change ->
                        event.evidence().stream().map(Evidence::span).anyMatch(span -> span.contains(change.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        if (inside.isEmpty()) {
            return event;
        }
        List<Place> places = new ArrayList<>();
        event.places().forEach(place -> changed(place, inside).ifPresent(places::add));
        List<Actor> actors = new ArrayList<>();
        event.actors().forEach(actor -> changed(actor, inside).ifPresent(actors::add));
        return new DatedEvent(
                event.id(),
                event.kind(),
                event.label(),
                event.date(),
                event.dateText(),
                event.dateCarried(),
                places.stream().distinct().toList(),
                actors.stream().distinct().toList(),
                event.evidence(),
                event.confidence());
    }

    private static Optional<Place> changed(Place place, List<Change> inside) {
        return inside.stream()
                .filter(change -> change.from().id().equals(place.id()))
                .findFirst()
                .map(Change::to)
                .orElse(Optional.of(place));
    }

    private static Optional<Actor> changed(Actor actor, List<Change> inside) {
        if (actor.kind() != Actor.Kind.COUNTRY) {
            return Optional.of(actor);
        }
        return inside.stream()
                .filter(change -> change.from().countryIso().equals(actor.countryIso())
                        && change.from().name().equals(actor.name()))
                .findFirst()
                .map(change -> change.to().map(to -> new Actor(to.name(), actor.kind(), to.countryIso())))
                .orElse(Optional.of(actor));
    }
}
