package org.caspia.corridor.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caspia.corridor.CorridorData;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.Status;
import org.caspia.corridor.TariffBook;
import org.caspia.corridor.read.RouteReader;
import org.caspia.corridor.read.TariffReader;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RouterTest {
    private static final Network NETWORK = CorridorData.network();
    private static final Router ROUTER = new Router(NETWORK, tariffs());

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void theBestWayCostsAsMuchAsANaiveSearchFinds(Criterion by) {
        for (long seed = 1; seed <= 40; seed++) {
            Network network = RandomNetworks.make(seed, 12, 24);
            Node from = network.findNode("n0").orElseThrow();
            Node to = network.findNode("n1").orElseThrow();
            Router router = new Router(network, TariffBook.empty());
            RouteAnswer answer = router.find(RouteQuery.of(from, to).withBy(by));
            double naive = naive(network, router, by, from, to);
            if (naive == Double.POSITIVE_INFINITY) {
                assertThat(answer.findBest()).as("seed %d", seed).isEmpty();
                assertThat(answer.whyNone()).isNotEmpty();
            } else {
                assertThat(measure(answer.findBest().orElseThrow(), by))
                        .as("seed %d", seed)
                        .isCloseTo(naive, within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void alsoInTheRealNetworkWithItsBorders(Criterion by) {
        Network open = new Network(
                NETWORK.listNodes(),
                NETWORK.listLegs().stream()
                        .filter(leg -> leg.status() == Status.OPEN)
                        .toList());
        Router router = new Router(open, tariffs());
        for (String end : List.of("budapest", "prague", "istanbul", "moscow")) {
            Node from = CorridorData.node("poti");
            Node to = CorridorData.node(end);
            RouteQuery query = RouteQuery.of(from, to).withBy(by).withModes(EnumSet.allOf(Mode.class));
            assertThat(measure(router.find(query).findBest().orElseThrow(), by))
                    .as("poti to %s", end)
                    .isCloseTo(naive(open, router, by, from, to), within(1e-6));
        }
    }

    @Test
    void bordersOnALineStandAfterItAlsoAtTheEnd() {
        Itinerary way = best("constanta", "prague", Scenario.today());
        assertThat(way.steps())
                .extracting(Step::text)
                .containsExactly(
                        "rail from Constanța to Budapest",
                        "border crossing between Arad / Curtici and Budapest",
                        "rail from Budapest to Prague",
                        "border crossing between Budapest and Prague",
                        "border crossing between Budapest and Prague");
        assertThat(way.totals().borders()).isEqualTo(3);
        assertThat(way.totals().stopHours()).isEqualTo(12);
    }

    /** Bellman-Ford over pairs of arcs, written with the objects and not the arrays. */
    private static double naive(Network network, Router router, Criterion by, Node from, Node to) {
        StopRules rules = router.rules();
        Map<String, Double> reached = new HashMap<>();
        for (int round = 0; round <= 2 * network.listLegs().size(); round++) {
            for (Leg leg : network.listLegs()) {
                for (Node start : List.of(leg.from(), leg.to())) {
                    double best = start.equals(from) ? 0 : Double.POSITIVE_INFINITY;
                    for (Leg in : network.listLegsAt(start)) {
                        Double before = reached.get(in.id() + ">" + start.id());
                        if (before != null && !in.equals(leg)) {
                            best = Math.min(best, before + stop(rules, by, in, start, leg));
                        }
                    }
                    if (best < Double.POSITIVE_INFINITY) {
                        double weight = best + weigh(rules, by, leg);
                        reached.merge(leg.id() + ">" + leg.otherEnd(start).id(), weight, Math::min);
                    }
                }
            }
        }
        return network.listLegsAt(to).stream()
                .mapToDouble(leg -> reached.getOrDefault(leg.id() + ">" + to.id(), Double.POSITIVE_INFINITY))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double weigh(StopRules rules, Criterion by, Leg leg) {
        double borders = StopRules.bordersOnTheLine(leg);
        return switch (by) {
            case TIME -> StopRules.hours(leg, false) + borders * rules.hoursAtBorder();
            case BEST_TIME -> StopRules.hours(leg, true) + borders * rules.hoursAtBorder();
            case DISTANCE -> leg.lengthKm();
            case COST -> rules.usd(leg) + borders * rules.tariffs().usdPerStop("border");
        };
    }

    private static double stop(StopRules rules, Criterion by, Leg in, Node at, Leg out) {
        StepKind kind = StopRules.kind(in, at, out);
        return switch (by) {
            case TIME -> rules.hours(kind, at, false);
            case BEST_TIME -> rules.hours(kind, at, true);
            case DISTANCE -> 0;
            case COST -> rules.usd(kind, at);
        };
    }

    private static double measure(Itinerary way, Criterion by) {
        Totals totals = way.totals();
        return switch (by) {
            case TIME -> totals.hours();
            case BEST_TIME -> totals.daysBest() * 24;
            case DISTANCE -> totals.lengthKm();
            case COST -> totals.usd();
        };
    }

    @Test
    void theStepsOfAnItineraryFollowEachOtherAndSumToTheTotals() {
        Itinerary way =
                best("altynkol", "istanbul", Scenario.today().withClosed("RUS").withClosed("IRN"));
        Node at = CorridorData.node("altynkol");
        for (Step step : way.steps()) {
            if (step.kind() == StepKind.TRAVEL || step.isAtNode()) {
                assertThat(step.from()).isEqualTo(at);
            }
            at = step.to();
        }
        assertThat(at).isEqualTo(CorridorData.node("istanbul"));
        assertThat(way.steps().stream().mapToDouble(Step::hours).sum())
                .isCloseTo(way.totals().hours(), within(1e-6));
        assertThat(way.totals().drawnKm()).isLessThan(way.totals().lengthKm() * 1.05);
    }

    @Test
    void theSeaPortsBordersAndChangesOfGaugeAreStepsOfTheirOwn() {
        Itinerary way = best("xian", "mersin", Scenario.today().withOnly(Set.of(CorridorId.MIDDLE)));
        assertThat(way.steps())
                .extracting(Step::kind)
                .contains(StepKind.BORDER, StepKind.GAUGE_CHANGE, StepKind.TRANSSHIPMENT);
        assertThat(way.steps())
                .filteredOn(step -> step.kind() == StepKind.GAUGE_CHANGE)
                .extracting(step -> step.from().id())
                .contains("akhalkalaki");
        assertThat(way.steps())
                .anyMatch(step ->
                        step.kind() == StepKind.TRAVEL && step.legs().get(0).mode() == Mode.SEA);
        assertThat(way.listCountries()).containsExactly("CHN", "KAZ", "AZE", "GEO", "TUR");
        assertThat(way.totals().gaugeChanges()).isEqualTo(2);
    }

    @Test
    void alternativesAreReallyDifferentAndInOrder() {
        RouteQuery query = RouteQuery.of(CorridorData.node("altynkol"), CorridorData.node("poti"))
                .withCount(3);
        List<Itinerary> ways = ROUTER.find(query).itineraries();
        assertThat(ways).hasSize(3);
        assertThat(ways).extracting(way -> way.totals().hours()).isSorted();
        for (int i = 0; i < ways.size(); i++) {
            for (int j = i + 1; j < ways.size(); j++) {
                Set<Leg> both = new HashSet<>(ways.get(i).legs());
                both.retainAll(ways.get(j).legs());
                double km = both.stream().mapToDouble(Leg::lengthKm).sum();
                double shorter = Math.min(
                        ways.get(i).totals().lengthKm(), ways.get(j).totals().lengthKm());
                assertThat(km / shorter).isLessThanOrEqualTo(0.7);
            }
        }
    }

    @Test
    void closingACountryAPassageANodeOrALegLeadsRoundIt() {
        Scenario noRussia = Scenario.today().withClosed("RUS");
        assertThat(best("xian", "duisburg", noRussia).listCountries()).doesNotContain("RUS");
        assertThat(best("poti", "trieste", noRussia.withClosed("dardanelles")).legs())
                .noneMatch(leg -> leg.info().passages().contains("dardanelles"));
        assertThat(best("altynkol", "poti", noRussia.withClosed("kuryk")).nodes())
                .extracting(Node::id)
                .doesNotContain("kuryk");
        assertThat(best("altynkol", "poti", noRussia.withClosed("rail_beineu_mangystau"))
                        .legs())
                .extracting(Leg::id)
                .doesNotContain("rail_beineu_mangystau");
    }

    @Test
    void whereThereIsNoWayTheClosureThatCutsItIsNamed() {
        Scenario shut = Scenario.today().withClosed("akhalkalaki").withOnly(Set.of(CorridorId.MIDDLE));
        RouteQuery query = RouteQuery.of(CorridorData.node("tbilisi"), CorridorData.node("kars"));
        RouteAnswer answer =
                ROUTER.find(query.withScenario(shut.withClosed("black_sea").withClosed("lake_van")));
        assertThat(answer.itineraries()).isEmpty();
        assertThat(answer.whyNone()).contains("akhalkalaki", "black_sea").doesNotContain("lake_van");
        assertThat(ROUTER.find(RouteQuery.of(CorridorData.node("osh"), CorridorData.node("batumi")))
                        .whyNone())
                .contains("roads");
    }

    @Test
    void theYearDecidesWhatIsThere() {
        Node from = CorridorData.node("altynkol");
        Node to = CorridorData.node("kars");
        Scenario middle = Scenario.today().withOnly(Set.of(CorridorId.MIDDLE));
        RouteAnswer before = ROUTER.find(RouteQuery.of(from, to).withScenario(middle.withYear(2010)));
        RouteAnswer after = ROUTER.find(RouteQuery.of(from, to).withScenario(middle.withYear(2018)));
        assertThat(before.itineraries()).isEmpty();
        assertThat(before.whyNone())
                .contains("what was not there in 2010 (")
                .contains("Altynkol / Khorgos – Zhetigen")
                .doesNotContain("Tbilisi – Khashuri");
        assertThat(after.itineraries()).isNotEmpty();
        Scenario zangezur = Scenario.today().withOnly(Set.of(new CorridorId("zangezur"), CorridorId.MIDDLE));
        RouteQuery toKars = RouteQuery.of(CorridorData.node("horadiz"), to);
        assertThat(nodesOf(ROUTER.find(toKars.withScenario(zangezur.withYear(2031)))))
                .contains("meghri");
        assertThat(nodesOf(ROUTER.find(toKars.withScenario(zangezur.withYear(2024)))))
                .doesNotContain("meghri");
    }

    @Test
    void aLongerStopOrALowerCaspianMakesTheWayLongerButNotOtherWays() {
        Scenario base = Scenario.today().withClosed("RUS").withClosed("IRN");
        double usual = best("altynkol", "poti", base).totals().hours();
        double doubled = best("altynkol", "poti", base.withStopFactor("alat", 2))
                .totals()
                .hours();
        double low = best("altynkol", "poti", base.withCaspianFall(2)).totals().hours();
        double dwell = CorridorData.node("alat")
                .findFigure(Quantity.DWELL_HOURS)
                .orElseThrow()
                .value();
        assertThat(doubled).isCloseTo(usual + dwell, within(0.001));
        assertThat(low).isGreaterThan(usual + 20);
        assertThat(best("xian", "urumqi", base.withCaspianFall(2)).totals().hours())
                .isEqualTo(best("xian", "urumqi", base).totals().hours());
    }

    @Test
    void addingAPlannedLinkShortensTheWayAndTheEffectSaysHowMuch() {
        Scenario shortcut = Scenario.today().withAdded("rail_moyynty_kyzylzhar");
        RouteQuery query = RouteQuery.of(CorridorData.node("dostyk"), CorridorData.node("aktau"));
        ScenarioEffect effect = ScenarioEffect.of(ROUTER, query.withScenario(shortcut));
        assertThat(effect.isComparable()).isTrue();
        assertThat(effect.extraHours()).isNegative();
        assertThat(effect.extraKm()).isNegative();
        assertThat(effect.listTaken()).extracting(Leg::id).containsExactly("rail_moyynty_kyzylzhar");
        assertThat(effect.listLeft()).extracting(Leg::id).contains("rail_moyynty_zharyk");
    }

    @Test
    void allNamedRoutesCanBeFollowed() throws ProblemException {
        List<NamedRoute> routes = RouteReader.read(CorridorData.folder(), NETWORK, new ArrayList<>());
        assertThat(routes).allSatisfy(route -> {
            Itinerary way = ROUTER.follow(route, Scenario.today());
            assertThat(way.totals().days()).isBetween(1.0, 60.0);
            assertThat(way.totals().daysBest()).isLessThanOrEqualTo(way.totals().days());
            assertThat(way.kmByMode().values().stream().mapToDouble(v -> v).sum())
                    .isCloseTo(way.totals().lengthKm(), within(0.001));
        });
    }

    @Test
    void theUsualTimeToPotiIsThatOfTheMinistryAndTheBestBeatsTheTimetable() throws ProblemException {
        NamedRoute poti = RouteReader.read(CorridorData.folder(), NETWORK, new ArrayList<>()).stream()
                .filter(route -> route.id().equals("mc_kz_poti"))
                .findFirst()
                .orElseThrow();
        Totals totals = ROUTER.follow(poti, Scenario.today()).totals();
        assertThat(totals.days()).as("13 to 17 days now").isBetween(13.0, 17.0);
        assertThat(totals.daysBest()).as("12 days by the timetable").isBetween(9.0, 12.0);
    }

    @Test
    void aForeignNodeIsABadCallAndTheSameEndsAreToldSo() {
        Node foreign = RandomNetworks.make(1, 3, 3).findNode("n0").orElseThrow();
        assertThatThrownBy(() -> ROUTER.find(RouteQuery.of(foreign, CorridorData.node("baku"))))
                .isInstanceOf(IllegalArgumentException.class);
        RouteAnswer same = ROUTER.find(RouteQuery.of(CorridorData.node("baku"), CorridorData.node("baku")));
        assertThat(same.whyNone()).contains("same place");
    }

    @Test
    void roadsAreUsedWhenTheyAreAllowed() {
        RouteQuery query = RouteQuery.of(CorridorData.node("bishkek"), CorridorData.node("turkmenbashi"))
                .withModes(EnumSet.of(Mode.ROAD));
        assertThat(ROUTER.find(query).findBest()).isPresent();
    }

    private static Itinerary best(String from, String to, Scenario scenario) {
        RouteQuery query = RouteQuery.of(CorridorData.node(from), CorridorData.node(to));
        return ROUTER.find(query.withScenario(scenario)).findBest().orElseThrow();
    }

    private static List<String> nodesOf(RouteAnswer answer) {
        return answer.findBest().map(Itinerary::nodes).orElse(List.of()).stream()
                .map(Node::id)
                .toList();
    }

    private static TariffBook tariffs() {
        try {
            return TariffReader.read(CorridorData.folder());
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }
}
