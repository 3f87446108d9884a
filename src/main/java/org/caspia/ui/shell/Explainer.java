package org.caspia.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.caspia.app.article.OpenArticle;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.event.TextSpan;
import org.caspia.event.TimeMention;
import org.caspia.event.UnplacedName;
import org.caspia.ui.article.AddEventPanel;
import org.caspia.ui.article.CorrectionsPanel;
import org.caspia.ui.article.MentionPanel;
import org.caspia.ui.article.ReaderActions;
import org.caspia.ui.article.TimePanel;
import org.caspia.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/** Explains what was clicked in the reader, and hears what is said against it. */
final class Explainer implements ReaderActions, CorrectionDesk.Listener {
    private final CaspiaWindow window;
    private @Nullable Shown shown;

    /** What the panel shows, and how it is made again after a correction. */
    private record Shown(Icon icon, String title, Region content, Function<OpenArticle, Optional<Region>> again) {}

    Explainer(CaspiaWindow window) {
        this.window = window;
    }

    @Override
    public void openMention(Mention mention) {
        TextSpan span = mention.span();
        window.desk().article().ifPresent(open -> {
            if (!open.review().rejected().contains(mention)) {
                window.selector().openMention(mention);
            }
            show(
                    open,
                    Icon.PLACE,
                    "“" + mention.surface() + "”",
                    now -> mentionAt(now, span).map(found -> MentionPanel.of(now, found, window.corrections())));
        });
    }

    /** The name at a place of the text as it holds now, else as it was before it was rejected. */
    private static Optional<Mention> mentionAt(OpenArticle open, TextSpan span) {
        return open.extraction().mentions().stream()
                .filter(mention -> mention.span().equals(span))
                .findFirst()
                .or(() -> open.review().rejected().stream()
                        .filter(mention -> mention.span().equals(span))
                        .findFirst());
    }

    @Override
    public void openUnplaced(UnplacedName name) {
        TextSpan span = name.evidence().span();
        window.desk()
                .article()
                .ifPresent(open -> show(
                        open,
                        Icon.PLACE,
                        "“" + name.evidence().quote() + "”",
                        now -> mentionAt(now, span)
                                .map(found -> MentionPanel.of(now, found, window.corrections()))
                                .or(() -> Optional.of(MentionPanel.of(now, name, window.corrections())))
                                .map(panel -> panel)));
    }

    @Override
    public void openTime(TimeMention time) {
        window.desk()
                .article()
                .ifPresent(open -> show(
                        open,
                        Icon.EVENT,
                        "“" + time.evidence().quote() + "”",
                        now -> Optional.of(new TimePanel(now, time, window.selector(), window.corrections()))));
    }

    @Override
    public void choose(TextSpan span) {
        window.desk()
                .article()
                .ifPresent(open -> show(
                        open,
                        Icon.EVENT,
                        "A new event",
                        now -> now.equals(open)
                                ? Optional.of(new AddEventPanel(now, span, window.corrections()))
                                : Optional.empty()));
    }

    @Override
    public void openCorrections() {
        window.desk()
                .article()
                .ifPresent(open -> show(
                        open,
                        Icon.CHECK,
                        "Corrections",
                        now -> Optional.of(new CorrectionsPanel(now, window.corrections()))));
    }

    private void show(OpenArticle open, Icon icon, String title, Function<OpenArticle, Optional<Region>> maker) {
        window.showDetails(icon, title, maker.apply(open).orElseThrow());
        shown = new Shown(icon, title, window.side().content(), maker);
    }

    @Override
    public void corrected(OpenArticle open, String sentence) {
        window.corner().corrected(open);
        Shown before = shown;
        if (before != null && window.side().content().equals(before.content())) {
            Optional<Region> again = before.again().apply(open);
            if (again.isPresent()) {
                window.showDetails(before.icon(), before.title(), again.get());
                shown = new Shown(before.icon(), before.title(), again.get(), before.again());
            } else {
                window.clearSelection();
            }
        } else {
            window.selector().again();
        }
        window.message().notice(sentence);
        window.changed();
    }

    @Override
    public void stepped() {
        window.undo().stepped(new UndoDesk.Part(window.corrections()::undo, window.corrections()::redo));
    }

    @Override
    public void openPlace(Place place) {
        window.selector().openPlace(place);
    }

    @Override
    public void problem(String sentence) {
        window.message().problem(sentence);
    }
}
