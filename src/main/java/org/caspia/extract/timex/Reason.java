package org.caspia.extract.timex;

import org.caspia.time.CalendarDate;
import org.jspecify.annotations.Nullable;

/**
 * How a date was reached; made into a sentence only when somebody asks.
 *
 * @param words the sentence, or its beginning
 * @param from the date from which it was counted, which ends the sentence; or null
 */
record Reason(String words, @Nullable CalendarDate from) {

    static Reason of(String sentence) {
        return new Reason(sentence, null);
    }

    static Reason from(String words, CalendarDate date) {
        return new Reason(words, date);
    }

    String sentence() {
        return from == null ? words : words + " " + from.toEnglish() + ".";
    }
}
