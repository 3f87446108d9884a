package org.caspia.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.article.ProjectService;
import org.caspia.problem.ProblemException;
import org.caspia.ui.kit.Background;
import org.caspia.ui.kit.Job;
import org.jspecify.annotations.Nullable;

/** Opens articles: from a file, from what is dropped on the window, from pasted text. What was open stays open when one cannot be read. */
final class ArticleDesk {
    private static final int LONG_ENOUGH = 80;
    private final Services services;
    private final Background background;
    private final Listener listener;
    private @Nullable Job reading;

    /** Who hears of articles. */
    interface Listener {
        /** Returns the ids of the articles that are open. */
        Set<String> takenIds();

        void opened(List<Loaded> loaded, boolean beside, List<String> problems);

        /** Does something that takes the place of what is open, once the user has saved it or does not want to. */
        void askFirst(Runnable then);

        void openProject(Path file);

        void problem(String sentence);
    }

    /** An article that was read, and its file if it came from one. */
    record Loaded(OpenArticle open, Optional<Path> file) {}

    private record Outcome(List<Loaded> loaded, List<String> problems) {}

    ArticleDesk(Services services, Background background, Listener listener) {
        this.services = services;
        this.background = background;
        this.listener = listener;
    }

    /** Opens articles in the place of those that are open, or beside them. Those that can be read are opened though others cannot. */
    void openFiles(List<Path> files, boolean beside) {
        Optional<Path> project =
                files.stream().filter(ProjectService::isProject).findFirst();
        if (project.isPresent()) {
            openProject(project.get(), files.size());
            return;
        }
        if (beside) {
            read(files, true);
        } else {
            listener.askFirst(() -> read(files, false));
        }
    }

    private void read(List<Path> files, boolean beside) {
        Set<String> taken = beside ? listener.takenIds() : Set.of();
        String title =
                files.size() == 1 ? "Reading " + files.get(0).getFileName() : "Reading " + files.size() + " articles";
        start(title, beside, control -> {
            Set<String> ids = new HashSet<>(taken);
            List<Loaded> loaded = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            for (Path file : files) {
                control.cancellation().check();
                try {
                    OpenArticle open = services.openFile(file, ids);
                    ids.add(open.article().id());
                    loaded.add(new Loaded(open, Optional.of(file)));
                } catch (ProblemException e) {
                    problems.add(String.valueOf(e.getMessage()));
                }
                control.progress((double) (loaded.size() + problems.size()) / files.size());
            }
            return new Outcome(loaded, problems);
        });
    }

    private void openProject(Path file, int chosen) {
        if (chosen > 1) {
            listener.problem("A project is opened by itself; choose " + file.getFileName() + " without other files.");
        } else {
            listener.openProject(file);
        }
    }

    void openText(String text, boolean beside) {
        if (beside) {
            read(text, true);
        } else {
            listener.askFirst(() -> read(text, false));
        }
    }

    private void read(String text, boolean beside) {
        Set<String> taken = beside ? listener.takenIds() : Set.of();
        start(
                "Reading the text",
                beside,
                control ->
                        new Outcome(List.of(new Loaded(services.openText(text, taken), Optional.empty())), List.of()));
    }

    private void start(String title, boolean beside, Background.Work<Outcome> work) {
        if (reading != null) {
            reading.cancel();
        }
        reading = background.start(
                title,
                control -> {
                    control.interruptWhenCancelled();
                    return work.run(control);
                },
                outcome -> listener.opened(outcome.loaded(), beside, outcome.problems()),
                listener::problem);
    }

    /** Returns the words on the clipboard if they are long enough to be an article. */
    static Optional<String> findPasted() {
        String words = Clipboard.getSystemClipboard().getString();
        return words != null && words.strip().length() >= LONG_ENOUGH ? Optional.of(words) : Optional.empty();
    }

    void acceptDrops(javafx.scene.Node where) {
        where.setOnDragOver(event -> {
            Dragboard board = event.getDragboard();
            if (board.hasFiles() || board.hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        where.setOnDragDropped(event -> {
            event.setDropCompleted(drop(event.getDragboard()));
            event.consume();
        });
    }

    /** Opens what was dropped; false if it is neither files nor words. */
    boolean drop(Clipboard board) {
        if (board.hasFiles()) {
            openFiles(board.getFiles().stream().map(File::toPath).toList(), false);
        } else if (board.hasString()) {
            openText(board.getString(), false);
        }
        return board.hasFiles() || board.hasString();
    }
}
