package org.caspia.extract.timex.rule;

import java.util.Set;
import org.caspia.extract.timex.meaning.Base;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.meaning.Values;
import org.caspia.extract.timex.word.DayPart;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.extract.timex.word.Unit;
import org.jspecify.annotations.Nullable;

/** Days by their relation to today, parts of the day and times of the clock, each bound to its day. */
final class DayPartRule {

    private static final Meaning TODAY = new Meaning.Shift(0, Unit.DAY, Base.DOCUMENT);
    private static final Meaning THAT_DAY = new Meaning.Shift(0, Unit.DAY, Base.REFERENCE);

    private static final Set<String> PARTS = Set.of("TMO", "TAF", "TEV", "TNI");

    private final Tokens tokens;
    private final Grammar grammar;

    DayPartRule(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
    }

    @Nullable
    Match at(int head) {
        return tokens.is(head, Kind.DAYWORD) ? dayWord(head) : dayPart(head);
    }

    private @Nullable Match dayWord(int head) {
        boolean isName = tokens.isCapital(head) && !tokens.beginsSentence(head) && tokens.isCapital(head - 1);
        if (isName) {
            return null;
        }
        if (tokens.isWord(head, "tonight")) {
            return new Match(head, head + 1, new Meaning.TimeOfDay("TNI", TODAY), "tonight");
        }
        int offset = tokens.term(head).value();
        boolean isDayBefore =
                (tokens.isWord(head - 1, "before") && offset < 0) || (tokens.isWord(head - 1, "after") && offset > 0);
        if (isDayBefore && tokens.isWord(head - 2, "day")) {
            int from = tokens.is(head - 3, Kind.THE) ? head - 3 : head - 2;
            return new Match(from, head + 1, new Meaning.Shift(2 * offset, Unit.DAY, Base.DOCUMENT), "day-word");
        }
        return new Match(head, head + 1, new Meaning.Shift(offset, Unit.DAY, Base.DOCUMENT), "day-word");
    }

    private @Nullable Match dayPart(int head) {
        String sign = sign(head);
        int before = head - 1;
        boolean isPlural = tokens.text().charAt(tokens.end(head) - 1) == 's';
        if (tokens.is(before, Kind.EACH)) {
            return new Match(before, head + 1, new Meaning.Repeated("XXXX-XX-XX" + sign), "every-daypart");
        }
        if (isPlural || (tokens.isCapital(head) && !tokens.beginsSentence(head))) {
            return null;
        }
        Match day = dayAfter(head);
        if (day != null) {
            int from = tokens.is(before, Kind.THE) ? before : head;
            return new Match(from, day.to(), new Meaning.TimeOfDay(sign, day.meaning()), "daypart-of-day");
        }
        Match directed = directed(head, sign);
        return directed != null ? directed : bare(head, sign);
    }

    private String sign(int head) {
        return DayPart.values()[tokens.term(head).value()].sign();
    }

    /** Reads the day behind a part of the day: "of June 6", "on Monday", "Friday". */
    private @Nullable Match dayAfter(int head) {
        int next = head + 1;
        boolean isLinked = tokens.isWord(next, "of") || tokens.isWord(next, "on") || tokens.isSymbol(next, ',');
        if (!tokens.isNear(head)) {
            return null;
        }
        int at = isLinked ? next + 1 : next;
        Match range = tokens.isNumber(at) ? grammar.bothDays(at) : null;
        Match day = range == null ? grammar.from(at) : range;
        Match span = day == null ? null : grammar.spanOf(day);
        day = span == null ? day : span;
        return day != null && day.isDay() ? day : null;
    }

    private @Nullable Match directed(int head, String sign) {
        int word = tokens.is(head - 1, Kind.PART) && !tokens.is(head - 1, Kind.DIRECTION) ? head - 2 : head - 1;
        if (!tokens.isNear(word)) {
            return null;
        }
        boolean hasThe = tokens.is(word - 1, Kind.THE);
        boolean isLed = hasThe || tokens.isWord(word - 1, "that");
        int start = isLed ? word - 1 : word;
        return switch (tokens.term(word).word()) {
            case "this" -> timed(word, head, sign, TODAY);
            case "last" -> hasThe ? null : timed(word, head, sign, new Meaning.Shift(-1, Unit.DAY, Base.DOCUMENT));
            case "that" -> timed(word, head, sign, THAT_DAY);
            case "same" -> timed(start, head, sign, THAT_DAY);
            case "next", "following" -> timed(start, head, sign, new Meaning.Shift(1, Unit.DAY, Base.REFERENCE));
            case "previous" -> timed(start, head, sign, new Meaning.Shift(-1, Unit.DAY, Base.REFERENCE));
            default -> null;
        };
    }

    private Match timed(int from, int head, String sign, Meaning day) {
        return new Match(from, head + 1, new Meaning.TimeOfDay(sign, day), "directed-daypart");
    }

