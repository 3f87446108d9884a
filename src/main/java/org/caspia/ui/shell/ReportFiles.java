package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.caspia.app.TextFile;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.report.ComparisonSheet;
import org.caspia.article.Article;
import org.caspia.problem.ProblemException;
import org.caspia.render.Theme;
import org.caspia.ui.corridor.ComparisonCard;

/** Writes what the corridor's panels show into files that the user names. */
final class ReportFiles implements ComparisonCard.Actions {
    private final CaspiaWindow window;

    ReportFiles(CaspiaWindow window) {
        this.window = window;
    }

    @Override
    public Optional<Article> findArticle() {
        return window.desk().article().map(OpenArticle::article);
    }

    @Override
    public void write(String suggestion, Function<CorridorService, String> content) {
        ask(
                suggestion,
                file -> TextFile.write(
                        file, content.apply(window.services().openCorridor().service())));
    }

    @Override
    public void writeMaps(ComparisonSheet sheet) {
        Theme theme = window.looks().theme();
        ask("corridors.pdf", file -> window.services().writeMaps(file, sheet, theme));
    }

    @Override
    public void close() {
        window.overlay().close();
    }

    /** Writes to a path in the background. */
    interface FileWork {
        void write(Path file) throws ProblemException;
    }

    /** Asks for a file, writes it, and tells what came of it. */
    void ask(String suggestion, FileWork work) {
        window.files()
                .askReport(suggestion)
                .ifPresent(file -> window.background()
                        .start(
                                "Writing " + file.getFileName(),
                                control -> {
                                    work.write(file);
                                    return file;
                                },
                                written -> {
                                    window.overlay().close();
                                    window.message().notice("Written to " + written + ".");
                                },
                                sentence -> {
                                    window.overlay().close();
                                    window.message().problem(sentence);
                                }));
    }
}
