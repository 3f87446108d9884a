package org.caspia.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caspia.event.Actor;
import org.caspia.event.EventKind;
import org.caspia.event.Mention;
import org.caspia.event.NameUse;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;

/** Tells of a clause what happened, where, and by whom. */
final class EventScene {
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final int[] mentionTokens;
    private final People people;

    EventScene(Tokens tokens, List<Mention> mentions, People people) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.people = people;
        this.mentionTokens = mentions.stream()
                .mapToInt(mention -> tokens.at(mention.span().start()))
                .toArray();
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
    record Setting(EventKind kind, int trigger, List<Place> places, List<Actor> actors, String reason) {}

    Setting setting(Clause clause) {
        int trigger = trigger(clause);
        EventKind kind = trigger < 0 ? EventKind.OTHER : EventTriggers.kindOf(tokens.key(trigger));
        List<Actor> actors = actors(clause);
        Where where = clause.bracketed() ? whereOfMember(clause) : where(clause, kind);
        return new Setting(kind, trigger, where.places(), actors, where.reason());
    }

    private record Where(List<Place> places, String reason) {}

    private static final Where NOWHERE = new Where(List.of(), "");

    /** The nearest word that tells what happened: in the clause, else before it in the sentence, else after it. */
    private int trigger(Clause clause) {
        int best = -1;
        int bestDistance = Integer.MAX_VALUE;
        for (int i = clause.sentenceFrom(); i <= clause.sentenceTo(); i++) {
            EventKind kind = tokens.is(i, Tokens.WORD) ? EventTriggers.kindOf(tokens.key(i)) : EventKind.OTHER;
            if (kind == EventKind.OTHER) {
                continue;
            }
            boolean inside = i >= clause.from() && i <= clause.to();
            if (!inside && !clause.leansOnSentence()) {
                continue;
            }
            int distance = Math.abs(i - clause.dateFrom())
                    + (inside ? 0 : i < clause.from() ? 30 : 60)
                    + (kind == EventKind.STATEMENT ? 8 : 0);
            if (distance < bestDistance) {
                best = i;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The member of a bracketed list is its own place, or, when it is a person, acts at the place the sentence names before. */
    private Where whereOfMember(Clause clause) {
        List<Mention> inside = mentionsIn(clause.from(), clause.to());
        boolean person = !people.between(clause.from(), clause.to()).isEmpty();
        Optional<Mention> target = located(clause.sentenceFrom(), clause.from() - 1, clause.from());
        if (person && target.isPresent()) {
            return new Where(List.of(target.get().place()), "; the place is named before the list");
        }
        return inside.isEmpty()
                ? target.map(mention -> new Where(List.of(mention.place()), "; the place is named before the list"))
                        .orElse(NOWHERE)
                : new Where(List.of(inside.get(inside.size() - 1).place()), "; the place stands before the brackets");
    }

    private Where where(Clause clause, EventKind kind) {
        Optional<Mention> near = located(clause.from(), clause.to(), clause.dateFrom());
        if (near.isPresent()) {
            return new Where(withOuter(near.get()), "; the place stands in its clause");
        }
        Optional<String> home = homeOfPerson(clause, kind);
        if (home.isPresent()) {
            return new Where(countryPlace(home.get()), "; the place is the country of the person who acts");
        }
        List<Mention> inside = mentionsIn(clause.from(), clause.to());
        if (!inside.isEmpty()) {
            return new Where(List.of(inside.get(0).place()), "; the place is the first named in its clause");
        }
        Optional<Mention> nearest = nearest(clause);
        return nearest.map(mention -> new Where(List.of(mention.place()), "; the place is the nearest in its sentence"))
                .orElse(NOWHERE);
    }

    /** The place before or after a date that a preposition of place leads in; a town before a country. */
    private Optional<Mention> located(int from, int to, int date) {
        Mention best = null;
        int bestCost = Integer.MAX_VALUE;
        for (int k = first(from); k < mentions.size() && mentionTokens[k] <= to; k++) {
            Mention mention = mentions.get(k);
            int at = mentionTokens[k];
            if (mention.use() != NameUse.LITERAL || !isLedIn(at)) {
                continue;
            }
            int cost = Math.abs(at - date) + (mention.place().kind().isArea() ? 6 : 0);
            if (cost < bestCost) {
                bestCost = cost;
                best = mention;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isLedIn(int at) {
        int before = at - 1;
        while (tokens.together(before, at)
                && (Lexicon.DIRECTION.contains(tokens.key(before)) || tokens.key(before) == THE)) {
            before--;
        }
        if (!tokens.together(before, at)) {
            return false;
        }
        long key = tokens.key(before);
        return Lexicon.IN.contains(key) || Lexicon.TO.contains(key) || (key == OF && isJourneyOrDeed(before - 1));
    }

    /** "A tour of Central Asia", "the invasion of Ukraine". */
    private boolean isJourneyOrDeed(int i) {
        EventKind kind = i < 0 ? EventKind.OTHER : EventTriggers.kindOf(tokens.key(i));
        return kind == EventKind.VISIT || kind == EventKind.CONFLICT || kind == EventKind.STATEHOOD;
    }

    private static final long OF = org.caspia.gazetteer.NameKey.word("of", 0, 2);
    private static final long THE = org.caspia.gazetteer.NameKey.word("the", 0, 3);

    /** Speeches and offices happen in the country of the person, unless the clause names another place. */
    private Optional<String> homeOfPerson(Clause clause, EventKind kind) {
        if (kind != EventKind.OFFICE && kind != EventKind.STATEMENT) {
            return Optional.empty();
        }
        return people.between(clause.sentenceFrom(), clause.sentenceTo()).stream()
                .map(people::countryOf)
                .filter(iso -> !iso.isEmpty())
                .findFirst();
    }

    private List<Place> countryPlace(String iso) {
        return mentions.stream()
                .map(Mention::place)
                .filter(place -> place.id().equals("country:" + iso))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    /** A town, and behind it the country or province that the text names with it. */
    private List<Place> withOuter(Mention mention) {
        List<Place> places = new ArrayList<>();
        places.add(mention.place());
        return places;
    }

    private Optional<Mention> nearest(Clause clause) {
        Mention best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (int k = first(clause.sentenceFrom());
                k < mentions.size() && mentionTokens[k] <= clause.sentenceTo();
                k++) {
            int distance = Math.abs(mentionTokens[k] - clause.dateFrom());
            if (distance < bestDistance) {
                bestDistance = distance;
                best = mentions.get(k);
            }
        }
        return Optional.ofNullable(best);
    }

    private int first(int token) {
        int at = java.util.Arrays.binarySearch(mentionTokens, token);
        return at >= 0 ? at : -at - 1;
    }

    private List<Mention> mentionsIn(int from, int to) {
        List<Mention> inside = new ArrayList<>();
        for (int k = first(from); k < mentions.size() && mentionTokens[k] <= to; k++) {
            inside.add(mentions.get(k));
        }
        return inside;
    }

    private List<Actor> actors(Clause clause) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        int from = clause.bracketed() ? clause.from() : clause.sentenceFrom();
        int to = clause.bracketed() ? clause.to() : clause.sentenceTo();
        for (People.Person person : people.between(from, to)) {
            String iso = people.countryOf(person);
            actors.putIfAbsent(person.name(), new Actor(person.name(), Actor.Kind.PERSON, iso));
        }
        for (Mention mention : mentionsIn(from, to)) {
            Place place = mention.place();
            int at = tokens.at(mention.span().start());
            boolean acts = place.kind() == PlaceKind.COUNTRY
                    && (clause.bracketed()
                            || (!isLedIn(at) && (mention.use() != NameUse.DEMONYM || hasOffice(mention))));
            if (acts) {
                actors.putIfAbsent(place.name(), new Actor(place.name(), Actor.Kind.COUNTRY, place.countryIso()));
            } else if (place.kind() == PlaceKind.REGION && isBody(mention)) {
                actors.putIfAbsent(place.name(), new Actor(place.name(), Actor.Kind.ORGANISATION, ""));
            }
        }
        return List.copyOf(actors.values());
    }

    /** "German President", "Turkish forces": an adjective acts only by the words behind it. */
    private boolean hasOffice(Mention mention) {
        int next = tokens.at(mention.span().end());
        for (int i = next; i < next + 2; i++) {
            if (i < tokens.size()
                    && (Lexicon.TITLES.contains(tokens.key(i))
                            || Lexicon.OFFICE.contains(tokens.key(i))
                            || Lexicon.STATE_BODY.contains(tokens.key(i)))) {
                return true;
            }
        }
        return false;
    }

    /** A body of several states acts; a part of the world does not. */
    private static boolean isBody(Mention mention) {
        return mention.place().id().startsWith("body:");
    }
}
