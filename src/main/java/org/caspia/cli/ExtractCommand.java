package org.caspia.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.app.ArticleService;
import org.caspia.app.AtlasService;
import org.caspia.app.ExtractionJson;
import org.caspia.app.OpenArticle;
import org.caspia.export.TargetFile;
import org.caspia.geo.Data;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what is found in articles. */
@Command(
        name = "extract",
        description = "Print the countries, places, times and events of articles as JSON.%n",
        sortOptions = false,
        footer = {
            "",
            "One file gives an object, several give a list. Offsets count Unicode code points; dates are EDTF.",
            "Example: caspia extract article.txt --date 2024-03-12"
        })
final class ExtractCommand implements Action {
    @Mixin
    Common common = new Common();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Text, Markdown, HTML, PDF or DOCX; - is standard input.")
    List<String> files = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The article's date, such as 2024-03-12, where it does not tell it.")
    Optional<String> date = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json, the only format yet.")
    String format = "json";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            defaultValue = "-",
            description = "The file to write (default: standard output).")
    String out = "-";

    @Option(
            names = {"-f", "--force"},
            description = "Replace the file if it exists.")
    boolean force;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public void run(Terminal terminal) throws ProblemException {
        if (!format.equals("json")) {
            throw new IllegalArgumentException(
                    "There is no format \"" + format + "\" for findings: json is the only one.");
        }
        ArticleService service = new ArticleService(AtlasService.open(Data.dir()));
        List<OpenArticle> articles = new ArrayList<>();
        for (String file : files) {
            OpenArticle open = ArticleFiles.open(service, file, date, terminal.in());
            open.extraction().issues().forEach(issue -> common.say(terminal.err(), file + ": " + issue));
            articles.add(open);
        }
        if (out.equals("-")) {
            print(articles, terminal.out());
        } else {
            TargetFile.writeStream(Path.of(out), force, stream -> ExtractionJson.write(articles, stream));
        }
    }

    private static void print(List<OpenArticle> articles, OutputStream out) throws ProblemException {
        try {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            ExtractionJson.write(articles, buffered);
            buffered.flush();
        } catch (IOException e) {
            throw new ProblemException("Cannot write to standard output.", e);
        }
    }
}
