package org.caspia.corridor.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.caspia.corridor.CorridorData;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.TariffBook;
import org.junit.jupiter.api.Test;

class BottleneckFinderTest {
    private static final double ALL = Double.POSITIVE_INFINITY;

    @Test
    void waysRoundTheWorldDoNotCarryUnlessAsked() {
        RouteQuery query = RouteQuery.of(CorridorData.node("altynkol"), CorridorData.node("budapest"))
                .withScenario(Scenario.today().withClosed("RUS").withClosed("IRN"));
        BottleneckFinder finder = new BottleneckFinder(CorridorData.network());
        Bottleneck near = finder.find(query, Quantity.CAPACITY_MT_A, BottleneckFinder.USUAL_DETOUR);
        Bottleneck all = finder.find(query, Quantity.CAPACITY_MT_A, ALL);
        assertThat(all.flowByLeg().keySet()).anyMatch(leg -> leg.listCountries().contains("CHN"));
        assertThat(near.flowByLeg().keySet())
                .noneMatch(leg -> leg.info().passages().contains("suez"));
        assertThat(near.flow()).isPositive().isLessThan(all.flow());
        assertThat(near.detour()).isEqualTo(2);
    }

    @Test
    void theFlowIsTheSmallestCutOfAllCutsThereAre() {
        for (long seed = 1; seed <= 30; seed++) {
            Network network = RandomNetworks.make(seed, 7, 12);
            Node from = network.findNode("n0").orElseThrow();
            Node to = network.findNode("n1").orElseThrow();
            Bottleneck found = new BottleneckFinder(network)
                    .find(RouteQuery.of(from, to).withModes(Set.of(Mode.values())), Quantity.CAPACITY_MT_A, ALL);
            assertThat(found.flow()).as("seed %d", seed).isCloseTo(smallestCut(network), within(1e-6));
            double cut = found.boundLegs().stream()
                    .mapToDouble(BottleneckFinderTest::capacity)
                    .sum();
            assertThat(cut).as("seed %d", seed).isCloseTo(found.flow(), within(1e-6));
        }
    }

    @Test
    void whatFlowsIntoANodeFlowsOutAndNoLegCarriesMoreThanItCan() {
        for (long seed = 1; seed <= 200; seed++) {
            Network network = RandomNetworks.make(seed, 9, 18);
            Node from = network.findNode("n0").orElseThrow();
            Node to = network.findNode("n1").orElseThrow();
            Bottleneck found = new BottleneckFinder(network)
                    .find(RouteQuery.of(from, to).withModes(Set.of(Mode.values())), Quantity.CAPACITY_MT_A, ALL);
            assertThat(found.flowByLeg())
                    .as("seed %d", seed)
                    .allSatisfy((leg, flow) -> assertThat(flow).isLessThanOrEqualTo(capacity(leg) + 1e-6));
            double ends = flowAt(network, from, found) + flowAt(network, to, found);
            assertThat(ends).as("seed %d", seed).isCloseTo(2 * found.flow(), within(1e-6));
        }
    }

    @Test
    void legsWithoutFigureCarryNoMoreThanTheFlow() {
        Scenario middle = Scenario.today().withOnly(Set.of(CorridorId.MIDDLE));
        RouteQuery query = RouteQuery.of(CorridorData.node("altynkol"), CorridorData.node("poti"));
        Bottleneck found = new BottleneckFinder(CorridorData.network())
                .find(query.withScenario(middle), Quantity.CAPACITY_TEU_A, ALL);
        assertThat(found.flowByLeg().values())
                .allSatisfy(flow -> assertThat(flow).isLessThanOrEqualTo(found.flow() + 1e-6));
    }

    private static double flowAt(Network network, Node node, Bottleneck found) {
        return network.listLegsAt(node).stream()
                .mapToDouble(leg -> found.flowByLeg().getOrDefault(leg, 0.0))
                .sum();
    }

    /** Tries every set of nodes that holds n0 and not n1. */
    private static double smallestCut(Network network) {
        List<Node> nodes = network.listNodes();
        double smallest = Double.POSITIVE_INFINITY;
        for (int bits = 0; bits < 1 << nodes.size(); bits++) {
            if ((bits & 1) == 1 && (bits & 2) == 0) {
                double sum = 0;
                for (Leg leg : network.listLegs()) {
                    boolean fromIn = (bits >> nodes.indexOf(leg.from()) & 1) == 1;
                    boolean toIn = (bits >> nodes.indexOf(leg.to()) & 1) == 1;
                    sum += fromIn != toIn ? capacity(leg) : 0;
                }
                smallest = Math.min(smallest, sum);
            }
        }
        return smallest;
    }

    private static double capacity(Leg leg) {
        return leg.findFigure(Quantity.CAPACITY_MT_A).orElseThrow().value();
    }

    @Test
    void theMiddleCorridorIsBoundByWhatItsFiguresSay() {
        RouteQuery query = RouteQuery.of(CorridorData.node("altynkol"), CorridorData.node("istanbul"))
                .withScenario(Scenario.today()
                        .withOnly(Set.of(CorridorId.MIDDLE))
                        .withClosed("black_sea")
                        .withClosed("RUS"));
        Bottleneck found = new BottleneckFinder(CorridorData.network()).find(query, Quantity.CAPACITY_MT_A, ALL);
        assertThat(found.isBounded()).isTrue();
        assertThat(found.flow()).isEqualTo(0.75);
        assertThat(found.boundLegs())
                .extracting(Leg::id)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("rail_");
        assertThat(found.flowByLeg().keySet()).extracting(Leg::id).contains("rail_kars_erzurum");
    }

