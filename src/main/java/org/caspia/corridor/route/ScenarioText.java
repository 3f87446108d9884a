package org.caspia.corridor.route;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caspia.corridor.CorridorId;

/**
 * A scenario as one line of text, to save it, to send it, and to give it on a command line: words of the form {@code close=RUS},
 * {@code add=rail_moyynty_kyzylzhar}, {@code slow=alat*2}, {@code year=2030}, {@code only=middle}, {@code caspian=-1.5}, separated by
 * semicolons; {@code name=...} first. The empty text is today.
 */
public final class ScenarioText {
    private ScenarioText() {}

    /**
     * Writes a scenario.
     *
     * @param scenario any scenario
     * @return its text, the same for equal scenarios
     */
    public static String format(Scenario scenario) {
        StringBuilder text = new StringBuilder("name=" + scenario.name().replace(";", ","));
        new TreeSet<>(scenario.closed()).forEach(key -> text.append("; close=").append(key));
        new TreeSet<>(scenario.added()).forEach(key -> text.append("; add=").append(key));
        new TreeMap<>(scenario.stopFactors())
                .forEach((node, factor) ->
                        text.append("; slow=").append(node).append('*').append(number(factor)));
        if (scenario.year() != 0) {
            text.append("; year=").append(scenario.year());
        }
        new TreeSet<>(scenario.only())
                .forEach(corridor -> text.append("; only=").append(corridor.id()));
        if (scenario.caspianFallM() > 0) {
            text.append("; caspian=-").append(number(scenario.caspianFallM()));
        }
        return text.toString();
    }

    /**
     * Reads a scenario.
     *
     * @param text as {@link #format} writes it; the order of words does not matter
     * @return the scenario
     * @throws IllegalArgumentException if a word cannot be understood; the message names it
     */
    public static Scenario parse(String text) {
        Scenario scenario = Scenario.today();
        Set<CorridorId> only = new LinkedHashSet<>();
        for (String word : List.of(text.split(";", -1))) {
            if (!word.isBlank()) {
                scenario = apply(scenario, word.strip(), only);
            }
        }
        return only.isEmpty() ? scenario : scenario.withOnly(only);
    }

    private static Scenario apply(Scenario scenario, String word, Set<CorridorId> only) {
        int equals = word.indexOf('=');
        String value = equals < 0 ? "" : word.substring(equals + 1).strip();
        String key = (equals < 0 ? word : word.substring(0, equals)).strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            throw bad(word);
        }
        return switch (key) {
            case "name" -> scenario.withName(value);
            case "close" -> scenario.withClosed(value);
            case "add" -> scenario.withAdded(value);
            case "slow" -> slow(scenario, word, value);
            case "year" -> scenario.withYear((int) number(word, value));
            case "caspian" -> scenario.withCaspianFall(Math.abs(number(word, value)));
            case "only" -> {
                only.add(new CorridorId(value));
                yield scenario;
            }
            default -> throw bad(word);
        };
    }

    private static Scenario slow(Scenario scenario, String word, String value) {
        int times = value.indexOf('*');
        if (times <= 0) {
            throw bad(word);
        }
        return scenario.withStopFactor(value.substring(0, times).strip(), number(word, value.substring(times + 1)));
    }

    private static double number(String word, String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + word + "\" does not end in a number", e);
        }
    }

    private static IllegalArgumentException bad(String word) {
        return new IllegalArgumentException("\"" + word
                + "\" is not one of close=…, add=…, slow=node*factor, year=…, only=…, caspian=-metres, name=…");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
