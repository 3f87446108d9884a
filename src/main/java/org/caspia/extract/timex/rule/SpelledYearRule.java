package org.caspia.extract.timex.rule;

import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/** Years and decades spelled out, as in transcripts: "nineteen ninety-eight", "the nineteen seventies". */
final class SpelledYearRule {

    private static final int FIRST_TEEN = 13;
    private static final int LAST_TEEN = 20;
    private static final int FIRST_TENS = 20;
    private static final int TEN = 10;
    private static final int CENTURY = 100;

    private final Tokens tokens;

    SpelledYearRule(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Match at(int head) {
        int century = tokens.term(head).value();
        boolean isCentury = tokens.is(head, Kind.NUMBER) && century >= FIRST_TEEN && century <= LAST_TEEN;
        int next = tokens.isHyphen(head + 1) ? head + 2 : head + 1;
        if (!isCentury || !tokens.isNear(head)) {
            return null;
        }
        int from = tokens.is(head - 1, Kind.THE) ? head - 1 : head;
        int value = tokens.term(next).value();
        if (tokens.is(next, Kind.DECADE_NAME)) {
            Meaning decade = Meaning.Cell.of(century * CENTURY + value, Precision.DECADE, 0);
            return new Match(from, next + 1, decade, "decade-spelled");
        }
        boolean isTens = tokens.is(next, Kind.NUMBER) && value >= TEN && value < CENTURY;
        if (!isTens) {
            return null;
        }
        boolean isCompound = value >= FIRST_TENS && value % TEN == 0;
        int ones = tokens.isHyphen(next + 1) ? next + 2 : next + 1;
        boolean hasOnes =
                isCompound && tokens.is(ones, Kind.NUMBER) && tokens.term(ones).value() < TEN;
        int year = century * CENTURY + value + (hasOnes ? tokens.term(ones).value() : 0);
        int end = hasOnes ? ones + 1 : next + 1;
        return tokens.is(end, Kind.UNITS) || tokens.is(end, Kind.NUMBER)
                ? null
                : new Match(head, end, Meaning.Cell.year(year), "year-spelled");
    }
}
