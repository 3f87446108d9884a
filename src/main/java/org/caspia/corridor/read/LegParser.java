package org.caspia.corridor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caspia.corridor.Confidence;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.Leg;
import org.caspia.corridor.LegInfo;
import org.caspia.corridor.Mode;
import org.caspia.corridor.NetworkIssue;
import org.caspia.corridor.Node;
import org.caspia.corridor.Precision;
import org.caspia.corridor.Status;
import org.caspia.geo.Geodesics;
import org.caspia.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Makes a leg of a line feature, joined to nodes that were read before. */
final class LegParser {
    /** A line that begins farther than this from its node does not belong to it. */
    private static final double JOIN_TOLERANCE_M = 1000;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final String fileName;
    private final Map<String, Node> nodes;
    private final List<NetworkIssue> issues;

    LegParser(String fileName, Map<String, Node> nodes, List<NetworkIssue> issues) {
        this.fileName = fileName;
        this.nodes = nodes;
        this.issues = issues;
    }

    Leg parse(RawFeature raw) throws BadFeature {
        Fields fields = new Fields(fileName, raw, issues);
        if (raw.id().isBlank()) {
            throw new BadFeature("the leg has no \"id\", so it is left out");
        }
        Node from = end(fields, "from");
        Node to = end(fields, "to");
        if (from.id().equals(to.id())) {
            throw new BadFeature("it leads from " + from.id() + " to itself; it is left out");
        }
        String word = fields.required("mode");
        Optional<Mode> mode = Mode.find(word);
        if (mode.isEmpty()) {
            throw new BadFeature(
                    "mode \"" + word + "\" is not one of rail, sea, ferry, road, pipeline; it is left out");
        }
        return new Leg(raw.id(), from, to, mode.get(), line(raw, fields, from, to), info(fields));
    }

    private Node end(Fields fields, String name) throws BadFeature {
        String id = fields.required(name);
        Node node = nodes.get(id);
        if (node == null) {
            throw new BadFeature("it ends at \"" + id + "\", which is no node of the network; it is left out");
        }
        return node;
    }

    private static LineString line(RawFeature raw, Fields fields, Node from, Node to) throws BadFeature {
        List<Coordinate> points = new ArrayList<>();
        for (double[] point : raw.points()) {
            LonLat position = Positions.check(point[0], point[1]);
            points.add(new Coordinate(position.lonDeg(), position.latDeg()));
        }
        if (points.size() < 2) {
            fields.issue("it has no line and is drawn straight between its ends");
            points = List.of(at(from), at(to));
        }
        LineString line = GEOMETRY.createLineString(points.toArray(Coordinate[]::new));
        return joined(line, fields, from, to);
    }

    private static LineString joined(LineString line, Fields fields, Node from, Node to) throws BadFeature {
        if (meets(line, from, to)) {
            return line;
        }
        if (meets(line, to, from)) {
            fields.issue("its line runs from \"to\" to \"from\" and was turned round");
            return line.reverse();
        }
        if (near(at(from), swap(line.getCoordinateN(0)))) {
            throw new BadFeature("its line has latitude and longitude swapped; it is left out");
        }
        fields.issue("its line does not begin and end at its nodes " + from.id() + " and " + to.id());
        return line;
    }

    private static boolean meets(LineString line, Node from, Node to) {
        return near(at(from), line.getCoordinateN(0)) && near(at(to), line.getCoordinateN(line.getNumPoints() - 1));
    }

    private static boolean near(Coordinate a, Coordinate b) {
        if (a.equals2D(b)) {
            return true;
        }
        return Math.abs(b.y) <= 90
                && Geodesics.distanceM(LonLat.ofDegrees(a.x, a.y), LonLat.ofDegrees(b.x, b.y)) <= JOIN_TOLERANCE_M;
    }

    private static Coordinate at(Node node) {
        return new Coordinate(node.position().lonDeg(), node.position().latDeg());
    }

    private static Coordinate swap(Coordinate c) {
        return new Coordinate(c.y, c.x);
    }

    private static LegInfo info(Fields fields) {
        List<CorridorId> corridors = new ArrayList<>();
        for (String id : fields.texts("corridors")) {
            corridors.add(new CorridorId(id));
        }
        return new LegInfo(
                fields.text("name"),
                corridors,
                fields.word("status", Status::find, Status.OPEN),
                fields.word("precision", Precision::find, Precision.SCHEMATIC),
                fields.word("confidence", Confidence::find, Confidence.LOW),
                fields.gauges("gauge_mm"),
                fields.figures(),
                fields.remarks(),
                fields.dates(),
                fields.texts("passages"),
                fields.texts("through"),
                fields.texts("via"),
                fields.text("operator"),
                fields.text("note"));
    }
}
