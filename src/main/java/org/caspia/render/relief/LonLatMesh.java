package org.caspia.render.relief;

import org.caspia.geo.MapProjection;

/**
 * Longitude and latitude under the pixels of a picture: projected back exactly on a mesh of points {@value #STEP} pixels apart, linear
 * between them. Projecting every pixel back would take longer than painting the map.
 */
final class LonLatMesh {
    static final int STEP = 16;

    private final double[] lonLatDeg;
    private final int columns;
    private final int rows;

    /** Spans pixels from (0, fromRow) to (width, toRow). */
    LonLatMesh(MapProjection projection, Pixels pixels, int fromRow, int toRow) {
        this.columns = pixels.width() / STEP + 2;
        this.rows = (toRow - fromRow) / STEP + 2;
        this.lonLatDeg = new double[2 * columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int at = 2 * (row * columns + column);
                lonLatDeg[at] = pixels.originXM() + (column * STEP + 0.5) * pixels.metresPerPixel();
                lonLatDeg[at + 1] = pixels.originYM() - (fromRow + row * STEP + 0.5) * pixels.metresPerPixel();
            }
        }
        double[] xyM = lonLatDeg.clone();
        projection.toLonLat(lonLatDeg, 0, lonLatDeg, 0, columns * rows);
        dropWhatIsOffTheEarth(projection, xyM);
    }

    /**
     * Where the picture lies on the map.
     *
     * @param originXM map x of the left edge
     * @param originYM map y of the top edge
     * @param metresPerPixel map metres to a device pixel
     * @param width device pixels
     */
    record Pixels(double originXM, double originYM, double metresPerPixel, int width) {}

    /** Inverses answer beyond the edge of the world too; only what comes back to the same point is on the map. */
    private void dropWhatIsOffTheEarth(MapProjection projection, double[] xyM) {
        MapProjection.Domain domain = projection.domain();
        double[] again = new double[lonLatDeg.length];
        for (int i = 0; i < again.length; i += 2) {
            again[i] = domain.unwrapLonDeg(lonLatDeg[i]);
            again[i + 1] = lonLatDeg[i + 1];
            lonLatDeg[i] = again[i];
        }
        projection.toMap(again, 0, again, 0, again.length / 2);
        for (int i = 0; i < again.length; i += 2) {
            boolean back = Math.abs(again[i] - xyM[i]) < 2000 && Math.abs(again[i + 1] - xyM[i + 1]) < 2000;
            boolean inside = lonLatDeg[i + 1] >= domain.southDeg()
                    && lonLatDeg[i + 1] <= domain.northDeg()
                    && Math.abs(lonLatDeg[i] - domain.centralLonDeg()) <= domain.halfWidthDeg();
            if (!back || !inside) {
                lonLatDeg[i] = Double.NaN;
            }
        }
    }

    /** Whether all four corners of the mesh cell are on the earth. */
    boolean isWhole(int column, int row) {
        int at = 2 * (row * columns + column);
        int below = at + 2 * columns;
        double a = lonLatDeg[at];
        double b = lonLatDeg[at + 2];
        double c = lonLatDeg[below];
        double d = lonLatDeg[below + 2];
        return !Double.isNaN(a + b + c + d) && Math.max(Math.abs(a - b), Math.abs(c - d)) < 90;
    }

    boolean isOutside(int column, int row) {
        int at = 2 * (row * columns + column);
        int below = at + 2 * columns;
        return Double.isNaN(lonLatDeg[at])
                && Double.isNaN(lonLatDeg[at + 2])
                && Double.isNaN(lonLatDeg[below])
                && Double.isNaN(lonLatDeg[below + 2]);
    }

    double lonDeg(int column, int row) {
        return lonLatDeg[2 * (row * columns + column)];
    }

    double latDeg(int column, int row) {
        return lonLatDeg[2 * (row * columns + column) + 1];
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }
}
