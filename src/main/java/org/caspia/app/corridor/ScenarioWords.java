package org.caspia.app.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caspia.app.Words;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.route.Scenario;

/** A scenario in words for people. */
final class ScenarioWords {
    private final CorridorService service;

    ScenarioWords(CorridorService service) {
        this.service = service;
    }

    /** Clauses joined by semicolons; empty for today. */
    String describe(Scenario scenario) {
        List<String> clauses = new ArrayList<>();
        if (!scenario.closed().isEmpty()) {
            clauses.add(names(new TreeSet<>(scenario.closed())) + " shut");
        }
        if (!scenario.added().isEmpty()) {
            clauses.add(names(new TreeSet<>(scenario.added())) + " open");
        }
        new TreeMap<>(scenario.stopFactors())
                .forEach((node, factor) ->
                        clauses.add(Words.decimal(factor, 2).toPlainString() + " times the hours at " + name(node)));
        if (scenario.year() != 0) {
            clauses.add("as in " + scenario.year());
        }
        if (!scenario.only().isEmpty()) {
            clauses.add("only "
                    + String.join(
                            ", ",
                            new TreeSet<>(scenario.only())
                                    .stream().map(CorridorId::id).toList()));
        }
        if (scenario.caspianFallM() > 0) {
            clauses.add(
                    "the Caspian " + Words.decimal(scenario.caspianFallM(), 2).toPlainString() + " m lower");
        }
        return String.join("; ", clauses);
    }

    private String names(Set<String> keys) {
        return String.join(", ", keys.stream().map(this::name).toList());
    }

    private String name(String key) {
        return service.findClosure(key).map(Closure::name).orElse(key);
    }
}
