package org.caspia.cli;

import java.nio.file.Path;
import java.util.List;
import org.caspia.geo.Data;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the pictures of exports that the README shows. */
@Command(
        name = "screenshots",
        description = "Make the pictures of exports that the README shows.%n",
        sortOptions = false)
final class ScreenshotsCommand implements Action {
    @Mixin
    Common common = new Common();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            defaultValue = "docs/images",
            description = "Where the pictures go (default: ${DEFAULT-VALUE}).")
    Path folder = Path.of("docs", "images");

    /** A picture: its name, the box it shows, its theme and its projection. */
    private record Shot(String name, String box, String theme, String projection, String layers) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("region.png", "", "light", "region", ""),
            new Shot("caucasus-dark.png", "39.5,38.3,51.5,43.8", "dark", "region", ""),
            new Shot("world-mentions.png", "-168,-57,178,83", "light", "world", "+mention-tint"));

    @Override
    public Common common() {
        return common;
    }

    @Override
    public void run(Terminal terminal) throws ProblemException {
        for (Shot shot : SHOTS) {
            RenderCommand render = new RenderCommand();
            render.common = common;
            render.out = folder.resolve(shot.name()).toString();
            render.size = "1400x875";
            render.box = shot.box();
            render.look.theme = shot.theme();
            render.look.projection = shot.projection();
            render.look.layers = shot.layers();
            render.articles = List.of(Data.dir()
                    .resolveSibling("seeds")
                    .resolve("azerbaijans-pivot-to-central-asia.txt")
                    .toString());
            render.force = true;
            render.run(terminal);
        }
    }
}
