package org.caspia.ui.shell;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caspia.app.ArticleService;
import org.caspia.app.Atlas;
import org.caspia.app.AtlasService;
import org.caspia.app.CountryReport;
import org.caspia.app.ExportRequest;
import org.caspia.app.ExportService;
import org.caspia.app.MapContents;
import org.caspia.app.OpenArticle;
import org.caspia.article.ArticleInfo;
import org.caspia.corridor.Network;
import org.caspia.corridor.Source;
import org.caspia.event.DatedEvent;
import org.caspia.export.ExportFormat;
import org.caspia.export.Lettering;
import org.caspia.export.MapPicture;
import org.caspia.export.PictureSize;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.MapContent;
import org.caspia.render.MapOptions;
import org.caspia.render.MapPainter;
import org.caspia.render.Theme;
import org.caspia.render.Viewport;
import org.caspia.ui.kit.JobControl;
import org.caspia.ui.map.MapSource;
import org.caspia.ui.map.PainterSource;
import org.caspia.ui.map.PixelTarget;

/** The real services, made of the use cases of the {@code app} room. */
final class AppServices implements Services {
    private static final Logger LOG = Logger.getLogger(AppServices.class.getName());
    private final AppContext context;
    private final CompletableFuture<Opened> opened = new CompletableFuture<>();
    private volatile Optional<Network> network = Optional.empty();

    private record Opened(Atlas atlas, MapPainter painter) {}

    AppServices(AppContext context) {
        this.context = context;
    }

    /** Opens the atlas in a thread of its own and paints the first view once, so that its data is at hand when the window asks for it. */
    void openEarly(Viewport first, Settings.Look look) {
        Thread thread = new Thread(
                () -> {
                    try {
                        Opened made = open();
                        warm(made.painter(), first, look);
                        opened.complete(made);
                    } catch (ProblemException | RuntimeException | OutOfMemoryError failure) {
                        opened.completeExceptionally(failure);
                    }
                },
                "open-atlas");
        thread.setDaemon(true);
        thread.start();
    }

    private Opened open() throws ProblemException {
        Atlas atlas = AtlasService.open(context.dataDir());
        MapPainter painter = new MapPainter(MapContents.of(atlas, List.of()));
        network = Optional.of(atlas.network());
        return new Opened(atlas, painter);
    }

    private static void warm(MapPainter painter, Viewport view, Settings.Look look) throws ProblemException {
        MapOptions options = MapOptions.opening()
                .withLayers(look.layers())
                .withBoundaries(look.boundaries())
                .withTheme(look.theme() == ThemeChoice.DARK ? Theme.DARK : Theme.LIGHT);
        PixelTarget target =
                new PixelTarget(new int[view.widthPx() * view.heightPx()], view.widthPx(), view.heightPx());
        new PainterSource(painter).paint(view, options, target, new Cancellation());
    }

    private Opened opened() throws ProblemException {
        try {
            return opened.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw new IllegalStateException("the atlas could not be opened", failed.getCause());
        }
    }

    @Override
    public MapSource openMap() throws ProblemException {
        return new PainterSource(opened().painter());
    }

    @Override
    public MapSource mapWith(Optional<OpenArticle> article, List<DatedEvent> events) throws ProblemException {
        Opened now = opened();
        MapContent all = MapContents.of(now.atlas(), article.stream().toList());
        MapContent shown = new MapContent(all.basemap(), all.network(), events, all.mentionsByIso());
        return new PainterSource(now.painter().withContent(shown));
    }

    @Override
    public Optional<Network> findNetwork() {
        return network;
    }

    @Override
    public Optional<Source> findSource(String id) {
        return Optional.empty();
    }

    @Override
    public OpenArticle openFile(Path file) throws ProblemException {
        return new ArticleService(opened().atlas()).open(file);
    }

    @Override
    public OpenArticle openText(String text) throws ProblemException {
        return new ArticleService(opened().atlas()).open(text, ArticleInfo.UNKNOWN);
    }

    @Override
    public CountryReport report(OpenArticle article, String countryIso2) {
        return CountryReport.of(article, countryIso2);
    }

    @Override
    public List<String> listCredits() {
        try {
            return opened().painter().content().basemap().listCredits().stream()
                    .map(credit -> credit.toString())
                    .toList();
        } catch (ProblemException missing) {
            LOG.log(Level.FINE, "no credits without data", missing);
            return List.of();
        }
    }

    @Override
    public void export(ExportOrder order, JobControl control) throws ProblemException {
        PainterSource source = (PainterSource) mapWith(order.article(), order.events());
        try {
            PictureSize size = PictureSize.ofLayout(
                    order.viewport().widthPx(),
                    order.viewport().heightPx(),
                    order.options().pixelDensity() * PictureSize.LAYOUT_DPI);
            MapPicture picture = MapPicture.of(order.viewport(), order.options(), size)
                    .withText(order.textAsOutlines() ? Lettering.OUTLINES : Lettering.TEXT)
                    .withWorldFile(order.format() == ExportKind.PNG_WORLD);
            ExportService.export(
                    source.painter(),
                    new ExportRequest(picture, formatOf(order.format()), order.target(), order.replace()),
                    control::progress,
                    control.cancellation());
        } catch (IllegalArgumentException tooLarge) {
            throw new ProblemException(String.valueOf(tooLarge.getMessage()), tooLarge);
        }
    }

    private static ExportFormat formatOf(ExportKind kind) {
        return switch (kind) {
            case PNG, PNG_WORLD -> ExportFormat.PNG;
            case JPEG -> ExportFormat.JPEG;
            case SVG -> ExportFormat.SVG;
            case PDF -> ExportFormat.PDF;
            case GEOTIFF -> ExportFormat.GEOTIFF;
        };
    }

    /** Finds the article that is shipped with the program. */
    Optional<Path> findShippedArticle() {
        if (!Files.isDirectory(context.seedsDir())) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(context.seedsDir(), "*.txt")) {
            TreeSet<Path> sorted = new TreeSet<>();
            files.forEach(sorted::add);
            return sorted.stream().findFirst();
        } catch (IOException unreadable) {
            LOG.log(Level.INFO, "the shipped article cannot be found", unreadable);
            return Optional.empty();
        }
    }
}
