package org.caspia.ui.shell;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caspia.app.article.ArticleService;
import org.caspia.app.article.CorrectionStore;
import org.caspia.app.article.CountryReport;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.article.ProjectService;
import org.caspia.app.article.ReadingOptions;
import org.caspia.app.atlas.Atlas;
import org.caspia.app.atlas.CountryExtents;
import org.caspia.app.corridor.ComparisonMaps;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.RouteCountries;
import org.caspia.app.map.ExportRequest;
import org.caspia.app.map.ExportService;
import org.caspia.app.map.MapContents;
import org.caspia.app.map.Opening;
import org.caspia.app.report.ComparisonSheet;
import org.caspia.article.ArticleInfo;
import org.caspia.correction.Corrections;
import org.caspia.corridor.Network;
import org.caspia.corridor.Source;
import org.caspia.corridor.read.SourceReader;
import org.caspia.event.DatedEvent;
import org.caspia.event.Place;
import org.caspia.export.ExportFormat;
import org.caspia.export.Lettering;
import org.caspia.export.MapPicture;
import org.caspia.export.MapSheet;
import org.caspia.export.Paper;
import org.caspia.export.PictureSize;
import org.caspia.geo.GeoBox;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.MapContent;
import org.caspia.render.MapOptions;
import org.caspia.render.Theme;
import org.caspia.render.Viewport;
import org.caspia.render.paint.MapPainter;
import org.caspia.ui.corridor.CorridorTools;
import org.caspia.ui.kit.JobControl;
import org.caspia.ui.map.MapSource;
import org.caspia.ui.map.PainterSource;
import org.caspia.ui.map.PixelTarget;
import org.caspia.workspace.Project;
import org.jspecify.annotations.Nullable;

/** The real services, made of the use cases of the {@code app} room. */
final class AppServices implements Services {
    private static final Logger LOG = Logger.getLogger(AppServices.class.getName());
    private final AppContext context;
    private final Opening opening;
    private final CountDownLatch warmed = new CountDownLatch(1);
    private final Viewport first;
    private final Settings.Look look;
    private final CorrectionStore store;
    private volatile Optional<Network> network = Optional.empty();
    private volatile Map<String, Source> sources = Map.of();
    private volatile Map<String, GeoBox> extents = Map.of();
    private @Nullable CorridorTools corridor;

    AppServices(AppContext context, Viewport first, Settings.Look look) {
        this.context = context;
        opening = Opening.start(context.dataDir());
        this.first = first;
        this.look = look;
        store = new CorrectionStore(ConfigDirs.of(context).resolve("corrections"));
        Thread thread = new Thread(this::openEarly, "open-atlas");
        thread.setDaemon(true);
        thread.start();
    }

    /** Paints the first view once while JavaFX starts, so that its data is at hand when the window asks for it. */
    private void openEarly() {
        try {
            network = Optional.of(opening.atlas().network());
            warm(opening.painter());
            warmed.countDown();
            sources = SourceReader.read(context.dataDir().resolve("corridor"));
            extents = CountryExtents.list(opening.atlas());
        } catch (ProblemException missing) {
            LOG.log(Level.FINE, "the window will tell", missing);
        } finally {
            warmed.countDown();
        }
    }

    private void warm(MapPainter painter) throws ProblemException {
        MapOptions options = MapOptions.opening()
                .withLayers(look.layers())
                .withBoundaries(look.boundaries())
                .withTheme(look.theme() == ThemeChoice.DARK ? Theme.DARK : Theme.LIGHT);
        PixelTarget target =
                new PixelTarget(new int[first.widthPx() * first.heightPx()], first.widthPx(), first.heightPx());
        new PainterSource(painter).paint(first, options, target, new Cancellation());
    }

