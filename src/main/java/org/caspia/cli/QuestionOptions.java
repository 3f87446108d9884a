package org.caspia.cli;

import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.route.Scenario;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Mixin;

/** What every question to a network has: what is different from today, which network is asked, and where the answer goes. */
final class QuestionOptions {
    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Mixin
    private NetworkSource source = new NetworkSource();

    @Mixin
    OutputOptions output = new OutputOptions();

    CorridorService open(Terminal terminal, Common common) throws ProblemException {
        return source.open(terminal, common);
    }

    Scenario scenario(CorridorService service) {
        return scenarioOptions.scenario(service);
    }
}
