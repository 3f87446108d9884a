package org.caspia.app.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.caspia.app.bench.Bench.Measure;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.TariffBook;
import org.caspia.corridor.route.BottleneckFinder;
import org.caspia.corridor.route.DependencyTable;
import org.caspia.corridor.route.GridNetwork;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.corridor.route.Router;
import org.caspia.corridor.route.Scenario;
import org.caspia.problem.ProblemException;

/** Measures the questions to the transport network: the shipped one, and made-up ones of growing size. */
final class NetworkBench {
    private static final Set<Mode> MODES = Mode.listFreight(false);

    /** Sides of grids with about ten thousand and a hundred thousand legs. */
    private static final int[] SIDES = {71, 224};

    private static final int MILLION_SIDE = 708;

    private final BenchTimer timer;
    private final Consumer<Measure> told;

    NetworkBench(BenchTimer timer, Consumer<Measure> told) {
        this.timer = timer;
        this.told = told;
    }

    void run(Network network) throws ProblemException {
        Node from = node(network, "altynkol");
        Node to = node(network, "istanbul");
        Router router = new Router(network, TariffBook.empty());
        int[] turn = {0};
        told.accept(timer.measure("three ways and their steps after a change", "50 ms", 40, 100, () -> {
            Scenario changed = Scenario.today().withStopFactor("alat", 1 + turn[0]++ % 7);
            router.find(RouteQuery.of(from, to).withCount(3).withScenario(changed));
        }));
        List<Node> all = network.listNodes();
        told.accept(timer.measure(
                "dependency of all pairs on each country",
                "1000 ms",
                4,
                10,
                () -> new DependencyTable(router, MODES, Scenario.today()).of(all, all)));
        BottleneckFinder bottleneck = new BottleneckFinder(network);
        told.accept(timer.measure(
                "bottleneck",
                "",
                4,
                10,
                () -> bottleneck.find(RouteQuery.of(from, to), Quantity.CAPACITY_MT_A, BottleneckFinder.USUAL_DETOUR)));
        for (int side : SIDES) {
            grid(side);
        }
        // a process of its own, so that the memory of the maps can be kept small
        ColdStart.run(List.of("-Xmx1g"), List.of("bench", "--grid", String.valueOf(MILLION_SIDE)));
    }

    void grid(int side) throws ProblemException {
        Network grid = GridNetwork.make(side, 1);
        Router router = new Router(grid, TariffBook.empty());
        Node to = node(grid, String.valueOf(side * side - 1));
        String what = String.format(
                Locale.ROOT, "shortest way across %,d legs", grid.listLegs().size());
        String wanted = side == MILLION_SIDE ? "500 ms" : "";
        told.accept(timer.measure(what, wanted, 3, 8, () -> router.find(RouteQuery.of(node(grid, "0"), to))));
    }

    private static Node node(Network network, String id) throws ProblemException {
        return network.findNode(id).orElseThrow(() -> new ProblemException("The network has no node " + id + "."));
    }
}
