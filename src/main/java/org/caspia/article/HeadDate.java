package org.caspia.article;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date on a short line near the top of a document: "Nino Gelashvili, Tbilisi, 4 March 2024". */
final class HeadDate {
    private static final int LINES = 8;
    private static final int LONGEST = 100;
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:(\\d{1,2}) )?(" + String.join("|", MONTHS)
                    + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?) (?:(\\d{1,2}), )?((?:19|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);

    private HeadDate() {}

    /** Finds the date of the first such line; nothing if there is none. */
    static Optional<ArticleDate> find(String text, List<Block> blocks) {
        return blocks.subList(0, Math.min(LINES, blocks.size())).stream()
                .map(block -> text.substring(block.start(), block.end()).strip())
                .filter(line -> line.length() <= LONGEST)
                .flatMap(line -> ofLine(line).stream())
                .findFirst();
    }

    /** The date that ends a line and stands there alone, or behind a comma or the like. */
    private static Optional<ArticleDate> ofLine(String line) {
        Matcher matcher = DATE.matcher(line);
        if (!matcher.find() || matcher.end() < line.length()) {
            return Optional.empty();
        }
        String before = line.substring(0, matcher.start()).strip();
        if (!before.isEmpty() && ",|-\u2013\u2014\u00b7\u2022:)".indexOf(before.charAt(before.length() - 1)) < 0) {
            return Optional.empty();
        }
        String value = value(matcher);
        return Optional.of(
                new ArticleDate(value, DateCertainty.INFERRED, "The line \u201c" + line + "\u201d says so."));
    }

    /** The first date in some words, in ISO 8601; empty if there is none. */
    static String in(String words) {
        Matcher matcher = DATE.matcher(words);
        return matcher.find() ? value(matcher) : "";
    }

    private static String value(Matcher matcher) {
        int month = month(matcher.group(2).toLowerCase(Locale.ROOT));
        YearMonth cell = YearMonth.of(Integer.parseInt(matcher.group(4)), month);
        String day = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        boolean isDay = day != null && cell.isValidDay(Integer.parseInt(day));
        return isDay ? cell.atDay(Integer.parseInt(day)).toString() : cell.toString();
    }

    private static int month(String word) {
        int month = 0;
        while (!MONTHS.get(month).startsWith(word.substring(0, 3))) {
            month++;
        }
        return month + 1;
    }
}
