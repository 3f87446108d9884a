package org.caspia.app.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.caspia.app.atlas.AtlasService;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Bottleneck;
import org.caspia.corridor.route.Dependency;
import org.caspia.corridor.route.NetworkChange;
import org.caspia.corridor.route.RouteAnswer;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.corridor.route.Scenario;
import org.caspia.corridor.route.ScenarioEffect;
import org.caspia.geo.Data;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions to the shipped network, as the window and the command line ask them. */
class CorridorServiceTest {
    private static CorridorService service;

    @BeforeAll
    static void open() throws ProblemException {
        service = CorridorService.open(AtlasService.open(Data.dir()));
    }

    @Test
    void groupsOfPlacesAreFoundByWhatPeopleCallThem() {
        assertThat(service.findGroup("Central Asia").orElseThrow().nodes())
                .extracting(Node::country)
                .contains("KAZ", "UZB", "TKM", "KGZ")
                .isSubsetOf("KAZ", "UZB", "TKM", "KGZ", "TJK");
        assertThat(service.findGroup("eu").orElseThrow().nodes())
                .extracting(Node::country)
                .contains("ROU", "DEU")
                .doesNotContain("TUR", "SRB");
        assertThat(service.findGroup("Bakı").orElseThrow().nodes())
                .extracting(Node::id)
                .containsExactly("baku");
        assertThat(service.findGroup("Georgia").orElseThrow().nodes())
                .extracting(Node::country)
                .containsOnly("GEO");
        assertThat(service.findGroup("all").orElseThrow().nodes())
                .hasSameSizeAs(service.network().listNodes());
        assertThat(service.findGroup("Narnia")).isEmpty();
        assertThat(service.findGroup("Iceland")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Iran, IRN",
        "IR, IRN",
        "irn, IRN",
        "Russia, RUS",
        "Türkiye, TUR",
        "Turkey, TUR",
        "AZ, AZE",
        "Suez, suez",
        "caspian, caspian",
        "the Caspian Sea, caspian",
        "Suez Canal, suez",
        "Strait of Malacca, malacca",
        "Bab el Mandeb, bab_el_mandeb",
        "Bakı, baku",
        "ALAT, alat",
        "rail_kars_erzurum, rail_kars_erzurum"
    })
    void whatCanBeShutIsFoundByWhatPeopleCallIt(String text, String key) {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("en", "tr-TR", "az-AZ")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(service.findClosure(text).map(Closure::key)).as(tag).contains(key);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsNotKnownIsSuggested() {
        assertThat(service.findClosure("Irann")).isEmpty();
        assertThat(service.suggestClosures("Irann")).extracting(Closure::key).contains("IRN");
        assertThat(service.findClosure("Brazil"))
                .as("the network does not touch it")
                .isEmpty();
    }

    @Test
    void aClosureCostsHoursAndKilometresAndChangesLegs() {
        RouteQuery query = RouteQuery.of(node("altynkol"), node("poti"));
        ScenarioEffect effect =
                service.effect(query.withScenario(Scenario.today().withClosed("AZE")));
        assertThat(effect.isComparable()).isTrue();
        assertThat(effect.extraHours()).isPositive();
        assertThat(effect.listLeft()).isNotEmpty();
        assertThat(effect.after().findBest().orElseThrow().listCountries()).doesNotContain("AZE");
    }

    @Test
    void whatCutsAWayIsNamed() {
        Scenario shut = Scenario.today().withOnly(Set.of(CorridorId.MIDDLE)).withClosed("AZE");
        RouteQuery query = RouteQuery.of(node("altynkol"), node("poti")).withScenario(shut);
        assertThat(service.answer(query).whyNone()).contains("the closure of Azerbaijan");
        Scenario twice = Scenario.today()
                .withClosed("rail_lanzhou_urumqi")
                .withClosed("rail_manzhouli_chita")
                .withClosed("rail_xian_lanzhou")
                .withClosed("rail_zhengzhou_manzhouli");
        RouteQuery byRail = RouteQuery.of(node("xian"), node("urumqi")).withModes(Set.of(Mode.RAIL));
        assertThat(service.answer(byRail.withScenario(twice)).whyNone())
                .endsWith(
                        "it is cut by the closure of Manzhouli – Chita and the closure of Zhengzhou – Manzhouli together.");
    }

    @Test
    void theYearsShowWhatWasThere() {
        assertThat(legsIn(1995))
                .contains("sea_aktau_baku")
                .doesNotContain("sea_aktau_alat", "rail_akhalkalaki_kartsakhi", "rail_zhezkazgan_saksaulskaya");
        assertThat(legsIn(2014)).contains("rail_zhezkazgan_saksaulskaya").doesNotContain("sea_kuryk_alat");
        assertThat(legsIn(2017))
                .contains("rail_akhalkalaki_kartsakhi", "sea_kuryk_alat")
                .doesNotContain("rail_istanbul_halkali");
        assertThat(legsIn(2024))
                .doesNotContain("sea_aktau_baku")
                .contains("rail_istanbul_halkali", "sea_aktau_alat")
                .doesNotContain("rail_senaki_anaklia");
        assertThat(legsIn(2030)).contains("rail_senaki_anaklia", "rail_moyynty_kyzylzhar");
    }

    @Test
    void aChangeTellsWhatTheMapLosesAndGains() {
        NetworkChange change = service.change(
                Scenario.today(), Scenario.today().withClosed("caspian").withAdded("rail_rasht_astara"));
        assertThat(change.gone())
                .isNotEmpty()
                .allMatch(leg -> leg.info().passages().contains("caspian"));
        assertThat(change.come()).extracting(Leg::id).containsExactly("rail_rasht_astara");
        assertThat(service.change(Scenario.today(), Scenario.today()).gone()).isEmpty();
    }

    @Test
    void theBottleneckBindsAndWithoutItsLegsNothingFlows() {
        Scenario middle = Scenario.today().withOnly(Set.of(CorridorId.MIDDLE));
        RouteQuery query = RouteQuery.of(node("altynkol"), node("poti")).withScenario(middle);
        Bottleneck found = service.bottleneck(query, Quantity.CAPACITY_MT_A, 2);
        assertThat(found.isBounded()).isTrue();
        Scenario cut = middle;
        for (Leg leg : found.boundLegs()) {
            cut = cut.withClosed(leg.id());
        }
        for (Node bound : found.boundNodes()) {
            cut = cut.withClosed(bound.id());
        }
        assertThat(service.answer(query.withScenario(cut)).findBest()).isEmpty();
    }

    @Test
    void dependencyNamesTheCountriesThatTheBestWayUses() {
        List<Dependency> rows = service.dependencies(RouteQuery.of(node("altynkol"), node("poti")));
        RouteAnswer best = service.answer(RouteQuery.of(node("altynkol"), node("poti")));
        assertThat(rows).flatExtracting(Dependency::countries).contains("AZE").doesNotContain("KAZ", "GEO");
        assertThat(best.findBest().orElseThrow().listCountries())
                .containsAll(
                        rows.stream().flatMap(row -> row.countries().stream()).toList());
    }

    @Test
    void everyPublishedFigureGetsAVerdictWithASource() {
        List<ClaimCheck> claims = service.claims();
        assertThat(claims).hasSizeGreaterThan(30).allSatisfy(claim -> {
            assertThat(service.book().findSource(claim.sourceId()))
                    .as(claim.text())
                    .isPresent();
            assertThat(claim.difference()).isNotBlank();
            assertThat(claim.own().isEmpty()).isEqualTo(claim.verdict() == ClaimCheck.Verdict.NOT_COMPARABLE);
        });
        assertThat(service.book().quoted())
                .allSatisfy(figure -> assertThat(claims)
                        .filteredOn(claim -> claim.text().equals(figure.text()))
                        .as(figure.id())
                        .anyMatch(claim -> figure.beside().what().isEmpty()
                                || claim.verdict() != ClaimCheck.Verdict.NOT_COMPARABLE));
    }

    @Test
    void eachCorridorHasOneMainRouteAndARow() {
        assertThat(service.listMainRoutes())
                .extracting(route -> route.corridor().id())
                .doesNotHaveDuplicates()
                .contains(
                        "middle",
                        "northern",
                        "southern_iran",
                        "instc",
                        "trans_afghan",
                        "cku",
                        "zangezur",
                        "suez",
                        "cape");
        assertThat(service.compare(service.listMainRoutes(), Scenario.today())).hasSameSizeAs(service.listMainRoutes());
    }

    private static Node node(String name) {
        return service.findNode(name).findNode().orElseThrow();
    }

    private static Set<String> legsIn(int year) {
        return NetworkChange.usable(service.network(), Scenario.today().withYear(year)).stream()
                .map(Leg::id)
                .collect(Collectors.toSet());
    }
}
