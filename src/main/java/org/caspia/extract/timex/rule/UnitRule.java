package org.caspia.extract.timex.rule;

import org.caspia.extract.timex.meaning.Base;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Count;
import org.caspia.extract.timex.word.CountReader;
import org.caspia.extract.timex.word.CountReader.Counted;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.extract.timex.word.Unit;
import org.caspia.time.DatePart;
import org.jspecify.annotations.Nullable;

/** Expressions headed by a unit: "two years ago", "the past decade", "next week", "three-day", "for centuries". */
final class UnitRule {

    private static final double LONG_AGO = 9999;

    private final Tokens tokens;
    private final CountReader counts;
    private final RepeatRule repeats;
    private final DirectedUnitRule directed;
    private final BareUnitRule bare;

    UnitRule(Grammar grammar) {
        this.tokens = grammar.tokens();
        this.counts = new CountReader(tokens);
        this.repeats = new RepeatRule(tokens, counts);
        this.directed = new DirectedUnitRule(tokens);
        this.bare = new BareUnitRule(tokens);
    }

    @Nullable
    Match at(int head) {
        boolean isHyphened = tokens.isHyphen(head - 1);
        boolean isCompound = isHyphened && tokens.is(head - 2, Kind.NUMBER);
        if ((isName(head) && !isCompound) || tokens.isText(head - 1, "light")) {
            return null;
        }
        if (isAge(head, isHyphened)) {
            return age(head, isHyphened);
        }
        if (tokens.isHyphen(head + 1)) {
            Match compound = bare.compound(head, counts.before(isHyphened ? head - 1 : head));
            if (compound != null || !tokens.is(head + 2, Kind.OTHER)) {
                return compound;
            }
        }
        if (isHyphened) {
            return hyphened(head, counts.before(head - 1));
        }
        Match repeated = repeats.at(head);
        if (repeated != null) {
            return repeated;
        }
        Counted counted = counts.before(head);
        if (counted != null && isCountFor(head, counted)) {
            return counted(head, counted);
        }
        Match match = directed.at(head);
        return match == null ? bare.at(head) : match;
    }

    private boolean isName(int head) {
        boolean isCapital = tokens.isCapital(head) && !tokens.beginsSentence(head);
        boolean isOwner = isCapital && tokens.isApostrophe(head + 1) && tokens.isCapital(head + 2);
        if (isOwner) {
            return true;
        }
        return (isCapital && !tokens.isCapital(head - 1) && !tokens.isNumber(head - 1))
                || (isCapital && tokens.isUnknown(head - 1) && !tokens.isNumber(head - 1));
    }

    /** "the second quarter" and "one day" are no counts here; a singular needs a one, a fraction or a hyphen. */
    private boolean isCountFor(int head, Counted counted) {
        Unit unit = tokens.term(head).unit();
        if (tokens.is(head, Kind.UNITS)) {
            return true;
        }
        boolean isOneDay = unit == Unit.DAY && tokens.isWord(head - 1, "one") && tokens.beginsSentence(head - 1);
        boolean isSecond = unit == Unit.SECOND && tokens.is(counted.from(), Kind.A);
        boolean isQuarter =
                unit == Unit.QUARTER && (tokens.isWord(head + 1, "of") || tokens.is(counted.from(), Kind.A));
        return !counted.count().isVague() && counted.count().most() <= 1 && !isSecond && !isQuarter && !isOneDay;
    }

    private @Nullable Match hyphened(int head, @Nullable Counted counted) {
        boolean isMid = tokens.isWord(head - 2, "mid") && counted == null;
        if (isMid) {
            Meaning whole = new Meaning.Shift(0, tokens.term(head).unit(), Base.EITHER);
            return new Match(head - 2, head + 1, new Meaning.Part(DatePart.MID, whole), "mid-unit");
        }
        if (counted == null) {
            boolean isMulti = tokens.isText(head - 2, "multi");
            Meaning vague = Meaning.Length.of(Count.VAGUE, tokens.term(head).unit());
            return isMulti ? new Match(head - 2, head + 1, vague, "multi-unit") : null;
        }
        boolean isArticle = tokens.is(counted.from(), Kind.A);
        Meaning length = Meaning.Length.of(counted.count(), tokens.term(head).unit());
        return isArticle ? null : new Match(counted.from(), head + 1, length, "counted-hyphen");
    }

