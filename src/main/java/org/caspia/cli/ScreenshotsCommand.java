package org.caspia.cli;

import java.nio.file.Path;
import java.util.List;
import org.caspia.geo.Data;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the pictures of exports that the README shows. */
@Command(
        name = "screenshots",
        description = "Make the pictures of exports that the README shows.%n",
        sortOptions = false)
final class ScreenshotsCommand extends BasicAction {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            defaultValue = "docs/images",
            description = "Where the pictures go (default: ${DEFAULT-VALUE}).")
    Path folder = Path.of("docs", "images");

    /** A picture: its name, its size, the box it shows, and theme, projection and layers. */
    private record Shot(String name, String size, String box, String look) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("region.png", "1400x875", "", "light region"),
            new Shot("caucasus-dark.png", "1400x875", "39.5,38.3,51.5,43.8", "dark region"),
            new Shot("world-mentions.png", "1400x720", "-168,-57,178,83", "light world +mention-tint"));

    @Override
    public void run(Terminal terminal) throws ProblemException {
        for (Shot shot : SHOTS) {
            RenderCommand render = new RenderCommand();
            render.common = common;
            render.out = folder.resolve(shot.name()).toString();
            render.size = shot.size();
            render.box = shot.box();
            String[] look = shot.look().split(" ", -1);
            render.look.theme = look[0];
            render.look.projection = look[1];
            render.look.layers = look.length > 2 ? look[2] : "";
            render.articles = List.of(Data.dir()
                    .resolveSibling("seeds")
                    .resolve("azerbaijans-pivot-to-central-asia.txt")
                    .toString());
            render.target.force = true;
            render.run(terminal);
        }
    }
}
