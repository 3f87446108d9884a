package org.caspia.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caspia.app.corridor.Closure;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.Node;
import org.caspia.corridor.route.NodeMatch;
import org.caspia.corridor.route.Scenario;
import org.caspia.corridor.route.ScenarioText;
import picocli.CommandLine.Option;

/** Options that say what is different from today, with forgiving names. */
final class ScenarioOptions {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    @Option(
            names = "--avoid",
            paramLabel = "LIST",
            split = ",",
            description = "Countries to go round, by code or name: RUS,IRN or Russia,IR.")
    List<String> avoid = new ArrayList<>();

    @Option(
            names = "--close",
            paramLabel = "WHAT",
            split = ",",
            description = "Shut a leg, a place, a strait or a country: rail_kars_erzurum, Alat, suez, Georgia.")
    List<String> close = new ArrayList<>();

    @Option(
            names = "--add",
            paramLabel = "LEG",
            split = ",",
            description = "Take a planned leg as open, by its key: rail_rasht_astara.")
    List<String> add = new ArrayList<>();

    @Option(
            names = "--double-dwell",
            paramLabel = "PLACE",
            split = ",",
            description = "Twice the hours lost at a port or border.")
    List<String> doubled = new ArrayList<>();

    @Option(
            names = "--slow",
            paramLabel = "PLACE*N",
            split = ",",
            description = "N times the hours lost at a port or border: Aktau*3; 0.5 halves them.")
    List<String> slow = new ArrayList<>();

    @Option(
            names = "--caspian-drop",
            paramLabel = "METRES",
            defaultValue = "0",
            description = "The Caspian so much lower: ships carry less and wait longer.")
    double caspianDrop;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "0",
            description = "What existed in that year, or will by plan (default: what is open today).")
    int year;

    @Option(
            names = "--only",
            paramLabel = "LIST",
            split = ",",
            description = "Keep to these corridors: middle,middle_south.")
    List<String> only = new ArrayList<>();

    @Option(
            names = "--scenario",
            paramLabel = "TEXT",
            defaultValue = "",
            description =
                    "A saved scenario as one line, such as \"close=RUS; year=2030\"; the options above add to it.")
    String saved = "";

    /** Returns the scenario; every failure is an {@link IllegalArgumentException} with a sentence for the user. */
    Scenario scenario(CorridorService service) {
        Scenario scenario = saved(service);
        for (String country : avoid) {
            scenario = scenario.withClosed(country(service, country).key());
        }
        for (String what : close) {
            scenario = scenario.withClosed(closure(service, what));
        }
        for (String leg : add) {
            scenario = scenario.withAdded(leg(service, leg));
        }
        for (String place : doubled) {
            scenario = scenario.withStopFactor(node(service, place).id(), 2);
        }
        for (String text : slow) {
            scenario = slowed(service, scenario, text);
        }
        if (caspianDrop != 0) {
            scenario = lowered(scenario);
        }
        if (year != 0) {
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new IllegalArgumentException("The year " + year + " is not between 1900 and 2100.");
            }
            scenario = scenario.withYear(year);
        }
        return only.isEmpty() ? scenario : scenario.withOnly(corridors(service));
    }

    /** Returns the node of a name. */
    static Node node(CorridorService service, String name) {
        NodeMatch match = service.findNode(name);
        return match.findNode().orElseThrow(() -> new IllegalArgumentException(match.advice()));
    }

    private Scenario saved(CorridorService service) {
        try {
            Scenario scenario = ScenarioText.parse(saved);
            scenario.closed().forEach(key -> closure(service, key));
            scenario.added().forEach(key -> leg(service, key));
            return scenario;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The scenario \"" + saved + "\" cannot be read: " + e.getMessage(), e);
        }
    }

    private Scenario lowered(Scenario scenario) {
        try {
            return scenario.withCaspianFall(Math.abs(caspianDrop));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("With --caspian-drop, " + e.getMessage() + ".", e);
        }
    }

    private static Scenario slowed(CorridorService service, Scenario scenario, String text) {
        int times = text.lastIndexOf('*');
        try {
            double factor = Double.parseDouble(text.substring(times + 1).strip());
            String place = times < 0 ? "" : text.substring(0, times);
            return scenario.withStopFactor(node(service, place).id(), factor);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a place, a star and a number such as Alat*2.", e);
        }
    }

    /** Returns the keys of countries by their names or codes. */
    static List<String> countryKeys(CorridorService service, List<String> names) {
        return names.stream().map(name -> country(service, name).key()).toList();
    }

    static Closure country(CorridorService service, String text) {
        return service.findCountry(text)
                .orElseThrow(() -> new IllegalArgumentException("The network touches no country \"" + text + "\""
                        + suggestions(service, text, Closure.Kind.COUNTRY)));
    }

    private static String closure(CorridorService service, String text) {
        return service.findClosure(text)
                .map(Closure::key)
                .orElseThrow(() -> new IllegalArgumentException("Nothing in the network is called \"" + text + "\""
                        + suggestions(service, text, Closure.Kind.values())));
    }

    private static String leg(CorridorService service, String text) {
        return service.network()
                .findLeg(text.strip())
                .map(leg -> leg.id())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The network has no leg \"" + text + "\"" + suggestions(service, text, Closure.Kind.LEG)));
    }

    private static String suggestions(CorridorService service, String text, Closure.Kind... kinds) {
        List<Closure.Kind> wanted = List.of(kinds);
        String near = service.suggestClosures(text).stream()
                .filter(closure -> wanted.contains(closure.kind()))
                .map(closure -> closure.kind() == Closure.Kind.LEG ? closure.key() : closure.name())
                .collect(Collectors.joining(", "));
        return near.isEmpty() ? "." : "; did you mean " + near + "?";
    }

    private Set<CorridorId> corridors(CorridorService service) {
        Set<CorridorId> chosen = new LinkedHashSet<>();
        List<CorridorId> known = service.network().listCorridors();
        for (String text : only) {
            Optional<CorridorId> corridor = known.stream()
                    .filter(id -> id.id().equalsIgnoreCase(text.strip().replace('-', '_')))
                    .findFirst();
            chosen.add(corridor.orElseThrow(() -> new IllegalArgumentException("There is no corridor \"" + text + "\": "
                    + Suggestions.sentence(
                            text, known.stream().map(CorridorId::id).sorted().toList()))));
        }
        return chosen;
    }
}
