package org.caspia.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.ScenarioFile;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;
import org.caspia.corridor.route.Scenario;
import org.caspia.geo.GeoBox;
import org.caspia.geo.Geodesics;
import org.caspia.geo.LonLat;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.Hit;
import org.caspia.render.Selection;
import org.caspia.render.Viewport;
import org.caspia.ui.corridor.ComparisonCard;
import org.caspia.ui.corridor.CorridorActions;
import org.caspia.ui.corridor.CorridorDesk;
import org.caspia.ui.corridor.CorridorPanel;
import org.caspia.ui.corridor.ScenarioShelf;
import org.caspia.ui.corridor.WhatIfButtons;
import org.caspia.ui.corridor.WhatIfButtons.Trial;
import org.caspia.ui.kit.Overlay;
import org.caspia.workspace.Project;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** Brings the corridor's panel, the map, the side column and files together. */
final class CorridorCorner implements CorridorActions {
    private static final double LEAST_PANEL_PX = 372;
    private static final double ROOM = 0.12;

    private final CaspiaWindow window;
    private final CorridorDesk desk;
    private final WhatIfButtons whatIf;
    private final ReportFiles files;
    private @Nullable CorridorPanel panel;
    private @Nullable ScenarioShelf shelf;
    private @Nullable Consumer<Node> picker;
    private List<Node> lastEnds = List.of();

    CorridorCorner(CaspiaWindow window) {
        this.window = window;
        files = new ReportFiles(window);
        desk = new CorridorDesk(
                window.background(),
                () -> window.services().openCorridor(),
                sentence -> window.message().problem(sentence));
        desk.setOnOverlay(this::draw);
        desk.addListener(this::followEnds);
        UndoDesk.Part steps = new UndoDesk.Part(() -> step(desk::undo), () -> step(desk::redo));
        desk.setOnStep(() -> window.undo().stepped(steps));
        whatIf = new WhatIfButtons(desk);
    }

    private void draw(CorridorOverlay overlay) {
        window.map().setOptions(window.map().options().withCorridors(overlay));
    }

    /** Brings the way into sight when its ends were changed to somewhere else. */
    private void followEnds() {
        List<Leg> legs = desk.listChosenLegs();
        List<Node> ends = Stream.concat(desk.plan().from().stream(), desk.plan().to().stream())
                .toList();
        boolean changed = !lastEnds.isEmpty() && !ends.equals(lastEnds);
        if (!legs.isEmpty()) {
            lastEnds = ends;
        }
        if (desk.isOn() && changed && !legs.isEmpty() && !ends.stream().allMatch(this::isInSight)) {
            flyTo(legs);
        }
    }

    private boolean isInSight(Node node) {
        Viewport view = window.map().viewport();
        return view.findPx(node.position())
                .filter(at -> at.xPx() > 0 && at.yPx() > 0 && at.xPx() < view.widthPx() && at.yPx() < view.heightPx())
                .isPresent();
    }

    /** Opens the panel, or closes it if it is what is seen. */
    void toggle() {
        if (isOpen()) {
            close();
        } else {
            open().requestFocus();
        }
    }

    private CorridorPanel open() {
        CorridorPanel shown = panel == null ? new CorridorPanel(desk, this, shelf()) : panel;
        panel = shown;
        window.side().showLower(shown);
        window.showSide(true);
        window.split().widenSide(LEAST_PANEL_PX);
        desk.open();
        return shown;
    }

    ScenarioShelf shelf() {
        if (shelf == null) {
            shelf = new ScenarioShelf(
                    window.services().scenarioFile(),
                    sentence -> window.message().problem(sentence));
        }
        return shelf;
    }

    /** Tells whether the corridor's panel is seen. */
    boolean isOpen() {
        return panel != null && window.split().isSideShown() && window.side().shows(panel);
    }

    /** Tries a change of the world, as the panel's own controls do. */
    void change(UnaryOperator<Scenario> change) {
        desk.changeScenario(change);
    }

    /** What is asked, for a project. */
    Project.Question question() {
        return desk.question();
    }

    /** Asks what a project asks, and keeps its scenarios beside those of before. */
    void restore(Project project) {
        shelf().addMissing(project.scenarios());
        desk.restore(project.question());
        if (!project.question().equals(Project.Question.NONE)) {
            open();
        }
    }

    void showUndo() {
        if (panel != null) {
            panel.showUndo();
        }
    }

    /** A step of the plan is undone where it can be seen. */
    private boolean step(BooleanSupplier step) {
        boolean moved = step.getAsBoolean();
        if (moved && !isOpen()) {
            open();
        }
        return moved;
    }

    @Override
    public void did(String sentence, Runnable undo, Runnable redo) {
        window.undo().stepped(new UndoDesk.Part(() -> ran(undo), () -> ran(redo)));
        window.message().notice(sentence + " Ctrl+Z undoes it.");
    }

    private static boolean ran(Runnable step) {
        step.run();
        return true;
    }

    @Override
    public void undo() {
        window.undo().undo();
    }

    @Override
    public void redo() {
        window.undo().redo();
    }

    @Override
    public boolean canUndo() {
        return window.undo().canUndo();
    }

    @Override
    public boolean canRedo() {
        return window.undo().canRedo();
    }

