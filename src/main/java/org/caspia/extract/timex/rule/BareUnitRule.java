package org.caspia.extract.timex.rule;

import org.caspia.extract.timex.meaning.Base;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Count;
import org.caspia.extract.timex.word.CountReader.Counted;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.extract.timex.word.Unit;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/** Units without number or direction: "for decades", "years ago", "the end of the year", "year-ago", "year-end". */
final class BareUnitRule {

    private final Tokens tokens;

    BareUnitRule(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Match at(int head) {
        Unit unit = tokens.term(head).unit();
        if (tokens.is(head, Kind.UNITS)) {
            return plural(head, unit);
        }
        boolean isSomeDay = unit == Unit.DAY && tokens.isWord(head - 1, "some") && !tokens.isHyphen(head + 1);
        if (isSomeDay) {
            return new Match(head - 1, head + 1, new Meaning.Vague(1), "some-day");
        }
        boolean isEnd = tokens.isWord(head + 1, "end")
                && (unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.QUARTER)
                && !tokens.is(head - 1, Kind.NUMBER);
        if (isEnd) {
            return new Match(head, head + 2, new Meaning.Shift(0, unit, Base.EITHER), "unit-end");
        }
        int the = tokens.isWord(head - 1, "fiscal") && unit == Unit.QUARTER ? head - 2 : head - 1;
        Match pointed = tokens.is(the, Kind.THE) ? pointed(head, unit) : null;
        if (pointed != null) {
            return pointed.startingAt(the);
        }
        boolean isOwnEnd =
                tokens.isApostrophe(head + 1) && tokens.isWord(head + 2, "s") && tokens.isWord(head + 3, "end");
        if (isOwnEnd && (unit == Unit.YEAR || unit == Unit.MONTH)) {
            return new Match(head, head + 4, new Meaning.Shift(0, unit, Base.EITHER), "unit-end");
        }
        boolean isFullYear = tokens.isText(head - 1, "full") && tokens.is(head - 2, Kind.THE) && unit == Unit.YEAR;
        if (isFullYear) {
            return new Match(head - 2, head + 1, new Meaning.Shift(0, unit, Base.REFERENCE), "the-unit");
        }
        return tokens.is(head - 1, Kind.THE) && isMeant(head, unit)
                ? new Match(head - 1, head + 1, new Meaning.Shift(0, unit, base(unit)), "the-unit")
                : null;
    }

    /** Reads "the year after", "the year after that" and "the year" that ended on a day. */
    private @Nullable Match pointed(int head, Unit unit) {
        boolean isAfterThat = (tokens.isWord(head + 1, "after") || tokens.isWord(head + 1, "before"))
                && tokens.isWord(head + 2, "that");
        if (!unit.isWithinDay() && (isAfterThat || isPointedAlone(head + 1))) {
            int sign = tokens.isWord(head + 1, "after") ? 1 : -1;
            Meaning shift = new Meaning.Shift(sign, unit, Base.REFERENCE);
            return new Match(head - 1, isAfterThat ? head + 3 : head + 2, shift, "the-unit-after");
        }
        boolean isEnding = tokens.isWord(head + 1, "ended") || tokens.isText(head + 1, "ending");
        if (isEnding && unit == Unit.QUARTER && tokens.is(head + 2, Kind.MONTH)) {
            int number = (tokens.term(head + 2).value() + 2) / 3;
            Meaning quarter = Meaning.Cell.of(Meaning.NO_YEAR, Precision.QUARTER, number);
            return new Match(head - 1, head + 1, quarter, "the-unit-ended");
        }
        boolean isLong = unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.WEEK;
        return isEnding && isLong && isDate(head + 2)
                ? new Match(head - 1, head + 1, Meaning.Length.of(Count.ONE, unit), "the-unit-ended")
                : null;
    }

    private boolean isDate(int at) {
        return tokens.is(at, Kind.MONTH) || tokens.isNumber(at) || tokens.is(at, Kind.WEEKDAY);
    }

    /** "He died the year after.": nothing follows that the unit would be counted from. */
    private boolean isPointedAlone(int at) {
        boolean isClosed = ",.;:)".indexOf(tokens.sign(at + 1)) >= 0
                || tokens.isWord(at + 1, "and")
                || tokens.is(at + 1, Kind.PAST);
        return isClosed && (tokens.isWord(at, "after") || tokens.isWord(at, "before"));
    }

    /** Reads a unit that a hyphen follows: "year-ago", "year-end", "week-long", "decades-old". */
    @Nullable
    Match compound(int head, @Nullable Counted counted) {
        Unit unit = tokens.term(head).unit();
        int next = head + 2;
        boolean isEarlier = tokens.isWord(next, "ago") || tokens.isWord(next, "earlier");
        if (isEarlier && counted == null) {
            return ago(head, next + 1, unit);
        }
        if (tokens.isWord(next, "end") && counted == null) {
            return new Match(head, next + 1, new Meaning.Shift(0, unit, Base.EITHER), "unit-end");
        }
        if (tokens.isWord(next, "long") || tokens.isWord(next, "old")) {
            Count plain = tokens.is(head, Kind.UNITS) ? Count.VAGUE : Count.ONE;
            if (counted == null || tokens.is(counted.from(), Kind.A)) {
                return new Match(head, next + 1, Meaning.Length.of(plain, unit), "unit-long");
            }
            return new Match(counted.from(), next + 1, Meaning.Length.of(counted.count(), unit), "unit-long");
        }
        return null;
    }

    /** Reads "year-earlier", and the quarter that may follow it: "the year-earlier third quarter". */
    private Match ago(int head, int end, Unit unit) {
        int number = tokens.is(end, Kind.ORDINAL) ? tokens.term(end).value() : 0;
        int noun = number > 0 ? end + 1 : end;
        int from = tokens.is(head - 1, Kind.THE) ? head - 1 : head;
        Meaning shift = new Meaning.Shift(-1, unit, unit == Unit.YEAR ? Base.DOCUMENT : Base.REFERENCE);
        if (unit != Unit.YEAR || !tokens.isWord(noun, "quarter") || number > 4) {
            return new Match(head, end, shift, "unit-ago");
        }
        if (number == 0) {
            return new Match(from, noun + 1, new Meaning.Shift(-4, Unit.QUARTER, Base.REFERENCE), "quarter-ago");
        }
        Meaning quarter = Meaning.Cell.of(Meaning.NO_YEAR, Precision.QUARTER, number);
        return new Match(from, noun + 1, new Meaning.Within(quarter, shift), "quarter-ago");
    }

    private @Nullable Match plural(int head, Unit unit) {
        int next = head + 1;
        if (unit == Unit.WEEKEND) {
            return new Match(head, next, new Meaning.Repeated("XXXX-WXX-WE"), "weekends");
        }
        if (tokens.isWord(next, "ago")) {
            return new Match(head, next + 1, new Meaning.Vague(-1), "ago");
        }
        boolean isPointed = tokens.isWord(next, "later") || tokens.isWord(next, "earlier");
        if (isPointed) {
            int sign = tokens.isWord(next, "later") ? 1 : -1;
            return new Match(head, next + 1, new Meaning.Vague(sign), sign > 0 ? "later" : "earlier");
        }
        boolean isSince = tokens.is(head - 1, Kind.THE) && tokens.isWord(next, "since") && !tokens.isLetters(next + 1);
        if (isSince && !unit.isWithinDay()) {
            return new Match(head - 1, next + 1, Meaning.Length.of(Count.VAGUE, unit), "units-since");
        }
        boolean isLastOf = tokens.isWord(head - 1, "last") && tokens.isWord(next, "of");
        boolean isTold = (isLengthWord(head - 1) && !isLastOf) || unit == Unit.DECADE || isAnchored(head);
        return isTold && unit != Unit.QUARTER && unit != Unit.SECOND
                ? new Match(head, next, Meaning.Length.of(Count.VAGUE, unit), "bare-plural")
                : null;
    }

    private boolean isLengthWord(int at) {
        return switch (tokens.term(at).word()) {
            case "for",
                    "in",
                    "within",
                    "over",
                    "after",
                    "took",
                    "take",
                    "takes",
                    "spent",
                    "spend",
                    "last",
                    "lasted",
                    "until",
                    "through",
                    "lasts",
                    "wait",
                    "waited",
                    "before",
                    "than" -> true;
            default -> false;
        };
    }

    private boolean isAnchored(int head) {
        boolean isYears = tokens.isWord(head + 1, "before") || tokens.isWord(head + 1, "after");
        return isYears && !tokens.is(head - 1, Kind.THE) && !tokens.isWord(head, "days");
    }

    private Base base(Unit unit) {
        return unit == Unit.QUARTER || unit == Unit.DAY ? Base.REFERENCE : Base.EITHER;
    }

    /** Tells whether "the year" stands for a certain one. */
    private boolean isMeant(int head, Unit unit) {
        if (unit.isWithinDay()
                || unit == Unit.FORTNIGHT
                || tokens.is(head + 1, Kind.NUMBER)
                || tokens.isNumber(head + 1)) {
            return false;
        }
        int before = head - 2;
        boolean isMonths = unit == Unit.YEAR && tokens.isWord(before - 1, "months");
        boolean isPartOf = tokens.isWord(before, "of") && (tokens.is(before - 1, Kind.PART_NOUN) || isMonths);
        if (unit == Unit.DAY) {
            return tokens.isWord(before, "in") && tokens.is(before - 1, Kind.PART);
        }
        if (unit == Unit.WEEKEND) {
            return true;
        }
        boolean isInPart = tokens.isWord(before, "in") && tokens.is(before - 1, Kind.PART);
        if (isPartOf || isInPart) {
            return !tokens.isWord(head + 1, "of") && !tokens.isDash(head + 1);
        }
        boolean isCalendar = unit == Unit.YEAR || unit == Unit.QUARTER || unit == Unit.MONTH || unit == Unit.WEEK;
        return isCalendar && isLedIn(before) && isFree(head + 1);
    }

    private boolean isLedIn(int at) {
        return switch (tokens.term(at).word()) {
            case "for", "in", "during", "throughout" -> true;
            default -> false;
        };
    }

    private boolean isFree(int next) {
        return switch (tokens.term(next).word()) {
            case "of", "since", "that", "after", "when", "to", "following", "before", "until" -> false;
            default -> (!tokens.isDash(next) && !tokens.is(next, Kind.PREPOSITION)) || tokens.isWord(next, "ended");
        };
    }
}
