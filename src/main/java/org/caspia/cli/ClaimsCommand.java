package org.caspia.cli;

import java.util.ArrayList;
import java.util.List;
import org.caspia.app.article.ArticleService;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.article.ReadingOptions;
import org.caspia.app.atlas.AtlasService;
import org.caspia.app.corridor.ArticleClaims;
import org.caspia.app.corridor.ClaimCheck;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.report.ClaimReport;
import org.caspia.geo.Data;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts published figures beside the network's own. */
@Command(
        name = "claims",
        description = "Put what was published of the corridors beside what the network gives.%n",
        sortOptions = false,
        footer = {
            "",
            "Two figures agree within 5 %, or where the published one lies between the best and the usual case.",
            "Examples:",
            "  caspia claims",
            "  caspia claims --article seeds/azerbaijans-pivot-to-central-asia.txt",
            "  caspia claims --format csv --out claims.csv"
        })
final class ClaimsCommand extends BasicAction {
    @Option(
            names = "--article",
            paramLabel = "FILE",
            defaultValue = "",
            description = "First the figures that this article states, beside what was published. - is standard input.")
    String article = "";

    @Mixin
    NetworkSource source = new NetworkSource();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json or csv (default: ${DEFAULT-VALUE}).")
    String format = "table";

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public void run(Terminal terminal) throws ProblemException {
        String kind = Arguments.word(format, "format", List.of("table", "json", "csv"));
        CorridorService service = source.open(terminal, common);
        List<ClaimCheck> stated = new ArrayList<>();
        if (!article.isEmpty()) {
            ArticleService articles = new ArticleService(AtlasService.open(Data.dir()));
            OpenArticle open = ArticleFiles.open(articles, article, ReadingOptions.DEFAULT, terminal.in());
            stated.addAll(ArticleClaims.find(service, open.article()));
        }
        List<ClaimCheck> published = service.claims();
        List<ClaimCheck> claims = new ArrayList<>(stated);
        claims.addAll(published);
        switch (kind) {
            case "json" -> output.write(terminal, out -> ClaimReport.json(service, claims, out));
            case "csv" -> output.write(terminal, ClaimReport.csv(service, claims));
            default ->
                output.write(
                        terminal,
                        ClaimReport.text(stated, "published")
                                + (stated.isEmpty() ? "" : "\n")
                                + ClaimReport.text(published, "the network"));
        }
    }
}
