package org.caspia.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.caspia.corridor.read.RouteReader;
import org.caspia.corridor.read.VolumeReader;
import org.caspia.geo.Geodesics;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** What must hold for the shipped network. */
class NetworkDataTest {
    private static final Network NETWORK = CorridorData.network();

    @Test
    void theShippedFilesLoadWithoutAnyIssue() {
        assertThat(CorridorData.issues()).extracting(NetworkIssue::text).isEmpty();
        assertThat(NETWORK.listNodes()).hasSizeGreaterThan(165);
        assertThat(NETWORK.listLegs()).hasSizeGreaterThan(225);
    }

    @Test
    void everyLegJoinsItsNodesEndToEnd() {
        assertThat(NETWORK.listLegs()).allSatisfy(leg -> {
            Coordinate[] line = leg.geometry().getCoordinates();
            assertThat(at(line[0])).isEqualTo(leg.from().position());
            assertThat(at(line[line.length - 1])).isEqualTo(leg.to().position());
        });
    }

    @Test
    void nothingIsShorterThanItsGreatCircle() {
        List<String> offences = new ArrayList<>();
        for (Leg leg : NETWORK.listLegs()) {
            double straightKm =
                    Geodesics.distanceM(leg.from().position(), leg.to().position()) / 1000;
            if (leg.lengthKm() < straightKm * 0.998 - 0.5 || leg.drawnKm() < straightKm * 0.9999) {
                offences.add(String.format(
                        Locale.ROOT,
                        "%s: great circle %.1f, drawn %.1f, reckoned %.1f km",
                        leg.id(),
                        straightKm,
                        leg.drawnKm(),
                        leg.lengthKm()));
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void noLineDoublesBackOnItself() {
        List<String> offences = new ArrayList<>();
        for (Leg leg : NETWORK.listLegs()) {
            Coordinate[] line = leg.geometry().getCoordinates();
            for (int i = 1; i < line.length - 1; i++) {
                if (turnDeg(line, i) > 120) {
                    offences.add(leg.id() + " turns sharply at " + line[i].x + ", " + line[i].y);
                }
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void noTwoLegsAreTheSame() {
        Set<String> seen = new HashSet<>();
        assertThat(NETWORK.listLegs()).allSatisfy(leg -> {
            TreeSet<String> ends =
                    new TreeSet<>(List.of(leg.from().id(), leg.to().id()));
            assertThat(seen.add(ends + " " + leg.mode() + leg.info().passages()
                            + leg.info().via()))
                    .as(leg.id())
                    .isTrue();
        });
    }

    @Test
    void everyNodeCanBeReachedFromTheChineseBorderExceptPipelineTerminals() {
        Set<String> reached = new HashSet<>(List.of("altynkol"));
        Deque<Node> open = new ArrayDeque<>(List.of(CorridorData.node("altynkol")));
        while (!open.isEmpty()) {
            Node node = open.pop();
            for (Leg leg : NETWORK.listLegsAt(node)) {
                Node next = leg.otherEnd(node);
                if (leg.mode() != Mode.PIPELINE && reached.add(next.id())) {
                    open.push(next);
                }
            }
        }
        List<String> lost = NETWORK.listNodes().stream()
                .filter(node -> NETWORK.listLegsAt(node).stream().anyMatch(leg -> leg.mode() != Mode.PIPELINE))
                .map(Node::id)
                .filter(id -> !reached.contains(id))
                .toList();
        assertThat(lost).isEmpty();
        assertThat(NETWORK.listNodes())
                .noneMatch(node -> NETWORK.listLegsAt(node).isEmpty());
    }

    @Test
    void tracksOfDifferentGaugeMeetOnlyWhereTheGaugeChanges() {
        assertThat(NETWORK.listNodes()).allSatisfy(node -> {
            Set<Gauge> gauges = new TreeSet<>();
            NETWORK.listLegsAt(node).forEach(leg -> leg.findGauge().ifPresent(gauges::add));
            if (gauges.size() > 1) {
                assertThat(node.info().gauges()).as(node.id()).containsAll(gauges);
            }
        });
        assertThat(NETWORK.listLegs())
                .filteredOn(leg -> leg.mode() == Mode.RAIL)
                .allSatisfy(leg -> assertThat(leg.findGauge()).as(leg.id()).isPresent());
    }

    @Test
    void everyFigureRemarkAndDateHasAKnownSource() {
        List<String> used = new ArrayList<>();
        NETWORK.listNodes().forEach(node -> {
            node.info().figures().values().forEach(f -> used.add(f.sourceId()));
            node.info().remarks().values().forEach(f -> used.add(f.sourceId()));
            node.info().dates().values().forEach(f -> used.add(f.sourceId()));
        });
        NETWORK.listLegs().forEach(leg -> {
            assertThat(leg.findFigure(Quantity.LENGTH_KM)).as(leg.id()).isPresent();
            leg.info().figures().values().forEach(f -> used.add(f.sourceId()));
            leg.info().remarks().values().forEach(f -> used.add(f.sourceId()));
            leg.info().dates().values().forEach(f -> used.add(f.sourceId()));
        });
        assertThat(used).hasSizeGreaterThan(500);
        assertThat(CorridorData.sources().keySet()).containsAll(used);
    }

    @Test
    void whatIsNotYetOpenSaysWhenItWillBeOrIsLeftWithoutADate() {
        assertThat(NETWORK.listLegs())
                .filteredOn(leg -> leg.status() == Status.UNDER_CONSTRUCTION)
                .allSatisfy(leg -> assertThat(leg.info().dates()).as(leg.id()).containsKey("opened"));
    }

    @Test
    void knownRoutesAgreeWithWhatIsPublishedOrSayWhyNot() throws ProblemException {
        List<NetworkIssue> issues = new ArrayList<>();
        List<NamedRoute> routes = RouteReader.read(CorridorData.folder(), NETWORK, issues);
        assertThat(issues).isEmpty();
        assertThat(routes).hasSizeGreaterThan(15).allSatisfy(route -> {
            double km = route.legs().stream().mapToDouble(Leg::lengthKm).sum();
            assertThat(route.claims()).allSatisfy(claim -> {
                if (claim.quantity().equals("length_km") && !claim.compare(km).equals("agrees")) {
                    assertThat(route.note())
                            .as("%s: %.0f km against %s", route.id(), km, claim.text())
                            .isNotEmpty();
                }
            });
        });
    }

    @Test
    void aLineThroughStationsIsNotFarFromItsPublishedLength() {
        List<String> offences = new ArrayList<>();
        for (Leg leg : NETWORK.listLegs()) {
            double share = leg.drawnKm() / leg.lengthKm();
            if (leg.mode() != Mode.PIPELINE && (share < 0.6 || share > 1.25)) {
                offences.add(String.format(
                        Locale.ROOT, "%s: drawn %.0f, reckoned %.0f km", leg.id(), leg.drawnKm(), leg.lengthKm()));
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void volumesHaveSourcesAndAreNotMixed() throws ProblemException {
        List<VolumeSeries> series = VolumeReader.read(CorridorData.folder());
        assertThat(series).hasSizeGreaterThan(5).allSatisfy(one -> {
            assertThat(one.points()).isNotEmpty();
            assertThat(one.points()).extracting(VolumeSeries.Point::year).doesNotHaveDuplicates();
            assertThat(CorridorData.sources().keySet())
                    .containsAll(one.points().stream()
                            .map(VolumeSeries.Point::sourceId)
                            .toList());
        });
    }

    @Test
    void bakuIsEastOfTbilisiAndNotSwapped() {
        LonLat baku = CorridorData.node("baku").position();
        assertThat(baku.lonDeg()).isBetween(49.0, 50.5);
        assertThat(baku.latDeg()).isBetween(40.0, 40.8);
    }

    private static LonLat at(Coordinate c) {
        return LonLat.ofDegrees(c.x, c.y);
    }

    private static double turnDeg(Coordinate[] line, int i) {
        double k = Math.cos(Math.toRadians(line[i].y));
        double in = Math.atan2(line[i].y - line[i - 1].y, (line[i].x - line[i - 1].x) * k);
        double out = Math.atan2(line[i + 1].y - line[i].y, (line[i + 1].x - line[i].x) * k);
        double turn = Math.abs(Math.toDegrees(out - in));
        return turn > 180 ? 360 - turn : turn;
    }

    @Test
    void numbersReadTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Figure figure = new Figure(1234.5, Quantity.LENGTH_KM, "general", Confidence.LOW, "");
            assertThat(figure.text()).isEqualTo("1,234.5 km");
            assertThat(Mode.find("RAIL")).contains(Mode.RAIL);
            assertThat(Mode.PIPELINE.word()).isEqualTo("pipeline");
        } finally {
            Locale.setDefault(before);
        }
    }
}
