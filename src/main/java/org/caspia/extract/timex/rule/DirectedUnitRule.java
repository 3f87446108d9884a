package org.caspia.extract.timex.rule;

import org.caspia.extract.timex.meaning.Base;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Count;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.extract.timex.word.Unit;
import org.jspecify.annotations.Nullable;

/** Units with a direction: "last week", "the past decade", "the next day", "that year", "recent months". */
final class DirectedUnitRule {

    private final Tokens tokens;

    DirectedUnitRule(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Match at(int head) {
        int word = head - 1;
        while ((tokens.is(word, Kind.FILLER) || tokens.isWord(word, "fiscal")) && tokens.isNear(word)) {
            word--;
        }
        if (!tokens.isNear(word)) {
            return null;
        }
        boolean isPlural = tokens.is(head, Kind.UNITS);
        if (tokens.isWord(word, "that") || tokens.isWord(word, "those") || tokens.isWord(word, "these")) {
            return demonstrative(word, head, isPlural);
        }
        if (!tokens.is(word, Kind.DIRECTION)) {
            return null;
        }
        return isPlural ? plural(word, head) : singular(word, head);
    }

    /** Adds "the last", "the next" and their like to a length: "the past two years". */
    Match around(Match length) {
        int word = length.from() - 1;
        if (!(length.meaning() instanceof Meaning.Length plain)
                || !tokens.isNear(word)
                || tokens.is(length.from(), Kind.A)) {
            return length;
        }
        boolean isFirst = tokens.is(word, Kind.ORDINAL) && tokens.is(word - 1, Kind.THE);
        if (isFirst) {
            return new Match(word - 1, length.to(), plain, length.rule());
        }
        if (tokens.is(word, Kind.DIRECTION) && !tokens.isWord(word, "same") && !isVerb(word)) {
            int from = startAt(word);
            boolean isBound = tokens.isWord(length.to(), "of");
            int sign = isBound ? 0 : tokens.term(word).value();
            return new Match(from, length.to(), plain.withSign(sign), "directed-length");
        }
        boolean isThe = tokens.is(word, Kind.THE) || tokens.isWord(word, "these") || tokens.isWord(word, "those");
        return isThe ? length.startingAt(word) : length;
    }

    /** "lectures last 90 minutes": without an article or preposition, "last" is the verb. */
    private boolean isVerb(int word) {
        int before = word - 1;
        if (tokens.isWord(word, "last") && tokens.isWord(before, "to")) {
            return true;
        }
        boolean isLed = tokens.is(before, Kind.THE)
                || tokens.is(before, Kind.PREPOSITION)
                || tokens.is(before, Kind.DIRECTION)
                || tokens.isWord(before, "these");
        return tokens.isWord(word, "last") && tokens.isLetters(before) && !isLed && !tokens.isCapital(word);
    }

    private int startAt(int word) {
        boolean isThis =
                tokens.isWord(word - 1, "this") || tokens.isWord(word - 1, "these") || tokens.isWord(word - 1, "that");
        return tokens.is(word - 1, Kind.THE) || isThis ? word - 1 : word;
    }

    private @Nullable Match demonstrative(int word, int head, boolean isPlural) {
        Unit unit = tokens.term(head).unit();
        if (isPlural) {
            boolean isDays = unit == Unit.DAY && !tokens.isWord(word, "that");
            int sign = tokens.isWord(word, "these") ? 0 : -1;
            return isDays ? new Match(word, head + 1, new Meaning.Vague(sign), "these-days") : null;
        }
        boolean isThat = tokens.isWord(word, "that") && !unit.isWithinDay();
        return isThat ? shift(word, head, 0, Base.REFERENCE, "that-unit") : null;
    }

    private @Nullable Match plural(int word, int head) {
        Unit unit = tokens.term(head).unit();
        int sign = tokens.term(word).value();
        if (tokens.isWord(word, "recent") || tokens.isWord(word, "coming") || tokens.isWord(word, "upcoming")) {
            return new Match(startAt(word), head + 1, new Meaning.Vague(sign), "recent-units");
        }
        if (sign == 0 || tokens.isWord(word, "latest") || tokens.isWord(head + 1, "of")) {
            return null;
        }
        Meaning length = Meaning.Length.of(Count.VAGUE, unit).withSign(sign);
        return new Match(startAt(word), head + 1, length, "directed-length");
    }

    private @Nullable Match singular(int word, int head) {
        Unit unit = tokens.term(head).unit();
        boolean hasThe = tokens.is(word - 1, Kind.THE);
        boolean followsThis = tokens.isWord(word - 1, "this") && tokens.is(word, Kind.DIRECTION);
        return switch (tokens.term(word).word()) {
            case "this", "current" -> current(word, head, unit);
            case "same" -> same(word, head);
            case "past" ->
                followsThis
                        ? shift(word - 1, head, -1, Base.DOCUMENT, "last-unit")
                        : length(startAt(word), head, unit, -1);
            case "last" -> hasThe ? withThe(word, head, unit, -1) : shift(word, head, -1, Base.DOCUMENT, "last-unit");
            case "next" -> hasThe ? withThe(word, head, unit, 1) : shift(word, head, 1, Base.DOCUMENT, "next-unit");
            case "coming", "upcoming" ->
                hasThe && isDuring(word - 2)
                        ? length(word - 1, head, unit, 1)
                        : shift(startAt(word), head, 1, Base.DOCUMENT, "next-unit");
            case "following", "subsequent", "ensuing" ->
                shift(startAt(word), head, 1, Base.REFERENCE, "following-unit");
            case "previous", "prior", "preceding" -> shift(startAt(word), head, -1, Base.REFERENCE, "previous-unit");
            case "latest" ->
                unit == Unit.QUARTER || unit == Unit.WEEK
                        ? shift(startAt(word), head, -1, Base.DOCUMENT, "latest-unit")
                        : null;
            default -> null;
        };
    }

    /** "the same quarter", and of another year: "the same quarter of 2012". */
    private @Nullable Match same(int word, int head) {
        Match match = shift(startAt(word), head, 0, Base.REFERENCE, "same-unit");
        Unit unit = tokens.term(head).unit();
        if (match == null || (unit != Unit.QUARTER && unit != Unit.MONTH)) {
            return match;
        }
        boolean isLinked = tokens.isWord(head + 1, "of") || tokens.isWord(head + 1, "in");
        int at = isLinked ? head + 2 : head + 1;
        boolean isYear = isLinked && tokens.isNumberOf(at, 4, 1500, 2199);
        if (!isYear && !(tokens.isWord(at, "last") && tokens.isWord(at + 1, "year"))) {
            return match;
        }
        Meaning year = isYear ? Meaning.Cell.year(tokens.number(at)) : new Meaning.Shift(-1, Unit.YEAR, Base.DOCUMENT);
        Meaning within = new Meaning.Within(match.meaning(), year);
        return new Match(match.from(), isYear ? at + 1 : at + 2, within, "same-unit-of-year");
    }

    private @Nullable Match current(int word, int head, Unit unit) {
        if (unit.isWithinDay() || unit == Unit.DAY) {
            return null;
        }
        return shift(startAt(word), head, 0, Base.DOCUMENT, "this-unit");
    }

    /** "over the next year" is a length, "the next year" in a tale is the year after. */
    private @Nullable Match withThe(int word, int head, Unit unit, int sign) {
        boolean isInstant = unit == Unit.MINUTE || unit == Unit.SECOND;
        if (tokens.isWord(head + 1, "of") || isInstant) {
            return null;
        }
        if (unit.isWithinDay() || sign < 0 || isDuring(word - 2)) {
            return length(word - 1, head, unit, sign);
        }
        return shift(word - 1, head, 1, Base.REFERENCE, "following-unit");
    }

    private boolean isDuring(int at) {
        return switch (tokens.term(at).word()) {
            case "over", "in", "within", "for", "during", "through", "throughout" -> true;
            default -> false;
        };
    }

    private Match length(int from, int head, Unit unit, int sign) {
        return new Match(from, head + 1, Meaning.Length.of(Count.ONE, unit).withSign(sign), "directed-length");
    }

    private @Nullable Match shift(int from, int head, int amount, Base base, String rule) {
        Unit unit = tokens.term(head).unit();
        if (unit.isWithinDay() || unit == Unit.FORTNIGHT) {
            return null;
        }
        return new Match(from, head + 1, new Meaning.Shift(amount, unit, base), rule);
    }
}
