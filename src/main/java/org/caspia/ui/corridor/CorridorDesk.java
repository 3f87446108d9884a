package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.Leg;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.NetworkChange;
import org.caspia.corridor.route.Scenario;
import org.caspia.problem.ProblemException;
import org.caspia.render.CorridorOverlay;
import org.caspia.ui.kit.Background;
import org.caspia.ui.kit.Job;
import org.caspia.workspace.Project.Question;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the corridor and what the network says to it: the plan with its undo, the answer reckoned in the background, and what the
 * map is to show of it. JavaFX thread.
 */
public final class CorridorDesk {
    /** What the map shows. */
    enum View {
        /** The ways. */
        WAYS,
        /** The ways, while the scenario is being changed. */
        WHAT_IF,
        /** Flow, bottleneck and dependency. */
        LIMITS
    }

    /** Opens the tools; takes its time. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens them, in the background.
         *
         * @return the tools
         * @throws ProblemException if data is missing or damaged
         */
        CorridorTools open() throws ProblemException;
    }

    private static final PlanAnswer NOTHING = new PlanAnswer(
            Plan.EMPTY,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            new NetworkChange(List.of(), List.of()),
            "",
            "");

    private final Background background;
    private final Opener opener;
    private final Consumer<String> onProblem;
    private final List<Runnable> listeners = new ArrayList<>();
    private final PlanHistory history = new PlanHistory(Plan.EMPTY);
    private Consumer<CorridorOverlay> onOverlay = overlay -> {};
    private Runnable onStep = () -> {};
    private Question restored = Question.NONE;
    private @Nullable CorridorTools tools;
    private @Nullable Job answering;
    private final WayShelf beside = new WayShelf();
    private PlanAnswer answer = NOTHING;
    private Limits limits = Limits.NONE;
    private View view = View.WAYS;
    private Limits.Scope scope = new Limits.Scope(Quantity.CAPACITY_MT_A, true, List.of());
    private int chosen;
    private boolean on;
    private boolean opening;

    /**
     * Makes a desk that asks nothing yet.
     *
     * @param background where answers are reckoned
     * @param opener opens the network
     * @param onProblem takes one sentence when that fails
     */
    public CorridorDesk(Background background, Opener opener, Consumer<String> onProblem) {
        this.background = background;
        this.opener = opener;
        this.onProblem = onProblem;
    }

    /**
     * Says who draws.
     *
     * @param listener takes what lies over the corridors
     */
    public void setOnOverlay(Consumer<CorridorOverlay> listener) {
        onOverlay = listener;
    }

    /**
     * Says who hears of each step that can be undone.
     *
     * @param listener called when a step was made
     */
    public void setOnStep(Runnable listener) {
        onStep = listener;
    }

    /**
     * Adds someone who hears of every new answer.
     *
     * @param listener called after the map was told
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Tells whether the map shows answers.
     *
     * @return true between {@link #open} and {@link #close}
     */
    public boolean isOn() {
        return on;
    }

    /** Shows answers on the map, at first those to the best known question. */
    public void open() {
        on = true;
        if (tools != null) {
            showOverlay();
        } else if (!opening) {
            opening = true;
            background.start("Opening the network", control -> opener.open(), this::opened, sentence -> {
                opening = false;
                onProblem.accept(sentence);
            });
        }
    }

    private void opened(CorridorTools newTools) {
        tools = newTools;
        opening = false;
        if (!history.canUndo()) {
            begin(newTools.service(), restored);
        } else if (plan().from().isEmpty() && plan().to().isEmpty()) {
            newTools.service().book().routes().stream()
                    .findFirst()
                    .ifPresent(route -> history.begin(plan().withRoute(route)));
        }
        ask();
    }

    /** Takes the answers off the map; the plan stays. */
    public void close() {
        on = false;
        onOverlay.accept(CorridorOverlay.NONE);
    }

    Optional<CorridorTools> findTools() {
        return Optional.ofNullable(tools);
    }

    /**
     * Returns what is asked.
     *
     * @return the plan
     */
    public Plan plan() {
        return history.now();
    }

    /**
     * Lists the legs of the way that is looked at.
     *
     * @return in order; none if there is no way
     */
    public List<Leg> listChosenLegs() {
        return answer.ways().isEmpty() ? List.of() : answer.ways().get(chosen).legs();
    }

    PlanAnswer answer() {
        return answer;
    }

    Limits limits() {
        return limits;
    }

    View view() {
        return view;
    }

    Limits.Scope scope() {
        return scope;
    }

    int chosen() {
        return chosen;
    }

    /** Changes the plan; changes of one kind that is not empty, in a row, are undone together. */
    void change(UnaryOperator<Plan> change, String kind) {
        go(change.apply(plan()), kind);
        ask();
    }

    private void go(Plan next, String kind) {
        if (!next.equals(plan())) {
            chosen = 0;
            if (history.go(next, kind)) {
                onStep.run();
            }
        }
    }

    /**
     * Changes the scenario.
     *
     * @param change makes the new one of the old one
     */
    public void changeScenario(UnaryOperator<Scenario> change) {
        on = true;
        change(plan -> plan.withScenario(change.apply(plan.scenario())), "");
        open();
    }

    void changeScenario(UnaryOperator<Scenario> change, String kind) {
        change(plan -> plan.withScenario(change.apply(plan.scenario())), kind);
    }

    /**
     * Says where the way starts.
     *
     * @param node a node of the network
     */
    public void setFrom(Node node) {
        change(plan -> plan.withFrom(node), "");
        open();
    }

    /**
     * Says where the way ends.
     *
     * @param node a node of the network
     */
    public void setTo(Node node) {
        change(plan -> plan.withTo(node), "");
        open();
    }

    /** The ways put aside to be compared. */
    WayShelf beside() {
        return beside;
    }

    void setEnds(NamedRoute route) {
        change(plan -> plan.withRoute(route), "");
    }

    /**
     * Goes back to the plan of before.
     *
     * @return false if there is none
     */
    public boolean undo() {
        return step(history.undo());
    }

    /**
     * Goes forward again after {@link #undo()}.
     *
     * @return false if nothing was undone
     */
    public boolean redo() {
        return step(history.redo());
    }

    private boolean step(boolean moved) {
        if (moved) {
            chosen = 0;
            ask();
        }
        return moved;
    }

    /**
     * Returns what is asked, for a project.
     *
     * @return nothing asked while nobody has changed what the panel shows at first
     */
    public Question question() {
        return history.canUndo() || history.canRedo() ? Questions.of(plan()) : restored;
    }

    /**
     * Asks what a project asks; there is nothing before it to go back to.
     *
     * @param question what to ask
     */
    public void restore(Question question) {
        restored = question;
        CorridorTools open = tools;
        if (open != null) {
            begin(open.service(), question);
            ask();
        }
    }

    /** Whoever opens the panel first sees an answer at once: the first ready route, unless something is asked. */
    private void begin(CorridorService service, Question question) {
        Plan start = Questions.plan(question, service);
        boolean empty = start.from().isEmpty() && start.to().isEmpty();
        history.begin(
                empty
                        ? service.book().routes().stream()
                                .findFirst()
                                .map(start::withRoute)
                                .orElse(start)
                        : start);
    }

    void show(View newView) {
        view = newView;
        if (view == View.LIMITS) {
            ask();
        } else {
            showOverlay();
        }
    }

    /** Looks at other goods, or at other ways. */
    void setScope(Limits.Scope newScope) {
        if (newScope.equals(scope)) {
            return;
        }
        boolean known = newScope.withReach(scope.reach()).equals(scope);
        scope = newScope;
        if (known) {
            showOverlay();
            listeners.forEach(Runnable::run);
        } else {
            ask();
        }
    }

    void choose(int way) {
        chosen = way;
        showOverlay();
    }

    /** Lights up legs and nodes while something that stands for them is pointed at. */
    void point(Set<String> keys) {
        if (on) {
            onOverlay.accept(overlay().withEmphasis(keys));
        }
    }

    private void ask() {
        CorridorTools asked = tools;
        if (asked == null) {
            return;
        }
        if (answering != null) {
            answering.cancel();
        }
        Plan plan = plan();
        boolean limited = view == View.LIMITS;
        Limits.Scope looked = scope;
        answering = background.start(
                "Finding ways",
                control -> new Answered(
                        PlanAnswer.of(asked, plan), limited ? Limits.of(asked.service(), plan, looked) : Limits.NONE),
                this::answered,
                onProblem);
    }

    private record Answered(PlanAnswer answer, Limits limits) {}

    private void answered(Answered answered) {
        answer = answered.answer();
        limits = answered.limits();
        chosen = Math.min(chosen, Math.max(0, answer.ways().size() - 1));
        showOverlay();
        listeners.forEach(Runnable::run);
    }

    private void showOverlay() {
        if (on) {
            onOverlay.accept(overlay());
        }
    }

    private CorridorOverlay overlay() {
        return view == View.LIMITS ? Overlays.ofLimits(answer, limits, scope.reach()) : Overlays.ofWays(answer, chosen);
    }
}
