package org.caspia.render.relief;

import org.caspia.basemap.Elevation;

/**
 * Light on the ground, computed once from elevations: for every cell its shade (128 on flat ground) and its height.
 *
 * <p>The light comes from the north-west as on printed maps, softened by a second light from the west, so that ranges along the main
 * light are still seen; after Imhof, "Cartographic Relief Presentation" (1982), and Horn, "Hill shading and the reflectance map" (1981).
 */
public final class ShadeGrid {
    private static final double METRES_PER_DEGREE = 111_320;
    /** Hills are drawn higher than they are, or the plains would look flat at these scales. */
    private static final double EXAGGERATION = 9;

    private final byte[] shade;
    private final short[] metres;
    private final int width;
    private final int height;
    private final double westDeg;
    private final double northDeg;
    private final double cellDeg;

    private ShadeGrid(Elevation elevation) {
        this.metres = elevation.metres();
        this.width = elevation.widthCells();
        this.height = elevation.heightCells();
        this.westDeg = elevation.westDeg();
        this.northDeg = elevation.northDeg();
        this.cellDeg = elevation.cellDeg();
        this.shade = new byte[width * height];
    }

    /**
     * Computes light and shade.
     *
     * @param elevation the heights
     * @return the grid
     */
    public static ShadeGrid of(Elevation elevation) {
        ShadeGrid grid = new ShadeGrid(elevation);
        for (int row = 0; row < grid.height; row++) {
            grid.shadeRow(row);
        }
        return grid;
    }

    /**
     * Returns the size of a cell.
     *
     * @return degrees of latitude
     */
    public double cellDeg() {
        return cellDeg;
    }

    /**
     * Tells whether the grid holds a position.
     *
     * @param lonDeg longitude in degrees
     * @param latDeg latitude in degrees
     * @return true if the position is inside
     */
    public boolean holds(double lonDeg, double latDeg) {
        return goesRound() && Math.abs(latDeg) <= 90
                || lonDeg >= westDeg
                        && lonDeg <= westDeg + (width - 1) * cellDeg
                        && latDeg <= northDeg
                        && latDeg >= northDeg - (height - 1) * cellDeg;
    }

    boolean goesRound() {
        return width * cellDeg > 359.9;
    }

    private void shadeRow(int row) {
        int above = Math.max(0, row - 1) * width;
        int at = row * width;
        int below = Math.min(height - 1, row + 1) * width;
        double latDeg = northDeg - row * cellDeg;
        double cellNorthM = cellDeg * METRES_PER_DEGREE;
        double narrow = narrow(latDeg);
        // Towards the poles cells are narrow: looked at over more of them, slopes do not turn into streaks.
        int reach = (int) Math.round(1 / narrow);
        double cellEastM = cellNorthM * narrow * reach;
        double lift = lift();
        for (int column = 0; column < width; column++) {
            int left = Math.max(0, column - reach);
            int right = Math.min(width - 1, column + reach);
            double east = ground(at + right) * 2.0
                    + ground(above + right)
                    + ground(below + right)
                    - ground(at + left) * 2.0
                    - ground(above + left)
                    - ground(below + left);
            double north = ground(above + column) * 2.0
                    + ground(above + left)
                    + ground(above + right)
                    - ground(below + column) * 2.0
                    - ground(below + left)
                    - ground(below + right);
            float light = light(east / (8 * cellEastM) * lift, north / (8 * cellNorthM) * lift);
            shade[at + column] = (byte) Math.max(-127, Math.min(127, Math.round(light * 127)));
        }
    }

    private static double narrow(double latDeg) {
        return Math.max(0.1, Math.cos(Math.toRadians(latDeg)));
    }

    /** Coarser cells have gentler slopes: they are brought to the same liveliness. */
    private double lift() {
        return EXAGGERATION * Math.sqrt(cellDeg * 12);
    }

    /** Below the sea the floor is drawn gentler, and it must not throw a cliff along the coast. */
    private double ground(int cell) {
        int m = metres[cell];
        return m >= 0 ? m : m * 0.12;
    }

