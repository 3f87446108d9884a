package org.caspia.extract.timex;

import java.util.Optional;
import org.caspia.extract.timex.meaning.TimexType;
import org.caspia.extract.timex.resolve.Resolved;
import org.caspia.time.EventDate;

/** A time expression found in a text, with what it means and why. */
public final class Timex {

    private final int start;
    private final int end;
    private final String text;
    private final Resolved resolved;
    private final String rule;

    Timex(int start, String text, Resolved resolved, String rule) {
        this.start = start;
        this.end = start + text.length();
        this.text = text;
        this.resolved = resolved;
        this.rule = rule;
    }

    /**
     * Returns where the expression begins.
     *
     * @return the offset of its first UTF-16 unit
     */
    public int start() {
        return start;
    }

    /**
     * Returns where the expression ends.
     *
     * @return the offset behind its last UTF-16 unit
     */
    public int end() {
        return end;
    }

    /**
     * Returns the words of the expression.
     *
     * @return the text between {@link #start} and {@link #end}
     */
    public String text() {
        return text;
    }

    /**
     * Returns the TIMEX3 type.
     *
     * @return the type
     */
    public TimexType type() {
        return resolved.type();
    }

    /**
     * Returns the TIMEX3 value.
     *
     * @return for example {@code 2023-09-05}, {@code 2023-W36}, {@code 198}, {@code P2Y}, {@code PAST_REF}; unknown digits
     *     are {@code X}
     */
    public String value() {
        return resolved.value();
    }

    /**
     * Returns the date that the expression means in its phrase: "since the 1990s" gives {@code 199X/..} although its
     * value is {@code 199}.
     *
     * @return the date; nothing for durations without a fixed place, for sets, and for dates that cannot be resolved
     */
    public Optional<EventDate> findDate() {
        return Optional.ofNullable(resolved.date());
    }

    /**
     * Returns the name of the rule that found the expression.
     *
     * @return a short name, words joined by hyphens
     */
    public String rule() {
        return rule;
    }

    /**
     * Says how the date was reached.
     *
     * @return one sentence
     */
    public String reason() {
        return resolved.reason().sentence();
    }

    /**
     * Says what is wrong with the expression, such as a day that no month has.
     *
     * @return one sentence, or nothing if all is well
     */
    public Optional<String> findIssue() {
        return Optional.ofNullable(resolved.issue());
    }

    @Override
    public String toString() {
        return start + "-" + end + " \"" + text + "\" " + type() + " " + value();
    }
}
