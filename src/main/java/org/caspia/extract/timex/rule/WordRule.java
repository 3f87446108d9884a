package org.caspia.extract.timex.rule;

import java.util.List;
import org.caspia.extract.timex.meaning.Base;
import org.caspia.extract.timex.meaning.Direction;
import org.caspia.extract.timex.meaning.Feast;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Count;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Term;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.extract.timex.word.Unit;
import org.caspia.time.DatePart;
import org.jspecify.annotations.Nullable;

/** Words that are time expressions by themselves: "now", "recently", "the future", "daily", "Christmas". */
final class WordRule {

    private final Tokens tokens;

    WordRule(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Match at(int head, Term term) {
        if (term.is(Kind.REPEATED)) {
            boolean isName = tokens.isCapital(head) && !tokens.beginsSentence(head);
            boolean isNight = term.unit() == Unit.NIGHT;
            Meaning meaning =
                    new Meaning.Repeated(isNight ? "XXXX-XX-XXTNI" : term.unit().duration(Count.ONE));
            return isName ? null : new Match(head, head + 1, meaning, "repeated-word");
        }
        if (term.is(Kind.REFERENCE)) {
            return reference(head, term);
        }
        return switch (term.word()) {
            case "past" -> past(head);
            case "daylong" -> lasting(head, Unit.DAY);
            case "weeklong" -> lasting(head, Unit.WEEK);
            case "monthlong" -> lasting(head, Unit.MONTH);
            case "yearlong" -> lasting(head, Unit.YEAR);
            case "decadelong" -> lasting(head, Unit.DECADE);
            case "midweek" -> mid(head, Unit.WEEK);
            case "midyear" -> mid(head, Unit.YEAR);
            case "weekday", "weekdays" -> weekday(head, term.word());
            default -> null;
        };
    }

    private static Match mid(int head, Unit unit) {
        Meaning whole = new Meaning.Shift(0, unit, Base.EITHER);
        return new Match(head, head + 1, new Meaning.Part(DatePart.MID, whole), "mid-unit");
    }

    private static Match lasting(int head, Unit unit) {
        return new Match(head, head + 1, Meaning.Length.of(Count.ONE, unit), "unit-long");
    }

    private @Nullable Match weekday(int head, String word) {
        boolean isRepeated = word.equals("weekdays") || tokens.is(head - 1, Kind.EACH);
        int from = tokens.is(head - 1, Kind.EACH) ? head - 1 : head;
        return isRepeated ? new Match(from, head + 1, new Meaning.Repeated("XXXX-WXX-WD"), "weekdays") : null;
    }

    private @Nullable Match reference(int head, Term term) {
        Match plain = new Match(head, head + 1, new Meaning.Vague(term.value()), "reference");
        int before = head - 1;
        boolean hasThe = tokens.is(before, Kind.THE);
        return switch (term.word()) {
            case "now" -> tokens.isText(before, "right") ? plain.startingAt(before) : plain;
            case "currently", "presently", "nowadays", "lately", "previously", "someday" -> plain;
            case "recently" -> tokens.isWord(head + 1, "as") ? null : plain;
            case "current", "recent" -> isAdjective(head) ? plain : null;
            case "moment" ->
                hasThe
                                && (tokens.isWord(before - 1, "at") || tokens.isWord(before - 1, "for"))
                                && !tokens.isWord(head + 1, "of")
                        ? plain.startingAt(before)
                        : null;
            case "time" -> time(head);
            case "present" -> present(plain);
            case "future" -> future(plain);
            case "soon" -> isWord(before, "as") || isSoonAfter(head + 1) ? null : plain;
            case "ago" -> tokens.isWord(before, "long") ? plain.startingAt(before) : null;
            default -> null;
        };
    }

    /** "at this time", "at that time". */
    private @Nullable Match time(int head) {
        boolean isThis = tokens.isWord(head - 1, "this");
        boolean isThat = tokens.isWord(head - 1, "that");
        boolean isLed = switch (tokens.term(head - 2).word()) {
            case "at" -> true;
            case "since", "until", "by", "from", "before" -> isThat;
            default -> false;
        };
        return isLed && (isThis || isThat) && !tokens.isWord(head + 1, "of")
                ? new Match(head - 1, head + 1, new Meaning.Vague(isThis ? 0 : -1), "reference")
                : null;
    }

    private boolean isAdjective(int head) {
        boolean isPeriod = tokens.term(head + 1).unit() != Unit.NONE || tokens.isWord(head + 1, "fiscal");
        boolean isMost = tokens.isWord(head - 1, "most") || tokens.isWord(head - 1, "more");
        return tokens.isLetters(head + 1) && tokens.isNear(head) && !tokens.isCapital(head) && !isPeriod && !isMost;
    }

    private boolean isWord(int at, String word) {
        return tokens.isText(at, word) || tokens.isText(at, "too") || tokens.isText(at, "how");
    }

    private boolean isSoonAfter(int at) {
        return tokens.isWord(at, "after")
                || tokens.isWord(at, "as")
                || tokens.isWord(at, "afterward")
                || tokens.isWord(at, "afterwards");
    }

    private @Nullable Match present(Match plain) {
        int before = plain.from() - 1;
        boolean endsThere = !tokens.isLetters(plain.to()) || tokens.is(plain.to(), Kind.PREPOSITION);
        if (tokens.isWord(before, "at")) {
            return plain;
        }
        boolean isNoun = tokens.is(before, Kind.THE)
                && (tokens.isWord(before - 1, "for")
                        || tokens.isWord(before - 1, "to")
                        || tokens.isWord(before - 1, "at"));
        return isNoun && endsThere ? plain.startingAt(before) : null;
    }

    private @Nullable Match future(Match plain) {
        int before = plain.from() - 1;
        boolean isNoun = !tokens.isLetters(plain.to())
                || (tokens.is(plain.to(), Kind.PREPOSITION) && !tokens.isWord(plain.to(), "of"))
                || tokens.is(plain.to(), Kind.FUTURE)
                || tokens.is(plain.to(), Kind.PAST);
        int word = before;
        while (tokens.isWord(word, "foreseeable")
                || tokens.isWord(word, "near")
                || tokens.isWord(word, "distant")
                || tokens.isText(word, "immediate")) {
            word--;
        }
        boolean isIn = tokens.isWord(word - 1, "in") && !tokens.isWord(plain.to(), "of");
        if (tokens.is(word, Kind.THE) && (isNoun || isIn)) {
            return plain.startingAt(word);
        }
        return tokens.isWord(before, "in") && isNoun ? plain : null;
    }

    /** "the past" as a noun; before a unit it is a direction and belongs to the unit. */
    private @Nullable Match past(int head) {
        int word = tokens.isWord(head - 1, "recent") || tokens.isWord(head - 1, "distant") ? head - 2 : head - 1;
        boolean isNoun = (!tokens.isLetters(head + 1) && !tokens.isNumber(head + 1))
                || (isFunctionWord(head + 1) && !tokens.isWord(head + 1, "of"));
        boolean isLed = tokens.isWord(word - 1, "in")
                || tokens.isWord(word - 1, "from")
                || tokens.beginsSentence(word)
                || word < head - 1;
        return tokens.is(word, Kind.THE) && isNoun && isLed
                ? new Match(word, head + 1, new Meaning.Vague(-1), "reference")
                : null;
    }

    private boolean isFunctionWord(int at) {
        return tokens.is(at, Kind.PREPOSITION)
                || tokens.is(at, Kind.PAST)
                || tokens.isWord(at, "that")
                || tokens.is(at, Kind.THE);
    }

    /** Reads a feast's name, with the year that may follow it. */
    @Nullable
    Match feast(int head) {
        if (!tokens.isCapital(head)) {
            return null;
        }
        for (Feast feast : Feast.values()) {
            int end = end(head, feast.words());
            if (end > 0) {
                boolean hasYear = tokens.isNumberOf(end, 4, 1500, 2199);
                int year = hasYear ? tokens.number(end) : Meaning.NO_YEAR;
                Meaning day = new Meaning.FeastDay(feast, year, direction(head - 1));
                return new Match(directionStart(head), hasYear ? end + 1 : end, day, "feast");
            }
        }
        return null;
    }

    private int directionStart(int head) {
        return direction(head - 1) == Direction.NONE ? head : head - 1;
    }

    private Direction direction(int at) {
        return switch (tokens.term(at).word()) {
            case "last" -> Direction.LAST;
            case "this" -> Direction.THIS;
            case "next" -> Direction.NEXT;
            default -> Direction.NONE;
        };
    }

    private int end(int head, List<String> words) {
        int at = head;
        for (String word : words) {
            if (word.equals("'") && tokens.isApostrophe(at)) {
                at++;
            } else if (!word.equals("'")) {
                if (!tokens.isText(at, word) || (!tokens.isCapital(at) && word.length() > 1)) {
                    return -1;
                }
                at++;
            }
        }
        return at;
    }
}
