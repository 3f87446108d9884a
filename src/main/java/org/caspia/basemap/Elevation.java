package org.caspia.basemap;

/**
 * A grid of elevations in metres above the sea, cell centres on a regular lattice of longitude and latitude.
 *
 * <p>Source: ETOPO5 (5 arc-minutes). Good on land; the floor of the Caspian is flat in it.
 */
public final class Elevation {
    private final short[] metres;
    private final int widthCells;
    private final int heightCells;
    private final double westDeg;
    private final double northDeg;
    private final double cellDeg;

    Elevation(short[] metres, int widthCells, double westDeg, double northDeg, double cellDeg) {
        this.metres = metres;
        this.widthCells = widthCells;
        this.heightCells = metres.length / widthCells;
        this.westDeg = westDeg;
        this.northDeg = northDeg;
        this.cellDeg = cellDeg;
    }

    /** Returns the elevations in metres, row by row from the north-west corner; the array itself, not to be changed. */
    public short[] metres() {
        return metres;
    }

    /** Returns the number of columns. */
    public int widthCells() {
        return widthCells;
    }

    /** Returns the number of rows. */
    public int heightCells() {
        return heightCells;
    }

    /** Returns the longitude of the first column's centres, in degrees. */
    public double westDeg() {
        return westDeg;
    }

    /** Returns the latitude of the first row's centres, in degrees. */
    public double northDeg() {
        return northDeg;
    }

    /** Returns the distance between neighbouring centres, in degrees, in both directions. */
    public double cellDeg() {
        return cellDeg;
    }

    /**
     * Returns the elevation at a position, linear between the four centres around it, in metres.
     *
     * @param lonDeg longitude in degrees; outside the grid the nearest edge counts, around the world the grid is closed
     * @param latDeg latitude in degrees; outside the grid the nearest edge counts
     */
    public float metresAt(double lonDeg, double latDeg) {
        double x = (lonDeg - westDeg) / cellDeg;
        double y = clamp((northDeg - latDeg) / cellDeg, heightCells - 1);
        boolean around = widthCells * cellDeg > 359.9;
        if (around) {
            x -= Math.floor(x / widthCells) * widthCells;
        } else {
            x = clamp(x, widthCells - 1);
        }
        int column = Math.min((int) x, widthCells - 1);
        int row = (int) y;
        int nextColumn = column + 1 < widthCells ? column + 1 : around ? 0 : column;
        int nextRow = Math.min(row + 1, heightCells - 1);
        double fx = x - column;
        double fy = y - row;
        double north = mix(at(column, row), at(nextColumn, row), fx);
        double south = mix(at(column, nextRow), at(nextColumn, nextRow), fx);
        return (float) mix(north, south, fy);
    }

    private short at(int column, int row) {
        return metres[row * widthCells + column];
    }

    private static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }

    private static double clamp(double value, double max) {
        return Math.max(0, Math.min(max, value));
    }
}