    private Match counted(int head, Counted counted) {
        Unit unit = tokens.term(head).unit();
        if (isAndHalf(head + 1) && !counted.count().isVague()) {
            Counted more = new Counted(counted.from(), Count.of(counted.count().most() + 0.5));
            Match shifted = shifted(head + 3, more, unit);
            if (shifted != null) {
                return shifted;
            }
        }
        Match shifted = shifted(head, counted, unit);
        if (shifted != null) {
            return shifted;
        }
        Match several = severalUnits(head, counted);
        return directed.around(several);
    }

    /** Reads "and a half" and smaller units behind the first: "two years and three months". */
    private Match severalUnits(int head, Counted counted) {
        Unit unit = tokens.term(head).unit();
        Count count = counted.count();
        int end = head + 1;
        if (isAndHalf(end)) {
            count = Count.of(count.most() + 0.5);
            end += 3;
        }
        StringBuilder value = new StringBuilder(unit.duration(count));
        Unit last = unit;
        int next = nextUnit(end, last);
        while (next > 0 && !count.isVague()) {
            Unit smaller = tokens.term(next).unit();
            Counted more = counts.before(next);
            if (more == null || more.from() < end) {
                break;
            }
            value.append(smaller.isWithinDay() && !last.isWithinDay() ? "T" : "")
                    .append(smaller.amount(more.count()))
                    .append(smaller.suffix());
            last = smaller;
            end = next + 1;
            next = nextUnit(end, last);
        }
        String rule = last == unit ? "counted" : "counted-several";
        return new Match(counted.from(), end, new Meaning.Length(count, unit, value.toString(), 0), rule);
    }

