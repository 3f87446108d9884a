package org.caspia.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.app.article.OpenArticle;
import org.caspia.event.DatedEvent;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.ui.kit.Background;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Job;
import org.caspia.ui.map.MapSource;
import org.jspecify.annotations.Nullable;

/** The export dialog: what the file will look like on the left, what it will be on the right. */
final class ExportCard extends HBox {
    private static final double FORM_PX = 360;
    /** Narrower windows have no room for the preview. */
    private static final double ROOMY_PX = 960;

    private final Scene scene;
    private final Tools tools;
    private final ExportForm form;
    private final ExportPreview preview;
    private final ProgressBar bar = new ProgressBar();
    private final Button export = new Button("Export…");
    private final javafx.scene.control.Label message = Cards.words("", "problem-words");
    private @Nullable Job writing;

    /**
     * What is exported.
     *
     * @param source who paints it
     * @param view what the window shows
     * @param options how the window shows it
     * @param articles whose events are shown; none or more
     * @param events the events shown
     * @param title a title to suggest
     */
    record Scene(
            MapSource source,
            Viewport view,
            MapOptions options,
            List<OpenArticle> articles,
            List<DatedEvent> events,
            String title) {
        Scene {
            articles = List.copyOf(articles);
            events = List.copyOf(events);
        }
    }

    /**
     * What the dialog works with.
     *
     * @param services writes the file
     * @param background in which the work is done
     * @param files asks for the target
     * @param done takes the file when it is written
     * @param close closes the dialog
     */
    record Tools(Services services, Background background, FileAsker files, Consumer<Path> done, Runnable close) {}

    ExportCard(Scene scene, Tools tools) {
        super(20);
        this.scene = scene;
        this.tools = tools;
        setId("export-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        form = new ExportForm(
                scene.view(), scene.title(), scene.options().furniture().legend());
        preview = new ExportPreview(scene.source(), tools.background());
        form.choiceProperty().addListener((property, before, now) -> show(now));
        export.getStyleClass().add("accent");
        export.setId("do-export");
        export.setDefaultButton(true);
        export.setOnAction(event -> askTarget());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setVisible(false);
        message.setId("export-problem");
        message.setManaged(false);
        Button cancel = new Button("Cancel");
        cancel.setId("cancel-export");
        cancel.setOnAction(event -> cancel());
        HBox buttons = new HBox(8, cancel, export);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        ScrollPane rest = new ScrollPane(form);
        rest.setFitToWidth(true);
        rest.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        rest.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(rest, Priority.ALWAYS);
        VBox right = new VBox(12, Cards.head("Export", this::cancel), rest, message, bar, buttons);
        right.setMinWidth(FORM_PX);
        right.setPrefWidth(FORM_PX);
        parentProperty().addListener((property, before, now) -> {
            if (now instanceof Region around) {
                preview.managedProperty().bind(around.widthProperty().greaterThan(ROOMY_PX));
            }
        });
        preview.visibleProperty().bind(preview.managedProperty());
        getChildren().addAll(preview, right);
        show(form.choice());
    }

    private void show(ExportForm.Choice choice) {
        preview.show(viewportOf(choice), optionsOf(choice).withPixelDensity(1));
    }

    private Viewport viewportOf(ExportForm.Choice choice) {
        return fitted(scene.view(), choice.size());
    }

    /** What the window shows stays in sight, whatever the shape of the paper. */
    static Viewport fitted(Viewport view, PageSize size) {
        double wider = (double) view.widthPx() / size.widthPx();
        double higher = (double) view.heightPx() / size.heightPx();
        Viewport sized = view.resized(size.widthPx(), size.heightPx());
        return new Viewport(
                sized.projection(),
                sized.centerXM(),
                sized.centerYM(),
                sized.metresPerPx() * Math.max(wider, higher),
                size.widthPx(),
                size.heightPx());
    }

    private MapOptions optionsOf(ExportForm.Choice choice) {
        return scene.options()
                .withFurniture(choice.furniture())
                .withPixelDensity(choice.dpi() / 96.0)
                .withVector(choice.kind().isVector());
    }

    private void askTarget() {
        ExportForm.Choice choice = form.choice();
        String name = scene.title().isBlank() ? "caspia-map" : fileName(scene.title());
        Path suggestion = Path.of(name + "." + choice.kind().ending());
        tools.files().askTarget(choice.kind(), suggestion).ifPresent(chosen -> write(choice, chosen));
    }

    private static Path withEnding(Path target, ExportKind kind) {
        Path name = target.getFileName();
        boolean bare = name != null && !name.toString().contains(".");
        return bare ? target.resolveSibling(name + "." + kind.ending()) : target;
    }

    private static String fileName(String title) {
        String name = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "caspia-map" : name.substring(0, Math.min(60, name.length()));
    }

    private void write(ExportForm.Choice choice, Path chosen) {
        Path target = withEnding(chosen, choice.kind());
        // The system's dialog has asked before it gave the name of a file that is already there; it has not for a name
        // we completed.
        ExportOrder order = new ExportOrder(
                target,
                choice.kind(),
                viewportOf(choice),
                optionsOf(choice),
                choice.textAsOutlines(),
                scene.articles(),
                scene.events(),
                target.equals(chosen) && Files.exists(target));
        busy(true);
        writing = tools.background()
                .start(
                        "Exporting",
                        control -> {
                            tools.services().export(order, control);
                            return target;
                        },
                        this::written,
                        this::failed);
        bar.progressProperty().bind(writing.progressProperty());
    }

    private void written(Path target) {
        busy(false);
        tools.close().run();
        tools.done().accept(target);
    }

    private void failed(String sentence) {
        busy(false);
        message.setText(sentence);
        message.setManaged(true);
    }

    private void busy(boolean busy) {
        bar.setVisible(busy);
        export.setDisable(busy);
        form.setDisable(busy);
        message.setText("");
        message.setManaged(false);
    }

    private void cancel() {
        if (writing != null && bar.isVisible()) {
            writing.cancel();
            busy(false);
        } else {
            tools.close().run();
        }
    }
}
