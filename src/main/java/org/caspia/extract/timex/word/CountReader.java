package org.caspia.extract.timex.word;

import org.jspecify.annotations.Nullable;

/** Reads the number that stands before a unit: "two and a half", "10 to 12", "several", "a". */
public final class CountReader {

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final int DOZEN = 12;

    private final Tokens tokens;

    /** Makes a reader of the numbers of a text. */
    public CountReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A count and the token at which its words begin. */
    public record Counted(int from, Count count) {}

    /** Returns the count whose words end before a token, or null if there is none. */
    @Nullable
    public Counted before(int end) {
        int last = end;
        while (tokens.is(last - 1, Kind.FILLER) && tokens.isNear(last - 1)) {
            last--;
        }
        if (last > 0 && !tokens.isNear(last - 1)) {
            return null;
        }
        Counted vague = vague(last);
        return vague != null ? vague : number(last);
    }

    private @Nullable Counted vague(int end) {
        int at = tokens.isWord(end - 1, "of") ? end - 2 : end - 1;
        if (at == end - 2 && tokens.isWord(at, "couple")) {
            return new Counted(withArticle(at), Count.of(2));
        }
        if (at == end - 2 && tokens.isText(at, "number")) {
            return new Counted(withArticle(at), Count.VAGUE);
        }
        return tokens.is(at, Kind.QUANTIFIER) && !tokens.isWord(at - 1, "as")
                ? new Counted(withArticle(at), Count.VAGUE)
                : null;
    }

    private int withArticle(int at) {
        return tokens.is(at - 1, Kind.A) ? at - 1 : at;
    }

    private @Nullable Counted number(int end) {
        Counted half = half(end);
        if (half != null) {
            return half;
        }
        if (tokens.isWord(end - 1, "another") && tokens.is(end, Kind.UNIT)) {
            return new Counted(end - 1, Count.ONE);
        }
        if (tokens.is(end - 1, Kind.A)) {
            return new Counted(end - 1, Count.ONE);
        }
        Counted most = simple(end);
        return most == null ? null : range(most);
    }

    private Counted range(Counted most) {
        int link = most.from() - 1;
        boolean isDash = tokens.isDash(link);
        boolean isLink = isDash || tokens.isWord(link, "to") || tokens.isWord(link, "or") || tokens.isWord(link, "and");
        if (!isLink) {
            return most;
        }
        int leastEnd = tokens.isDash(link - 1) ? link - 1 : link;
        Counted least = simple(leastEnd);
        boolean isAnd = tokens.isWord(link, "and");
        if (least == null
                || least.count().most() >= most.count().most()
                || (isAnd && !tokens.isWord(least.from() - 1, "between"))) {
            return most;
        }
        return new Counted(
                least.from(), new Count(least.count().most(), most.count().most(), false));
    }

    private @Nullable Counted half(int end) {
        boolean isQuarterOf = tokens.is(end - 1, Kind.A)
                && tokens.isWord(end - 2, "of")
                && tokens.isWord(end - 3, "quarter")
                && tokens.is(end - 4, Kind.A);
        if (isQuarterOf) {
            return new Counted(end - 4, Count.of(0.25));
        }
        if (tokens.is(end - 1, Kind.A) && tokens.isWord(end - 2, "half")) {
            return new Counted(end - 2, Count.of(0.5));
        }
        if (!tokens.isWord(end - 1, "half")) {
            return null;
        }
        int at = end - 1;
        int article = tokens.isDash(at - 1) ? at - 2 : at - 1;
        if (!tokens.is(article, Kind.A)) {
            return new Counted(at, Count.of(0.5));
        }
        int and = tokens.isDash(article - 1) ? article - 2 : article - 1;
        Counted whole = tokens.isWord(and, "and") ? simple(tokens.isDash(and - 1) ? and - 1 : and) : null;
        return whole == null
                ? new Counted(article, Count.of(0.5))
                : new Counted(whole.from(), Count.of(whole.count().most() + 0.5));
    }

    private @Nullable Counted simple(int end) {
        double scale = tokens.isText(end - 1, "million") ? MILLION : tokens.isText(end - 1, "billion") ? BILLION : 1;
        int last = scale > 1 ? end - 1 : end;
        Counted counted = tokens.isNumber(last - 1) ? digits(last - 1) : words(last);
        return counted == null || scale == 1
                ? counted
                : new Counted(counted.from(), Count.of(counted.count().most() * scale));
    }

    private @Nullable Counted digits(int at) {
        double value = tokens.number(at);
        if (value < 0 || tokens.isSymbol(at - 1, '$')) {
            return null;
        }
        boolean touchesBefore = tokens.touches(at - 1);
        if (touchesBefore && tokens.isSymbol(at - 1, '.') && tokens.isNumber(at - 2) && tokens.touches(at - 2)) {
            double fraction = value / Math.pow(10, tokens.digits(at));
            return new Counted(at - 2, Count.of(tokens.number(at - 2) + fraction));
        }
        if (touchesBefore && tokens.isSymbol(at - 1, '/') && tokens.isNumber(at - 2) && value > 0) {
            double fraction = tokens.number(at - 2) / value;
            boolean isMixed = tokens.isNumber(at - 3) || (tokens.isDash(at - 3) && tokens.isNumber(at - 4));
            int whole = tokens.isDash(at - 3) ? at - 4 : at - 3;
            return isMixed
                    ? new Counted(whole, Count.of(tokens.number(whole) + fraction))
                    : new Counted(at - 2, Count.of(fraction));
        }
        if (touchesBefore && (tokens.isLetters(at - 1) || tokens.isSymbol(at - 1, ':'))) {
            return null;
        }
        return new Counted(at, Count.of(value));
    }

    private @Nullable Counted words(int end) {
        int from = end;
        while (isPartOfNumber(from - 1, end)) {
            from--;
        }
        if (from == end) {
            return null;
        }
        double value = evaluate(from, end);
        boolean takesArticle = tokens.term(from).value() >= DOZEN && tokens.is(from - 1, Kind.A);
        return new Counted(takesArticle ? from - 1 : from, Count.of(value));
    }

    private boolean isPartOfNumber(int at, int end) {
        if (tokens.is(at, Kind.NUMBER)) {
            return true;
        }
        boolean isBetween = at + 1 < end && tokens.is(at + 1, Kind.NUMBER) && tokens.is(at - 1, Kind.NUMBER);
        if (!isBetween) {
            return false;
        }
        boolean tens = tokens.term(at - 1).value() >= 20 && tokens.term(at - 1).value() % 10 == 0;
        return (tokens.isDash(at) && tens && tokens.term(at + 1).value() < 10)
                || (tokens.isWord(at, "and") && tokens.term(at - 1).value() >= HUNDRED);
    }

    private double evaluate(int from, int end) {
        double total = 0;
        double current = 0;
        for (int i = from; i < end; i++) {
            int value = tokens.term(i).value();
            if (!tokens.is(i, Kind.NUMBER)) {
                continue;
            }
            if (value == THOUSAND) {
                total += Math.max(1, current) * THOUSAND;
                current = 0;
            } else if (value == HUNDRED || tokens.isWord(i, "dozen")) {
                current = Math.max(1, current) * value;
            } else {
                current += value;
            }
        }
        return total + current;
    }
}
