package org.caspia.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caspia.app.article.ArchiveService;
import org.caspia.app.article.ArticleService;
import org.caspia.app.atlas.Atlas;
import org.caspia.app.atlas.AtlasService;
import org.caspia.app.findings.FindingsFormat;
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
        description = "Print the countries, places, times and events of articles.%n",
        sortOptions = false,
        footer = {
            "",
            "Offsets count Unicode code points; dates are EDTF. docs/formats.md describes the formats.",
            "Examples:",
            "  caspia extract article.txt --date 2024-03",
            "  caspia extract --format table article.html other.pdf",
            "  caspia extract --out places.geojson article.docx",
            "  caspia extract --jsonl < archive.jsonl > findings.jsonl"
        })
final class ExtractCommand extends BasicAction {
    private static final int BUFFER = 1 << 16;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Text, Markdown, HTML, PDF or DOCX; - is standard input.")
    List<String> files = new ArrayList<>();

    @Mixin
    ArticleOptions reading = new ArticleOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "",
            description = "json: everything; geojson: places and events for maps; csv: a row a find;"
                    + " table: to read (default: by the ending of --out, else json).")
    String format = "";

    @Option(
            names = "--jsonl",
            description = "Read an archive: lines {\"id\",\"text\",\"date\"?} in (standard input, or FILE), a line of"
                    + " findings out for each, in order and as it goes.")
    boolean archive;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            defaultValue = "-",
            description = "The file to write (default: standard output).")
    String out = "-";

    @Mixin
    Target target = new Target();

    @Override
    public void run(Terminal terminal) throws ProblemException {
        check();
        if (!out.equals("-")) {
            TargetFile.check(Target.path(out), target.force);
        }
        Atlas atlas = AtlasService.open(Data.dir());
        if (archive) {
            filter(atlas, terminal);
        } else {
            extract(new ArticleService(atlas), terminal);
        }
    }

    private void check() {
        if (archive) {
            if (!format.isEmpty() || reading.date.isPresent() || !reading.corrections.isEmpty()) {
                throw new IllegalArgumentException("--jsonl goes without --format, --date and --corrections:"
                        + " its lines have a format of their own and tell their dates.");
            }
            if (files.size() > 1) {
                throw new IllegalArgumentException("--jsonl reads one archive, not " + files.size() + " files.");
            }
        } else if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    "Give the file of an article, - for standard input, or --jsonl for an archive.");
        }
        reading.check(files);
        format();
    }

    private FindingsFormat format() {
        if (format.isEmpty()) {
            return FindingsFormat.findByFileName(out).orElse(FindingsFormat.JSON);
        }
        return FindingsFormat.find(format)
                .orElseThrow(() -> new IllegalArgumentException("There is no format \"" + format + "\" for findings: "
                        + Suggestions.sentence(format, FindingsFormat.listNames())));
    }

    private void extract(ArticleService service, Terminal terminal) throws ProblemException {
        ArticleOptions.Reading read = reading.read(service, files, common, terminal);
        if (read.articles().isEmpty() || files.size() == 1) {
            read.all();
        }
        write(terminal, stream -> format().write(read.articles(), stream));
        if (!read.failures().isEmpty()) {
            read.failures().forEach(failure -> terminal.err().println("caspia: " + failure.getMessage()));
            throw new ProblemException(
                    read.failures().size() + " of " + files.size() + " articles could not be read; the others were.");
        }
    }

    private void filter(Atlas atlas, Terminal terminal) throws ProblemException {
        ArchiveProgress progress = new ArchiveProgress(terminal.err(), common.quiet);
        write(terminal, stream -> {
            try (InputStream in = new ArchiveInput(archiveIn(terminal))) {
                progress.done(ArchiveService.filter(atlas, in, stream, progress));
            } catch (ArchiveInput.Failure e) {
                String name =
                        files.isEmpty() || files.get(0).equals("-") ? "Standard input" : "The file " + files.get(0);
                stream.flush();
                throw new ProblemException(name + " cannot be read on: " + e.getMessage() + ".", e);
            }
        });
    }

    private InputStream archiveIn(Terminal terminal) throws IOException, ProblemException {
        if (files.isEmpty() || files.get(0).equals("-")) {
            return terminal.in();
        }
        Path file = Target.path(files.get(0));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ProblemException("There is no file " + file + " that can be read.");
        }
        return Files.newInputStream(file);
    }

    private void write(Terminal terminal, TargetFile.StreamWriter writer) throws ProblemException {
        if (!out.equals("-")) {
            TargetFile.writeStream(Target.path(out), target.force, writer);
            return;
        }
        try {
            OutputStream buffered = new BufferedOutputStream(StandardOutput.strict(terminal.out()), BUFFER);
            writer.write(buffered);
            buffered.flush();
        } catch (IOException e) {
            if (!StandardOutput.isLeftByItsReader(terminal.out())) {
                throw new ProblemException("Cannot write to standard output.", e);
            }
        }
    }
}
