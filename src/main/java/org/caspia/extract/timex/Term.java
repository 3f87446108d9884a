package org.caspia.extract.timex;

/**
 * A word that the rules know.
 *
 * @param word the word in small letters
 * @param kinds the bits of its {@link Kind}s
 * @param value its number, whatever that means for its kind
 * @param unit its unit, or {@link Unit#NONE}
 */
record Term(String word, int kinds, int value, Unit unit) {

    /** Stands for every word that the rules do not know. */
    static final Term NONE = new Term("", 0, 0, Unit.NONE);

    boolean isNone() {
        return kinds == 0;
    }

    boolean is(Kind kind) {
        return (kinds & kind.bit()) != 0;
    }

    Term and(Kind kind) {
        return new Term(word, kinds | kind.bit(), value, unit);
    }

    Term and(Kind kind, Unit newUnit) {
        return new Term(word, kinds | kind.bit(), value, newUnit);
    }
}