    private static float light(double slopeEast, double slopeNorth) {
        double length = Math.sqrt(1 + slopeEast * slopeEast + slopeNorth * slopeNorth);
        // Light vectors (east, north, up): north-west at 45 degrees, and west at 60 degrees.
        double main = (slopeEast * 0.5 - slopeNorth * 0.5 + 0.7071) / length;
        double side = (slopeEast * 0.5 + 0.866) / length;
        double flat = 0.65 * 0.7071 + 0.35 * 0.866;
        double relative = (0.65 * main + 0.35 * side) / flat - 1;
        return (float) (relative / (1 + 0.55 * Math.abs(relative)));
    }

    /**
     * Works out shade and height at a position from a surface that is curved between the cells (Catmull and Rom, 1974): from close by,
     * plane pieces between them would be seen.
     *
     * @param lonDeg longitude in degrees
     * @param latDeg latitude in degrees
     * @param into gets the shade (-1 dark, 0 flat, 1 bright) and the height in metres
     */
    void sampleCurved(double lonDeg, double latDeg, float[] into) {
        double x = Math.max(0, Math.min(width - 1.001, (lonDeg - westDeg) / cellDeg));
        double y = Math.max(0, Math.min(height - 1.001, (northDeg - latDeg) / cellDeg));
        double[] across = weights(x - (int) x);
        double[] down = weights(y - (int) y);
        double metresThere = 0;
        double eastwards = 0;
        double southwards = 0;
        for (int j = 0; j < 4; j++) {
            int row = Math.max(0, Math.min(height - 1, (int) y - 1 + j)) * width;
            double level = 0;
            double ground = 0;
            double slope = 0;
            for (int i = 0; i < 4; i++) {
                int cell = row + Math.max(0, Math.min(width - 1, (int) x - 1 + i));
                level += across[i] * metres[cell];
                ground += across[i] * ground(cell);
                slope += across[4 + i] * ground(cell);
            }
            metresThere += down[j] * level;
            eastwards += down[j] * slope;
            southwards += down[4 + j] * ground;
        }
        double cellNorthM = cellDeg * METRES_PER_DEGREE;
        double lift = lift();
        into[0] = light(eastwards / (cellNorthM * narrow(latDeg)) * lift, -southwards / cellNorthM * lift);
        into[1] = (float) metresThere;
    }

    /** The weights of four neighbours, and then those of the slope. */
    private static double[] weights(double t) {
        double tt = t * t;
        double ttt = tt * t;
        return new double[] {
            (-ttt + 2 * tt - t) / 2,
            (3 * ttt - 5 * tt + 2) / 2,
            (-3 * ttt + 4 * tt + t) / 2,
            (ttt - tt) / 2,
            (-3 * tt + 4 * t - 1) / 2,
            (9 * tt - 10 * t) / 2,
            (-9 * tt + 8 * t + 1) / 2,
            (3 * tt - 2 * t) / 2
        };
    }

    /**
     * Reads shade and height at a position, smooth between cells.
     *
     * @param lonDeg longitude in degrees
     * @param latDeg latitude in degrees
     * @param into gets the shade (-1 dark, 0 flat, 1 bright) and the height in metres
     */
    void sample(double lonDeg, double latDeg, float[] into) {
        double x = (lonDeg - westDeg) / cellDeg;
        double y = (northDeg - latDeg) / cellDeg;
        if (goesRound()) {
            x -= Math.floor(x / width) * width;
        }
        x = Math.max(0, Math.min(width - 1.001, x));
        y = Math.max(0, Math.min(height - 1.001, y));
        int column = (int) x;
        int row = (int) y;
        float fx = (float) (x - column);
        float fy = (float) (y - row);
        int a = row * width + column;
        int b = a + (column + 1 < width ? 1 : 0);
        int c = a + width;
        int d = b + width;
        float top = shade[a] + (shade[b] - shade[a]) * fx;
        float bottom = shade[c] + (shade[d] - shade[c]) * fx;
        into[0] = (top + (bottom - top) * fy) * (1 / 127f);
        float high = metres[a] + (metres[b] - metres[a]) * fx;
        float low = metres[c] + (metres[d] - metres[c]) * fx;
        into[1] = high + (low - high) * fy;
    }
}
