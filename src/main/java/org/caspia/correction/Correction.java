package org.caspia.correction;

import java.util.Optional;
import org.caspia.event.Place;
import org.caspia.time.EventDate;

/** One thing that a reader says of what was found. */
public sealed interface Correction {
    /**
     * Returns the words that it is about.
     *
     * @return the name, the sentence of the event, or the words that were chosen
     */
    Anchor at();

    /**
     * Returns what it is about; a later correction with the same subject takes the place of the earlier one.
     *
     * @return a name for the subject
     */
    String subject();

    /**
     * Tells whether one mention is meant where all identical ones could be.
     *
     * @return true for one mention of a name
     */
    default boolean only() {
        return false;
    }

    /**
     * Returns the word for it in files.
     *
     * @return such as {@code reject} or {@code add-event}
     */
    String action();

    /**
     * A name is rightly taken for a place.
     *
     * @param at the name
     * @param was the id of the place it was taken for
     * @param only whether this one mention is meant and not all identical ones
     */
    record Accept(Anchor at, String was, boolean only) implements Correction {
        @Override
        public String action() {
            return "accept";
        }

        @Override
        public String subject() {
            return nameOf(at, was, only);
        }
    }

    /**
     * A name is no place.
     *
     * @param at the name
     * @param was the id of the place it was taken for
     * @param only whether this one mention is meant and not all identical ones
     */
    record Reject(Anchor at, String was, boolean only) implements Correction {
        @Override
        public String action() {
            return "reject";
        }

        @Override
        public String subject() {
            return nameOf(at, was, only);
        }
    }

    /**
     * A name means another place.
     *
     * @param at the name
     * @param was the id of the place it was taken for; empty if it was placed nowhere
     * @param to the place it means
     * @param only whether this one mention is meant and not all identical ones
     */
    record Move(Anchor at, String was, Place to, boolean only) implements Correction {
        @Override
        public String action() {
            return "move";
        }

        @Override
        public String subject() {
            return nameOf(at, was, only);
        }
    }

    /**
     * An event is rightly found.
     *
     * @param at the sentence that tells it
     * @param event its label
     */
    record AcceptEvent(Anchor at, String event) implements Correction {
        @Override
        public String action() {
            return "accept-event";
        }

        @Override
        public String subject() {
            return eventOf(at, event);
        }
    }

    /**
     * There was no such event.
     *
     * @param at the sentence that seemed to tell it
     * @param event its label
     */
    record RejectEvent(Anchor at, String event) implements Correction {
        @Override
        public String action() {
            return "reject-event";
        }

        @Override
        public String subject() {
            return eventOf(at, event);
        }
    }

    /**
     * An event was at another time.
     *
     * @param at the sentence that tells it
     * @param event its label
     * @param date when it was; nothing if the article does not say
     */
    record ChangeDate(Anchor at, String event, Optional<EventDate> date) implements Correction {
        @Override
        public String action() {
            return "date-event";
        }

        @Override
        public String subject() {
            return eventOf(at, event);
        }
    }

    /**
     * An event was not found.
     *
     * @param at the words that tell it
     * @param event its label
     * @param date when it was, if that is known
     * @param place where it was, if that is known
     */
    record AddEvent(Anchor at, String event, Optional<EventDate> date, Optional<Place> place) implements Correction {
        @Override
        public String action() {
            return "add-event";
        }

        @Override
        public String subject() {
            return "added " + eventOf(at, event);
        }
    }

    /**
     * Returns the subject of what is said of a name.
     *
     * @param at the name
     * @param was the id of the place it was taken for
     * @param only whether this one mention is meant
     * @return a name for the subject
     */
    static String nameOf(Anchor at, String was, boolean only) {
        return "name " + at.quote() + " = " + was + (only ? " at " + at.start() : "");
    }

    private static String eventOf(Anchor at, String event) {
        return "event " + event + " in " + at.quote();
    }
}
