package org.caspia.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caspia.event.Actor;
import org.caspia.event.DatedEvent;
import org.caspia.event.Evidence;
import org.caspia.event.Place;

/** Joins what is told twice: events of one kind, one date, one place and common actors become one event with all evidence. */
final class EventMerger {
    private EventMerger() {}

    static List<DatedEvent> merge(List<DatedEvent> events) {
        Map<String, DatedEvent> merged = new LinkedHashMap<>();
        for (DatedEvent event : events) {
            merged.merge(identity(event), event, EventMerger::join);
        }
        List<DatedEvent> numbered = new ArrayList<>();
        for (DatedEvent event : merged.values()) {
            numbered.add(withId(event, "e" + (numbered.size() + 1)));
        }
        return numbered;
    }

    private static String identity(DatedEvent event) {
        String place = event.findMainPlace().map(Place::id).orElse("");
        boolean loose = event.date().isEmpty() || place.isEmpty();
        String date = event.date().map(when -> when.toEdtf()).orElse("");
        String who = event.actors().isEmpty() ? "" : event.actors().get(0).name();
        return loose ? event.id() : event.kind() + "|" + date + "|" + place + "|" + who;
    }

    private static DatedEvent join(DatedEvent a, DatedEvent b) {
        Set<Actor> actors = new LinkedHashSet<>(a.actors());
        actors.addAll(b.actors());
        Set<Evidence> evidence = new LinkedHashSet<>(a.evidence());
        evidence.addAll(b.evidence());
        return new DatedEvent(
                a.id(),
                a.kind(),
                a.label(),
                a.date(),
                a.dateText(),
                a.dateCarried() && b.dateCarried(),
                a.places(),
                List.copyOf(actors),
                List.copyOf(evidence),
                Math.max(a.confidence(), b.confidence()));
    }

    private static DatedEvent withId(DatedEvent event, String id) {
        return new DatedEvent(
                id,
                event.kind(),
                event.label(),
                event.date(),
                event.dateText(),
                event.dateCarried(),
                event.places(),
                event.actors(),
                event.evidence(),
                event.confidence());
    }
}
