package org.caspia.corridor.read;

import java.util.List;
import java.util.Locale;
import org.caspia.corridor.NetworkIssue;
import org.caspia.corridor.Node;
import org.caspia.corridor.NodeInfo;
import org.caspia.corridor.NodeKind;
import org.caspia.geo.LonLat;

/** Makes a node of a point feature. */
final class NodeParser {
    private final String fileName;
    private final List<NetworkIssue> issues;

    NodeParser(String fileName, List<NetworkIssue> issues) {
        this.fileName = fileName;
        this.issues = issues;
    }

    Node parse(RawFeature raw) throws BadFeature {
        Fields fields = new Fields(fileName, raw, issues);
        if (raw.id().isBlank()) {
            throw new BadFeature("the node has no \"id\", so it is left out");
        }
        NodeKind kind = fields.word("kind", NodeKind::find, NodeKind.STATION);
        int rank = Math.max(0, Math.min(4, fields.number("rank", 3)));
        return new Node(raw.id(), fields.required("name"), country(fields), position(raw), kind, rank, info(fields));
    }

    private static String country(Fields fields) {
        String code = fields.text("country").toUpperCase(Locale.ROOT);
        if (code.length() == 3) {
            return code;
        }
        fields.issue("country \"" + code + "\" is not a code of three letters such as KAZ; it is taken as unknown");
        return "XXX";
    }

    private static LonLat position(RawFeature raw) throws BadFeature {
        if (raw.points().size() != 1) {
            throw new BadFeature("the node has no position, so it is left out");
        }
        double[] point = raw.points().get(0);
        return Positions.check(point[0], point[1]);
    }

    private static NodeInfo info(Fields fields) {
        return new NodeInfo(
                fields.texts("aka"),
                fields.gauges("gauge_change_mm"),
                fields.figures(),
                fields.remarks(),
                fields.dates(),
                fields.text("operator"),
                fields.text("note"));
    }
}