    @Test
    void withoutAnyFigureNothingBinds() {
        Network grid = GridNetwork.make(3, 1);
        RouteQuery query = RouteQuery.of(
                grid.findNode("0").orElseThrow(), grid.findNode("8").orElseThrow());
        Bottleneck wide = new BottleneckFinder(grid).find(query, Quantity.CAPACITY_MT_A, ALL);
        assertThat(wide.isBounded()).isFalse();
        assertThat(wide.boundLegs()).isEmpty();
    }

    @Test
    void aLowerCaspianCarriesLess() {
        Scenario ferries = Scenario.today().withOnly(Set.of(CorridorId.MIDDLE));
        RouteQuery query = RouteQuery.of(CorridorData.node("kuryk"), CorridorData.node("alat"));
        BottleneckFinder finder = new BottleneckFinder(CorridorData.network());
        RouteQuery seaOnly = query.withModes(Set.of(Mode.SEA)).withScenario(ferries.withClosed("aktau"));
        double today = finder.find(seaOnly, Quantity.CAPACITY_MT_A, ALL).flow();
        double lower = finder.find(
                        seaOnly.withScenario(ferries.withClosed("aktau").withCaspianFall(1)),
                        Quantity.CAPACITY_MT_A,
                        ALL)
                .flow();
        assertThat(lower).isCloseTo(today * 0.82, within(1e-6));
    }

    @Test
    void countriesThatEveryWayNeedsAreFound() {
        Router router = new Router(CorridorData.network(), TariffBook.empty());
        Scenario middle = Scenario.today().withOnly(Set.of(CorridorId.MIDDLE));
        List<Dependency> rows = new DependencyTable(router, Set.of(Mode.RAIL, Mode.SEA, Mode.FERRY), middle)
                .of(List.of(CorridorData.node("xian")), List.of(CorridorData.node("budapest")));
        assertThat(rows)
                .flatExtracting(Dependency::countries)
                .contains("KAZ", "AZE", "GEO")
                .doesNotContain("CHN", "HUN");
        assertThat(rows)
                .filteredOn(Dependency::isEssential)
                .flatExtracting(Dependency::countries)
                .containsExactlyInAnyOrder("KAZ", "AZE", "GEO");
        assertThat(rows.get(rows.size() - 1).isEssential()).isFalse();
    }

    @Test
    void countriesShutTogetherAreLikeOneScenario() {
        Router router = new Router(CorridorData.network(), TariffBook.empty());
        Set<Mode> modes = Set.of(Mode.RAIL, Mode.SEA, Mode.FERRY);
        Set<String> both = Set.of("AZE", "RUS");
        Node from = CorridorData.node("altynkol");
        for (String end : List.of("poti", "budapest", "istanbul", "duisburg", "baku")) {
            Node to = CorridorData.node(end);
            List<Dependency> rows =
                    new DependencyTable(router, modes, Scenario.today()).of(List.of(from), List.of(to), both);
            Dependency together = rows.get(rows.size() - 1);
            assertThat(together.countries()).containsExactly("AZE", "RUS");
            if (both.contains(to.country())) {
                assertThat(together.pairs()).isZero();
                continue;
            }
            RouteQuery open = RouteQuery.of(from, to);
            RouteQuery shut =
                    open.withScenario(Scenario.today().withClosed("AZE").withClosed("RUS"));
            double before = router.find(open).findBest().orElseThrow().totals().hours();
            double after = router.find(shut).findBest().orElseThrow().totals().hours();
            assertThat(together.meanHours()).as(end).isCloseTo(after - before, within(0.5));
        }
    }

    @Test
    void theTableOverTheWholeNetworkAgreesWithSingleQuestions() {
        Router router = new Router(CorridorData.network(), TariffBook.empty());
        Set<Mode> modes = Set.of(Mode.RAIL, Mode.SEA, Mode.FERRY);
        List<Node> nodes = CorridorData.network().listNodes();
        List<Dependency> rows = new DependencyTable(router, modes, Scenario.today()).of(nodes, nodes);
        Set<String> seen = new HashSet<>();
        assertThat(rows).hasSizeGreaterThan(15).allSatisfy(row -> {
            assertThat(seen.add(row.countries().get(0))).isTrue();
            assertThat(row.cut()).isLessThanOrEqualTo(row.used()).isLessThanOrEqualTo(row.pairs());
        });
        Random random = new Random(7);
        List<Node> few = new ArrayList<>(nodes);
        Collections.shuffle(few, random);
        Node from = CorridorData.node("altynkol");
        for (Node to : few.subList(0, 10)) {
            for (Dependency row : new DependencyTable(router, modes, Scenario.today()).of(List.of(from), List.of(to))) {
                RouteQuery shut = RouteQuery.of(from, to)
                        .withScenario(
                                Scenario.today().withClosed(row.countries().get(0)));
                assertThat(router.find(shut).findBest().isEmpty()).isEqualTo(row.cut() == 1);
            }
        }
    }
}
