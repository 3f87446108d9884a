package org.caspia.ui.corridor;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.Leg;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Status;
import org.caspia.corridor.route.NetworkChange;
import org.caspia.corridor.route.Scenario;

/** Whether all of a ready route can be used in a scenario, and if not, why. */
final class ReadyRoute {
    private static final int THIS_YEAR = 2025;
    private static final int LAST_YEAR = 2060;

    private ReadyRoute() {}

    /** The legs that cannot be used, in the order of the route. */
    static List<Leg> missing(CorridorService service, NamedRoute route, Scenario scenario) {
        Set<Leg> usable = new HashSet<>(NetworkChange.usable(service.network(), scenario));
        return route.legs().stream().filter(leg -> !usable.contains(leg)).toList();
    }

    /** One sentence why other ways are shown than the route that was chosen; empty if all of it can be used. */
    static String whyNot(CorridorService service, NamedRoute route, Scenario scenario) {
        List<Leg> missing = missing(service, route, scenario);
        if (missing.isEmpty()) {
            return "";
        }
        return "“" + route.name() + "” " + flaw(service, route, scenario) + " (" + names(missing)
                + "); shown are other ways between the same ends.";
    }

    /** What is wrong with a route in a few words; empty if all of it can be used. */
    static String flaw(CorridorService service, NamedRoute route, Scenario scenario) {
        List<Leg> missing = missing(service, route, scenario);
        if (missing.isEmpty()) {
            return "";
        }
        return missing.stream().allMatch(leg -> leg.status() == Status.OPEN)
                ? "cannot be used with your changes"
                : opens(service, route);
    }

    private static String names(List<Leg> missing) {
        String names = missing.stream().limit(2).map(Leg::title).collect(Collectors.joining(" and "))
                + (missing.size() > 2 ? " and " + (missing.size() - 2) + " more" : "");
        Status status = missing.get(0).status();
        return status == Status.OPEN ? names : names + ": " + status.word().replace('_', ' ');
    }

    private static String opens(CorridorService service, NamedRoute route) {
        OptionalInt year = IntStream.rangeClosed(THIS_YEAR, LAST_YEAR)
                .filter(one ->
                        missing(service, route, Scenario.today().withYear(one)).isEmpty())
                .findFirst();
        return year.isPresent() ? "is not open before " + year.getAsInt() : "is not open, and nobody says from when";
    }
}
