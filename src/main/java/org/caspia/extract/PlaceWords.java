package org.caspia.extract;

import org.caspia.gazetteer.Gazetteer;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameRole;

/** What the gazetteer and the word lists say of single words of an article, before names are read. */
final class PlaceWords {
    private final Tokens tokens;
    private final Gazetteer gazetteer;

    PlaceWords(Tokens tokens, Gazetteer gazetteer) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
    }

    boolean isWordOfPlaces(int i) {
        long key = tokens.key(i);
        return Lexicon.NATURE.contains(key)
                || Lexicon.SPOT.contains(key)
                || Lexicon.PROVINCE.contains(key)
                || Lexicon.ORGANISATION.contains(key)
                || Lexicon.OPENING.contains(key)
                || Lexicon.CALENDAR.contains(key)
                || Lexicon.SETTLEMENT.contains(key);
    }

    /** Two words that are together the name of a place of some size: Virginia Beach, San Jose. */
    boolean isPlacePair(int a, int b) {
        long pair = NameKey.join(single(a), tokens.key(b));
        boolean led = Lexicon.IN.contains(tokens.key(a - 1));
        double least = led ? 0 : Lexicon.FAMILY_NAMES.contains(tokens.key(b)) ? 1 : 0.3;
        return gazetteer.list(pair).stream().anyMatch(match -> Priors.of(match) >= least);
    }

    boolean isBigPlace(int i) {
        return gazetteer.list(single(i)).stream().anyMatch(match -> Priors.of(match) >= 2.5);
    }

    boolean isCountry(int i) {
        return gazetteer.list(single(i)).stream()
                .anyMatch(match -> match.entry().id().startsWith("country:"));
    }

    boolean isDemonym(int i) {
        return gazetteer.list(single(i)).stream().anyMatch(match -> match.role() == NameRole.DEMONYM);
    }

    long single(int i) {
        return NameKey.join(NameKey.EMPTY, tokens.key(i));
    }
}
