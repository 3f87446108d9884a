package org.caspia.render.geom;

import java.util.List;

/** The edges of rings, to be looked at where they may matter. */
final class Edges {
    private Edges() {}

    /** What is done with an edge from one vertex to the next. */
    @FunctionalInterface
    interface Edge {
        void look(double ax, double ay, double bx, double by);
    }

    /** Tells whether a point lies inside of the rings of shapes. */
    static boolean contain(List<MapShape> shapes, double xM, double yM) {
        boolean[] inside = {false};
        MapBounds east = new MapBounds(xM, yM, Double.MAX_VALUE, yM);
        forEach(shapes, east, (ax, ay, bx, by) -> {
            if (ay > yM != by > yM && xM < ax + (bx - ax) * (yM - ay) / (by - ay)) {
                inside[0] = !inside[0];
            }
        });
        return inside[0];
    }

    /** Goes through the edges that may touch a box, and some more. */
    static void forEach(List<MapShape> shapes, MapBounds near, Edge edge) {
        for (MapShape shape : shapes) {
            if (shape.boundsM().touches(near)) {
                shape.parts().forEach(part -> forEach(part, near, edge));
            }
        }
    }

    private static void forEach(MapPart part, MapBounds near, Edge edge) {
        for (int run = 0; run < part.runs(); run++) {
            if (part.runTouches(run, near)) {
                int to = Math.min(part.size() - 1, part.runStart(run) + MapPart.RUN);
                for (int i = part.runStart(run); i < to; i++) {
                    edge.look(part.xM(i), part.yM(i), part.xM(i + 1), part.yM(i + 1));
                }
            }
        }
        int last = part.size() - 1;
        edge.look(part.xM(last), part.yM(last), part.xM(0), part.yM(0));
    }
}
