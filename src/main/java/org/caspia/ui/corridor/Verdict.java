package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.DependencySheet;
import org.caspia.app.corridor.NodeGroup;
import org.caspia.corridor.route.Dependency;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.corridor.route.Scenario;

/**
 * What the article's sentence comes to between the regions that it speaks of.
 *
 * @param reach which ways were looked at
 * @param title a short name of these ways
 * @param sheet every country shut in turn, and last those of the sentence together
 */
record Verdict(Limits.Reach reach, String title, DependencySheet sheet) {
    private static final String EAST = "Central Asia";
    private static final String WEST = "EU";

    /** The sentence is tried twice: as the scenario is, and with the two ways round shut that the West would not want. */
    static List<Verdict> of(CorridorService service, RouteQuery query, List<String> together) {
        Optional<NodeGroup> east = service.findGroup(EAST);
        Optional<NodeGroup> west = service.findGroup(WEST);
        if (together.isEmpty() || east.isEmpty() || west.isEmpty()) {
            return List.of();
        }
        Scenario now = query.scenario();
        Scenario alone = now.withClosed("RUS").withClosed("IRN");
        List<Verdict> verdicts = new ArrayList<>();
        for (Scenario scenario : now.equals(alone) ? List.of(now) : List.of(now, alone)) {
            var asked =
                    new DependencySheet.Question(east.get(), west.get(), query.modes(), scenario, Set.copyOf(together));
            boolean first = verdicts.isEmpty();
            verdicts.add(new Verdict(
                    first ? Limits.Reach.REGIONS : Limits.Reach.REGIONS_ALONE,
                    first ? EAST + " – " + WEST : "without Russia, Iran",
                    service.dependencies(asked)));
        }
        return verdicts;
    }

    /** The row of the countries of the sentence. */
    Dependency together() {
        return sheet.rows().get(sheet.rows().size() - 1);
    }

    /** Such as {@code Central Asia – European Union: without Azerbaijan and Turkey …}. */
    String sentence(CorridorService service) {
        String ways = reach == Limits.Reach.REGIONS
                ? sheet.from().name() + " – " + sheet.to().name() + ": "
                : "With Russia and Iran shut as well: ";
        String said = sheet.sentence(service, together());
        return ways + Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }
}
