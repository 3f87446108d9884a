package org.caspia.cli;

import org.caspia.app.atlas.Atlas;
import org.caspia.app.atlas.AtlasService;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.NetworkFiles;
import org.caspia.corridor.CorridorBook;
import org.caspia.corridor.NetworkIssue;
import org.caspia.geo.Data;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Option;

/** The option that says which network is asked. */
final class NetworkSource {
    @Option(
            names = "--network",
            paramLabel = "FILE",
            defaultValue = "",
            description = "Ask a network of your own instead: a GeoJSON file or a folder (docs/corridor-format.md).")
    String network = "";

    /** Opens the network; what was odd in a user's own is said. */
    CorridorService open(Terminal terminal, Common common) throws ProblemException {
        Atlas atlas = AtlasService.open(Data.dir());
        if (network.isEmpty()) {
            return CorridorService.open(atlas);
        }
        CorridorBook book = NetworkFiles.read(Target.path(network));
        book.loaded().issues().stream().map(NetworkIssue::text).forEach(issue -> common.say(terminal.err(), issue));
        return new CorridorService(book, atlas.gazetteer());
    }
}
