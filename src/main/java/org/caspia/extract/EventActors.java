package org.caspia.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caspia.event.Actor;
import org.caspia.event.NameUse;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;
import org.caspia.extract.MentionIndex.At;

/** Tells of a clause who acts in it: its people, countries and bodies; those of its sentence when it names none. */
final class EventActors {
    private final Tokens tokens;
    private final MentionIndex names;
    private final People people;
    private final EventPlaces places;

    EventActors(Tokens tokens, MentionIndex names, People people, EventPlaces places) {
        this.tokens = tokens;
        this.names = names;
        this.people = people;
        this.places = places;
    }

    List<Actor> actors(Clause clause) {
        List<Actor> own = between(clause.from(), clause.to(), clause.bracketed());
        return own.isEmpty() && !clause.bracketed() ? between(clause.sentenceFrom(), clause.sentenceTo(), false) : own;
    }

    private List<Actor> between(int from, int to, boolean isMember) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (People.Person person : people.between(from, to)) {
            actors.putIfAbsent(person.name(), new Actor(person.name(), Actor.Kind.PERSON, people.countryOf(person)));
        }
        for (At name : names.between(from, to)) {
            Place place = name.place();
            boolean isPlain = name.mention().use() != NameUse.DEMONYM || hasOffice(name);
            boolean acts =
                    place.kind() == PlaceKind.COUNTRY && (isMember || (isPlain && !places.isLedIn(name.token())));
            if (acts) {
                actors.putIfAbsent(place.name(), new Actor(place.name(), Actor.Kind.COUNTRY, place.countryIso()));
            } else if (place.kind() == PlaceKind.REGION && name.isBody()) {
                actors.putIfAbsent(place.name(), new Actor(place.name(), Actor.Kind.ORGANISATION, ""));
            }
        }
        return List.copyOf(actors.values());
    }

    /** "German President", "Turkish forces": an adjective acts only by the words behind it. */
    private boolean hasOffice(At name) {
        int next = names.after(name);
        for (int i = next; i < next + 2; i++) {
            if (Lexicon.TITLES.contains(tokens.key(i))
                    || Lexicon.OFFICE.contains(tokens.key(i))
                    || Lexicon.STATE_BODY.contains(tokens.key(i))) {
                return true;
            }
        }
        return false;
    }
}
