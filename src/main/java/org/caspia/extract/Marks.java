package org.caspia.extract;

import java.util.HashSet;
import java.util.Set;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.gazetteer.NameKey;

/**
 * Marks the words of an article that belong to names of people and of organisations, so that a place inside such a name is not
 * taken for the place: Paris Hilton, Bank of Georgia, New York Times.
 */
final class Marks {
    static final byte PERSON = 1;
    static final byte ORGANISATION = 2;

    private final Tokens tokens;
    private final byte[] marks;
    private final Set<Long> surnames = new HashSet<>();
    private final OrganisationMarker organisations;
    private final PersonMarker people;

    private Marks(Tokens tokens, Gazetteer gazetteer) {
        this.tokens = tokens;
        this.marks = new byte[tokens.size()];
        PlaceWords words = new PlaceWords(tokens, gazetteer);
        this.organisations = new OrganisationMarker(tokens, gazetteer, words, marks);
        this.people = new PersonMarker(tokens, words, marks, surnames);
    }

    static Marks of(Tokens tokens, Gazetteer gazetteer) {
        Marks marks = new Marks(tokens, gazetteer);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, Tokens.CAPITAL)) {
                i = Math.max(i, marks.markRun(i));
            }
        }
        return marks;
    }

    boolean is(int token, byte mark) {
        return token >= 0 && token < marks.length && marks[token] == mark;
    }

    /** Whether someone of this family name is named in full in the article. */
    boolean isKnownSurname(long key) {
        return surnames.contains(key);
    }

    /** Looks at a run of capitalised words; returns its last token. */
    private int markRun(int from) {
        int to = endOfRun(from);
        int first = from;
        if (opens(from) && Lexicon.OPENING.contains(tokens.key(from)) && from < to) {
            first = from + 1;
        }
        organisations.mark(first, to);
        people.mark(first, to);
        return to;
    }

    /** The first word of a sentence or behind the dash of a dateline: "BAKU - The". */
    private boolean opens(int from) {
        return tokens.is(from, Tokens.FIRST)
                || tokens.isMark(from - 1, '-')
                || tokens.isMark(from - 1, '\u2013')
                || tokens.isMark(from - 1, '\u2014');
    }

    /** A run goes on over capitalised words, initials, and small words between two capitals. */
    private int endOfRun(int from) {
        int last = from;
        int i = from + 1;
        while (i < tokens.size() && tokens.together(from, i)) {
            if (tokens.is(i, Tokens.POSSESSIVE)
                    && OWNERS.contains(tokens.key(i - 1))
                    && tokens.is(i + 1, Tokens.CAPITAL)) {
                i++; // Norwegian People's Aid
                last = i++;
                continue;
            }
            if (tokens.is(i, Tokens.CAPITAL) && joined(i - 1, i)) {
                last = i;
            } else if (!isBridge(i)) {
                break;
            }
            i++;
            if (i - last > 3) {
                break;
            }
        }
        return last;
    }

    private static final WordSet OWNERS =
            WordSet.of("people men women children workers farmers teachers veterans writers players students");

    private boolean isBridge(int i) {
        if (tokens.isMark(i, '.')) {
            return tokens.length(i - 1) <= 3 && tokens.is(i - 1, Tokens.CAPITAL);
        }
        if (tokens.isMark(i, '-') || tokens.isMark(i, '&') || tokens.isMark(i, '\u2013')) {
            return tokens.is(i + 1, Tokens.CAPITAL)
                    && (tokens.isMark(i, '&') || (tokens.touchesNext(i - 1) && tokens.touchesNext(i)));
        }
        boolean small = tokens.is(i, Tokens.WORD) && !tokens.is(i, Tokens.CAPITAL) && tokens.length(i) <= 4;
        return small && Lexicon.INSIDE.contains(tokens.key(i)) && joined(i - 1, i) && !isAnd(i);
    }

    private boolean isAnd(int i) {
        long key = tokens.key(i);
        return key == AND || key == IN || key == BY || key == ON;
    }

    private static final long AND = NameKey.word("and", 0, 3);
    private static final long IN = NameKey.word("in", 0, 2);
    private static final long BY = NameKey.word("by", 0, 2);
    private static final long ON = NameKey.word("on", 0, 2);

    private boolean joined(int a, int b) {
        return tokens.start(b) - tokens.end(a) <= 1;
    }
}
