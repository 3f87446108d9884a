package org.caspia.corridor.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.caspia.corridor.Confidence;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Gauge;
import org.caspia.corridor.Leg;
import org.caspia.corridor.LegInfo;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;
import org.caspia.corridor.NodeInfo;
import org.caspia.corridor.NodeKind;
import org.caspia.corridor.Precision;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.Status;
import org.caspia.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Networks by chance, the same for the same seed, to test against naive methods. */
final class RandomNetworks {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final String[] COUNTRIES = {"AAA", "BBB", "CCC", "DDD"};

    private RandomNetworks() {}

    static Network make(long seed, int nodeCount, int legCount) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < nodeCount; i++) {
            nodes.add(node(i, random));
        }
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < legCount; i++) {
            Node from = nodes.get(random.nextInt(nodeCount));
            Node to = nodes.get(random.nextInt(nodeCount));
            if (!from.equals(to)) {
                legs.add(leg("l" + i, from, to, random));
            }
        }
        return new Network(nodes, legs);
    }

    private static Node node(int i, Random random) {
        NodeKind kind = NodeKind.values()[random.nextInt(NodeKind.values().length)];
        Map<Quantity, Figure> figures = random.nextInt(3) == 0
                ? Map.of(Quantity.DWELL_HOURS, figure(Quantity.DWELL_HOURS, 1 + random.nextInt(60)))
                : Map.of();
        NodeInfo info = new NodeInfo(List.of(), List.of(), figures, Map.of(), Map.of(), "", "");
        LonLat position = LonLat.ofDegrees(40 + random.nextDouble() * 30, 35 + random.nextDouble() * 15);
        return new Node("n" + i, "Node " + i, COUNTRIES[random.nextInt(4)], position, kind, 2, info);
    }

    static Leg leg(String id, Node from, Node to, Random random) {
        Mode mode = Mode.values()[random.nextInt(3)];
        List<Gauge> gauges =
                mode == Mode.RAIL ? List.of(random.nextBoolean() ? Gauge.BROAD : Gauge.STANDARD) : List.of();
        Map<Quantity, Figure> figures = Map.of(
                Quantity.LENGTH_KM, figure(Quantity.LENGTH_KM, 10 + random.nextInt(500)),
                Quantity.HOURS, figure(Quantity.HOURS, 1 + random.nextInt(40)),
                Quantity.CAPACITY_MT_A, figure(Quantity.CAPACITY_MT_A, 1 + random.nextInt(20)));
        return new Leg(id, from, to, mode, line(from, to), info(gauges, figures));
    }

    static LegInfo info(List<Gauge> gauges, Map<Quantity, Figure> figures) {
        return new LegInfo(
                "",
                List.of(CorridorId.MIDDLE),
                Status.OPEN,
                Precision.STRAIGHT,
                Confidence.LOW,
                gauges,
                figures,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    static LineString line(Node from, Node to) {
        return GEOMETRY.createLineString(new Coordinate[] {
            new Coordinate(from.position().lonDeg(), from.position().latDeg()),
            new Coordinate(to.position().lonDeg(), to.position().latDeg())
        });
    }

    static Figure figure(Quantity quantity, double value) {
        return new Figure(value, quantity, "test", Confidence.LOW, "");
    }
}
