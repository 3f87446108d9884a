package org.caspia.extract;

import java.util.List;
import org.caspia.event.Actor;
import org.caspia.event.EventKind;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.gazetteer.NameKey;

/** Tells of a clause what happened, where, and by whom. */
final class EventScene {
    private static final long OF = NameKey.word("of", 0, 2);
    private static final long BY = NameKey.word("by", 0, 2);
    private static final long HELD = NameKey.word("held", 0, 4);
    private static final long THE = NameKey.word("the", 0, 3);

    private final Tokens tokens;
    private final People people;
    private final EventPlaces places;
    private final EventActors actors;

    EventScene(Tokens tokens, List<Mention> mentions, People people) {
        MentionIndex names = new MentionIndex(tokens, mentions);
        this.tokens = tokens;
        this.people = people;
        this.places = new EventPlaces(tokens, names, people);
        this.actors = new EventActors(tokens, names, people, places);
    }

    /**
     * What was read of a clause.
     *
     * @param kind what happened
     * @param trigger the token of the word that tells it; -1 when none does
     * @param places where, the most exact first
     * @param actors who
     * @param reason where the place came from, to be added to the rule
     */
    record Setting(EventKind kind, int trigger, List<Place> places, List<Actor> actors, String reason) {
        Setting at(List<Place> newPlaces, String newReason) {
            return new Setting(kind, trigger, newPlaces, actors, newReason);
        }
    }

    Setting setting(Clause clause) {
        int trigger = trigger(clause);
        EventKind kind = trigger < 0 ? EventKind.OTHER : kindAt(trigger);
        EventPlaces.Where where = places.where(clause, kind);
        return new Setting(kind, trigger, where.places(), actors.actors(clause), where.reason());
    }

    /** The nearest word that tells what happened: in the clause, else before it in the sentence, else after it. */
    private int trigger(Clause clause) {
        int inside = nearest(clause, clause.leansOnSentence());
        boolean isHeld = clause.from() > clause.sentenceFrom() && tokens.key(clause.from()) == HELD;
        return inside < 0 && isHeld ? nearest(clause, true) : inside;
    }

    private int nearest(Clause clause, boolean leans) {
        int best = -1;
        int bestDistance = Integer.MAX_VALUE;
        for (int i = clause.sentenceFrom(); i <= clause.sentenceTo(); i++) {
            EventKind kind = tokens.is(i, Tokens.WORD) ? kindAt(i) : EventKind.OTHER;
            if (kind == EventKind.OTHER) {
                continue;
            }
            boolean inside = i >= clause.from() && i <= clause.to();
            if (!inside && !leans) {
                continue;
            }
            int distance = Math.abs(i - clause.dateFrom())
                    + (inside ? 0 : i < clause.from() ? 30 : 60)
                    + (kind == EventKind.STATEMENT ? 8 : 0)
                    + (EventTriggers.BESIDE.contains(tokens.key(i)) ? 10 : 0);
            if (distance < bestDistance) {
                best = i;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** What a word tells in its place: a president is inaugurated into an office, a bridge is opened. */
    private EventKind kindAt(int i) {
        long key = tokens.key(i);
        if (key == EventTriggers.OPEN) {
            boolean isVerb = tokens.together(i - 1, i) && EventTriggers.BEFORE_VERB.contains(tokens.key(i - 1));
            boolean isPlaced = tokens.together(i + 1, i) && Lexicon.IN.contains(tokens.key(i + 1));
            return isVerb || isPlaced ? EventKind.OPENING : EventKind.OTHER;
        }
        if (key == EventTriggers.MEET) {
            boolean isAlone = tokens.together(i + 1, i) && EventTriggers.DATED.contains(tokens.key(i + 1));
            return isAlone ? EventKind.MEETING : EventKind.OTHER;
        }
        if (key == EventTriggers.MEETS) {
            boolean isSomeone = tokens.together(i + 1, i) && tokens.is(i + 1, Tokens.CAPITAL);
            return isSomeone || EventTriggers.DATED.contains(tokens.key(i + 1)) ? EventKind.MEETING : EventKind.OTHER;
        }
        if (key == EventTriggers.SHOT && EventTriggers.DEAD.contains(tokens.key(i + 1))) {
            return EventKind.CONFLICT;
        }
        EventKind kind = EventTriggers.kindOf(key);
        if (kind == EventKind.OPENING && tokens.together(i + 1, i)) {
            long object = EventTriggers.POSSESSIVE.contains(tokens.key(i + 1)) ? tokens.key(i + 2) : tokens.key(i + 1);
            return EventTriggers.FIRE.contains(object)
                    ? EventKind.CONFLICT
                    : EventTriggers.FIGURATIVE.contains(object) ? EventKind.OTHER : kind;
        }
        if (kind != EventKind.OFFICE || !EventTriggers.INAUGURATED.contains(key)) {
            return kind;
        }
        boolean isObject = !people.between(i + 1, i + 6).isEmpty() && !tokens.is(i - 1, Tokens.CAPITAL);
        boolean isBy = tokens.together(i + 1, i) && tokens.key(i + 1) == BY;
        boolean isSubject = !people.between(i - 6, i - 2).isEmpty();
        boolean isNoun = tokens.together(i + 1, i)
                && tokens.is(i + 1, Tokens.WORD)
                && tokens.key(i + 1) != OF
                && tokens.key(i + 1) != THE
                && !EventTriggers.DATED.contains(tokens.key(i + 1));
        return !isBy && (isObject || isSubject || isNoun && !tokens.is(i + 1, Tokens.CAPITAL))
                ? kind
                : EventKind.OPENING;
    }
}
