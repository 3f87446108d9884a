package org.caspia.corridor;

/**
 * The distance between the rails of a track. Where two gauges meet, wagons are reloaded or set on other bogies.
 *
 * @param widthMm millimetres, 600 to 2000
 */
public record Gauge(int widthMm) implements Comparable<Gauge> {
    /** The broad gauge of the former Soviet Union. */
    public static final Gauge BROAD = new Gauge(1520);

    /** The standard gauge of China, Iran, Turkey and most of Europe. */
    public static final Gauge STANDARD = new Gauge(1435);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the width is no track gauge
     */
    public Gauge {
        if (widthMm < 600 || widthMm > 2000) {
            throw new IllegalArgumentException("a track gauge of " + widthMm + " mm is not between 600 and 2000");
        }
    }

    @Override
    public int compareTo(Gauge other) {
        return Integer.compare(widthMm, other.widthMm);
    }

    @Override
    public String toString() {
        return widthMm + " mm";
    }
}
