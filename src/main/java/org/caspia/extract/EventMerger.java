package org.caspia.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caspia.event.Actor;
import org.caspia.event.DatedEvent;
import org.caspia.event.Evidence;
import org.caspia.event.Place;
import org.caspia.time.EventDate;

/**
 * Joins what is told twice: events of one kind, one date and one place, told in different sentences, that share an actor or several
 * words of their titles, become one event with all evidence.
 */
final class EventMerger {
    /** An event is compared with so many of its like, so that a text of megabytes costs no more than its length. */
    private static final int MOST_COMPARED = 16;

    private static final int SHORTEST_WORD = 5;
    private static final int COMMON_WORDS = 2;

    private final List<DatedEvent> merged = new ArrayList<>();
    private final Map<String, List<Integer>> alike = new HashMap<>();

    private EventMerger() {}

    static List<DatedEvent> merge(String articleId, List<DatedEvent> events) {
        EventMerger merger = new EventMerger();
        events.forEach(merger::add);
        List<DatedEvent> numbered = new ArrayList<>();
        for (DatedEvent event : merger.merged) {
            numbered.add(withId(event, articleId + "/e" + (numbered.size() + 1)));
        }
        return numbered;
    }

    private void add(DatedEvent event) {
        String place = event.findMainPlace().map(Place::id).orElse("");
        if (event.date().isPresent() && !place.isEmpty()) {
            String key =
                    event.kind() + "|" + event.date().map(EventDate::toEdtf).orElse("") + "|" + place;
            List<Integer> others = alike.computeIfAbsent(key, any -> new ArrayList<>());
            for (int i : others.subList(0, Math.min(MOST_COMPARED, others.size()))) {
                if (isSame(merged.get(i), event)) {
                    merged.set(i, join(merged.get(i), event));
                    return;
                }
            }
            others.add(merged.size());
        }
        merged.add(event);
    }

    private static boolean isSame(DatedEvent a, DatedEvent b) {
        if (a.evidence().stream().anyMatch(b.evidence()::contains)
                || a.evidence().get(0).span().equals(b.evidence().get(0).span())) {
            return false;
        }
        boolean isCommon = !Collections.disjoint(a.actors(), b.actors());
        boolean isApart = !isCommon && !a.actors().isEmpty() && !b.actors().isEmpty();
        Set<String> words = words(a);
        words.retainAll(words(b));
        return isCommon || (!isApart && words.size() >= COMMON_WORDS);
    }

    /** The longer words of the title, and of the first sentence that tells it. */
    private static Set<String> words(DatedEvent event) {
        Set<String> words = new HashSet<>();
        for (String word : event.evidence().get(0).quote().split("[^\\p{L}]+", -1)) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
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
