package org.caspia.cli;

import java.nio.file.Path;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Draws the opening map in the usual formats, so that the launcher can keep the classes of a real run for the next start. */
@Command(name = "warm-up", hidden = true, description = "Draw the opening map into a folder (used by the launcher).")
final class WarmUpCommand extends BasicAction {
    @Parameters(paramLabel = "FOLDER", description = "Where the files go.")
    Path folder = Path.of("");

    @Override
    public void run(Terminal terminal) throws ProblemException {
        for (String ending : new String[] {"png", "svg", "pdf"}) {
            RenderCommand render = new RenderCommand();
            render.common.quiet = true;
            render.out = folder.resolve("warm-up." + ending).toString();
            render.size = "1600x1000";
            render.target.force = true;
            render.run(terminal);
        }
    }
}
