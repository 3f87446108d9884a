package org.caspia.corridor;

/**
 * A figure that is often quoted about the corridor, with what its source really says, to check articles against.
 *
 * @param id key
 * @param topic what it is about: {@code investment}, {@code time}, {@code capacity}, {@code volume}, {@code length}, {@code water}
 * @param text the figure in a sentence
 * @param low the number, or the lower one of two
 * @param value the number, or the higher one of two
 * @param unit its unit, such as {@code bn EUR}, {@code days}
 * @param date when it was said, EDTF
 * @param sourceId key of the {@link Source}
 * @param confidence how sure
 * @param note what to keep in mind, or empty
 * @param beside what of the network stands beside it
 */
public record QuotedFigure(
        String id,
        String topic,
        String text,
        double low,
        double value,
        String unit,
        String date,
        String sourceId,
        Confidence confidence,
        String note,
        Beside beside) {
    /**
     * What of the network stands beside a quoted figure.
     *
     * @param what {@code days}, {@code length_km}, {@code capacity_mt_a}, {@code capacity_teu_a}; {@code volume} for the latest year
     *     counted; empty if the network knows nothing of the kind
     * @param of key of a named route, a leg, or a series of volumes
     * @param against key of a route with which it is compared, or empty: lengths and capacities by difference, days by ratio
     */
    public record Beside(String what, String of, String against) {
        /** Nothing. */
        public static final Beside NOTHING = new Beside("", "", "");
    }
}
