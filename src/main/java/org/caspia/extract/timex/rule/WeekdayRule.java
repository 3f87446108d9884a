package org.caspia.extract.timex.rule;

import org.caspia.extract.timex.meaning.Base;
import org.caspia.extract.timex.meaning.Direction;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.extract.timex.word.Unit;
import org.jspecify.annotations.Nullable;

/** Days of the week with what belongs to them: "Monday, September 11", "last Tuesday", "Tuesday of last week". */
final class WeekdayRule {

    private final Tokens tokens;
    private final Grammar grammar;

    WeekdayRule(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
    }

    @Nullable
    Match at(int head) {
        if (tokens.is(head, Kind.WEEKDAYS)) {
            int from = tokens.is(head - 1, Kind.EACH) ? head - 1 : head;
            return new Match(from, head + 1, new Meaning.Repeated(weekdays(head)), "weekdays");
        }
        int next = afterName(head);
        boolean isNamed = tokens.isText(head - 1, "Black")
                || tokens.isText(head - 1, "Bloody")
                || tokens.isText(head - 1, "Super");
        if (isNamed && !tokens.isNumber(next)) {
            return null;
        }
        boolean isAny = tokens.is(head - 1, Kind.A) || tokens.isWord(head - 1, "one");
        if (isTitle(next) || tokens.is(head - 1, Kind.ORDINAL) || (isAny && !tokens.isNumber(next + 1))) {
            return null;
        }
        Match date = dateAfter(head, next);
        if (date != null) {
            return date;
        }
        if (tokens.is(head, Kind.WEAK) && next == head + 1) {
            return null;
        }
        boolean isOther = tokens.isWord(head - 1, "other") || tokens.isWord(head - 1, "alternate");
        if (isOther && tokens.is(head - 2, Kind.EACH)) {
            return new Match(head - 2, next, new Meaning.Repeated(weekdays(head)), "every-weekday");
        }
        if (tokens.is(head - 1, Kind.EACH)) {
            int from = tokens.isWord(head - 1, "per") ? head : head - 1;
            return new Match(from, next, new Meaning.Repeated(weekdays(head)), "every-weekday");
        }
        return plain(head, next);
    }

    private String weekdays(int head) {
        return "XXXX-WXX-" + tokens.term(head).value();
    }

    private int afterName(int head) {
        boolean isDotted = tokens.is(head, Kind.WEAK) && tokens.isSymbol(head + 1, '.') && tokens.touches(head);
        return isDotted ? head + 2 : head + 1;
    }

    private boolean isTitle(int next) {
        return tokens.isText(next, "Times") || tokens.isText(next, "Telegraph") || tokens.isText(next, "Mirror");
    }

    /** Reads the date that a weekday introduces; the weekday then says nothing new. */
    private @Nullable Match dateAfter(int head, int next) {
        int at = tokens.isSymbol(next, ',') ? next + 1 : next;
        at = tokens.is(at, Kind.THE) ? at + 1 : at;
        if (!tokens.isNear(next - 1)) {
            return null;
        }
        Match date = tokens.is(at, Kind.MONTH)
                ? grammar.months().at(at)
                : grammar.months().fromDay(at);
        if (date == null || !date.isDay() || date.from() < at - 1 || date.from() > at) {
            return null;
        }
        return new Match(head, date.to(), date.meaning(), "weekday-" + date.rule());
    }

    private Match plain(int head, int next) {
        int number = tokens.term(head).value();
        int periodAt = tokens.isWord(next, "of") ? next + 1 : next;
        Match week = grammar.period(periodAt, Unit.WEEK);
        if (week != null) {
            Meaning day = new Meaning.Weekday(number, Direction.NONE, Base.DOCUMENT);
            return new Match(head, week.to(), new Meaning.Within(day, week.meaning()), "weekday-of-week");
        }
        int before = head - 1;
        boolean isDirected = tokens.is(before, Kind.DIRECTION) && tokens.isNear(before);
        if (!isDirected || tokens.isWord(before, "recent")) {
            return new Match(head, next, new Meaning.Weekday(number, Direction.NONE, Base.DOCUMENT), "weekday");
        }
        boolean isRelative = tokens.is(before - 1, Kind.THE);
        Direction direction = Direction.of(tokens.term(before).value());
        Base base = isRelative ? Base.REFERENCE : Base.DOCUMENT;
        return new Match(
                isRelative ? before - 1 : before,
                next,
                new Meaning.Weekday(number, direction, base),
                "directed-weekday");
    }
}
