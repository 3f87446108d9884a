package org.caspia.extract.timex.word;

/**
 * A word that the rules know.
 *
 * @param word the word in small letters
 * @param kinds the bits of its {@link Kind}s
 * @param value its number, whatever that means for its kind
 * @param unit its unit, or {@link Unit#NONE}
 */
public record Term(String word, int kinds, int value, Unit unit) {

    /** Stands for every word that the rules do not know. */
    public static final Term NONE = new Term("", 0, 0, Unit.NONE);

    /** Tells whether the rules do not know the word. */
    public boolean isNone() {
        return kinds == 0;
    }

    /** Tells whether the word is of a kind. */
    public boolean is(Kind kind) {
        return (kinds & kind.bit()) != 0;
    }

    Term and(Kind kind) {
        return new Term(word, kinds | kind.bit(), value, unit);
    }

    Term and(Kind kind, Unit newUnit) {
        return new Term(word, kinds | kind.bit(), value, newUnit);
    }
}
