package org.caspia.cli;

import java.util.List;
import java.util.Optional;
import org.caspia.app.Progress;
import org.caspia.app.corridor.AnswerMaps;
import org.caspia.app.map.ExportRequest;
import org.caspia.app.map.ExportService;
import org.caspia.export.ExportFormat;
import org.caspia.export.PictureSize;
import org.caspia.export.TargetFile;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.Theme;
import picocli.CommandLine.Option;

/** Options for answers that are pictures. */
final class PageOptions {
    @Option(
            names = "--size",
            paramLabel = "SIZE",
            defaultValue = "A3",
            description = "The page of a picture: pixels such as 1600x1000, or A5 to A0 (default: ${DEFAULT-VALUE}).")
    private String size = "A3";

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "light or dark, for a picture (default: ${DEFAULT-VALUE}).")
    private String theme = "light";

    PictureSize size() {
        return Arguments.size(size, 0);
    }

    Theme theme() {
        return Arguments.word(theme, "theme", List.of("light", "dark")).equals("dark") ? Theme.DARK : Theme.LIGHT;
    }

    /** Returns the format of a picture if the name of the file asks for one and no other format is given. */
    static Optional<ExportFormat> picture(OutputOptions output, String format) {
        return format.isEmpty() && !output.isStandardOutput()
                ? ExportFormat.findByFileName(output.out)
                : Optional.empty();
    }

    /** Returns the format of words: the one given, else by the ending of the file, else the first. */
    static String words(OutputOptions output, String format, List<String> known) {
        if (!format.isEmpty()) {
            return Arguments.word(format, "format", known);
        }
        String ending = output.out.substring(output.out.lastIndexOf('.') + 1);
        return known.contains(ending) ? ending : known.get(0);
    }

    /** Writes an answer as a map. */
    void write(Terminal terminal, Common common, AnswerMaps map, ExportFormat kind, OutputOptions output)
            throws ProblemException {
        TargetFile.check(output.file(), output.target.force);
        ExportRequest request =
                new ExportRequest(map.picture(size(), theme()), kind, output.file(), output.target.force);
        ExportService.export(Prefetch.opening().painter(), request, Progress.ignored(), new Cancellation());
        common.say(terminal.err(), "Wrote " + output.file() + ".");
    }
}
