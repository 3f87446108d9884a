package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.caspia.app.OpenArticle;
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
        void opened(OpenArticle article, Optional<Path> file);

        void problem(String sentence);
    }

    ArticleDesk(Services services, Background background, Listener listener) {
        this.services = services;
        this.background = background;
        this.listener = listener;
    }

    void openFile(Path file) {
        start("Reading " + file.getFileName(), control -> services.openFile(file), Optional.of(file));
    }

    void openText(String text) {
        start("Reading the text", control -> services.openText(text), Optional.empty());
    }

    private void start(String title, Background.Work<OpenArticle> work, Optional<Path> file) {
        if (reading != null) {
            reading.cancel();
        }
        Consumer<OpenArticle> done = article -> listener.opened(article, file);
        reading = background.start(title, work, done, listener::problem);
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
            Dragboard board = event.getDragboard();
            List<java.io.File> files = board.getFiles();
            if (!files.isEmpty()) {
                openFile(files.get(0).toPath());
            } else if (board.hasString()) {
                openText(board.getString());
            }
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
