package org.caspia.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.caspia.app.corridor.AnswerMaps;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.DependencySheet;
import org.caspia.app.corridor.NodeGroup;
import org.caspia.app.report.DependencyReport;
import org.caspia.corridor.Mode;
import org.caspia.export.ExportFormat;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whom the ways between two groups of places depend on. */
@Command(
        name = "dependency",
        description = "Whom trade depends on: shuts each country in turn and sees which ways are cut and how far the"
                + " others go round.%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  caspia dependency \"Central Asia\" EU --together AZE,TUR",
            "  caspia dependency \"Central Asia\" EU --together AZE,TUR --avoid RUS,IRN --out bottleneck.png",
            "  caspia dependency China Constanta --format csv",
            "  caspia dependency"
        })
final class DependencyCommand extends BasicAction {
    @Parameters(
            paramLabel = "FROM TO",
            arity = "0..2",
            description = "Each a place, a country, a group of countries, several by commas, or all (default: all):"
                    + " Baku, KAZ, \"Central Asia\", EU.")
    List<String> ends = new ArrayList<>();

    @Option(
            names = "--together",
            paramLabel = "LIST",
            split = ",",
            description = "Also shut these countries at the same time: AZE,TUR.")
    List<String> together = new ArrayList<>();

    @Option(names = "--road", description = "Roads may be used as well.")
    boolean road;

    @Mixin
    QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "",
            description = "table, csv or json (default: by the ending of the file, else a table). A file that ends in"
                    + " pdf, svg, png, jpg or tif gets a map of the countries.")
    String format = "";

    @Mixin
    PageOptions page = new PageOptions();

    @Override
    public void run(Terminal terminal) throws ProblemException {
        Optional<ExportFormat> picture = PageOptions.picture(question.output, format);
        String kind = PageOptions.words(question.output, format, List.of("table", "csv", "json"));
        if (ends.size() == 1) {
            throw new IllegalArgumentException("Two ends are wanted, FROM and TO, or none for all pairs of places.");
        }
        CorridorService service = question.open(terminal, common);
        DependencySheet sheet = service.dependencies(asked(service));
        if (sheet.rows().isEmpty()) {
            throw new ProblemException("No way from " + sheet.from().name() + " to "
                    + sheet.to().name() + " leads through a country other than those of its ends.");
        }
        if (picture.isPresent()) {
            page.write(terminal, common, AnswerMaps.ofDependency(service, sheet), picture.get(), question.output);
            return;
        }
        switch (kind) {
            case "csv" -> question.output.write(terminal, DependencyReport.csv(service, sheet));
            case "json" -> question.output.write(terminal, out -> DependencyReport.json(service, sheet, out));
            default -> question.output.write(terminal, DependencyReport.text(service, sheet));
        }
    }

    private DependencySheet.Question asked(CorridorService service) {
        return new DependencySheet.Question(
                group(service, ends.isEmpty() ? "all" : ends.get(0)),
                group(service, ends.isEmpty() ? "all" : ends.get(1)),
                Mode.listFreight(road),
                question.scenario(service),
                new LinkedHashSet<>(ScenarioOptions.countryKeys(service, together)));
    }

    private static NodeGroup group(CorridorService service, String text) {
        return List.of(text.split(",", -1)).stream()
                .map(word -> service.findGroup(word).orElseThrow(() -> unknown(service, word)))
                .reduce(NodeGroup::with)
                .orElseThrow();
    }

    private static IllegalArgumentException unknown(CorridorService service, String word) {
        String advice = service.findNode(word).advice();
        return new IllegalArgumentException(
                advice.isEmpty() ? "The network has no place in \"" + word + "\"." : advice);
    }
}
