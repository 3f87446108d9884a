package org.caspia.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.caspia.event.EventKind;
import org.caspia.event.Mention;
import org.caspia.event.NameUse;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;
import org.caspia.extract.MentionIndex.At;
import org.caspia.gazetteer.NameKey;

/** Tells of a clause where it happened. */
final class EventPlaces {
    /** How far back "there" and "the city" look, in tokens; a paragraph is rarely longer. */
    private static final int FAR = 120;

    private static final int ACROSS = 100;
    private static final int NEAR = 10;
    private static final long OF = NameKey.word("of", 0, 2);
    private static final long THE = NameKey.word("the", 0, 3);
    private static final long BY = NameKey.word("by", 0, 2);
    private static final long FROM = NameKey.word("from", 0, 4);
    private static final long OUTSIDE = NameKey.word("outside", 0, 7);
    private static final long THERE = NameKey.word("there", 0, 5);
    private static final long COUNTRY = NameKey.word("country", 0, 7);
    private static final WordSet TOWN = WordSet.of("city town capital port");
    private static final WordSet LISTED = WordSet.of("and or the with");
    private static final WordSet FIRM = WordSet.of(
            "company companies firm firms joint bank banks contractor contractors consortium investor investors");
    private static final WordSet IS = WordSet.of("is are was were will has have");

    private final Tokens tokens;
    private final MentionIndex names;
    private final People people;

    EventPlaces(Tokens tokens, MentionIndex names, People people) {
        this.tokens = tokens;
        this.names = names;
        this.people = people;
    }

    /**
     * Where something happened.
     *
     * @param places the places, the most exact first; may be empty
     * @param reason how they were found, to be added to the rule
     */
    record Where(List<Place> places, String reason) {
        static final Where NOWHERE = new Where(List.of(), "");

        static Where at(Place place, String reason) {
            return new Where(List.of(place), reason);
        }
    }

    Where where(Clause clause, EventKind kind) {
        if (clause.bracketed()) {
            return ofMember(clause, kind);
        }
        Optional<At> near = located(clause.from(), clause.to(), clause.dateFrom(), kind);
        if (near.isPresent()) {
            return Where.at(near.get().place(), "; the place stands in its clause");
        }
        Optional<Place> home = homeOfPerson(clause, kind);
        if (home.isPresent()) {
            return Where.at(home.get(), "; the place is the country of the person who acts");
        }
        Optional<Mention> meant = pointedAt(clause);
        if (meant.isPresent()) {
            return Where.at(meant.get().place(), "; the place is the one named last, which the clause points at");
        }
        List<At> inside = names.between(clause.from(), clause.to()).stream()
                .filter(name -> !isOfFirm(name) && !isLeft(name, kind))
                .toList();
        if (!inside.isEmpty()) {
            At first =
                    inside.stream().filter(name -> !name.isBody()).findFirst().orElse(inside.get(0));
            return Where.at(first.place(), "; the place is the first named in its clause");
        }
        return nearest(clause, kind)
                .map(name -> Where.at(name.place(), "; the place is the nearest in its sentence"))
                .orElse(Where.NOWHERE);
    }

    /** The member of a bracketed list is its own place, unless it acts at the place that the sentence names before. */
    private Where ofMember(Clause clause, EventKind kind) {
        List<At> inside = names.between(clause.from(), clause.to());
        boolean isPerson = !people.between(clause.from(), clause.to()).isEmpty();
        Optional<At> target = located(clause.sentenceFrom(), clause.from() - 1, clause.from(), kind);
        if (target.isPresent() && (isPerson || inside.isEmpty() || isAgent(clause))) {
            return Where.at(target.get().place(), "; the place is named before the list");
        }
        if (isPerson && kind == EventKind.VISIT) {
            return located(clause.to() + 1, clause.sentenceTo(), clause.to(), kind)
                    .map(name -> Where.at(name.place(), "; the place is named after the list"))
                    .orElse(Where.NOWHERE);
        }
        return inside.isEmpty()
                ? Where.NOWHERE
                : Where.at(inside.get(inside.size() - 1).place(), "; the place stands before the brackets");
    }

    /** "Bases opened in Djibouti by China (2017) and Japan (2011)": the members of the list stand behind "by". */
    private boolean isAgent(Clause clause) {
        for (int i = clause.from() - 1; i > clause.sentenceFrom(); i--) {
            if (tokens.is(i, Tokens.WORD) && tokens.key(i) == BY) {
                return true;
            }
            boolean isListed =
                    !tokens.is(i, Tokens.WORD) || tokens.is(i, Tokens.CAPITAL) || LISTED.contains(tokens.key(i));
            if (!isListed) {
                return false;
            }
        }
        return false;
    }

