package org.caspia.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caspia.app.atlas.AtlasService;
import org.caspia.app.corridor.NetworkFiles;
import org.caspia.corridor.CorridorBook;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.Leg;
import org.caspia.corridor.NetworkIssue;
import org.caspia.geo.Data;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Describes and checks a network file. */
@Command(
        name = "network",
        description =
                "Describe a transport network, or check it: what is wrong is told with its place, the rest loads.%n",
        sortOptions = false,
        footer = {
            "",
            "With --check, the process ends with 1 if anything is wrong.",
            "Examples:",
            "  caspia network",
            "  caspia network --check my-network.geojson"
        })
final class NetworkCommand extends BasicAction {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description =
                    "A GeoJSON file, or a folder with nodes.geojson and legs.geojson (default: the shipped network).")
    String file = "";

    @Option(names = "--check", description = "Check it: malformed features, and what must hold in any network.")
    boolean check;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public void run(Terminal terminal) throws ProblemException {
        Path place = file.isEmpty() ? Data.dir().resolve("corridor") : Target.path(file);
        CorridorBook book = NetworkFiles.read(place);
        List<NetworkIssue> issues = check
                ? NetworkFiles.check(AtlasService.open(Data.dir()), book)
                : book.loaded().issues();
        List<String> lines =
                new ArrayList<>(issues.stream().map(NetworkIssue::text).toList());
        lines.addAll(check ? List.of(verdict(book, issues)) : description(book));
        output.write(terminal, String.join("\n", lines) + "\n");
        if (check && !issues.isEmpty()) {
            throw new ProblemException("The network " + place + " has " + issues.size()
                    + (issues.size() == 1 ? " thing" : " things") + " wrong.");
        }
    }

    private static String verdict(CorridorBook book, List<NetworkIssue> issues) {
        return book.network().listNodes().size() + " nodes and "
                + book.network().listLegs().size() + " legs loaded, "
                + (issues.isEmpty() ? "nothing wrong" : issues.size() + (issues.size() == 1 ? " issue" : " issues"));
    }

    private static List<String> description(CorridorBook book) {
        List<String> lines = new ArrayList<>();
        List<Leg> legs = book.network().listLegs();
        lines.add(book.network().listNodes().size() + " nodes, " + legs.size() + " legs, "
                + book.routes().size() + " ready routes, " + book.sources().size() + " sources");
        Map<String, double[]> byMode = new TreeMap<>();
        legs.forEach(leg -> add(byMode, leg.mode().word(), leg));
        byMode.forEach((mode, sums) -> lines.add(line(mode, sums)));
        Map<String, double[]> byCorridor = new TreeMap<>();
        for (Leg leg : legs) {
            for (CorridorId corridor : leg.corridors()) {
                add(byCorridor, corridor.id(), leg);
            }
        }
        byCorridor.forEach((corridor, sums) -> lines.add(line("corridor " + corridor, sums)));
        return lines;
    }

    private static void add(Map<String, double[]> sums, String key, Leg leg) {
        double[] sum = sums.computeIfAbsent(key, k -> new double[2]);
        sum[0]++;
        sum[1] += leg.lengthKm();
    }

    private static String line(String what, double[] sums) {
        return String.format(
                Locale.ROOT, "  %-24s%4.0f %-4s%,9.0f km", what, sums[0], sums[0] == 1 ? "leg" : "legs", sums[1]);
    }
}
