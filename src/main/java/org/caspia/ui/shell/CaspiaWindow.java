package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caspia.corridor.Node;
import org.caspia.event.DatedEvent;
import org.caspia.render.Hit;
import org.caspia.render.Selection;
import org.caspia.render.Viewport;
import org.caspia.ui.article.ArticleReaderView;
import org.caspia.ui.kit.Background;
import org.caspia.ui.kit.Icon;
import org.caspia.ui.kit.MessageBar;
import org.caspia.ui.kit.Overlay;
import org.caspia.ui.map.MapStatistics;
import org.caspia.ui.map.MapView;
import org.caspia.ui.timeline.TimelineView;

/** The window: its parts, and what happens in one of them when the user does something in another. JavaFX thread. */
public final class CaspiaWindow {
    private final Services services;
    private final Background background;
    private final Function<Settings, Optional<String>> keep;
    private final MapView map;
    private final MapDesk desk;
    private final ArticleReaderView reader;
    private final TimelineView timeline;
    private final SidePanel side;
    private final Selector selector;
    private final ArticleDesk articles;
    private final CorridorCorner corridor;
    private final WindowSplit split;
    private final MapStack mapStack;
    private final MainToolbar toolbar;
    private final StatusBar status;
    private final MessageBar message = new MessageBar();
    private final Overlay overlay = new Overlay();
    private final Scene scene;
    private final WindowDialogs dialogs = new WindowDialogs(this);
    private final ArticleCorner corner = new ArticleCorner(this);
    private final Explainer explainer = new Explainer(this);
    private final CorrectionDesk corrections;
    private final LookDesk looks = new LookDesk(this);
    private final ProjectDesk projects = new ProjectDesk(this);
    private final UndoDesk undo = new UndoDesk(this::changed);
    private final RestoreDesk restore;
    private final String version;
    private FileAsker files;
    private Settings settings;
    private boolean toldUnkept;

    /** Where the window's settings come from and go to, where unsaved work is kept, who asks for files, and which version this is. */
    record Surroundings(
            Settings settings,
            Function<Settings, Optional<String>> keep,
            Path unsaved,
            FileAsker files,
            String version) {}

    CaspiaWindow(Services services, Background background, Surroundings around) {
        this.services = services;
        this.background = background;
        this.settings = around.settings();
        this.keep = around.keep();
        this.files = around.files();
        restore = new RestoreDesk(this, around.unsaved());
        version = around.version();
        map = new MapView(firstView(settings));
        mapStack = new MapStack(map, message);
        desk = new MapDesk(services, background, map, message::problem);
        corrections = new CorrectionDesk(services, background, explainer);
        reader = new ArticleReaderView(corner.tabs(), explainer);
        timeline = new TimelineView(this::openEvent);
        side = new SidePanel(reader, this::clearSelection);
        corridor = new CorridorCorner(this);
        selector = new Selector(
                new Selector.Parts(
                        map, desk, side, reader, timeline, corridor::trials, corner::read, () -> showSide(true)),
                services,
                corrections);
        articles = new ArticleDesk(services, background, corner);
        VBox.setVgrow(mapStack, Priority.ALWAYS);
        split = new WindowSplit(new VBox(mapStack, timeline), side, settings.sideOpen(), settings.sideShare());
        toolbar = new MainToolbar(dialogs, corridor::toggle, this::toggleSide);
        status = new StatusBar(background.visibleJobs());
        scene = new Scene(layOut(), settings.place().widthPx(), settings.place().heightPx());
        scene.getStylesheets().add(Themes.ownSheet());
        wire();
        looks.apply();
    }

    /** Returns the view that the map will most likely start with, so that it can be painted before JavaFX has started. */
    static Viewport firstView(Settings settings) {
        boolean both = settings.sideOpen() && settings.place().widthPx() >= WindowSplit.NARROW_PX;
        double share = both ? settings.sideShare() : 1;
        return Viewport.home((int) Math.max(64, settings.place().widthPx() * share), (int)
                Math.max(64, settings.place().heightPx() - 160));
    }

    /**
     * Returns the scene to be shown on a stage.
     *
     * @return the scene
     */
    public Scene scene() {
        return scene;
    }

    /**
     * Returns how quickly the map has answered so far.
     *
     * @return the measurements, which go on
     */
    public MapStatistics statistics() {
        return map.statistics();
    }

    /**
     * Opens an article in the place of those that are open, which stay if it cannot be read.
     *
     * @param file the file
     */
    public void openArticle(Path file) {
        articles.openFiles(List.of(file), false);
    }

    void setFiles(FileAsker newFiles) {
        files = newFiles;
    }

    /** Opens the atlas and then the first articles. */
    void start(List<Path> firstArticles) {
        desk.open(this::atlasOpened);
        if (!firstArticles.isEmpty()) {
            articles.openFiles(firstArticles, false);
        }
        looks.askSystem();
        restore.start();
    }

    /** Something that a project holds has changed. */
    void changed() {
        projects.changed();
        corridor.showUndo();
    }

