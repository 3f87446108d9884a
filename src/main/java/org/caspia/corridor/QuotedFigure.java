package org.caspia.corridor;

/**
 * A figure that is often quoted about the corridor, with what its source really says, to check articles against.
 *
 * @param id key
 * @param topic what it is about: {@code investment}, {@code time}, {@code capacity}, {@code volume}, {@code length}, {@code water}
 * @param text the figure in a sentence
 * @param value the number
 * @param unit its unit, such as {@code bn EUR}, {@code days}
 * @param date when it was said, EDTF
 * @param sourceId key of the {@link Source}
 * @param confidence how sure
 * @param note what to keep in mind, or empty
 */
public record QuotedFigure(
        String id,
        String topic,
        String text,
        double value,
        String unit,
        String date,
        String sourceId,
        Confidence confidence,
        String note) {}
