package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caspia.app.corridor.Closure;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.Leg;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Scenario;
import org.caspia.corridor.route.ScenarioEffect;
import org.caspia.corridor.route.Totals;
import org.caspia.ui.kit.Texts;

/** Says in one sentence what a scenario costs, and in a few words what each of its changes is. */
final class EffectWords {
    private static final double NOTHING = 0.5;

    private final CorridorService service;

    EffectWords(CorridorService service) {
        this.service = service;
    }

    /**
     * One change of a scenario.
     *
     * @param text what it is, such as {@code Alat shut}
     * @param active the same as the beginning of a sentence, such as {@code Closing Alat}
     * @param without the scenario with this change taken back
     */
    record Change(String text, String active, Scenario without) {}

    List<Change> listChanges(Scenario scenario) {
        List<Change> changes = new ArrayList<>();
        new TreeSet<>(scenario.closed()).forEach(key -> {
            String name = nameOf(key);
            changes.add(new Change(name + " shut", "Closing " + name, scenario.withReopened(key)));
        });
        new TreeMap<>(scenario.stopFactors()).forEach((key, factor) -> {
            String times = factor == 2 ? "twice" : String.format(Locale.ROOT, "%.3g times", factor);
            String wait = times + " the wait at " + nameOf(key);
            String active = factor == 2 ? "Doubling the wait at " + nameOf(key) : "With " + wait;
            changes.add(new Change(capital(wait), active, withoutFactor(scenario, key)));
        });
        new TreeSet<>(scenario.added()).forEach(key -> {
            String name = nameOf(key);
            changes.add(new Change(name + " built", "With " + name + " built", withoutAdded(scenario, key)));
        });
        if (scenario.year() != 0) {
            String text = "The network of " + scenario.year();
            changes.add(new Change(text, "In " + scenario.year(), scenario.withYear(0)));
        }
        if (!scenario.only().isEmpty()) {
            String names = String.join(
                    ", ",
                    scenario.only().stream().map(CorridorNames::of).sorted().toList());
            changes.add(new Change("Only " + names, "Keeping to " + names, scenario.withOnly(Set.of())));
        }
        if (scenario.caspianFallM() > 0) {
            String fall = String.format(Locale.ROOT, "%.1f m lower", scenario.caspianFallM());
            changes.add(new Change("The Caspian " + fall, "With the Caspian " + fall, scenario.withCaspianFall(0)));
        }
        return changes;
    }

    /** What a scenario costs; {@code cut} tells that the ready route of before cannot be followed any more, which may have been slower. */
    String say(Scenario scenario, ScenarioEffect effect, boolean cut) {
        List<Change> changes = listChanges(scenario);
        String subject = changes.size() == 1
                ? changes.get(0).active()
                : changes.isEmpty() ? "Today" : "These " + changes.size() + " changes together";
        if (effect.after().findBest().isEmpty()) {
            return effect.after().whyNone();
        }
        Itinerary after = effect.after().itineraries().get(0);
        if (effect.before().findBest().isEmpty()) {
            Totals totals = after.totals();
            return String.format(Locale.ROOT, "%s: opens a way of %.1f days", subject, totals.days())
                    + by(after, List.of()) + ".";
        }
        Itinerary before = effect.before().itineraries().get(0);
        boolean sameLegs = effect.listTaken().isEmpty();
        if (sameLegs && Math.abs(effect.extraHours()) < NOTHING) {
            return subject + ": no difference for this way.";
        }
        String what = cut ? "the ready route is cut; the best way round: " : "";
        return subject + ": " + what + hours(effect.extraHours()) + ", " + km(effect.extraKm())
                + (sameLegs ? " on the same way" : by(after, before.legs())) + ".";
    }

    /** Such as {@code  by way of Türkmenbaşy, Poti}: what the way touches that the one before did not. */
    private String by(Itinerary after, List<Leg> before) {
        List<Itinerary> other = before.isEmpty() ? List.of() : List.of(beforeAs(after, before));
        String names = WayNames.through(after, other);
        return names.isEmpty() ? "" : " by way of " + names;
    }

    private static Itinerary beforeAs(Itinerary after, List<Leg> legs) {
        List<org.caspia.corridor.Node> nodes =
                new ArrayList<>(List.of(after.nodes().get(0)));
        legs.forEach(leg -> nodes.add(leg.otherEnd(nodes.get(nodes.size() - 1))));
        return new Itinerary(legs, nodes, List.of(), after.totals());
    }

    static String hours(double hours) {
        return Math.abs(hours) < NOTHING ? "no more hours" : signed(hours) + "\u00a0h";
    }

    static String km(double km) {
        return Math.abs(km) < NOTHING ? "the same length" : signed(km) + "\u00a0km";
    }

    private static String signed(double value) {
        return (value < 0 ? "−" : "+") + Texts.grouped(Math.round(Math.abs(value)));
    }

    String nameOf(String key) {
        return service.findClosure(key).map(Closure::name).orElse(key).replaceAll(" \\([^)]*\\)", "");
    }

    static Scenario withoutFactor(Scenario s, String node) {
        TreeMap<String, Double> factors = new TreeMap<>(s.stopFactors());
        factors.remove(node);
        return new Scenario(s.name(), s.closed(), s.added(), factors, s.year(), s.only(), s.caspianFallM());
    }

    static Scenario withoutAdded(Scenario s, String leg) {
        TreeSet<String> added = new TreeSet<>(s.added());
        added.remove(leg);
        return new Scenario(s.name(), s.closed(), added, s.stopFactors(), s.year(), s.only(), s.caspianFallM());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
