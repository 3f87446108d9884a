package org.caspia.ui.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.caspia.ui.corridor.Limits.Reach.REGIONS;
import static org.caspia.ui.corridor.Limits.Reach.REGIONS_ALONE;
import static org.caspia.ui.corridor.Limits.Reach.WAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.caspia.app.atlas.Atlas;
import org.caspia.app.atlas.AtlasService;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.RouteCountries;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Scenario;
import org.caspia.problem.ProblemException;
import org.caspia.render.CorridorOverlay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlanAnswerTest {
    private static CorridorTools tools;
    private static Plan poti;

    @BeforeAll
    static void openTheNetwork() throws ProblemException {
        Atlas atlas = AtlasService.open(Path.of("data"));
        tools = new CorridorTools(CorridorService.open(atlas), RouteCountries.open(atlas));
        poti = Plan.EMPTY.withRoute(route("mc_kz_poti"));
    }

    private static NamedRoute route(String id) {
        return tools.service().book().findRoute(id).orElseThrow();
    }

    private static PlanAnswer answer(UnaryOperator<Scenario> change) {
        return PlanAnswer.of(tools, poti.withScenario(change.apply(Scenario.today())));
    }

    @Test
    void aReadyRouteComesFirstAndItsKilometresAreSharedOutAmongItsCountries() {
        PlanAnswer answer = answer(today -> today);
        Itinerary way = answer.ways().get(0);
        assertThat(way.legs()).isEqualTo(route("mc_kz_poti").legs());
        assertThat(answer.ways()).hasSize(Plan.WAYS).doesNotHaveDuplicates();
        assertThat(answer.sentence()).isEmpty();
        var km = answer.kmByCountry().get(0);
        assertThat(km.keySet().iterator().next()).isEqualTo("KAZ");
        assertThat(km).containsKeys("AZE", "GEO", "sea");
        double drawnKm = way.legs().stream().mapToDouble(Leg::drawnKm).sum();
        assertThat(km.values().stream().mapToDouble(v -> v).sum()).isCloseTo(drawnKm, within(drawnKm * 0.005));
    }

    @Test
    void aReadyRouteThatCannotBeUsedGivesWayToAnother() {
        PlanAnswer answer = answer(today -> today.withClosed("sea_aktau_alat"));
        assertThat(answer.ways().get(0).legs()).isNotEqualTo(route("mc_kz_poti").legs());
        assertThat(answer.before().orElseThrow().legs())
                .isEqualTo(route("mc_kz_poti").legs());
        assertThat(answer.sentence()).startsWith("Closing ").contains("the ready route is cut", " by way of ");
    }

    @Test
    void aReadyRouteThatIsNotOpenYetSaysSoAndFromWhen() {
        Plan zangezur = Plan.EMPTY.withRoute(route("zangezur"));
        PlanAnswer today = PlanAnswer.of(tools, zangezur);
        assertThat(today.notice()).contains("is not open", "shown are other ways between the same ends");
        assertThat(today.ways())
                .allSatisfy(way ->
                        assertThat(way.legs()).isNotEqualTo(route("zangezur").legs()));
        Scenario built = Scenario.today();
        for (Leg leg : ReadyRoute.missing(tools.service(), route("zangezur"), built)) {
            built = built.withAdded(leg.id());
        }
        PlanAnswer then = PlanAnswer.of(tools, zangezur.withScenario(built));
        assertThat(then.notice()).isEmpty();
        assertThat(then.ways().get(0).legs()).isEqualTo(route("zangezur").legs());
    }

    @Test
    void roadsAreTakenOnlyIfAskedFor() {
        Plan rail = Plan.EMPTY
                .withFrom(tools.service().network().findNode("tbilisi").orElseThrow())
                .withTo(tools.service().network().findNode("tashkent").orElseThrow());
        assertThat(rail.findQuery().orElseThrow().modes()).doesNotContain(Mode.ROAD);
        assertThat(rail.withRoads(true).findQuery().orElseThrow().modes()).contains(Mode.ROAD);
        PlanAnswer without = PlanAnswer.of(tools, rail);
        assertThat(without.ways())
                .flatExtracting(Itinerary::legs)
                .extracting(Leg::mode)
                .doesNotContain(Mode.ROAD);
    }

    @Test
    void aPlanComesBackFromItsQuestion() {
        Plan plan = poti.withRoads(true)
                .withBy(org.caspia.corridor.route.Criterion.COST)
                .withScenario(Scenario.today().withClosed("RUS").withYear(2030));
        assertThat(Questions.plan(Questions.of(plan), tools.service())).isEqualTo(plan);
    }

    @Test
    void eachChangeIsNamedAndCanBeTakenBackAlone() {
        Scenario scenario = Scenario.today()
                .withClosed("RUS")
                .withStopFactor("alat", 2)
                .withAdded("rail_rasht_astara")
                .withYear(2030)
                .withOnly(Set.of(CorridorId.MIDDLE))
                .withCaspianFall(1.5);
        List<EffectWords.Change> changes = new EffectWords(tools.service()).listChanges(scenario);
        assertThat(changes)
                .extracting(EffectWords.Change::text)
                .containsExactly(
                        "Russia shut",
                        "Twice the wait at Alat",
                        "Rasht – Astara built",
                        "The network of 2030",
                        "Only Middle Corridor",
                        "The Caspian 1.5 m lower");
        Scenario left = scenario;
        for (int i = 0; i < 6; i++) {
            left = new EffectWords(tools.service()).listChanges(left).get(0).without();
        }
        assertThat(left).isEqualTo(Scenario.today());
    }

    @Test
    void aShutCountryIsTintedAndAShutPortCrossed() {
        PlanAnswer answer = answer(today -> today.withClosed("RUS").withClosed("alat"));
        CorridorOverlay overlay = Overlays.ofWays(answer, 0);
        assertThat(overlay.change().crossed()).containsExactly("alat");
        assertThat(overlay.tint().orElseThrow().shareByCountry()).containsOnlyKeys("RUS");
        assertThat(overlay.change().closed()).contains("rail_alat_hajigabul", "sea_aktau_alat");
    }

    @Test
    void theBottleneckKeepsToTheCorridorIfAskedTo() {
        Limits within = Limits.of(tools.service(), poti, new Limits.Scope(Quantity.CAPACITY_MT_A, true, List.of()));
        Limits free = Limits.of(tools.service(), poti, new Limits.Scope(Quantity.CAPACITY_MT_A, false, List.of()));
        assertThat(within.bottleneck().orElseThrow().flow())
                .isPositive()
                .isLessThan(free.bottleneck().orElseThrow().flow());
        assertThat(within.bottleneck().orElseThrow().flowByLeg().keySet()).allMatch(leg -> leg.isOf(CorridorId.MIDDLE));
    }

    @Test
    void theCountriesOfTheArticlesSentenceAreShutTogether() {
        Limits limits =
                Limits.of(tools.service(), poti, new Limits.Scope(Quantity.CAPACITY_MT_A, true, List.of("AZE", "TUR")));
        Limits.CountryRow together = limits.countries().get(limits.countries().size() - 1);
        assertThat(together.name()).isEqualTo("Azerbaijan and Turkey");
        double alone = limits.countries().stream()
                .filter(row -> row.keys().equals(List.of("AZE")))
                .flatMap(row -> row.detour().stream())
                .mapToDouble(detour -> detour.extraHours())
                .findFirst()
                .orElseThrow();
        assertThat(together.detour().orElseThrow().extraHours()).isGreaterThanOrEqualTo(alone);
        assertThat(limits.verdicts()).extracting(Verdict::reach).containsExactly(REGIONS, REGIONS_ALONE);
        assertThat(limits.verdicts().get(1).sentence(tools.service()))
                .startsWith("With Russia and Iran shut as well: without Azerbaijan and Turkey ");
        assertThat(limits.hoursByCountry(REGIONS_ALONE).get("AZE").orElseThrow())
                .isGreaterThan(limits.hoursByCountry(REGIONS).get("AZE").orElseThrow() + 24);
        assertThat(limits.hoursByCountry(WAY)).containsKey("AZE").doesNotContainKey("KAZ");
    }

    @Test
    void bothEndsInOnePlaceAreTold() {
        Plan same = poti.withTo(poti.from().orElseThrow());
        assertThat(PlanAnswer.of(tools, same).sentence()).startsWith("Both ends are Altynkol");
    }

    @Test
    void aNameIsFoundByAFewLettersInAnySpelling() {
        Suggestions<org.caspia.corridor.Node> nodes = Suggestions.ofNodes(tools.service());
        assertThat(nodes.find("horgos").get(0).title()).contains("Khorgos");
        assertThat(nodes.find("BAKİ").get(0).title()).contains("Baku");
        assertThat(nodes.find("alatt").get(0).title()).contains("Alat");
        assertThat(nodes.find("  ")).isEmpty();
        assertThat(Suggestions.ofClosures(tools.service())
                        .find("sue")
                        .get(0)
                        .item()
                        .key())
                .isEqualTo("suez");
    }
}
