package org.caspia.render.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caspia.corridor.Node;
import org.caspia.corridor.NodeKind;
import org.caspia.render.PxPoint;
import org.caspia.render.layer.CorridorLayer.NodeMark;
import org.caspia.render.scene.Around;
import org.caspia.render.scene.Scene;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol.TextStyle;
import org.caspia.render.text.Candidate;
import org.caspia.render.text.Lettering;

/** Names of ports, border points and stations of the corridor. Cities on it are named by the base map. */
public final class NodeNames {
    /** A town and its station, or its port, are no farther apart than this. */
    private static final double SAME_TOWN_M = 15_000;

    private static final double SAME_SPOT_PX = 9;
    private static final double PRIORITY = 59;

    private final Scene scene;
    private final Map<String, PxPoint> named = new HashMap<>();

    private final double groundMetresPerPx;

    /** Makes the names of one scene. */
    public NodeNames(Scene scene) {
        this.scene = scene;
        this.groundMetresPerPx = scene.viewport().groundMetresPerPx();
    }

    /** Asks for a place for each name that the scale shows. */
    public NodeNames add(List<NodeMark> marks) {
        for (NodeMark mark : marks) {
            Node node = mark.node();
            boolean told = scene.options().corridors().marks(node.id());
            if (told
                    || (mark.main()
                            && node.kind() != NodeKind.CITY
                            && node.rank() <= rankNamedAt(scene.scale().denominator()))) {
                add(mark);
            }
        }
        return this;
    }

    /** The less important nodes are named only close by. */
    private static int rankNamedAt(double denominator) {
        return denominator > 20e6 ? -1 : denominator > 14e6 ? 0 : denominator > 7e6 ? 1 : denominator > 4e6 ? 2 : 9;
    }

    private void add(NodeMark mark) {
        Palette colors = scene.look().colors();
        TextStyle style =
                new TextStyle("Noto Sans", false, false, 11.5f, colors.ink(), colors.halo(), 1.8f, 0, false, PRIORITY);
        String name = shortName(mark.node().name());
        Lettering text = Lettering.of(scene.fonts(), name, style);
        named.put(key(name), mark.at());
        scene.names()
                .add(new Candidate(
                        "node:" + mark.node().id(),
                        text,
                        PRIORITY - mark.node().rank(),
                        Around.places(mark.at(), mark.radiusPx() + 3.5, text),
                        new double[0],
                        List.of()));
    }

    /** Tells whether a town of this name at this point already has its name from a node. */
    boolean names(String town, PxPoint at) {
        PxPoint node = named.get(key(town));
        boolean same = node != null && distancePx(node, at) < SAME_TOWN_M / groundMetresPerPx;
        // The town and the node may be spelled in two languages.
        return same || named.values().stream().anyMatch(spot -> distancePx(spot, at) < SAME_SPOT_PX);
    }

    private static double distancePx(PxPoint a, PxPoint b) {
        return Math.hypot(a.xPx() - b.xPx(), a.yPx() - b.yPx());
    }

    /** What stands in brackets explains the name, which the panel does better. */
    private static String shortName(String name) {
        int bracket = name.indexOf(" (");
        return bracket > 0 ? name.substring(0, bracket) : name;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
