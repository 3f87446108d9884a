package org.caspia.article;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as documents write them about themselves: ISO 8601 with or without a time, or spelled out. */
final class MetadataDates {
    private static final int DAY_LENGTH = 10;

    private MetadataDates() {}

    static ArticleDate of(String written, String reason) {
        String value = written.strip();
        if (value.length() < DAY_LENGTH) {
            return ArticleDate.UNKNOWN;
        }
        try {
            LocalDate day = LocalDate.parse(value.substring(0, DAY_LENGTH));
            return new ArticleDate(day.toString(), DateCertainty.METADATA, reason);
        } catch (DateTimeException notIso) {
            String spelled = HeadDate.in(value);
            return spelled.isEmpty() ? ArticleDate.UNKNOWN : new ArticleDate(spelled, DateCertainty.METADATA, reason);
        }
    }
}
