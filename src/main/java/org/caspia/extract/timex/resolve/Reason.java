package org.caspia.extract.timex.resolve;

import org.caspia.time.CalendarDate;
import org.jspecify.annotations.Nullable;

/**
 * How a date was reached; made into a sentence only when somebody asks.
 *
 * @param words the sentence, or its beginning
 * @param from the date from which it was counted, which ends the sentence; or null
 */
public record Reason(String words, @Nullable CalendarDate from) {

    /** Makes a reason that is a sentence of its own. */
    public static Reason of(String sentence) {
        return new Reason(sentence, null);
    }

    /** Makes a reason that ends with a date. */
    public static Reason from(String words, CalendarDate date) {
        return new Reason(words, date);
    }

    /** Returns the sentence. */
    public String sentence() {
        return from == null ? words : words + " " + from.toEnglish() + ".";
    }
}
