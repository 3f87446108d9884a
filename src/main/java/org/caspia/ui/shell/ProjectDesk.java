package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.stage.Stage;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.article.ProjectService;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;
import org.caspia.render.Viewport;
import org.caspia.ui.kit.Overlay;
import org.caspia.workspace.Project;

/** The project that is open: saves it, opens it, knows whether something has changed since, and asks before that is lost. JavaFX thread. */
final class ProjectDesk {
    private static final Project NOTHING =
            new Project(List.of(), Project.Question.NONE, List.of(), Optional.empty(), Project.NO_OTHERS);

    private final CaspiaWindow window;
    private Optional<Path> file = Optional.empty();
    private Project kept = NOTHING;
    private boolean broughtBack;

    private record Opened(Project project, List<ArticleDesk.Loaded> articles) {}

    ProjectDesk(CaspiaWindow window) {
        this.window = window;
    }

    /** What is open now. */
    Project snapshot() {
        List<Project.Saved> articles =
                window.corner().articles().stream().map(ProjectService::saved).toList();
        return new Project(
                articles,
                window.corridor().question(),
                window.corridor().shelf().list(),
                view(window.map().viewport()),
                kept.others());
    }

    private static Optional<Project.View> view(Viewport now) {
        return now.findLonLat(now.widthPx() / 2.0, now.heightPx() / 2.0)
                .map(centre -> new Project.View(centre, now.groundMetresPerPx()));
    }

    /** The file of the project that is open, once it has one. */
    Optional<Path> findFile() {
        return file;
    }

    /** Saves to the project's file; asks for one if there is none yet. */
    void save() {
        file.ifPresentOrElse(known -> write(known, () -> {}), this::saveAs);
    }

    void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        String name = window.desk().article().map(open -> open.article().id()).orElse("map");
        Path suggestion = file.orElse(Path.of(name + ProjectService.ENDING));
        window.files()
                .askProject(suggestion)
                .ifPresent(chosen -> write(
                        ProjectService.isProject(chosen)
                                ? chosen
                                : chosen.resolveSibling(chosen.getFileName() + ProjectService.ENDING),
                        then));
    }

    private void write(Path target, Runnable then) {
        Project now = snapshot();
        window.background()
                .start(
                        "Saving " + target.getFileName(),
                        control -> {
                            ProjectService.write(target, now);
                            return target;
                        },
                        written -> {
                            keep(written, now);
                            window.message().notice("Saved to " + written + ".");
                            then.run();
                        },
                        window.message()::problem);
    }

    private void keep(Path newFile, Project now) {
        file = Optional.of(newFile);
        broughtBack = false;
        kept = now;
        window.keepRecent(newFile);
        changed();
    }

    /** Opens a project in the place of what is open, which stays if it cannot be read. */
    void open(Path target) {
        askFirst(() -> window.background()
                .start(
                        "Opening " + target.getFileName(),
                        control -> {
                            control.interruptWhenCancelled();
                            return read(ProjectService.read(target));
                        },
                        opened -> show(opened, Optional.of(target), false),
                        window.corner()::problem));
    }

    /** Opens what was not saved, of the project in a file if it had one, and tells when it is open. */
    void restore(Project project, Optional<Path> home, Runnable restored) {
        window.background()
                .start(
                        "Bringing back what was open",
                        control -> read(project),
                        opened -> {
                            show(opened, home, true);
                            restored.run();
                        },
                        window.corner()::problem);
    }

    private Opened read(Project project) throws ProblemException {
        List<ArticleDesk.Loaded> articles = new ArrayList<>();
        for (Project.Saved saved : project.articles()) {
            OpenArticle open = window.services().openSaved(saved);
            articles.add(new ArticleDesk.Loaded(open, Optional.empty()));
        }
        return new Opened(project, articles);
    }

    private void show(Opened opened, Optional<Path> from, boolean unsaved) {
        window.corner().openedProject(opened.articles());
        window.corridor().restore(opened.project());
        opened.project().view().ifPresent(this::flyTo);
        kept = opened.project();
        file = from;
        broughtBack = unsaved;
        if (unsaved || from.isEmpty()) {
            changed();
        } else {
            keep(from.get(), snapshot());
        }
    }

    private void flyTo(Project.View view) {
        LonLat centre = view.centre();
        Viewport now = window.map().viewport();
        double there = view.groundMetresPerPx() * now.projection().groundScaleAt(centre);
        window.map().flyTo(now.centredOn(centre, there).adapted());
    }

    /** Other articles take the place of the project's: what is saved next is another project. */
    void leave() {
        file = Optional.empty();
        kept = NOTHING;
        broughtBack = false;
    }

    /** Something may have changed: the title tells whether it is saved. */
    void changed() {
        String name = file.map(known -> (isUnsaved() ? "• " : "") + known.getFileName() + " – ")
                .orElse("");
        if (window.scene().getWindow() instanceof Stage stage) {
            stage.setTitle(name + "Caspia");
        }
        window.showProject(file.map(known -> known.getFileName() + (isUnsaved() ? ", not saved" : ""))
                .orElse(""));
    }

    /** Whether a project is open that was changed since it was saved. Corrections of articles in files of their own are kept at once. */
    boolean isUnsaved() {
        return file.isPresent() && (broughtBack || !snapshot().sameWork(kept));
    }

    /** Whether something is open that would be lost with the window: an unsaved project, or corrections of a pasted text. */
    boolean isAtStake() {
        return broughtBack
                || isUnsaved()
                || file.isEmpty()
                        && window.corner().articles().stream()
                                .anyMatch(open -> !window.corrections().hasFile(open)
                                        && !open.review().corrections().list().isEmpty());
    }

    /** Does something that takes the place of what is open, unless the user wants to save that first. */
    void askFirst(Runnable then) {
        if (!isAtStake()) {
            then.run();
            return;
        }
        String pasted = broughtBack
                ? "What was brought back is not saved."
                : "The corrections of the pasted text are not saved.";
        String what = file.map(known -> "“" + known.getFileName() + "” was changed since it was saved.")
                .orElse(pasted);
        List<AskCard.Answer> answers = List.of(
                new AskCard.Answer("ask-cancel", "Cancel", () -> {}),
                new AskCard.Answer("ask-discard", "Do not save", () -> {
                    kept = snapshot();
                    broughtBack = false;
                    then.run();
                }),
                new AskCard.Answer(
                        "ask-save",
                        "Save",
                        () -> file.ifPresentOrElse(known -> write(known, then), () -> saveAs(then))));
        window.overlay()
                .open(
                        new AskCard("Save first?", what, answers, window.overlay()::close),
                        Pos.CENTER,
                        Overlay.Veil.DIMMED);
    }
}
