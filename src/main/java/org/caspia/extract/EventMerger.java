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

    private final List<Telling> tellings = new ArrayList<>();
    private final Map<String, List<Telling>> alike = new HashMap<>();

    private EventMerger() {}

    /** An event and what was told of it since. */
    private static final class Telling {
        private final DatedEvent first;
        private final Set<String> words;
        private final Set<Actor> actors;
        private final List<Evidence> evidence;
        private boolean isCarried;
        private double confidence;

        Telling(DatedEvent first) {
            this.first = first;
            this.words = words(first);
            this.actors = new LinkedHashSet<>(first.actors());
            this.evidence = new ArrayList<>(first.evidence());
            this.isCarried = first.dateCarried();
            this.confidence = first.confidence();
        }

        boolean isSame(Telling other) {
            DatedEvent event = other.first;
            boolean isOneSentence = evidence.get(evidence.size() - 1)
                    .span()
                    .equals(event.evidence().get(0).span());
            if (isOneSentence) {
                return false;
            }
            boolean isCommon = !Collections.disjoint(actors, event.actors());
            boolean isApart = !isCommon && !actors.isEmpty() && !event.actors().isEmpty();
            return isCommon || (!isApart && countCommon(other.words) >= COMMON_WORDS);
        }

        private long countCommon(Set<String> others) {
            return others.stream().filter(words::contains).count();
        }

        void join(DatedEvent event) {
            actors.addAll(event.actors());
            evidence.addAll(event.evidence());
            isCarried &= event.dateCarried();
            confidence = Math.max(confidence, event.confidence());
        }

        DatedEvent told(String id) {
            return new DatedEvent(
                    id,
                    first.kind(),
                    first.label(),
                    first.date(),
                    first.dateText(),
                    isCarried,
                    first.places(),
                    List.copyOf(actors),
                    evidence,
                    confidence);
        }
    }

    static List<DatedEvent> merge(String articleId, List<DatedEvent> events) {
        EventMerger merger = new EventMerger();
        events.forEach(merger::add);
        List<DatedEvent> told = new ArrayList<>(merger.tellings.size());
        for (Telling telling : merger.tellings) {
            told.add(telling.told(articleId + "/e" + (told.size() + 1)));
        }
        return told;
    }

    private void add(DatedEvent event) {
        Telling telling = new Telling(event);
        String place = event.findMainPlace().map(Place::id).orElse("");
        if (event.date().isPresent() && !place.isEmpty()) {
            String key =
                    event.kind() + "|" + event.date().map(EventDate::toEdtf).orElse("") + "|" + place;
            List<Telling> others = alike.computeIfAbsent(key, any -> new ArrayList<>());
            for (Telling other : others) {
                if (other.isSame(telling)) {
                    other.join(event);
                    return;
                }
            }
            if (others.size() < MOST_COMPARED) {
                others.add(telling);
            }
        }
        tellings.add(telling);
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
}
