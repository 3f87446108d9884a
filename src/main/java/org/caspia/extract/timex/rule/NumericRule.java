package org.caspia.extract.timex.rule;

import org.caspia.extract.timex.meaning.Direction;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/** Dates all in digits: 2023-09-05, 05/09/2023, 5.9.2023, 9/11. */
final class NumericRule {

    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private final Tokens tokens;
    private final YearRule years;

    NumericRule(Grammar grammar) {
        this.tokens = grammar.tokens();
        this.years = grammar.years();
    }

    @Nullable
    Match at(int at) {
        if (!tokens.touches(at) || isGluedBefore(at)) {
            return null;
        }
        boolean isTriple = isJoined(at + 1, at) && isJoined(at + 3, at + 2);
        if (!isTriple) {
            return isJoined(at + 1, at) ? pair(at) : null;
        }
        boolean sameSign =
                tokens.text().charAt(tokens.start(at + 1)) == tokens.text().charAt(tokens.start(at + 3));
        boolean runsOn = tokens.touches(at + 4) && (isJoined(at + 5, at + 4) || tokens.isSymbol(at + 5, '%'));
        if (!sameSign || runsOn) {
            return null;
        }
        return tokens.digits(at) == 4 ? yearFirst(at) : yearLast(at);
    }

    private boolean isGluedBefore(int at) {
        return tokens.touches(at - 1)
                && (tokens.isLetters(at - 1)
                        || (tokens.isNumber(at - 2) && tokens.touches(at - 2))
                        || tokens.isSymbol(at - 1, '$')
                        || tokens.isSymbol(at - 1, '/')
                        || tokens.isSymbol(at - 1, '='));
    }

    /** Tells whether a sign stands between two numbers without a space. */
    private boolean isJoined(int sign, int number) {
        boolean isSign = tokens.isDash(sign) || tokens.isSymbol(sign, '/') || tokens.isSymbol(sign, '.');
        return isSign && tokens.touches(number) && tokens.touches(sign) && tokens.isNumber(sign + 1);
    }

    private @Nullable Match pair(int at) {
        boolean isAttack = tokens.isSymbol(at + 1, '/')
                && tokens.isNumberOf(at, 1, 9, 9)
                && tokens.isNumberOf(at + 2, 2, 11, 11)
                && !tokens.isSymbol(at + 3, '/');
        if (isAttack) {
            Meaning attack = new Meaning.Cell(2001, Precision.DAY, 9, 11, Direction.NONE);
            return new Match(at, at + 3, attack, "september-11");
        }
        boolean isIsoMonth = tokens.isDash(at + 1)
                && tokens.isNumberOf(at, 4, 1900, 2099)
                && tokens.isNumberOf(at + 2, 2, 1, MONTHS)
                && tokens.text().charAt(tokens.start(at + 1)) == '-'
                && tokens.number(at + 2) <= tokens.number(at) % 100
                && years.isFreeAfter(at + 2);
        return isIsoMonth
                ? new Match(
                        at,
                        at + 3,
                        Meaning.Cell.of(tokens.number(at), Precision.MONTH, tokens.number(at + 2)),
                        "numeric-month")
                : null;
    }

    private @Nullable Match yearFirst(int at) {
        int month = tokens.number(at + 2);
        int day = tokens.number(at + 4);
        if (tokens.digits(at + 2) > 2 || tokens.digits(at + 4) > 2 || tokens.number(at) < 1000) {
            return null;
        }
        return match(at, tokens.number(at), month, day);
    }

    private @Nullable Match yearLast(int at) {
        int first = tokens.number(at);
        int second = tokens.number(at + 2);
        int yearDigits = tokens.digits(at + 4);
        boolean isDotted = tokens.isSymbol(at + 1, '.');
        boolean isYear = (yearDigits == 4 && tokens.number(at + 4) >= 1000) || (yearDigits == 2 && !isDotted);
        if (tokens.digits(at) > 2 || tokens.digits(at + 2) > 2 || !isYear) {
            return null;
        }
        int year = yearDigits == 4 ? tokens.number(at + 4) : YearRule.ofTwoDigits(tokens.number(at + 4));
        boolean isPlausible = first <= DAYS && second <= DAYS && first > 0 && second > 0;
        if (yearDigits == 2 && (!isPlausible || tokens.isDash(at + 1))) {
            return null;
        }
        boolean dayFirst = isDotted || first > MONTHS;
        return dayFirst ? match(at, year, second, first) : match(at, year, first, second);
    }

    private Match match(int at, int year, int month, int day) {
        int end = at + 5;
        if (month < 1 || month > MONTHS || day < 1 || day > DAYS) {
            String cell = month < 1 || month > MONTHS ? "month" : "day";
            String sentence = "There is no such " + cell + ": \"" + tokens.slice(at, end) + "\".";
            return new Match(at, end, new Meaning.Impossible(sentence), "impossible-date");
        }
        Meaning.Cell cell = new Meaning.Cell(year, Precision.DAY, month, day, Direction.NONE);
        return new Match(at, end, cell, "numeric-date");
    }
}
