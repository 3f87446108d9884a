package org.caspia.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caspia.event.Mention;

/**
 * The people an article names, and the country each acts for where the article says so: "Azerbaijani President Ilham Aliyev", "Ilham
 * Aliyev of Azerbaijan".
 */
final class People {
    private final Tokens tokens;
    private final Marks marks;
    private final List<Person> mentions = new ArrayList<>();
    private final Map<Long, String> countries = new HashMap<>();
    private final Map<Long, String> fullNames = new HashMap<>();

    /** One mention of a person. */
    record Person(int from, int to, String name, long surname) {}

    private People(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    static People of(Tokens tokens, Marks marks, List<Mention> places) {
        People people = new People(tokens, marks);
        people.collect();
        people.joinCountries(places);
        return people;
    }

    private void collect() {
        for (int i = 0; i < tokens.size(); i++) {
            if (marks.is(i, Marks.PERSON)) {
                int to = i;
                while (marks.is(to + 1, Marks.PERSON) && tokens.together(i, to + 1)) {
                    to++;
                }
                add(i, to);
                i = to;
            } else if (tokens.is(i, Tokens.CAPITAL)
                    && marks.isKnownSurname(tokens.key(i))
                    && !marks.is(i, Marks.ORGANISATION)) {
                mentions.add(new Person(i, i, fullNames.getOrDefault(tokens.key(i), tokens.word(i)), tokens.key(i)));
            }
        }
    }

    private void add(int from, int to) {
        String name = tokens.text().substring(tokens.start(from), tokens.end(to));
        fullNames.putIfAbsent(tokens.key(to), name);
        mentions.add(
                new Person(from, to, from == to ? fullNames.getOrDefault(tokens.key(to), name) : name, tokens.key(to)));
    }

    private void joinCountries(List<Mention> places) {
        for (Mention place : places) {
            String iso = place.place().countryIso();
            if (!iso.isEmpty() && place.place().id().startsWith("country:")) {
                int token = tokens.at(place.span().start());
                joinCountry(token, tokens.at(place.span().end()), iso);
            }
        }
    }

    private void joinCountry(int from, int after, String iso) {
        for (int k = first(after); k < mentions.size() && mentions.get(k).from() - after <= 4; k++) {
            Person person = mentions.get(k);
            if (tokens.together(from, person.from()) && isTitled(after, person.from())) {
                countries.putIfAbsent(person.surname(), iso);
            }
        }
    }

    /** Between the country and the person stand only a possessive and words of office, at least one. */
    private boolean isTitled(int from, int to) {
        boolean titled = false;
        for (int i = from; i < to; i++) {
            titled |= Lexicon.TITLES.contains(tokens.key(i)) || Lexicon.OFFICE.contains(tokens.key(i));
            if (!tokens.is(i, Tokens.WORD) && !tokens.is(i, Tokens.POSSESSIVE) && !tokens.isMark(i, '-')) {
                return false;
            }
        }
        return titled;
    }

    /** The country that a person acts for, alpha-2; empty when the article does not say. */
    String countryOf(Person person) {
        return countries.getOrDefault(person.surname(), "");
    }

    /** The people named from one token to another, both included. */
    List<Person> between(int from, int to) {
        List<Person> people = new ArrayList<>();
        for (int k = first(from); k < mentions.size() && mentions.get(k).from() <= to; k++) {
            if (mentions.get(k).to() <= to) {
                people.add(mentions.get(k));
            }
        }
        return people;
    }

    /** The first person that begins at or after a token; they stand in the order of the text. */
    private int first(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