    /** Keeps how the window was left and ends its threads. */
    void close(WindowPlace place) {
        keep(settings.withPlace(place).withSide(split.isSideOpen(), split.share()));
        restore.close();
        map.close();
    }

    private Region layOut() {
        if (!settings.hintSeen()) {
            mapStack.addHint(this::hintSeen);
        }
        BorderPane frame = new BorderPane(split, toolbar, null, status, null);
        StackPane root = new StackPane(frame, overlay);
        root.getStyleClass().add("caspia");
        return root;
    }

    private void hit(Hit hit) {
        hintSeen();
        if (!corridor.take(hit)) {
            selector.hit(hit);
        }
    }

    /** The first thing clicked or moved shows that the hint has done its work. */
    private void hintSeen() {
        if (mapStack.closeHint()) {
            keep(settings.withHintSeen());
        }
    }

    private void wire() {
        map.setOnHit(this::hit);
        map.setOnMenu(corridor::showMenu);
        map.setOnGesture(this::hintSeen);
        map.setOnFeature(feature -> selector.select(feature.selection()));
        map.setOnProblem(message::problem);
        map.viewportProperty().addListener((property, before, now) -> status.showView(now));
        map.cursorPositionProperty().addListener((property, before, now) -> status.showPosition(now));
        timeline.visibleEventsProperty().addListener((property, before, now) -> desk.showEvents(now));
        timeline.fadingProperty().addListener((property, before, now) -> desk.showFading(now));
        status.showView(map.viewport());
        split.getItems().addListener((ListChangeListener<javafx.scene.Node>) change -> showOpen());
        side.getItems().addListener((ListChangeListener<javafx.scene.Node>) change -> showOpen());
        overlay.visibleProperty().addListener((property, before, now) -> showOpen());
        showOpen();
        articles.acceptDrops(scene.getRoot());
        WindowKeys.bind(this);
    }

    private void showOpen() {
        Stream<javafx.scene.Node> beside = split.isSideShown() ? side.getItems().stream() : Stream.empty();
        toolbar.showOpen(Stream.concat(beside, overlay.findCard().stream())
                .flatMap(part -> Optional.ofNullable(part.getId()).stream())
                .collect(Collectors.toSet()));
    }

    void keepRecent(Path file) {
        keep(settings.withRecent(file.toAbsolutePath()));
    }

    void showTitle(String title) {
        toolbar.showArticle(title);
    }

    void showProject(String name) {
        toolbar.showProject(name);
    }

    /** Shows a panel above the article. */
    void showDetails(Icon icon, String title, Region content) {
        showSide(true);
        side.showDetails(icon, title, content);
    }

    void keep(Settings newer) {
        settings = newer;
        Optional<String> problem = keep.apply(newer);
        if (!toldUnkept) {
            problem.ifPresent(sentence -> {
                toldUnkept = true;
                Platform.runLater(() -> message.also(sentence)); // after what is being said now
            });
        }
    }

    private void atlasOpened() {
        map.setFeatures(Commands.features(desk.articles(), services.findNetwork()));
        // Who is quicker than the atlas and types already goes on typing.
        if (!(scene.getFocusOwner() instanceof TextInputControl)) {
            map.requestFocus();
        }
    }

    void showSide(boolean open) {
        split.showSide(open);
    }

    void toggleSide() {
        split.showSide(!split.isSideShown());
    }

    void findInArticle() {
        side.showArticle();
        showSide(true);
        reader.find();
    }

    void clearSelection() {
        selector.clear();
        split.uncoverMap();
        map.requestFocus();
    }

    /** What Esc does when neither the map nor a card has used it: clears the selection, then closes the message. */
    void escape() {
        if (!corridor.escape() && !selector.clear()) {
            message.hide();
        }
        split.uncoverMap();
    }

    private void openEvent(DatedEvent event) {
        selector.openEvent(event);
    }

    void openNode(Node node) {
        map.flyTo(Flights.to(map.viewport(), node.position(), 400));
        selector.select(new Selection.Node(node.id()));
    }

    Services services() {
        return services;
    }

    Background background() {
        return background;
    }

    Settings settings() {
        return settings;
    }

    FileAsker files() {
        return files;
    }

    CorridorCorner corridor() {
        return corridor;
    }

    WindowSplit split() {
        return split;
    }

    MapView map() {
        return map;
    }

    MapDesk desk() {
        return desk;
    }

    Selector selector() {
        return selector;
    }

    TimelineView timeline() {
        return timeline;
    }

    ArticleReaderView reader() {
        return reader;
    }

    SidePanel side() {
        return side;
    }

    ArticleDesk articles() {
        return articles;
    }

    CorrectionDesk corrections() {
        return corrections;
    }

    ArticleCorner corner() {
        return corner;
    }

    Explainer explainer() {
        return explainer;
    }

    LookDesk looks() {
        return looks;
    }

    ProjectDesk projects() {
        return projects;
    }

    UndoDesk undo() {
        return undo;
    }

    StatusBar status() {
        return status;
    }

    MessageBar message() {
        return message;
    }

    Overlay overlay() {
        return overlay;
    }

    String version() {
        return version;
    }

    WindowDialogs dialogs() {
        return dialogs;
    }
}
