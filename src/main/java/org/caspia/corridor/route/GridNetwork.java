package org.caspia.corridor.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.caspia.corridor.Confidence;
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

/**
 * A made-up network to measure with: a square grid of railways over Eurasia, whose legs take from 1 to 20 hours by chance. The same seed
 * gives the same network. To spare memory all legs share one line, so it is of no use for drawing.
 */
public final class GridNetwork {
    private static final int MAX_HOURS = 20;
    private static final LineString LINE =
            new GeometryFactory().createLineString(new Coordinate[] {new Coordinate(50, 40), new Coordinate(51, 40)});
    private static final NodeInfo NOTHING = new NodeInfo(List.of(), List.of(), Map.of(), Map.of(), Map.of(), "", "");

    private GridNetwork() {}

    /**
     * Makes a grid.
     *
     * @param side nodes along each side, 2 or more; there are twice the square of it legs, less two sides
     * @param seed decides the hours
     * @return the network; its corners have the keys {@code 0} and side squared less one
     * @throws IllegalArgumentException if the side is less than 2
     */
    public static Network make(int side, long seed) {
        if (side < 2) {
            throw new IllegalArgumentException("a grid of side " + side + " has no legs");
        }
        List<Node> nodes = new ArrayList<>(side * side);
        for (int i = 0; i < side * side; i++) {
            int row = i / side;
            LonLat position = LonLat.ofDegrees(20 + 80.0 * (i % side) / side, 30 + 30.0 * row / side);
            nodes.add(new Node(String.valueOf(i), "station", "XXX", position, NodeKind.STATION, 4, NOTHING));
        }
        return new Network(nodes, legs(nodes, side, new Random(seed)));
    }

    private static List<Leg> legs(List<Node> nodes, int side, Random random) {
        LegInfo[] infos = new LegInfo[MAX_HOURS + 1];
        for (int hours = 1; hours <= MAX_HOURS; hours++) {
            infos[hours] = info(hours);
        }
        List<Leg> legs = new ArrayList<>(2 * side * side);
        for (int i = 0; i < nodes.size(); i++) {
            if (i % side < side - 1) {
                LegInfo info = infos[1 + random.nextInt(MAX_HOURS)];
                legs.add(new Leg("e" + i, nodes.get(i), nodes.get(i + 1), Mode.RAIL, LINE, info));
            }
            if (i + side < nodes.size()) {
                LegInfo info = infos[1 + random.nextInt(MAX_HOURS)];
                legs.add(new Leg("n" + i, nodes.get(i), nodes.get(i + side), Mode.RAIL, LINE, info));
            }
        }
        return legs;
    }

    private static LegInfo info(int hours) {
        Map<Quantity, Figure> figures = Map.of(
                Quantity.HOURS, new Figure(hours, Quantity.HOURS, "chance", Confidence.LOW, ""),
                Quantity.LENGTH_KM, new Figure(30.0 * hours, Quantity.LENGTH_KM, "chance", Confidence.LOW, ""));
        return new LegInfo(
                "",
                List.of(),
                Status.OPEN,
                Precision.STRAIGHT,
                Confidence.LOW,
                List.of(Gauge.BROAD),
                figures,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }
}
