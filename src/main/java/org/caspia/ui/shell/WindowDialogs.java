package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import org.caspia.app.article.OpenArticle;
import org.caspia.corridor.Node;
import org.caspia.event.DatedEvent;
import org.caspia.event.Mention;
import org.caspia.render.Selection;
import org.caspia.ui.article.PlaceWords;
import org.caspia.ui.kit.Overlay;

/** The cards that lie over the window: opening, export, palette, layers, shortcuts, about. */
final class WindowDialogs {
    private final CaspiaWindow window;

    WindowDialogs(CaspiaWindow window) {
        this.window = window;
    }

    void showOpen(String pasted) {
        open(
                new OpenCard(
                        window.settings().recent(),
                        pasted,
                        !window.desk().articles().isEmpty(),
                        new OpenCard.Actions() {
                            @Override
                            public void chooseFiles(boolean beside) {
                                List<Path> files = window.files().askArticles();
                                if (!files.isEmpty()) {
                                    openFiles(files, beside);
                                }
                            }

                            @Override
                            public void openFiles(List<Path> files, boolean beside) {
                                close();
                                window.articles().openFiles(files, beside);
                            }

                            @Override
                            public void openText(String text, boolean beside) {
                                window.articles().openText(text, beside);
                            }

                            @Override
                            public void close() {
                                window.overlay().close();
                            }
                        }),
                Pos.CENTER);
    }

    void showExport() {
        MapDesk desk = window.desk();
        desk.findSource().ifPresent(source -> {
            String title =
                    desk.article().map(open -> open.article().info().title()).orElse("");
            ExportCard.Scene scene = new ExportCard.Scene(
                    source, window.map().viewport(), desk.options(), desk.articles(), desk.events(), title);
            ExportCard.Tools tools = new ExportCard.Tools(
                    window.services(),
                    window.background(),
                    window.files(),
                    target -> window.message().notice("Exported to " + target + "."),
                    window.overlay()::close);
            open(new ExportCard(scene, tools), Pos.CENTER);
        });
    }

    void showPalette() {
        List<Command> all = Commands.find(
                WindowKeys.listCommands(window),
                window.desk().articles(),
                window.services().findNetwork(),
                new Commands.Actions() {
                    @Override
                    public void openMention(Mention mention) {
                        window.selector().openMention(mention);
                    }

                    @Override
                    public void openEvent(DatedEvent event) {
                        window.selector().openEvent(event);
                    }

                    @Override
                    public void openNode(Node node) {
                        window.openNode(node);
                    }

                    @Override
                    public void openLeg(String legId) {
                        window.selector().select(new Selection.Leg(legId));
                    }
                });
        CommandPalette palette = new CommandPalette(all, this::listPlaces, window.overlay()::close);
        open(palette, Pos.TOP_CENTER);
    }

    /** Places of the whole atlas that bear a name, and are not in an article anyway. */
    private List<Command> listPlaces(String name) {
        Set<String> known = new HashSet<>();
        window.desk()
                .articles()
                .forEach(open -> open.extraction()
                        .mentions()
                        .forEach(mention -> known.add(mention.place().id())));
        return window.services().findPlaces(name).stream()
                .filter(place -> !known.contains(place.id()))
                .map(place -> new Command(
                        PlaceWords.describe(place),
                        place.name(),
                        "",
                        () -> window.selector().openPlace(place)))
                .toList();
    }

    void showLook() {
        LookCard card = new LookCard(window.settings().look(), window.looks()::change, window.overlay()::close);
        window.overlay().open(card, Pos.TOP_RIGHT, Overlay.Veil.CLEAR);
    }

    void showShortcuts() {
        open(new ShortcutCard(WindowKeys.listCommands(window), window.overlay()::close), Pos.CENTER);
    }

    void showAbout() {
        List<String> credits = new ArrayList<>();
        window.desk().articles().stream().map(WindowDialogs::creditOf).forEach(credits::add);
        credits.addAll(window.services().listCredits());
        open(new AboutCard(window.version(), credits, window.overlay()::close), Pos.CENTER);
    }

    private static String creditOf(OpenArticle open) {
        var info = open.article().info();
        String authors = String.join(", ", info.authors());
        return "The article: “" + info.title() + "”" + (authors.isEmpty() ? "" : ", " + authors)
                + (info.publisher().isEmpty() ? "" : ", " + info.publisher()) + ". " + info.credit();
    }

    private void open(Region card, Pos place) {
        window.overlay().open(card, place, Overlay.Veil.DIMMED);
    }
}
