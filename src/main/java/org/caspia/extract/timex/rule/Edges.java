package org.caspia.extract.timex.rule;

import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.time.DatePart;
import org.caspia.time.Precision;

/** What stands around a core and belongs to it: "late", "the end of", "more than", the time of the day. */
final class Edges {

    private final Tokens tokens;
    private final Grammar grammar;

    Edges(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
    }

    Match extend(Match core) {
        Match match = core;
        if (match.isDay()) {
            Match timed = grammar.dayParts().afterDay(match);
            match = timed == null ? match : timed;
        }
        if (match.meaning() instanceof Meaning.TimeOfDay) {
            match = grammar.dayParts().withHour(match);
        }
        if (match.meaning() instanceof Meaning.Length) {
            return aboutLength(match);
        }
        match = owned(match);
        match = article(match);
        match = part(match);
        match = partOf(match);
        return about(match);
    }

    private Match article(Match match) {
        boolean takes = tokens.is(match.from() - 1, Kind.THE) && takesArticle(match.meaning());
        return takes ? match.startingAt(match.from() - 1) : match;
    }

    private static boolean takesArticle(Meaning meaning) {
        return meaning instanceof Meaning.Cell cell
                && (cell.precision() == Precision.DECADE || cell.precision() == Precision.CENTURY);
    }

    private Match part(Match match) {
        int before = match.from() - 1;
        int word = tokens.isDash(before) && tokens.touches(before) ? before - 1 : before;
        if (!tokens.is(word, Kind.PART) || !tokens.isNear(word) || tokens.is(match.from(), Kind.THE)) {
            return match;
        }
        boolean isComparative = tokens.isWord(word, "later") || tokens.isWord(word, "earlier");
        boolean isFitting = match.meaning() instanceof Meaning.Shift
                || match.meaning() instanceof Meaning.TimeOfDay
                || match.meaning() instanceof Meaning.Cell
                || match.meaning() instanceof Meaning.Weekday
                || match.meaning() instanceof Meaning.Within;
        boolean isLasting = match.meaning() instanceof Meaning.Cell || match.meaning() instanceof Meaning.Within;
        if (!isFitting || (isComparative && isLasting)) {
            return match;
        }
        Match parted = match.startingAt(word)
                .with(partOf(DatePart.values()[tokens.term(word).value()], match.meaning()));
        boolean isTime =
                match.meaning() instanceof Meaning.TimeOfDay && match.rule().equals("daypart-of-day");
        boolean isPeriod = match.meaning() instanceof Meaning.Cell cell
                && (cell.precision() == Precision.SEASON || cell.precision() == Precision.QUARTER);
        boolean hasThe = tokens.is(word - 1, Kind.THE) && (takesArticle(match.meaning()) || isTime || isPeriod);
        return hasThe ? parted.startingAt(word - 1) : parted;
    }

    private static Meaning partOf(DatePart part, Meaning meaning) {
        return part == DatePart.WHOLE || meaning instanceof Meaning.TimeOfDay
                ? meaning
                : new Meaning.Part(part, meaning);
    }

    /** Reads "the end of", "the beginning of", "end-" before a date. */
    private Match partOf(Match match) {
        int before = match.from() - 1;
        boolean isOf = tokens.isWord(before, "of");
        int noun = isOf ? before - 1 : tokens.isHyphen(before) ? before - 1 : before;
        boolean isLoose = noun == before && !(match.meaning() instanceof Meaning.Cell cell && cell.hasYear());
        if (!tokens.is(noun, Kind.PART_NOUN) || isLoose || !tokens.isNear(noun)) {
            return match;
        }
        boolean isWhole = tokens.term(noun).value() == 0;
        if ((!isOf && isWhole) || match.meaning() instanceof Meaning.TimeOfDay) {
            return match;
        }
        int from = tokens.is(noun - 1, Kind.THE) ? noun - 1 : noun;
        DatePart part = DatePart.values()[tokens.term(noun).value()];
        return match.startingAt(from).with(partOf(part, match.meaning()));
    }

    private Match about(Match match) {
        boolean isAbout = tokens.is(match.from() - 1, Kind.APPROX)
                && tokens.isNear(match.from() - 1)
                && !tokens.isWord(match.from() - 1, "some")
                && (match.meaning() instanceof Meaning.Cell || match.meaning() instanceof Meaning.Shift);
        Match about = isAbout ? match.with(new Meaning.About(match.meaning())) : match;
        boolean isCounted = match.rule().equals("ago")
                || match.rule().equals("later")
                || match.rule().equals("on")
                || match.rule().equals("earlier");
        return isCounted ? aboutLength(about) : about;
    }

    /** Reads "last year's third quarter" and "1988's first half" as the quarter or half of that year. */
    private Match owned(Match owner) {
        int ordinal = owner.to() + 2;
        boolean isOwner = owner.isYear() && tokens.isApostrophe(owner.to()) && tokens.isWord(owner.to() + 1, "s");
        if (!isOwner || !tokens.is(ordinal, Kind.ORDINAL)) {
            return owner;
        }
        int noun = tokens.isWord(ordinal + 1, "fiscal") || tokens.isHyphen(ordinal + 1) ? ordinal + 2 : ordinal + 1;
        Precision precision = tokens.isWord(noun, "half") ? Precision.HALF : Precision.QUARTER;
        boolean isNoun = tokens.isWord(noun, "half") || tokens.isWord(noun, "quarter");
        int number = tokens.term(ordinal).value();
        if (!isNoun || number > (precision == Precision.HALF ? 2 : 4)) {
            return owner;
        }
        Meaning cell = Meaning.Cell.of(Meaning.NO_YEAR, precision, number);
        return new Match(owner.from(), noun + 1, new Meaning.Within(cell, owner.meaning()), "quarter-of-owner");
    }

    private Match aboutLength(Match match) {
        int from = approximation(match.from());
        return from < match.from() ? match.startingAt(from) : match;
    }

    /** Returns where the words begin that make an amount approximate: "about", "more than", "at least". */
    private int approximation(int start) {
        int before = start - 1;
        if (!tokens.isNear(before)) {
            return start;
        }
        if (tokens.isWord(before, "than") && isLessOrMore(before - 1)) {
            return tokens.isWord(before - 2, "no") ? before - 2 : before - 1;
        }
        boolean isLeast = tokens.isWord(before, "least") || tokens.isWord(before, "most");
        if (isLeast && tokens.isWord(before - 1, "at")) {
            return before - 1;
        }
        boolean isOver = tokens.isWord(before, "over") || tokens.isWord(before, "under");
        if (isOver && (tokens.isWord(before - 1, "just") || tokens.isText(before - 1, "well"))) {
            return before - 1;
        }
        return tokens.is(before, Kind.APPROX) || tokens.isWord(before, "another") ? before : start;
    }

    private boolean isLessOrMore(int at) {
        return tokens.isWord(at, "more") || tokens.isWord(at, "less") || tokens.isWord(at, "fewer");
    }
}
