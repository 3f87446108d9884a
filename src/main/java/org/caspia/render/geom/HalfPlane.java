package org.caspia.render.geom;

/** One side of a meridian or parallel, to which rings and lines are cut (Sutherland and Hodgman, 1974). */
enum HalfPlane {
    EAST_OF,
    WEST_OF,
    NORTH_OF,
    SOUTH_OF;

    /** How far a point is inside, in degrees; negative outside. */
    double inside(double lonDeg, double latDeg, double limitDeg) {
        return switch (this) {
            case EAST_OF -> lonDeg - limitDeg;
            case WEST_OF -> limitDeg - lonDeg;
            case NORTH_OF -> latDeg - limitDeg;
            case SOUTH_OF -> limitDeg - latDeg;
        };
    }

    /** Cuts a ring; the cut edge runs along the limit. */
    void cutRing(Vertices in, double limitDeg, Vertices out) {
        out.clear();
        int size = in.size();
        for (int i = 0; i < size; i++) {
            int before = i == 0 ? size - 1 : i - 1;
            double a = inside(in.x(before), in.y(before), limitDeg);
            double b = inside(in.x(i), in.y(i), limitDeg);
            if (a >= 0 != b >= 0) {
                addCrossing(in, before, i, a / (a - b), out);
            }
            if (b >= 0) {
                out.add(in.x(i), in.y(i));
            }
        }
    }

    static void addCrossing(Vertices in, int from, int to, double share, Vertices out) {
        out.add(in.x(from) + (in.x(to) - in.x(from)) * share, in.y(from) + (in.y(to) - in.y(from)) * share);
    }
}