    @Override
    public MapSource openMap() throws ProblemException {
        MapPainter painter = opening.painter();
        try {
            warmed.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return new PainterSource(painter);
    }

    @Override
    public MapSource mapWith(List<OpenArticle> articles, List<DatedEvent> events) throws ProblemException {
        MapContent all = MapContents.of(opening.atlas(), articles);
        MapContent shown = all.withEvents(events);
        return new PainterSource(opening.painter().withContent(shown));
    }

    @Override
    public Optional<Network> findNetwork() {
        return network;
    }

    @Override
    public Optional<GeoBox> findExtent(String countryIso3) {
        return Optional.ofNullable(extents.get(countryIso3));
    }

    @Override
    public Optional<Source> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    @Override
    public synchronized CorridorTools openCorridor() throws ProblemException {
        if (corridor == null) {
            Atlas atlas = opening.atlas();
            corridor = new CorridorTools(CorridorService.open(atlas), RouteCountries.open(atlas));
        }
        return corridor;
    }

    @Override
    public void writeMaps(Path target, ComparisonSheet sheet, Theme theme) throws ProblemException {
        ExportFormat format = ExportFormat.findByFileName(target.toString())
                .orElseThrow(() -> new ProblemException("Small maps are written as PDF, SVG, PNG or JPEG."));
        MapSheet maps = ComparisonMaps.sheet(
                opening.atlas(),
                openCorridor().service().describe(sheet.scenario()),
                sheet.rows(),
                PictureSize.ofPaper(Paper.A3, true, PictureSize.LAYOUT_DPI * 2),
                theme);
        ComparisonMaps.write(opening.painter(), maps, format, target, true);
    }

    @Override
    public Path scenarioFile() {
        return ConfigDirs.of(context).resolve("scenarios.json");
    }

    @Override
    public OpenArticle openFile(Path file, Set<String> takenIds) throws ProblemException {
        Corrections said = findDamage(file).isPresent() ? Corrections.NONE : store.load(file);
        return articles().open(file, new ReadingOptions(Optional.empty(), said, takenIds));
    }

    @Override
    public OpenArticle openSaved(Project.Saved saved) throws ProblemException {
        return ProjectService.open(saved, articles());
    }

    @Override
    public Optional<String> findDamage(Path file) {
        try {
            store.load(file);
            return Optional.empty();
        } catch (ProblemException damaged) {
            return Optional.of(String.valueOf(damaged.getMessage()));
        }
    }

    @Override
    public OpenArticle correct(OpenArticle open, Corrections corrections) throws ProblemException {
        return articles().correct(open, corrections);
    }

    @Override
    public void keep(Optional<Path> file, OpenArticle open) throws ProblemException {
        Corrections said = open.review().corrections();
        if (file.isPresent()) {
            store.save(file.get(), open.article().id(), said);
        } else {
            store.saveOfText(open.article().text(), open.article().id(), said);
        }
    }

    @Override
    public List<Place> findPlaces(String name) {
        try {
            return articles().findPlaces(name);
        } catch (ProblemException missing) {
            LOG.log(Level.FINE, "no places without data", missing);
            return List.of();
        }
    }

    private ArticleService articles() throws ProblemException {
        return new ArticleService(opening.atlas());
    }

    @Override
    public OpenArticle openText(String text, Set<String> takenIds) throws ProblemException {
        OpenArticle open = articles().open(text, ArticleInfo.UNKNOWN, takenIds);
        try {
            Corrections said = store.loadOfText(open.article().text());
            return said.list().isEmpty() ? open : articles().correct(open, said);
        } catch (ProblemException damaged) {
            LOG.log(Level.INFO, "corrections of a pasted text are left out", damaged);
            return open;
        }
    }

    @Override
    public CountryReport report(OpenArticle article, String countryIso2) {
        return CountryReport.of(article, countryIso2);
    }

    @Override
    public List<String> listCredits() {
        try {
            return opening.painter().content().basemap().listCredits().stream()
                    .map(credit -> credit.toString())
                    .toList();
        } catch (ProblemException missing) {
            LOG.log(Level.FINE, "no credits without data", missing);
            return List.of();
        }
    }

    @Override
    public void export(ExportOrder order, JobControl control) throws ProblemException {
        PainterSource source = (PainterSource) mapWith(order.articles(), order.events());
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
