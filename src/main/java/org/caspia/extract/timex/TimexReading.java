package org.caspia.extract.timex;

import java.util.List;
import java.util.Optional;
import org.caspia.time.DocumentDate;
import org.jspecify.annotations.Nullable;

/** What was read in one text. */
public final class TimexReading {

    private final List<Timex> timexes;
    private final @Nullable DocumentDate documentDate;

    TimexReading(List<Timex> timexes, @Nullable DocumentDate documentDate) {
        this.timexes = List.copyOf(timexes);
        this.documentDate = documentDate;
    }

    /**
     * Returns the time expressions in the order of the text; no two overlap.
     *
     * @return the expressions, unmodifiable
     */
    public List<Timex> timexes() {
        return timexes;
    }

    /**
     * Returns the date from which relative expressions were counted.
     *
     * @return the date that was given, or one inferred from the text; nothing if the text has no full date
     */
    public Optional<DocumentDate> findDocumentDate() {
        return Optional.ofNullable(documentDate);
    }

    /**
     * Returns what is wrong with dates of the text, such as a day that no month has.
     *
     * @return one sentence each, unmodifiable
     */
    public List<String> listIssues() {
        return timexes.stream().flatMap(timex -> timex.findIssue().stream()).toList();
    }
}