    /** Returns the token of a smaller unit a number away, or -1. */
    private int nextUnit(int end, Unit unit) {
        int at = end;
        while (at < end + 4 && tokens.isNear(at - 1)) {
            boolean isUnit = tokens.is(at, Kind.UNITS) || tokens.is(at, Kind.UNIT);
            if (isUnit) {
                return tokens.term(at).unit().compareTo(unit) < 0 && at > end ? at : -1;
            }
            boolean isLink = at == end && (tokens.isWord(at, "and") || tokens.isSymbol(at, ','));
            boolean isNumber = tokens.isNumber(at) || tokens.is(at, Kind.NUMBER) || tokens.is(at, Kind.A);
            if (!isLink && !isNumber) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    private boolean isAndHalf(int at) {
        return tokens.isWord(at, "and") && tokens.is(at + 1, Kind.A) && tokens.isWord(at + 2, "half");
    }

    private @Nullable Match shifted(int head, Counted counted, Unit unit) {
        int next = head + 1;
        if (!tokens.isNear(head)) {
            return null;
        }
        if (tokens.isWord(next, "ago")) {
            return shift(counted, next + 1, -1, unit, Base.DOCUMENT);
        }
        boolean isFromNow =
                tokens.isWord(next, "from") && (tokens.isWord(next + 1, "now") || tokens.isWord(next + 1, "today"));
        if (isFromNow) {
            return shift(counted, next + 2, 1, unit, Base.DOCUMENT);
        }
        boolean isClosed = tokens.isSymbol(next + 1, ',') || tokens.isSymbol(next + 1, '.');
        boolean isLead = tokens.beginsSentence(counted.from()) || tokens.isSymbol(counted.from() - 1, ';');
        boolean isSubject = tokens.is(next + 1, Kind.THE)
                || tokens.isText(next + 1, "we")
                || tokens.isText(next + 1, "he")
                || tokens.isText(next + 1, "she")
                || tokens.isText(next + 1, "it")
                || tokens.isText(next + 1, "they");
        boolean isOn = tokens.isWord(next, "on") && (isClosed || (isLead && isSubject));
        if (isOn || (isClosed && tokens.isWord(next, "after"))) {
            Match match = shift(counted, next + 1, 1, unit, Base.REFERENCE);
            return isOn ? new Match(match.from(), match.to(), match.meaning(), "on") : match;
        }
        if (tokens.isWord(next, "later")
                || tokens.isWord(next, "afterwards")
                || tokens.isWord(next, "afterward")
                || tokens.isWord(next, "thereafter")) {
            return shift(counted, next + 1, 1, unit, Base.REFERENCE);
        }
        if (tokens.isWord(next, "earlier") || tokens.isWord(next, "previously") || isClosingBefore(next)) {
            return shift(counted, next + 1, -1, unit, Base.REFERENCE);
        }
        return null;
    }

    private boolean isClosingBefore(int at) {
        return tokens.isWord(at, "before") && (tokens.isSymbol(at + 1, '.') || tokens.isSymbol(at + 1, ','));
    }

    private Match shift(Counted words, int to, int sign, Unit unit, Base base) {
        Count count = words.count();
        int from = words.from();
        String rule = base == Base.DOCUMENT ? (sign < 0 ? "ago" : "from-now") : sign < 0 ? "earlier" : "later";
        boolean isWithinDay = unit == Unit.HOUR || unit == Unit.MINUTE;
        if (isWithinDay && !count.isVague() && base == Base.REFERENCE) {
            double minutes = sign * Math.min(count.most() * (unit == Unit.HOUR ? 60 : 1), 1e6);
            return new Match(from, to, new Meaning.Minutes((int) minutes), rule);
        }
        boolean isBeforeAll = unit == Unit.YEAR && count.most() > LONG_AGO;
        if (count.isVague() || isBeforeAll || (unit.isWithinDay() && base == Base.REFERENCE)) {
            return new Match(from, to, new Meaning.Vague(sign), rule);
        }
        if (unit.isWithinDay()) {
            return new Match(from, to, new Meaning.Shift(0, Unit.DAY, base), rule);
        }
        int amount = sign * (unit == Unit.FORTNIGHT ? 2 : 1) * count.whole();
        Unit counted = unit == Unit.FORTNIGHT ? Unit.WEEK : unit;
        Meaning meaning =
                count.isWhole() ? new Meaning.Shift(amount, counted, base) : fraction(count, sign, unit, base);
        return new Match(from, to, meaning, rule);
    }

    /** Counts a part of a unit in smaller ones: half a century is fifty years. */
    private static Meaning fraction(Count count, int sign, Unit unit, Base base) {
        double number = sign * Math.min(count.most(), 1e6);
        return switch (unit) {
            case YEAR -> new Meaning.Shift((int) (number * 12), Unit.MONTH, base);
            case DECADE -> new Meaning.Shift((int) (number * 10), Unit.YEAR, base);
            case CENTURY -> new Meaning.Shift((int) (number * 100), Unit.YEAR, base);
            case MILLENNIUM -> new Meaning.Shift((int) (number * 1000), Unit.YEAR, base);
            default -> new Meaning.Shift((int) number, unit, base);
        };
    }

    /** Reads an age as a length, as TIMEX3 does: "29-year-old", "58 years old"; "ten years older" is none. */
    private @Nullable Match age(int head, boolean isHyphened) {
        boolean isCompound = tokens.isHyphen(head + 1);
        int old = isCompound ? head + 2 : head + 1;
        Counted counted = counts.before(isHyphened ? head - 1 : head);
        if (counted == null || counted.count().isVague() || tokens.is(counted.from(), Kind.A)) {
            return null;
        }
        Meaning length = Meaning.Length.of(counted.count(), tokens.term(head).unit());
        return tokens.isWord(old, "old") && tokens.isNear(head)
                ? new Match(counted.from(), old + 1, length, "age")
                : null;
    }

    private boolean isAge(int head, boolean isHyphened) {
        boolean isOld = tokens.isWord(head + 1, "old")
                || tokens.isText(head + 1, "older")
                || tokens.isText(head + 1, "younger")
                || (tokens.isWord(head + 1, "of") && tokens.isText(head + 2, "age"));
        boolean isCompound = tokens.isHyphen(head + 1) && tokens.isWord(head + 2, "old");
        return isOld || (isCompound && (isHyphened || tokens.is(head, Kind.UNIT)));
    }
}
