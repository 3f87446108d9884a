package org.caspia.corridor.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.route.Scenario;
import org.caspia.problem.ProblemException;

/** Reads scenarios that were saved as JSON. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * Reads a file of scenarios.
     *
     * @param file the file
     * @return the scenarios in the order of the file
     * @throws ProblemException if it is missing, damaged, or holds no scenarios
     */
    public static List<Scenario> read(Path file) throws ProblemException {
        Map<?, ?> root = JsonFile.read(file);
        if (!(root.get("scenarios") instanceof List<?>)) {
            throw new ProblemException("The file " + file + " holds no scenarios.");
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (Map<?, ?> map : JsonFile.objects(root, "scenarios")) {
            try {
                scenarios.add(scenario(map));
            } catch (IllegalArgumentException impossible) {
                throw new ProblemException(
                        "The scenario \"" + JsonFile.text(map, "name") + "\" in " + file + " cannot be used: "
                                + impossible.getMessage() + ".",
                        impossible);
            }
        }
        return scenarios;
    }

    private static Scenario scenario(Map<?, ?> map) {
        Map<String, Double> slower = new LinkedHashMap<>();
        if (map.get("slower") instanceof Map<?, ?> factors) {
            factors.forEach((node, factor) -> {
                if (node instanceof String id && factor instanceof Double number) {
                    slower.put(id, number);
                }
            });
        }
        Set<CorridorId> only = new LinkedHashSet<>();
        words(map, "only").forEach(id -> only.add(new CorridorId(id)));
        String name = JsonFile.text(map, "name");
        return new Scenario(
                name.isBlank() ? "Scenario" : name,
                words(map, "closed"),
                words(map, "added"),
                slower,
                JsonFile.number(map, "year").map(Double::intValue).orElse(0),
                only,
                JsonFile.number(map, "caspian_fall_m").orElse(0.0));
    }

    private static Set<String> words(Map<?, ?> map, String name) {
        Set<String> words = new LinkedHashSet<>();
        if (map.get(name) instanceof List<?> list) {
            list.forEach(item -> {
                if (item instanceof String word) {
                    words.add(word);
                }
            });
        }
        return words;
    }
}