    private @Nullable Match bare(int head, String sign) {
        boolean isClock = sign.indexOf(':') > 0;
        if (isClock || tokens.isWord(head, "overnight")) {
            return new Match(head, head + 1, new Meaning.TimeOfDay(sign, THAT_DAY), "daypart");
        }
        boolean isParted = tokens.is(head - 1, Kind.PART);
        int first = isParted ? head - 1 : head;
        boolean hasThe = tokens.is(first - 1, Kind.THE);
        int at = hasThe ? first - 2 : first - 1;
        boolean isLed = switch (tokens.term(at).word()) {
            case "in", "during", "through", "throughout" -> hasThe || isParted;
            case "by", "until" -> hasThe || !tokens.isWord(head, "night");
            case "at", "before", "after", "from" -> !hasThe && !tokens.isWord(head, "night");
            default -> false;
        };
        int from = hasThe ? first - 1 : first;
        return isLed ? new Match(from, head + 1, new Meaning.TimeOfDay(sign, THAT_DAY), "daypart") : null;
    }

    /** Binds a time of the clock to the day that follows it, or leaves it to the day told last. */
    Match onDay(ClockRule.Clock clock) {
        int next = clock.to();
        boolean isLinked = tokens.isWord(next, "on") || tokens.isSymbol(next, ',');
        boolean isEnd = tokens.isSymbol(next - 1, '.')
                && tokens.isCapital(next)
                && !tokens.is(next, Kind.WEEKDAY)
                && !tokens.is(next, Kind.MONTH);
        Match day = tokens.isNear(next - 1) && !isEnd ? grammar.from(isLinked ? next + 1 : next) : null;
        if (day != null && day.isDay()) {
            return new Match(clock.from(), day.to(), new Meaning.TimeOfDay(clock.sign(), day.meaning()), "clock-day");
        }
        if (day != null && !isLinked && day.meaning() instanceof Meaning.TimeOfDay part) {
            String sign = inPart(clock.sign(), part.sign());
            return new Match(clock.from(), day.to(), new Meaning.TimeOfDay(sign, part.day()), "clock-daypart");
        }
        return new Match(clock.from(), next, new Meaning.TimeOfDay(clock.sign(), THAT_DAY), "clock");
    }

    /** "8 o'clock tonight" is eight in the evening. */
    private static String inPart(String clock, String part) {
        int hour = Integer.parseInt(clock, 1, 3, 10);
        boolean isLate = part.equals("TAF") || part.equals("TEV") || (part.equals("TNI") && hour > 4);
        return isLate && hour > 0 && hour < 12 ? "T" + Values.digits(hour + 12, 2) + clock.substring(3) : clock;
    }

    /** Adds the hour that stands before a part of a day: "at 10 this morning". */
    Match withHour(Match match) {
        int hour = tokens.isWord(match.from() - 1, "on") ? match.from() - 2 : match.from() - 1;
        boolean isLed =
                tokens.isWord(hour - 1, "at") || tokens.is(hour - 1, Kind.APPROX) || tokens.isWord(hour - 1, "by");
        boolean isHour = tokens.isPlainNumber(hour) && tokens.number(hour) >= 1 && tokens.number(hour) <= 12;
        boolean isPart = match.meaning() instanceof Meaning.TimeOfDay part && PARTS.contains(part.sign());
        if (!isLed || !isHour || !isPart || !(match.meaning() instanceof Meaning.TimeOfDay time)) {
            return match;
        }
        String sign = inPart("T" + Values.digits(tokens.number(hour), 2) + ":00", time.sign());
        return new Match(hour, match.to(), new Meaning.TimeOfDay(sign, time.day()), "clock-daypart");
    }

    /** Adds to a day the part of the day or the time of the clock that follows it; or returns null. */
    @Nullable
    Match afterDay(Match day) {
        int next = day.to();
        if (!tokens.isNear(next - 1)) {
            return null;
        }
        boolean isPart = tokens.is(next, Kind.DAYPART) && !tokens.isWord(next, "overnight") && !tokens.isCapital(next);
        boolean isPlural = isPart && tokens.text().charAt(tokens.end(next) - 1) == 's';
        if (isPlural && day.meaning() instanceof Meaning.Weekday weekday) {
            Meaning repeated = new Meaning.Repeated("XXXX-WXX-" + weekday.number() + sign(next));
            return new Match(day.from(), next + 1, repeated, "weekday-dayparts");
        }
        if (isPart) {
            return new Match(day.from(), next + 1, new Meaning.TimeOfDay(sign(next), day.meaning()), "day-daypart");
        }
        int part = tokens.is(next, Kind.PART) ? next + 1 : next;
        if (part > next && tokens.is(part, Kind.DAYPART)) {
            return new Match(day.from(), part + 1, new Meaning.TimeOfDay(sign(part), day.meaning()), "day-daypart");
        }
        int at = tokens.isWord(next, "at") || tokens.isSymbol(next, ',') ? next + 1 : next;
        boolean isGlued = tokens.isText(next, "T") && tokens.touches(next - 1) && tokens.touches(next);
        ClockRule.Clock clock = grammar.clocks().at(isGlued ? next + 1 : at);
        return clock == null
                ? null
                : new Match(day.from(), clock.to(), new Meaning.TimeOfDay(clock.sign(), day.meaning()), "day-clock");
    }
}
