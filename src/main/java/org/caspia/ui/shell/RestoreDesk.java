package org.caspia.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.util.Duration;
import org.caspia.app.article.ProjectService;
import org.caspia.problem.ProblemException;
import org.caspia.ui.kit.Overlay;
import org.caspia.workspace.Project;

/**
 * Keeps unsaved work in a file of the settings' folder while the window is open, so that it can be brought back when the program ends
 * without being closed. Each process has a file of its own.
 */
final class RestoreDesk {
    private static final Logger LOG = Logger.getLogger(RestoreDesk.class.getName());
    private static final Duration EVERY = Duration.seconds(15);
    private static final String BEGINNING = "unsaved-";
    /** A small file beside the unsaved work says which file it belongs to. */
    private static final String HOME_ENDING = ".home";

    private final CaspiaWindow window;
    private final Path folder;
    private final Path mine;
    private final Timeline clock = new Timeline(new KeyFrame(EVERY, event -> keep()));
    private Optional<Project> last = Optional.empty();

    /** Unsaved work that another run has left, and the file that it belongs to. */
    private record Left(Path file, Project project, Optional<Path> home) {}

    RestoreDesk(CaspiaWindow window, Path folder) {
        this.window = window;
        this.folder = folder;
        mine = folder.resolve(BEGINNING + ProcessHandle.current().pid() + ProjectService.ENDING);
        clock.setCycleCount(Animation.INDEFINITE);
    }

    /** Offers what another run has left, and begins to keep what is done in this one. */
    void start() {
        clock.play();
        findLeft()
                .ifPresent(left -> window.background()
                        .start(
                                "Looking for unsaved work",
                                control -> new Left(left, ProjectService.read(left), findHome(left)),
                                this::offer,
                                sentence -> setAside(left)));
    }

    /** What cannot be read is not offered again, but stays for whoever wants to look at it. */
    private static void setAside(Path left) {
        try {
            Files.move(left, left.resolveSibling(left.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            LOG.log(Level.INFO, "damaged unsaved work stays", stays);
        }
    }

    private void offer(Left left) {
        List<AskCard.Answer> answers = List.of(
                new AskCard.Answer("ask-forget", "Forget it", () -> delete(left.file())),
                new AskCard.Answer(
                        "ask-restore",
                        "Bring it back",
                        () -> window.projects().restore(left.project(), left.home(), () -> delete(left.file()))));
        String name =
                left.home().map(home -> " of “" + home.getFileName() + "”").orElse("");
        window.overlay()
                .open(
                        new AskCard(
                                "Unsaved work",
                                "Caspia ended last time without being closed. Unsaved work" + name
                                        + " was kept; shall it be brought back?",
                                answers,
                                window.overlay()::close),
                        Pos.CENTER,
                        Overlay.Veil.DIMMED);
    }

    /** Keeps what is unsaved now. */
    void keep() {
        if (!window.projects().isAtStake()) {
            last = Optional.empty();
            delete(mine);
            return;
        }
        Project now = window.projects().snapshot();
        if (last.filter(now::sameWork).isPresent()) {
            return;
        }
        last = Optional.of(now);
        Optional<Path> home = window.projects().findFile();
        window.background()
                .start(
                        "Keeping unsaved work",
                        control -> {
                            try {
                                Files.createDirectories(folder);
                            } catch (IOException unwritable) {
                                throw new ProblemException(
                                        "Unsaved work cannot be kept in " + folder + ".", unwritable);
                            }
                            keepHome(home);
                            ProjectService.write(mine, now);
                            return mine;
                        },
                        done -> {},
                        sentence -> LOG.log(Level.INFO, sentence));
    }

    /** The window is closed: nothing is left. */
    void close() {
        clock.stop();
        delete(mine);
    }

    private Optional<Path> findLeft() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, BEGINNING + "*" + ProjectService.ENDING)) {
            for (Path file : files) {
                if (!isOfSomeoneAlive(file)) {
                    return Optional.of(file);
                }
            }
        } catch (IOException unreadable) {
            LOG.log(Level.INFO, "the folder of the settings cannot be read", unreadable);
        }
        return Optional.empty();
    }

    private static boolean isOfSomeoneAlive(Path file) {
        String number = file.getFileName().toString().replaceAll("\\D", "");
        try {
            return ProcessHandle.of(Long.parseLong(number))
                    .filter(ProcessHandle::isAlive)
                    .isPresent();
        } catch (NumberFormatException strange) {
            return true;
        }
    }

    private void keepHome(Optional<Path> home) {
        try {
            if (home.isPresent()) {
                Files.writeString(homeOf(mine), home.get().toAbsolutePath().toString(), StandardCharsets.UTF_8);
            } else {
                Files.deleteIfExists(homeOf(mine));
            }
        } catch (IOException unwritable) {
            LOG.log(Level.INFO, "which project the unsaved work belongs to is not kept", unwritable);
        }
    }

    private static Optional<Path> findHome(Path left) {
        try {
            Path home = homeOf(left);
            return Files.exists(home)
                    ? Optional.of(Path.of(Files.readString(home, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            LOG.log(Level.INFO, "which project the unsaved work belongs to cannot be read", unreadable);
            return Optional.empty();
        }
    }

    private static Path homeOf(Path unsaved) {
        return unsaved.resolveSibling(unsaved.getFileName() + HOME_ENDING);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(homeOf(file));
        } catch (IOException stays) {
            LOG.log(Level.INFO, "a file of unsaved work stays", stays);
        }
    }
}
