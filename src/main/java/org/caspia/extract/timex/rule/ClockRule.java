package org.caspia.extract.timex.rule;

import org.caspia.extract.timex.meaning.Values;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Tokens;
import org.jspecify.annotations.Nullable;

/** Times of the clock: "8:30 a.m. EST", "14:00", "10 o'clock", "0630 GMT". */
final class ClockRule {

    private static final int HOURS = 24;
    private static final int HALF_DAY = 12;
    private static final int MINUTES = 60;

    private final Tokens tokens;

    ClockRule(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A time of the clock before it is bound to a day. */
    record Clock(int from, int to, String sign) {}

    @Nullable
    Clock at(int at) {
        if (!tokens.isNumber(at) || (tokens.touches(at - 1) && isJoint(at - 1))) {
            return null;
        }
        if (tokens.digits(at) == 4) {
            return military(at);
        }
        int hour = tokens.number(at);
        if (tokens.digits(at) > 2 || hour > HOURS) {
            return null;
        }
        boolean hasMinutes = tokens.touches(at)
                && (tokens.isSymbol(at + 1, ':') || tokens.isSymbol(at + 1, '.'))
                && tokens.touches(at + 1)
                && tokens.isNumberOf(at + 2, 2, 0, MINUTES - 1);
        return hasMinutes ? withMinutes(at, hour) : wholeHour(at, hour);
    }

    /** Reads "five o'clock" at the word of its number; or returns null. */
    @Nullable
    Clock spelled(int at) {
        boolean isHour = inTheMorning(at + 1) != null
                || (tokens.isWord(at + 1, "o") && tokens.isApostrophe(at + 2) && tokens.isWord(at + 3, "clock"));
        return isHour && tokens.term(at).value() > 0 && tokens.term(at).value() <= HALF_DAY
                ? wholeHour(at, tokens.term(at).value())
                : null;
    }

    private boolean isJoint(int at) {
        return tokens.isSymbol(at, ':')
                || tokens.isSymbol(at, '.')
                || tokens.isSymbol(at, '$')
                || tokens.isSymbol(at, '/')
                || (tokens.isLetters(at) && !tokens.isText(at, "T"))
                || (tokens.isDash(at) && tokens.isNumber(at - 1));
    }

    private @Nullable Clock withMinutes(int at, int hour) {
        int minute = tokens.number(at + 2);
        int end = at + 3;
        boolean hasSeconds = tokens.isSymbol(end, ':')
                && tokens.touches(end - 1)
                && tokens.touches(end)
                && tokens.isNumberOf(end + 1, 2, 0, MINUTES - 1);
        if (hasSeconds) {
            end += 2;
        }
        Meridiem half = meridiem(end);
        if (half == null) {
            boolean isColon = tokens.isSymbol(at + 1, ':') && !isRatio(at, end);
            return isColon ? finish(at, end, halfOfNext(end, hour), minute) : null;
        }
        return hour > HALF_DAY ? null : finish(at, half.end(), half.hour(hour), minute);
    }

    /** "between 8:30 and 10 p.m.": the hour takes the half of the day told behind the second. */
    private int halfOfNext(int end, int hour) {
        boolean isLink = tokens.isWord(end, "and") || tokens.isWord(end, "to") || tokens.isDash(end);
        boolean isMinute = tokens.isSymbol(end + 2, ':');
        int last = isMinute ? end + 4 : end + 2;
        Meridiem half = isLink && tokens.isNumber(end + 1) ? meridiem(last) : null;
        boolean isBefore = half != null && hour < HALF_DAY && half.hour(hour) <= half.hour(tokens.number(end + 1));
        return half != null && isBefore ? half.hour(hour) : hour;
    }

    /** A scanner's colon in "won 2:1" has one digit behind it; two digits with a score's word are no time either. */
    private boolean isRatio(int at, int end) {
        return tokens.isSymbol(end, ':') || tokens.isText(at - 1, "of");
    }

    private @Nullable Clock wholeHour(int at, int hour) {
        if (tokens.isWord(at + 1, "o") && tokens.isApostrophe(at + 2) && tokens.isWord(at + 3, "clock")) {
            Meridiem part = inTheMorning(at + 4);
            return part == null ? finish(at, at + 4, hour, 0) : finish(at, part.end(), part.hour(hour), 0);
        }
        Meridiem half = inTheMorning(at + 1);
        half = half == null ? meridiem(at + 1) : half;
        return half == null || hour == 0 || hour > HALF_DAY ? null : finish(at, half.end(), half.hour(hour), 0);
    }

    /** Reads "in the morning" behind an hour. */
    private @Nullable Meridiem inTheMorning(int at) {
        boolean isPart = tokens.isWord(at, "in") && tokens.is(at + 1, Kind.THE);
        boolean isMorning = tokens.isWord(at + 2, "morning");
        boolean isLater = tokens.isWord(at + 2, "afternoon") || tokens.isWord(at + 2, "evening");
        return isPart && (isMorning || isLater) ? new Meridiem(at + 3, isLater) : null;
    }

    private @Nullable Clock military(int at) {
        int number = tokens.number(at);
        int hour = number / 100;
        int minute = number % 100;
        boolean isMarked = (tokens.is(at + 1, Kind.ZONE) && isUpper(at + 1))
                || (tokens.isWord(at + 1, "hours") && !tokens.touches(at))
                || tokens.isWord(at + 1, "hrs")
                || (number < 1000 && tokens.isWord(at - 1, "at") && tokens.isWord(at + 1, "on"));
        boolean isTime = tokens.isPlainNumber(at) && hour < HOURS && minute < MINUTES && isMarked;
        return isTime ? finish(at, tokens.isWord(at + 1, "hours") ? at + 2 : at + 1, hour, minute) : null;
    }

    private Clock finish(int from, int end, int hour, int minute) {
        int to = end;
        boolean isElsewhere = tokens.isSymbol(to, '(')
                && tokens.isNumber(to + 1)
                && tokens.is(to + 2, Kind.ZONE)
                && tokens.isSymbol(to + 3, ')');
        if (isElsewhere) {
            to += 4;
        } else if (tokens.is(to, Kind.ZONE) && isUpper(to)) {
            to++;
        } else if (tokens.isSymbol(to, '(') && tokens.is(to + 1, Kind.ZONE) && tokens.isSymbol(to + 2, ')')) {
            to += 3;
        } else if ((tokens.isWord(to, "local") || tokens.isCapital(to)) && tokens.isWord(to + 1, "time")) {
            to += 2;
        }
        return new Clock(from, to, "T" + Values.digits(hour, 2) + ":" + Values.digits(minute, 2));
    }

    private boolean isUpper(int at) {
        return tokens.isCapital(at) && Character.isUpperCase(tokens.text().charAt(tokens.end(at) - 1));
    }

    private record Meridiem(int end, boolean isAfternoon) {

        int hour(int hour) {
            int ofHalf = hour == HALF_DAY ? 0 : hour;
            return isAfternoon ? ofHalf + HALF_DAY : ofHalf;
        }
    }

    private @Nullable Meridiem meridiem(int at) {
        if (tokens.is(at, Kind.MERIDIEM)) {
            return new Meridiem(at + 1, tokens.term(at).value() > 0);
        }
        boolean isLetter = tokens.isText(at, "a") || tokens.isText(at, "p");
        boolean isDotted =
                isLetter && tokens.isSymbol(at + 1, '.') && tokens.isText(at + 2, "m") && tokens.touches(at + 1);
        if (!isDotted) {
            return null;
        }
        int end = tokens.isSymbol(at + 3, '.') && tokens.touches(at + 2) ? at + 4 : at + 3;
        return new Meridiem(end, tokens.isText(at, "p"));
    }
}
