package org.caspia.extract.timex.rule;

import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Term;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.extract.timex.word.Unit;
import org.jspecify.annotations.Nullable;

/**
 * All the rules over one text. A rule is tried where its head word stands (a month, a unit, a number) and looks left and
 * right from there, so that words which head nothing cost one look-up each.
 */
final class Grammar {

    private static final int REACH = 5;

    /** "The morning of the first half of the year of ..." nests no deeper in any sensible text. */
    private static final int DEEPEST = 3;

    private final Tokens tokens;
    private final YearRule years;
    private final MonthRule months;
    private final NumericRule numerics;
    private final ClockRule clocks;
    private final WeekdayRule weekdays;
    private final UnitRule units;
    private final PeriodRule periods;
    private final DayPartRule dayParts;
    private final WordRule words;
    private final SpelledYearRule spelledYears;
    private final Edges edges;
    private int depth;

    Grammar(Tokens tokens) {
        this.tokens = tokens;
        this.years = new YearRule(tokens);
        this.months = new MonthRule(this);
        this.numerics = new NumericRule(this);
        this.clocks = new ClockRule(tokens);
        this.weekdays = new WeekdayRule(this);
        this.units = new UnitRule(this);
        this.periods = new PeriodRule(this);
        this.dayParts = new DayPartRule(this);
        this.words = new WordRule(tokens);
        this.spelledYears = new SpelledYearRule(tokens);
        this.edges = new Edges(this);
    }

    Tokens tokens() {
        return tokens;
    }

    YearRule years() {
        return years;
    }

    MonthRule months() {
        return months;
    }

    ClockRule clocks() {
        return clocks;
    }

    DayPartRule dayParts() {
        return dayParts;
    }

    /** Returns the whole expression headed by a token, or null. */
    @Nullable
    Match at(int head) {
        Match core = core(head);
        return core == null ? null : edges.extend(core);
    }

    /** Returns the whole expression that begins at a token, whichever of the next tokens its head is, or null. */
    @Nullable
    Match from(int start) {
        if (depth >= DEEPEST) {
            return null;
        }
        depth++;
        try {
            return first(start);
        } finally {
            depth--;
        }
    }

    private @Nullable Match first(int start) {
        for (int head = start; head < start + REACH && tokens.has(head); head++) {
            Match match = at(head);
            if (match != null) {
                return match.from() <= start ? match.startingAt(start) : null;
            }
            boolean isSign = !tokens.isNumber(head) && tokens.isUnknown(head) && !tokens.isDash(head);
            if (isSign || !tokens.isNear(head)) {
                return null;
            }
        }
        return null;
    }

    /** Returns the two days of "14/15 November" that begin at a token, or null. */
    @Nullable
    Match bothDays(int start) {
        return new RangeRule(this).bothDays(start);
    }

    /** Returns a day with the second day that a dash joins to it, under the year told last; or null. */
    @Nullable
    Match spanOf(Match first) {
        Match second = new RangeRule(this).secondDay(first);
        if (second == null || !(second.meaning() instanceof Meaning.Cell last)) {
            return null;
        }
        Meaning.Cell day = (Meaning.Cell) first.meaning();
        return new Match(first.from(), second.to(), day.withYear(last.year()), first.rule());
    }

    /** Returns an expression of one unit that begins at a token: "last year", "that week"; or null. */
    @Nullable
    Match period(int start, Unit unit) {
        int head = start;
        while (tokens.is(head, Kind.DIRECTION) || tokens.is(head, Kind.THE) || tokens.isWord(head, "that")) {
            head++;
        }
        boolean isPeriod = head > start && tokens.term(head).unit() == unit && tokens.is(head, Kind.UNIT);
        Match match = isPeriod ? units.at(head) : null;
        boolean fits = match != null && match.from() == start && match.meaning() instanceof Meaning.Shift;
        return fits ? match : null;
    }

    private @Nullable Match core(int head) {
        if (tokens.isNumber(head)) {
            return number(head);
        }
        Term term = tokens.term(head);
        if (term.isNone()) {
            return tokens.isApostrophe(head) && tokens.touches(head) ? years.at(head + 1) : null;
        }
        return term.is(Kind.PREPOSITION) && term.unit() == Unit.NONE && !term.is(Kind.DIRECTION)
                ? null
                : word(head, term);
    }

    private @Nullable Match word(int head, Term term) {
        Match match = null;
        if (term.is(Kind.HOLIDAY)) {
            match = words.feast(head);
        }
        if (match == null && term.is(Kind.MONTH)) {
            match = months.at(head);
        }
        if (match == null && (term.is(Kind.WEEKDAY) || term.is(Kind.WEEKDAYS))) {
            match = weekdays.at(head);
        }
        if (match == null && (term.unit() != Unit.NONE || term.is(Kind.SEASON) || term.is(Kind.DECADE_NAME))) {
            match = unitOrPeriod(head, term);
        }
        if (match == null && term.is(Kind.NUMBER)) {
            ClockRule.Clock clock = clocks.spelled(head);
            match = clock == null ? spelledYears.at(head) : dayParts.onDay(clock);
        }
        if (match == null && (term.is(Kind.DAYPART) || term.is(Kind.DAYWORD))) {
            match = dayParts.at(head);
        }
        return match == null ? rest(head, term) : match;
    }

    private @Nullable Match unitOrPeriod(int head, Term term) {
        Match match = periods.at(head);
        return match == null && (term.is(Kind.UNIT) || term.is(Kind.UNITS)) ? units.at(head) : match;
    }

    private @Nullable Match rest(int head, Term term) {
        if (term.is(Kind.ERA)) {
            return years.at(head);
        }
        Match match = periods.fiscal(head);
        return match == null ? words.at(head, term) : match;
    }

    private @Nullable Match number(int head) {
        Match match = numerics.at(head);
        if (match == null) {
            match = clock(head);
        }
        if (match == null) {
            match = months.fromDay(head);
        }
        if (match == null) {
            match = months.dayAlone(head);
        }
        if (match == null) {
            match = periods.digitQuarter(head);
        }
        if (match == null) {
            match = periods.afterYear(head);
        }
        return match == null ? years.at(head) : match;
    }

    private @Nullable Match clock(int head) {
        ClockRule.Clock clock = clocks.at(head);
        return clock == null ? null : dayParts.onDay(clock);
    }
}
