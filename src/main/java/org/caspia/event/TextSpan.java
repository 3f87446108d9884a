package org.caspia.event;

/**
 * A stretch of an article's text.
 *
 * @param start the first UTF-16 code unit
 * @param end the end, exclusive
 */
public record TextSpan(int start, int end) {
    /** Checks that the span has a beginning not after its end. */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span cannot reach from " + start + " to " + end);
        }
    }

    /**
     * Tells whether another span lies inside this one.
     *
     * @param other the other span
     * @return true when it begins and ends within this span
     */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Tells whether two spans share a code unit.
     *
     * @param other the other span
     * @return true when they overlap
     */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }
}
