package org.caspia.app.article;

import java.util.Optional;
import java.util.Set;
import org.caspia.correction.Corrections;

/**
 * How an article is opened.
 *
 * @param date the document's date, EDTF such as {@code 2024-03-12}; empty to find it in the document
 * @param corrections what the reader says of the finds
 * @param takenIds ids of articles that are open already; a file of the same name gets a number behind its own
 */
public record ReadingOptions(Optional<String> date, Corrections corrections, Set<String> takenIds) {
    /** Opens one article as it is. */
    public static final ReadingOptions DEFAULT = new ReadingOptions(Optional.empty(), Corrections.NONE, Set.of());

    /** Keeps its own copy of the ids. */
    public ReadingOptions {
        takenIds = Set.copyOf(takenIds);
    }

    /** Returns the id itself, or with the first number that makes it differ from all that are taken. */
    String freeId(String id) {
        String free = id;
        for (int number = 2; takenIds.contains(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
