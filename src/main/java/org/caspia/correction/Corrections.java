package org.caspia.correction;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a reader says of one article.
 *
 * @param list the corrections in the order in which they were made, one for each subject
 */
public record Corrections(List<Correction> list) {
    /** Nothing is said. */
    public static final Corrections NONE = new Corrections(List.of());

    /** Keeps its own copy. */
    public Corrections {
        list = List.copyOf(list);
    }

    /**
     * Adds a correction.
     *
     * @param correction what is said now; it takes the place of what was said of the same subject
     * @return the corrections with it
     */
    public Corrections with(Correction correction) {
        List<Correction> all = new ArrayList<>(without(correction.subject()).list);
        all.add(correction);
        return new Corrections(all);
    }

    /**
     * Takes back what was said of a subject.
     *
     * @param subject the subject
     * @return the corrections without it
     */
    public Corrections without(String subject) {
        return new Corrections(
                list.stream().filter(known -> !known.subject().equals(subject)).toList());
    }
}