    /** What can be tried with a thing; each trial opens the panel, which says what came of it. */
    List<Trial> trials(Selection what) {
        Optional<Network> network = window.services().findNetwork();
        List<Trial> trials = List.of();
        if (what instanceof Selection.Node node) {
            trials = network.flatMap(known -> known.findNode(node.id()))
                    .map(whatIf::of)
                    .orElse(List.of());
        } else if (what instanceof Selection.Leg leg) {
            trials = network.flatMap(known -> known.findLeg(leg.id()))
                    .map(whatIf::of)
                    .orElse(List.of());
        } else if (what instanceof Selection.Country country && network.isPresent()) {
            trials = whatIf.ofCountry(CountryCodes.threeLetters(country.iso()), country.name());
        } else if (what instanceof Selection.Water water && network.isPresent()) {
            trials = whatIf.ofWater(water.name());
        }
        return trials.stream()
                .map(trial -> new Trial(trial.title(), () -> {
                    trial.run().run();
                    open();
                    window.selector().refresh();
                }))
                .toList();
    }

    void showMenu(Hit hit, Point2D screen) {
        List<MenuItem> items = new ArrayList<>(WhatIfButtons.items(trials(hit.what())));
        if (items.isEmpty()) {
            return;
        }
        MenuItem title = new MenuItem(hit.title());
        title.setDisable(true);
        ContextMenu menu = new ContextMenu(title);
        menu.getItems().addAll(items);
        menu.setId("map-menu");
        menu.show(window.map(), screen.getX(), screen.getY());
    }

    /** Takes a click on the map if one is waited for. */
    boolean take(Hit hit) {
        Consumer<Node> waiting = picker;
        if (waiting == null) {
            return false;
        }
        stopPicking();
        window.showSide(true);
        window.services().findNetwork().flatMap(network -> nodeAt(network, hit)).ifPresent(waiting);
        return true;
    }

    private static Optional<Node> nodeAt(Network network, Hit hit) {
        if (hit.what() instanceof Selection.Node node) {
            return network.findNode(node.id());
        }
        LonLat at = hit.position();
        return network.listNodes().stream()
                .min(Comparator.comparingDouble(node -> Geodesics.distanceM(at, node.position())));
    }

    /** Stops waiting for a click; false if none was waited for. */
    boolean escape() {
        return stopPicking();
    }

    private boolean stopPicking() {
        boolean was = picker != null;
        picker = null;
        if (was) {
            window.message().hide();
        }
        return was;
    }

    @Override
    public void pick(Consumer<Node> onNode) {
        picker = onNode;
        window.message().notice("Click a place on the map; the nearest one of the network is taken.");
        window.split().uncoverMap();
        window.map().requestFocus();
    }

    @Override
    public void flyTo(List<Leg> legs) {
        Envelope box = new Envelope();
        legs.forEach(leg -> box.expandToInclude(leg.geometry().getEnvelopeInternal()));
        box.expandBy(Math.max(0.3, ROOM * box.getWidth()), Math.max(0.3, ROOM * box.getHeight()));
        GeoBox shown = GeoBox.of(
                Math.max(-180, box.getMinX()),
                Math.max(-85, box.getMinY()),
                Math.min(180, box.getMaxX()),
                Math.min(85, box.getMaxY()));
        window.map().flyTo(Flights.to(window.map().viewport(), shown));
    }

    @Override
    public void open(Node node) {
        window.openNode(node);
    }

    @Override
    public void open(Leg leg) {
        flyTo(List.of(leg));
        window.selector().select(new Selection.Leg(leg.id()));
    }

    @Override
    public void compare() {
        compare(ComparisonCard.Sheet.CORRIDORS);
    }

    @Override
    public void compareScenarios() {
        compare(ComparisonCard.Sheet.SCENARIOS);
    }

    private void compare(ComparisonCard.Sheet sheet) {
        window.background()
                .start(
                        "Opening the network",
                        control -> window.services().openCorridor().service(),
                        service -> compare(service, sheet),
                        window.message()::problem);
    }

    private void compare(CorridorService service, ComparisonCard.Sheet sheet) {
        window.overlay().open(comparison(service, sheet), Pos.CENTER, Overlay.Veil.DIMMED);
    }

    private ComparisonCard comparison(CorridorService service, ComparisonCard.Sheet sheet) {
        ComparisonCard card = new ComparisonCard(service, desk, shelf(), files);
        card.open(sheet);
        return card;
    }

    @Override
    public void close() {
        window.side().showArticle();
        desk.close();
        window.split().uncoverMap();
        window.map().requestFocus();
    }

    @Override
    public Optional<ArticleClaim> findBottleneckClaim() {
        return window.desk().article().flatMap(open -> BottleneckSentence.find(open, window.selector()));
    }

    @Override
    public void saveScenarios(List<Scenario> scenarios) {
        files.ask("scenarios.json", file -> ScenarioFile.write(file, scenarios));
    }

    @Override
    public void openScenarios(Consumer<List<Scenario>> onRead) {
        window.files()
                .askScenarios()
                .ifPresent(file -> window.background()
                        .start(
                                "Reading " + file.getFileName(),
                                control -> ScenarioFile.read(file),
                                onRead,
                                window.message()::problem));
    }
}
