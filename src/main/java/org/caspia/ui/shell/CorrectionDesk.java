package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.caspia.app.article.OpenArticle;
import org.caspia.correction.Correction;
import org.caspia.correction.Corrections;
import org.caspia.correction.Review.Effect;
import org.caspia.event.Place;
import org.caspia.ui.article.CorrectionActions;
import org.caspia.ui.kit.Background;

/**
 * Lays what the reader says over the finds, keeps it in its file, and undoes and redoes it. The corrections that are wanted change at once;
 * what comes of them is worked out in the background, and only the last of several is shown.
 */
final class CorrectionDesk implements CorrectionActions {
    private final Services services;
    private final Background background;
    private final Listener listener;
    private final Map<String, Known> articles = new HashMap<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final Map<String, OpenArticle> latest = new ConcurrentHashMap<>();
    private final Object writing = new Object();

    /** Who hears of corrections. */
    interface Listener {
        void corrected(OpenArticle open, String sentence);

        /** A step was made that can be undone. */
        void stepped();

        void openPlace(Place place);

        void problem(String sentence);
    }

    /** An article as it was opened, its file, and the corrections that are wanted now. */
    private record Known(OpenArticle open, Optional<Path> file, Corrections wanted) {}

    private record Step(String articleId, Corrections before, Corrections after) {}

    CorrectionDesk(Services services, Background background, Listener listener) {
        this.services = services;
        this.background = background;
        this.listener = listener;
    }

    /** Whether an article's corrections have a file of their own. */
    boolean hasFile(OpenArticle open) {
        return known(open.article().id()).file().isPresent();
    }

    /** An article was opened; steps of before that belong to another reading of it are forgotten. */
    void opened(OpenArticle open, Optional<Path> file) {
        String id = open.article().id();
        articles.put(id, new Known(open, file, open.review().corrections()));
        done.removeIf(step -> step.articleId().equals(id));
        undone.removeIf(step -> step.articleId().equals(id));
    }

    @Override
    public void correct(OpenArticle open, Correction correction) {
        say(open, wanted(open).with(correction), correction.subject());
    }

    @Override
    public void takeBack(OpenArticle open, String subject) {
        say(open, wanted(open).without(subject), subject);
    }

    private Corrections wanted(OpenArticle open) {
        return known(open.article().id()).wanted();
    }

    private Known known(String articleId) {
        return Objects.requireNonNull(articles.get(articleId), "an article that was never opened");
    }

    private void say(OpenArticle open, Corrections now, String subject) {
        Step step = new Step(open.article().id(), wanted(open), now);
        if (step.before().equals(step.after())) {
            return;
        }
        done.push(step);
        undone.clear();
        listener.stepped();
        apply(step.articleId(), now, subject, "Taken back.");
    }

    /** Undoes the last correction; false if there is none. */
    boolean undo() {
        if (done.isEmpty()) {
            return false;
        }
        Step step = done.pop();
        undone.push(step);
        apply(step.articleId(), step.before(), "", "Undone. Ctrl+Shift+Z does it again.");
        return true;
    }

    /** Does again what was undone; false if there is nothing. */
    boolean redo() {
        if (undone.isEmpty()) {
            return false;
        }
        Step step = undone.pop();
        done.push(step);
        apply(step.articleId(), step.after(), "", "Done again.");
        return true;
    }

    private void apply(String articleId, Corrections wanted, String subject, String otherwise) {
        Known known = known(articleId);
        articles.put(articleId, new Known(known.open(), known.file(), wanted));
        background.start(
                "Laying the correction over the finds",
                control -> services.correct(known.open(), wanted),
                corrected -> {
                    if (!known(articleId).wanted().equals(wanted)) {
                        return;
                    }
                    listener.corrected(corrected, sentence(corrected, subject, otherwise));
                    keep(known.file(), corrected);
                },
                listener::problem);
    }

    private static String sentence(OpenArticle corrected, String subject, String otherwise) {
        return corrected.review().effects().stream()
                .filter(effect -> effect.correction().subject().equals(subject))
                .map(Effect::sentence)
                .map(sentence -> sentence + " Ctrl+Z undoes it.")
                .findFirst()
                .orElse(otherwise);
    }

    /** Whoever comes to write last writes the latest, so that the file never goes back to an older state. */
    private void keep(Optional<Path> file, OpenArticle corrected) {
        String key = file.map(Path::toString).orElse(corrected.article().text());
        latest.put(key, corrected);
        background.start(
                "Keeping the corrections",
                control -> {
                    synchronized (writing) {
                        OpenArticle last = Objects.requireNonNull(latest.get(key));
                        services.keep(file, last);
                        return last;
                    }
                },
                kept -> {},
                listener::problem);
    }

    @Override
    public List<Place> findPlaces(String name) {
        return services.findPlaces(name);
    }

    @Override
    public void openPlace(Place place) {
        listener.openPlace(place);
    }
}