    /** The place before or after a date that a preposition of place leads in; a town before a country. */
    private Optional<At> located(int from, int to, int date, EventKind kind) {
        At best = null;
        int bestCost = Integer.MAX_VALUE;
        for (At name : names.between(from, to)) {
            if (name.mention().use() != NameUse.LITERAL || name.isBody() || !isLedIn(name.token()) || isOutside(name)) {
                continue;
            }
            boolean isOrigin = tokens.key(name.token() - 1) == FROM;
            if (isOrigin && kind == EventKind.STATEHOOD) {
                continue;
            }
            int cost = Math.abs(name.token() - date)
                    + (name.place().kind().isArea() ? 6 : 0)
                    + (isOrigin && kind == EventKind.VISIT ? 10 : 0);
            if (cost < bestCost) {
                bestCost = cost;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "Independent from Britain and France": what is left is not where it happened. */
    private boolean isLeft(At name, EventKind kind) {
        if (kind != EventKind.STATEHOOD) {
            return false;
        }
        int at = name.token() - 1;
        while (at > name.token() - NEAR
                && at > 0
                && (LISTED.contains(tokens.key(at)) || tokens.isMark(at, ',') || tokens.is(at, Tokens.CAPITAL))) {
            at--;
        }
        return tokens.key(at) == FROM;
    }

    /** "The first death outside China" was anywhere else. */
    private boolean isOutside(At name) {
        return name.place().kind() == PlaceKind.COUNTRY && tokens.key(name.token() - 1) == OUTSIDE;
    }

    boolean isLedIn(int at) {
        int before = at - 1;
        while (tokens.together(before, at)
                && (Lexicon.DIRECTION.contains(tokens.key(before)) || tokens.key(before) == THE)) {
            before--;
        }
        if (!tokens.together(before, at)) {
            return false;
        }
        int noun = before - 1;
        boolean isNoun = tokens.key(before) == OF
                && tokens.together(noun, at)
                && (Lexicon.SETTLEMENT.contains(tokens.key(noun)) || Lexicon.NATURE.contains(tokens.key(noun)));
        if (isNoun) {
            return isLedIn(tokens.is(noun - 1, Tokens.CAPITAL) ? noun - 1 : noun);
        }
        long key = tokens.key(before);
        return Lexicon.IN.contains(key)
                || Lexicon.TO.contains(key)
                || EventTriggers.ONTO.contains(key)
                || (key == OF && isJourneyOrDeed(before - 1));
    }

    /** "A tour of Central Asia", "the invasion of Ukraine". */
    private boolean isJourneyOrDeed(int i) {
        EventKind kind = i < 0 ? EventKind.OTHER : EventTriggers.kindOf(tokens.key(i));
        return kind == EventKind.VISIT || kind == EventKind.CONFLICT || kind == EventKind.STATEHOOD;
    }

    /** Speeches and offices happen in the country of the person, unless the clause names another place. */
    private Optional<Place> homeOfPerson(Clause clause, EventKind kind) {
        if (kind != EventKind.OFFICE && kind != EventKind.STATEMENT) {
            return Optional.empty();
        }
        return people.between(clause.sentenceFrom(), clause.sentenceTo()).stream()
                .map(people::countryOf)
                .filter(iso -> !iso.isEmpty())
                .findFirst()
                .flatMap(names::findCountry);
    }

    /** "He had been there in April", "riots destroyed the city's markets", "the country defaulted". */
    private Optional<Mention> pointedAt(Clause clause) {
        for (int i = clause.from(); i <= clause.to(); i++) {
            boolean isThe = tokens.is(i - 1, Tokens.WORD) && tokens.key(i - 1) == THE;
            long key = tokens.key(i);
            int first = Math.max(0, clause.from() - FAR);
            if (key == THERE && !IS.contains(tokens.key(i + 1))) {
                return names.lastBefore(clause.from(), first, literal(place -> place.kind() != PlaceKind.REGION));
            }
            if (isThe && key == COUNTRY) {
                return names.lastBefore(clause.from(), first, EventPlaces::isCountry);
            }
            if (isThe && TOWN.contains(key) && tokens.key(i + 1) != OF) {
                return names.lastBefore(
                        clause.from(), first, literal(place -> !place.kind().isArea()));
            }
        }
        return Optional.empty();
    }

    private static boolean isCountry(Mention mention) {
        return mention.place().kind() == PlaceKind.COUNTRY && mention.use() != NameUse.DEMONYM;
    }

    private static Predicate<Mention> literal(Predicate<Place> test) {
        return mention -> mention.use() == NameUse.LITERAL && test.test(mention.place());
    }

    /** The nearest name in the sentence that no semicolon parts from the date. */
    private Optional<At> nearest(Clause clause, EventKind kind) {
        At best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (At name : names.between(clause.sentenceFrom(), clause.sentenceTo())) {
            int distance = Math.abs(name.token() - clause.dateFrom()) + (name.isBody() ? ACROSS : 0);
            boolean isFit = !isOfFirm(name) && !isLeft(name, kind);
            if (distance < bestDistance && isFit && !isParted(name.token(), clause.dateFrom())) {
                bestDistance = distance;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isParted(int a, int b) {
        for (int i = Math.min(a, b); i < Math.max(a, b); i++) {
            if (tokens.isMark(i, ';')) {
                return true;
            }
        }
        return false;
    }

    /** "A Chinese company" may build anywhere. */
    private boolean isOfFirm(At name) {
        return name.mention().use() == NameUse.DEMONYM && FIRM.contains(tokens.key(names.after(name)));
    }
}
