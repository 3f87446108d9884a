package org.caspia.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as documents write them about themselves: ISO 8601 with or without a time, or spelled out. */
final class MetadataDates {
    private static final int DAY_LENGTH = 10;

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T?\\d{4,6}Z?)?");

    private MetadataDates() {}

    static ArticleDate of(String written, String reason) {
        String value = iso(written.strip());
        if (value.length() < DAY_LENGTH) {
            return ArticleDate.UNKNOWN;
        }
        try {
            LocalDate day = LocalDate.parse(value.substring(0, DAY_LENGTH));
            return new ArticleDate(day.toString(), DateCertainty.METADATA, reason);
        } catch (DateTimeException notIso) {
            return ArticleDate.UNKNOWN;
        }
    }

    /** A day written without hyphens or spelled out, as ISO 8601; other words stay as they are. */
    static String iso(String written) {
        Matcher compact = COMPACT.matcher(written);
        if (compact.matches()) {
            return compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
        }
        String spelled = HeadDate.in(written);
        return spelled.isEmpty() ? written : spelled;
    }
}
