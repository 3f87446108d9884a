package org.caspia.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.time.EventDate;

/**
 * Something that happened, happens or is to happen, as an article tells it. Events without a date stay events.
 *
 * @param id the name of its article and a number that is stable as long as the text is: {@code report/e1}, {@code report/e2}
 * @param kind what sort of thing happened
 * @param label a short title made of the article's words, for a list or a mark
 * @param date when; empty when the article does not say
 * @param dateText the words that gave the date; empty without a date
 * @param dateCarried true when the date was carried over from the context, not said in the event's own clause
 * @param places where: towns, countries or regions, the most exact first; may be empty
 * @param actors who, in the order of the text; may be empty
 * @param evidence the sentences that tell it, at least one; the first is the clearest
 * @param confidence how sure the find is, from 0 to 1
 */
public record DatedEvent(
        String id,
        EventKind kind,
        String label,
        Optional<EventDate> date,
        String dateText,
        boolean dateCarried,
        List<Place> places,
        List<Actor> actors,
        List<Evidence> evidence,
        double confidence) {
    /** Checks the evidence and confidence, and keeps its own copies. */
    public DatedEvent {
        places = List.copyOf(places);
        actors = List.copyOf(actors);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("The event " + id + " has no evidence");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence runs from 0 to 1, not " + confidence);
        }
    }

    /**
     * The same event with one more sentence that tells it.
     *
     * @param more the sentence
     * @return the event with the sentence behind those it has
     */
    public DatedEvent with(Evidence more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        return new DatedEvent(id, kind, label, date, dateText, dateCarried, places, actors, all, confidence);
    }

    /**
     * The place to mark the event at.
     *
     * @return the most exact place, or nothing
     */
    public Optional<Place> findMainPlace() {
        return places.stream().findFirst();
    }
}
