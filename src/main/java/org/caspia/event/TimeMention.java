package org.caspia.event;

import java.util.Optional;
import org.caspia.time.EventDate;

/**
 * A time expression of an article.
 *
 * @param evidence the words and the rule that read them
 * @param type the TIMEX3 type: {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value the TIMEX3 value, for instance {@code 2023-09}, {@code P15Y}, {@code PAST_REF}
 * @param date the stretch of the calendar it means; empty for durations, sets and vague times
 * @param sentenceIndex the sentence it stands in
 */
public record TimeMention(Evidence evidence, String type, String value, Optional<EventDate> date, int sentenceIndex) {
    /**
     * The same time in a sentence of another number.
     *
     * @param index the sentence
     * @return the time there
     */
    public TimeMention inSentence(int index) {
        return index == sentenceIndex ? this : new TimeMention(evidence, type, value, date, index);
    }
}
