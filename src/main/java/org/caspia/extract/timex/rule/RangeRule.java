package org.caspia.extract.timex.rule;

import java.util.List;
import org.caspia.extract.timex.meaning.Direction;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/** Numbers that are dates only beside another: "5–10 May", "May 5 and 6", "1914–18". */
final class RangeRule {

    private final Tokens tokens;
    private final Grammar grammar;

    RangeRule(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
    }

    /** Reads both days of "14/15 November" as one night, which begins on the first. */
    @Nullable
    Match bothDays(int head) {
        Match first = start(head);
        Match second = first == null ? null : grammar.months().fromDay(first.to() + 1);
        return first == null || second == null ? null : new Match(head, second.to(), first.meaning(), "day-range");
    }

    @Nullable
    Match at(int head, List<Match> before) {
        if (!tokens.isNumber(head)) {
            return null;
        }
        Match last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean follows = last != null && last.to() == head - 1 && tokens.isNear(head - 1);
        if (last != null && follows && last.meaning() instanceof Meaning.Cell cell) {
            Match end = end(head, cell);
            if (end != null) {
                return end;
            }
        }
        Match era = eraStart(head);
        return era == null ? start(head) : era;
    }

    /** Reads the first year of "264–241 BC", whose era stands behind the second. */
    private @Nullable Match eraStart(int head) {
        int link = head + 1;
        boolean isLinked = tokens.isDash(link) || tokens.isWord(link, "to") || tokens.isWord(link, "and");
        boolean isYear =
                isLinked && tokens.isPlainNumber(head) && tokens.digits(head) <= 4 && tokens.isNumber(link + 1);
        Match second = isYear ? grammar.years().at(link + 1, true) : null;
        if (second == null || !second.rule().equals("year-era") || !(second.meaning() instanceof Meaning.Cell cell)) {
            return null;
        }
        int year = cell.year() <= 0 ? 1 - tokens.number(head) : tokens.number(head);
        return year < cell.year() ? new Match(head, link, Meaning.Cell.year(year), "year-range") : null;
    }

    /** Reads the second day of "the night of 12–13 September" with its year, or returns null. */
    @Nullable
    Match secondDay(Match first) {
        boolean isRange = first.meaning() instanceof Meaning.Cell cell && cell.day() > 0 && tokens.isDash(first.to());
        return isRange ? end(first.to() + 1, (Meaning.Cell) first.meaning()) : null;
    }

    private @Nullable Match end(int head, Meaning.Cell first) {
        int link = head - 1;
        boolean isDash = tokens.isDash(link);
        boolean isSlash = tokens.isSymbol(link, '/') && tokens.touches(link);
        if (first.precision() == Precision.YEAR && first.hasYear() && (isDash || isSlash)) {
            return grammar.years().rangeEnd(head, first.year());
        }
        int end = grammar.months().dayEnd(head);
        boolean isDay = first.day() > 0 && end > 0 && tokens.number(head) > first.day();
        boolean isLinked = isDash
                || isSlash
                || ((tokens.isWord(link, "and") || tokens.isWord(link, "to")) && !tokens.isLetters(end));
        if (!isDay || !isLinked || tokens.is(end, Kind.MONTH)) {
            return null;
        }
        Match year = first.hasYear() ? null : grammar.years().afterMonth(end);
        int number = year != null && year.meaning() instanceof Meaning.Cell cell ? cell.year() : first.year();
        Meaning day = new Meaning.Cell(number, Precision.DAY, first.unit(), tokens.number(head), first.direction());
        return new Match(head, year == null ? end : year.to(), day, "day-range");
    }

    /** Reads the first day of "5–10 May 2023", whose month stands behind the second. */
    private @Nullable Match start(int head) {
        int end = grammar.months().dayEnd(head);
        boolean isSlash = end < 0 && tokens.isSymbol(head + 1, '/') && tokens.touches(head) && tokens.digits(head) <= 2;
        end = isSlash ? head + 1 : end;
        boolean isLinked = isSlash || tokens.isDash(end) || tokens.isWord(end, "to") || tokens.isWord(end, "and");
        if (!isLinked || end < 0 || grammar.months().dayEnd(end + 1) < 0) {
            return null;
        }
        boolean isName = tokens.is(grammar.months().dayEnd(end + 1), Kind.MONTH);
        Match second = isName ? grammar.months().fromDay(end + 1) : null;
        if (second == null || !(second.meaning() instanceof Meaning.Cell cell) || cell.day() <= tokens.number(head)) {
            return null;
        }
        Meaning day = new Meaning.Cell(cell.year(), Precision.DAY, cell.unit(), tokens.number(head), Direction.NONE);
        return new Match(head, end, day, "day-range");
    }
}
