package org.caspia.extract.timex.rule;

import java.util.List;
import org.caspia.extract.timex.meaning.Direction;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.meaning.Meaning.Cell;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/** Gives the year or day told once to what is listed before it: "from March to September 1918", "3 p.m. and 5 p.m. Friday". */
final class YearSpread {

    private final Tokens tokens;
    private final List<Match> matches;

    YearSpread(Tokens tokens, List<Match> matches) {
        this.tokens = tokens;
        this.matches = matches;
    }

    /** Changes the list in place, from the last expression to the first. */
    void spread() {
        for (int i = matches.size() - 2; i >= 0; i--) {
            Match match = matches.get(i);
            Match next = matches.get(i + 1);
            if (isClockOf(match, next)) {
                Meaning.TimeOfDay time = (Meaning.TimeOfDay) match.meaning();
                Meaning day = ((Meaning.TimeOfDay) next.meaning()).day();
                matches.set(i, match.with(new Meaning.TimeOfDay(time.sign(), day)));
                continue;
            }
            Cell cell = open(match.meaning());
            Cell year = told(next.meaning());
            if (cell != null && year != null && isLinked(match, next)) {
                boolean isYearBefore = cell.unit() > year.unit() && cell.precision() != Precision.QUARTER;
                Cell dated = cell.withYear(isYearBefore ? year.year() - 1 : year.year());
                matches.set(i, match.with(withCell(match.meaning(), dated)));
            }
        }
    }

    /** "Between 3 p.m. and 5 p.m. Wednesday": the day told once is that of both times. */
    private boolean isClockOf(Match match, Match next) {
        return match.rule().equals("clock")
                && match.meaning() instanceof Meaning.TimeOfDay
                && next.rule().equals("clock-day")
                && next.meaning() instanceof Meaning.TimeOfDay
                && isLinked(match, next);
    }

    private static Meaning withCell(Meaning old, Cell cell) {
        return old instanceof Meaning.Part part ? new Meaning.Part(part.part(), cell) : cell;
    }

    private static @Nullable Cell open(Meaning meaning) {
        Meaning plain = meaning instanceof Meaning.Part part ? part.whole() : meaning;
        boolean isOpen = plain instanceof Cell cell && !cell.hasYear() && cell.direction() == Direction.NONE;
        return isOpen ? (Cell) plain : null;
    }

    private static @Nullable Cell told(Meaning meaning) {
        Meaning plain = meaning instanceof Meaning.Part part ? part.whole() : meaning;
        boolean isTold = plain instanceof Cell cell && cell.hasYear() && cell.unit() > 0;
        return isTold ? (Cell) plain : null;
    }

    private boolean isLinked(Match match, Match next) {
        int gap = next.from() - match.to();
        if (gap < 1 || gap > 2 || !tokens.isNear(match.to() - 1)) {
            return false;
        }
        int link = next.from() - 1;
        boolean isComma = gap == 2 && tokens.isSymbol(match.to(), ',');
        return tokens.isDash(link)
                || (gap == 1 && tokens.isSymbol(link, '/'))
                || (gap == 1 && tokens.isSymbol(link, ','))
                || ((gap == 1 || isComma) && isLinkWord(link));
    }

    private boolean isLinkWord(int at) {
        return switch (tokens.term(at).word()) {
            case "to", "until", "till", "through", "and", "or" -> true;
            default -> false;
        };
    }
}
