package org.caspia.corridor.route;

/**
 * Sums over an itinerary.
 *
 * @param lengthKm kilometres by published lengths, estimates where none is published
 * @param drawnKm kilometres of the lines as drawn, by geodesics
 * @param travelHours usual hours in motion
 * @param travelHoursBest best hours in motion
 * @param stopHours usual hours at borders, ports, changes of gauge
 * @param stopHoursBest best hours there
 * @param usd US dollars for a forty-foot container, by rough tariffs
 * @param borders borders crossed
 * @param gaugeChanges changes of track gauge
 * @param transshipments times that goods change the vehicle
 */
public record Totals(
        double lengthKm,
        double drawnKm,
        double travelHours,
        double travelHoursBest,
        double stopHours,
        double stopHoursBest,
        double usd,
        int borders,
        int gaugeChanges,
        int transshipments) {
    /**
     * Returns the usual time.
     *
     * @return days
     */
    public double days() {
        return hours() / 24;
    }

    /**
     * Returns the best time.
     *
     * @return days
     */
    public double daysBest() {
        return (travelHoursBest + stopHoursBest) / 24;
    }

    /**
     * Returns the usual time.
     *
     * @return hours
     */
    public double hours() {
        return travelHours + stopHours;
    }
}
