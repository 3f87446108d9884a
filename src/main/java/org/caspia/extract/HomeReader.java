package org.caspia.extract;

import org.caspia.gazetteer.NameKey;

/** Reads where reports and notices say where they or the people in them come from: datelines, "Elmer Voth, 84, of Bern", "R-Dallas". */
final class HomeReader {
    private static final long OF = NameKey.word("of", 0, 2);
    private static final WordSet STREET = WordSet.of(
            "street road avenue lane drive close crescent terrace place gardens grove way court rise square");

    private final Tokens tokens;
    private final Marks marks;

    HomeReader(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    void read(Found here) {
        resident(here);
        party(here);
        address(here);
        irishCounty(here);
    }

    /** "Co Clare", "Co. Durham". */
    private void irishCounty(Found here) {
        int word = tokens.isMark(here.from - 1, '.') ? here.from - 2 : here.from - 1;
        boolean county = tokens.key(word) == CO
                && tokens.is(word, Tokens.CAPITAL)
                && tokens.together(word, here.from)
                && here.matches.stream()
                        .anyMatch(
                                match -> Priors.COUNTIES.contains(match.entry().countryIso()));
        if (county) {
            here.isProvince = true;
            here.addCue(5, "'Co' stands before it");
        }
    }

    private static final long CO = NameKey.word("co", 0, 2);

    /** "Joshua Paris, 28, Greenville, theft", "Bethany Lovell of Corbin": notices say where people come from. */
    private void resident(Found here) {
        int at = here.from - 1;
        if (!tokens.together(at - 1, here.from)) {
            return;
        }
        boolean aged = tokens.isMark(at, ',') && tokens.is(at - 1, Tokens.NUMBER) && tokens.isMark(at - 2, ',');
        int name = aged ? at - 3 : at - 1;
        boolean of = tokens.key(at) == OF;
        if (of && tokens.isMark(at - 1, ',') && tokens.is(at - 2, Tokens.NUMBER) && tokens.isMark(at - 3, ',')) {
            name = at - 4;
        }
        boolean comma = tokens.isMark(at, ',')
                && (aged || !tokens.is(here.to + 1, Tokens.WORD))
                && !tokens.isMark(here.to + 1, '-');
        boolean known = marks.is(name, Marks.PERSON) || (of && name == at - 4 && tokens.is(name, Tokens.CAPITAL));
        if (known && (of || comma) && tokens.key(name) != tokens.key(here.from)) {
            here.addCue(3, "it stands after a person's name");
        }
    }

    /** "R-Ritzville", "D-Sandy Hook": where a lawmaker is from. */
    private void party(Found here) {
        if (tokens.isBehindParty(here.from)) {
            here.addCue(4.5, "a lawmaker's party stands before it");
        }
    }

    /** "Of Church Road, Monasterevin". */
    private void address(Found here) {
        int street = here.from - 2;
        if (tokens.isMark(here.from - 1, ',')
                && tokens.is(street, Tokens.CAPITAL)
                && tokens.is(street - 1, Tokens.CAPITAL)
                && STREET.contains(tokens.key(street))
                && tokens.together(street, here.from)
                && isOfHouse(street - 1)) {
            here.addCue(3, "it stands after a street");
        }
    }

    private boolean isOfHouse(int street) {
        int first = street;
        while (tokens.is(first - 1, Tokens.CAPITAL) && tokens.together(first - 1, street)) {
            first--;
        }
        return tokens.key(first - 1) == OF || tokens.is(first - 1, Tokens.NUMBER);
    }

    /** "BAKU, Azerbaijan (Reuters) -", "PARIS -". */
    void dateline(Found here) {
        int next = here.to + 1;
        boolean dash = tokens.isMark(next, '\u2014') || tokens.isMark(next, '\u2013') || tokens.isMark(next, '-');
        boolean agency = tokens.isMark(next, '(') && tokens.is(next + 1, Tokens.CAPITAL);
        boolean shouted = tokens.is(here.from, Tokens.ALL_CAPITALS);
        if ((dash && !tokens.touchesNext(here.to)) || agency || (shouted && tokens.isMark(next, ','))) {
            here.isTown = true;
            here.addCue(3, "it opens the report as its dateline");
        }
    }
}
