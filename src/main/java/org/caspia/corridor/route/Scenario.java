package org.caspia.corridor.route;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.caspia.corridor.CorridorId;

/**
 * What is different from today: closures, slower stops, another year, planned links taken as built, a lower Caspian. Made from
 * {@link #today()} by the {@code with} methods, each of which returns a new scenario.
 *
 * @param name for people
 * @param closed keys of legs, nodes, countries (ISO alpha-3) and passages (such as {@code suez}, {@code caspian}) that are shut
 * @param added keys of legs taken as open although they are not
 * @param stopFactors factor on the hours lost at a node, by its key; 2 doubles them
 * @param year what existed, or will by plan, at the end of that year; 0 for what is open today
 * @param only the corridors whose legs may be used; empty for all
 * @param caspianFallM metres by which the Caspian is lower than today
 */
public record Scenario(
        String name,
        Set<String> closed,
        Set<String> added,
        Map<String, Double> stopFactors,
        int year,
        Set<CorridorId> only,
        double caspianFallM) {
    /**
     * Share of a ship's load lost for each metre of water. Estimated: ships on the Caspian were loaded to 70-75 % after a fall of about
     * 1.5 m (Ports Europe, January 2024).
     */
    private static final double LOAD_LOST_PER_METRE = 0.18;

    /** Copies the collections and checks the numbers. */
    public Scenario {
        closed = Set.copyOf(closed);
        added = Set.copyOf(added);
        stopFactors = Map.copyOf(stopFactors);
        only = Set.copyOf(only);
        if (!(caspianFallM >= 0 && caspianFallM <= 20)) {
            throw new IllegalArgumentException(
                    "a fall of the Caspian by " + caspianFallM + " m is not between 0 and 20");
        }
        if (stopFactors.values().stream().anyMatch(factor -> !(factor >= 0) || factor.isInfinite())) {
            throw new IllegalArgumentException("a factor on a stop is negative or not a number: " + stopFactors);
        }
    }

    /**
     * Returns the world as it is: open legs only, nothing closed.
     *
     * @return the base to compare with
     */
    public static Scenario today() {
        return new Scenario("today", Set.of(), Set.of(), Map.of(), 0, Set.of(), 0);
    }

    /**
     * Gives the scenario a name.
     *
     * @param newName for people
     * @return the same otherwise
     */
    public Scenario withName(String newName) {
        return new Scenario(newName, closed, added, stopFactors, year, only, caspianFallM);
    }

    /**
     * Shuts a leg, node, country or passage.
     *
     * @param key its key, ISO alpha-3 code, or name of the passage
     * @return the scenario with it shut as well
     */
    public Scenario withClosed(String key) {
        return new Scenario(name, plus(closed, key), added, stopFactors, year, only, caspianFallM);
    }

    /**
     * Opens what was shut.
     *
     * @param key what to open again
     * @return the scenario without that closure
     */
    public Scenario withReopened(String key) {
        Set<String> fewer = new LinkedHashSet<>(closed);
        fewer.remove(key);
        return new Scenario(name, fewer, added, stopFactors, year, only, caspianFallM);
    }

    /**
     * Takes a planned leg as built.
     *
     * @param legId its key
     * @return the scenario with it
     */
    public Scenario withAdded(String legId) {
        return new Scenario(name, closed, plus(added, legId), stopFactors, year, only, caspianFallM);
    }

    /**
     * Makes the stop at a node longer or shorter.
     *
     * @param nodeId its key
     * @param factor 2 doubles it
     * @return the scenario with it
     */
    public Scenario withStopFactor(String nodeId, double factor) {
        Map<String, Double> factors = new LinkedHashMap<>(stopFactors);
        factors.put(nodeId, factor);
        return new Scenario(name, closed, added, factors, year, only, caspianFallM);
    }

    /**
     * Goes to another year.
     *
     * @param newYear such as 1995 or 2030; 0 for today
     * @return the scenario in that year
     */
    public Scenario withYear(int newYear) {
        return new Scenario(name, closed, added, stopFactors, newYear, only, caspianFallM);
    }

    /**
     * Keeps to some corridors.
     *
     * @param corridors whose legs may be used; empty for all
     * @return the scenario with that limit
     */
    public Scenario withOnly(Set<CorridorId> corridors) {
        return new Scenario(name, closed, added, stopFactors, year, corridors, caspianFallM);
    }

    /**
     * Lowers the Caspian.
     *
     * @param metres below today, 0 to 20
     * @return the scenario with it
     */
    public Scenario withCaspianFall(double metres) {
        return new Scenario(name, closed, added, stopFactors, year, only, metres);
    }

    /**
     * Returns the share of today's load that ships on the Caspian can still carry, by a rough rule: 18 % lost for each metre.
     *
     * @return 1 at today's level, 0 when nothing can sail any more
     */
    public double caspianLoadShare() {
        return Math.max(0, 1 - LOAD_LOST_PER_METRE * caspianFallM);
    }

    private static Set<String> plus(Set<String> set, String key) {
        Set<String> more = new LinkedHashSet<>(set);
        more.add(key);
        return more;
    }
}
