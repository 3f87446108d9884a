package org.caspia.app.corridor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.caspia.corridor.Mode;
import org.caspia.corridor.route.Dependency;
import org.caspia.corridor.route.Scenario;

/**
 * Whom the ways between two groups of places depend on.
 *
 * @param from where goods start
 * @param to where they go
 * @param scenario what is different from today
 * @param rows a row for each country that some best way uses, the most essential first; then one for countries shut together
 */
public record DependencySheet(NodeGroup from, NodeGroup to, Scenario scenario, List<Dependency> rows) {
    /** Copies the list. */
    public DependencySheet {
        rows = List.copyOf(rows);
    }

    /**
     * What is asked.
     *
     * @param from where goods start
     * @param to where they go
     * @param modes how they may move
     * @param scenario what is different from today
     * @param together countries that are also shut at the same time, ISO 3166 alpha-3; may be empty
     */
    public record Question(NodeGroup from, NodeGroup to, Set<Mode> modes, Scenario scenario, Set<String> together) {}

    /**
     * Says what was looked at.
     *
     * @return a headline
     */
    public String title() {
        return "Whom the ways " + from.name() + " – " + to.name() + " depend on";
    }

    /**
     * Returns what the closure of each country costs on average.
     *
     * @return extra hours of all pairs that still have a way, by ISO 3166 alpha-3; empty where none has
     */
    public Map<String, OptionalDouble> hoursByCountry() {
        Map<String, OptionalDouble> hours = new TreeMap<>();
        rows.stream()
                .filter(row -> row.countries().size() == 1)
                .forEach(row -> hours.put(
                        row.countries().get(0),
                        row.isEssential() ? OptionalDouble.empty() : OptionalDouble.of(row.meanHours())));
        return hours;
    }

    /**
     * Says what a row means.
     *
     * @param service knows names
     * @param row a row of this sheet
     * @return a sentence
     */
    public String sentence(CorridorService service, Dependency row) {
        if (row.pairs() == 0) {
            return "No pair of places lies wholly outside of " + names(service, row) + ".";
        }
        String shut = "Without " + names(service, row) + " ";
        int round = row.used() - row.cut();
        String longer = String.format(Locale.ROOT, "%.0f hours longer", row.extraHours());
        if (row.isEssential()) {
            return shut + "there is no way at all: each of " + pairs(row) + " is cut.";
        }
        if (row.used() == 0) {
            return shut + "nothing changes for " + pairs(row) + ".";
        }
        if (row.cut() == 0) {
            return shut + count(round, row) + " take another way, on average " + longer + ".";
        }
        return shut + count(row.cut(), row) + " have no way left; "
                + String.format(Locale.ROOT, "%,d take another way, on average %s.", round, longer);
    }

    /**
     * Names the countries of a row.
     *
     * @param service knows names
     * @param row a row
     * @return such as {@code Azerbaijan and Turkey}
     */
    public static String names(CorridorService service, Dependency row) {
        return String.join(
                " and ", row.countries().stream().map(service::countryName).toList());
    }

    private static String count(int some, Dependency row) {
        return some == row.pairs() ? "all " + pairs(row) : String.format(Locale.ROOT, "%,d of %s", some, pairs(row));
    }

    private static String pairs(Dependency row) {
        return String.format(
                Locale.ROOT, "%,d %s", row.pairs(), row.pairs() == 1 ? "pair of places" : "pairs of places");
    }
}
