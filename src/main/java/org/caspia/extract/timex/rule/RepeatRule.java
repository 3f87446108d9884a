package org.caspia.extract.timex.rule;

import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Count;
import org.caspia.extract.timex.word.CountReader;
import org.caspia.extract.timex.word.CountReader.Counted;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.extract.timex.word.Unit;
import org.jspecify.annotations.Nullable;

/** What comes again with each unit: "every two years", "twice a week", "$3 million a day", "per month". */
final class RepeatRule {

    private static final int REACH = 6;

    private final Tokens tokens;
    private final CountReader counts;

    RepeatRule(Tokens tokens, CountReader counts) {
        this.tokens = tokens;
        this.counts = counts;
    }

    @Nullable
    Match at(int head) {
        Unit unit = tokens.term(head).unit();
        int before = head - 1;
        boolean isOther = tokens.isWord(before, "other") || tokens.isWord(before, "alternate");
        if (isOther && tokens.is(before - 1, Kind.EACH)) {
            return repeated(before - 1, head, unit.duration(Count.of(2)));
        }
        if (tokens.is(before, Kind.ORDINAL) && tokens.is(before - 1, Kind.EACH)) {
            return repeated(
                    before - 1, head, unit.duration(Count.of(tokens.term(before).value())));
        }
        if (tokens.is(before, Kind.EACH) || isSingle(before)) {
            return repeated(tokens.is(before, Kind.EACH) ? before : before - 1, head, value(unit));
        }
        Counted counted = tokens.is(head, Kind.UNITS) ? counts.before(head) : null;
        if (counted != null && tokens.is(counted.from() - 1, Kind.EACH)) {
            return repeated(counted.from() - 1, head, unit.duration(counted.count()));
        }
        boolean isArticle = tokens.is(before, Kind.A) && tokens.is(head, Kind.UNIT);
        return isArticle ? afterArticle(before, head, unit) : null;
    }

    private boolean isSingle(int before) {
        return tokens.isWord(before, "single") && tokens.is(before - 1, Kind.EACH);
    }

    private String value(Unit unit) {
        return unit == Unit.WEEKEND ? "XXXX-WXX-WE" : unit.duration(Count.ONE);
    }

    private @Nullable Match afterArticle(int article, int head, Unit unit) {
        if (tokens.is(head + 1, Kind.PART) || tokens.isWord(head + 1, "ago") || tokens.isWord(head + 1, "before")) {
            return null;
        }
        boolean isOften = tokens.isWord(article - 1, "once") || tokens.isWord(article - 1, "twice");
        if (isOften) {
            return repeated(article, head, unit.duration(Count.ONE));
        }
        if (tokens.isWord(article - 1, "times")) {
            return repeated(article, head, unit.duration(Count.ONE));
        }
        return isRate(article) ? repeated(article, head, unit.duration(Count.ONE)) : null;
    }

    /** An amount shortly before, and no word between that would make it a length: "3,000 barrels a day". */
    private boolean isRate(int article) {
        if (tokens.is(article - 1, Kind.UNITS)) {
            return true;
        }
        if (tokens.is(article - 1, Kind.PREPOSITION)
                || tokens.is(article - 1, Kind.APPROX)
                || tokens.is(article - 1, Kind.PAST)
                || tokens.isWord(article - 1, "half")
                || (!tokens.isLetters(article - 1)
                        && !tokens.isNumber(article - 1)
                        && !tokens.isSymbol(article - 1, '%'))) {
            return false;
        }
        for (int at = article - 1; at > article - REACH && tokens.isNear(at); at--) {
            boolean isAmount = tokens.isNumber(at)
                    || tokens.is(at, Kind.NUMBER)
                    || tokens.isSymbol(at, '$')
                    || tokens.isSymbol(at, '%');
            if (isAmount) {
                return true;
            }
            if (tokens.isSymbol(at, ',') || tokens.endsSentence(at) || tokens.is(at, Kind.UNITS)) {
                return false;
            }
        }
        return false;
    }

    private Match repeated(int first, int head, String value) {
        boolean isOften = tokens.isWord(first - 1, "once") || tokens.isWord(first - 1, "twice");
        boolean isTimes =
                tokens.isWord(first - 1, "times") && (tokens.is(first - 2, Kind.NUMBER) || tokens.isNumber(first - 2));
        int from = isTimes ? first - 2 : isOften ? first - 1 : first;
        return new Match(from, head + 1, new Meaning.Repeated(value), "repeated");
    }
}
