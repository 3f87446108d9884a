package org.caspia.render.relief;

import org.caspia.geo.MapProjection;
import org.caspia.render.relief.LonLatMesh.Pixels;

/**
 * Colours the ground of a picture: takes pixels whose alpha says how much of them is land, and leaves opaque land, sea and page.
 *
 * <p>Immutable; strips of one picture can be coloured by several threads.
 */
public final class GroundPainter {
    private static final int OPAQUE = 0xFF000000;

    private final MapProjection projection;
    private final GroundColors colors;
    private final int[] landTable;
    private final int[] seaTable;
    private final Relief relief;

    /**
     * The elevations that a ground is shaded by.
     *
     * @param region finer grid of the region
     * @param world coarser grid of the earth
     * @param shown whether relief is drawn; else land and sea are flat
     */
    public record Relief(ShadeGrid region, ShadeGrid world, boolean shown) {}

    /**
     * Where a strip lies.
     *
     * @param originXM map x of the left edge of the whole picture
     * @param originYM map y of the top edge of the whole picture
     * @param metresPerPixel map metres to a device pixel
     * @param width device pixels
     * @param fromRow first row of the strip in the whole picture
     * @param toRow row after the last one
     */
    public record Strip(double originXM, double originYM, double metresPerPixel, int width, int fromRow, int toRow) {}

    /**
     * Makes a painter.
     *
     * @param projection how the earth is flattened
     * @param colors the theme's colours
     * @param relief the elevations
     */
    public GroundPainter(MapProjection projection, GroundColors colors, Relief relief) {
        this.projection = projection;
        this.colors = colors;
        this.landTable = colors.landTable();
        this.seaTable = colors.seaTable();
        this.relief = relief;
    }

    /**
     * Colours a strip in place.
     *
     * @param strip where it lies
     * @param argb premultiplied pixels, row by row; alpha is the share of land
     * @param offset index of the strip's first pixel
     */
    public void color(Strip strip, int[] argb, int offset) {
        Pixels pixels = new Pixels(strip.originXM(), strip.originYM(), strip.metresPerPixel(), strip.width());
        LonLatMesh mesh = new LonLatMesh(projection, pixels, strip.fromRow(), strip.toRow());
        Cell cell = new Cell(strip, argb, offset, mesh);
        for (int row = 0; row < mesh.rows() - 1; row++) {
            for (int column = 0; column < mesh.columns() - 1; column++) {
                cell.color(column, row);
            }
        }
    }

    /** One mesh cell of 16 x 16 pixels after the other; holds what would otherwise be allocated for each. */
    private final class Cell {
        private static final int STEP = LonLatMesh.STEP;

        private final Strip strip;
        private final int[] argb;
        private final int offset;
        private final LonLatMesh mesh;
        private final float[] sample = new float[2];
        private final int every;
        private final float[] shades;
        private final float[] heights;
        private final double[] corner = new double[8];
        private final double[] one = new double[2];

        Cell(Strip strip, int[] argb, int offset, LonLatMesh mesh) {
            this.strip = strip;
            this.argb = argb;
            this.offset = offset;
            this.mesh = mesh;
            double cellPixels = relief.region().cellDeg() * 100_000 / strip.metresPerPixel();
            this.every = cellPixels > 32 ? 16 : cellPixels > 12 ? 8 : cellPixels > 5 ? 4 : 2;
            int nodes = STEP / every + 1;
            this.shades = new float[nodes * nodes];
            this.heights = new float[nodes * nodes];
        }

        void color(int column, int row) {
            int left = column * STEP;
            int top = row * STEP;
            int right = Math.min(left + STEP, strip.width());
            int bottom = Math.min(top + STEP, strip.toRow() - strip.fromRow());
            if (left >= right || top >= bottom) {
                return;
            }
            if (mesh.isWhole(column, row)) {
                setCorners(column, row);
                sampleNodes();
                for (int y = top; y < bottom; y++) {
                    colorRow(offset + y * strip.width() + left, right - left, y - top);
                }
            } else {
                colorEdge(left, right, top, bottom, mesh.isOutside(column, row));
            }
        }

        private void setCorners(int column, int row) {
            for (int i = 0; i < 4; i++) {
                corner[2 * i] = mesh.lonDeg(column + (i & 1), row + (i >> 1));
                corner[2 * i + 1] = mesh.latDeg(column + (i & 1), row + (i >> 1));
            }
        }

        private void sampleNodes() {
            if (!relief.shown()) {
                return;
            }
            ShadeGrid grid = grid();
            int nodes = STEP / every + 1;
            for (int j = 0; j < nodes; j++) {
                double fy = (double) j * every / STEP;
                for (int i = 0; i < nodes; i++) {
                    double fx = (double) i * every / STEP;
                    grid.sample(across(0, fx, fy), across(1, fx, fy), sample);
                    shades[j * nodes + i] = sample[0];
                    heights[j * nodes + i] = sample[1];
                }
            }
        }

        private ShadeGrid grid() {
            boolean fine = relief.region().holds(corner[0], corner[1])
                    && relief.region().holds(corner[2], corner[3])
                    && relief.region().holds(corner[4], corner[5])
                    && relief.region().holds(corner[6], corner[7]);
            return fine ? relief.region() : relief.world();
        }

        private double across(int ordinate, double fx, double fy) {
            double top = corner[ordinate] + (corner[2 + ordinate] - corner[ordinate]) * fx;
            double bottom = corner[4 + ordinate] + (corner[6 + ordinate] - corner[4 + ordinate]) * fx;
            return top + (bottom - top) * fy;
        }

        private void colorRow(int at, int count, int rowInCell) {
            int nodes = STEP / every + 1;
            int j = rowInCell / every;
            float fy = (rowInCell - j * every) / (float) every;
            for (int x = 0; x < count; ) {
                int i = x / every;
                int a = j * nodes + i;
                int c = a + nodes;
                float shade = shades[a] + (shades[c] - shades[a]) * fy;
                float height = heights[a] + (heights[c] - heights[a]) * fy;
                float shadeStep = (shades[a + 1] + (shades[c + 1] - shades[a + 1]) * fy - shade) / every;
                float heightStep = (heights[a + 1] + (heights[c + 1] - heights[a + 1]) * fy - height) / every;
                int end = Math.min(count, x + every);
                for (; x < end; x++) {
                    argb[at + x] = colorOf(argb[at + x] >>> 24, shade, height);
                    shade += shadeStep;
                    height += heightStep;
                }
            }
        }

        private void colorEdge(int left, int right, int top, int bottom, boolean outside) {
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    int at = offset + y * strip.width() + x;
                    argb[at] = outside ? OPAQUE | colors.page() : edgePixel(x, y, argb[at] >>> 24);
                }
            }
        }

        private int edgePixel(int x, int y, int landShare) {
            double xM = strip.originXM() + (x + 0.5) * strip.metresPerPixel();
            double yM = strip.originYM() - (strip.fromRow() + y + 0.5) * strip.metresPerPixel();
            var position = projection.findLonLat(xM, yM);
            if (position.isEmpty()) {
                return OPAQUE | colors.page();
            }
            one[0] = projection.domain().unwrapLonDeg(position.get().lonDeg());
            one[1] = position.get().latDeg();
            if (relief.shown()) {
                ShadeGrid grid = relief.region().holds(one[0], one[1]) ? relief.region() : relief.world();
                grid.sample(one[0], one[1], sample);
            }
            return colorOf(landShare, sample[0], sample[1]);
        }

        private int colorOf(int landShare, float shade, float heightM) {
            if (landShare == 255) {
                return OPAQUE | land(shade, heightM);
            }
            int sea = sea(heightM);
            return OPAQUE | (landShare == 0 ? sea : GroundColors.mix(sea, land(shade, heightM), landShare / 255f));
        }

        private int sea(float heightM) {
            return heightM >= 0 ? seaTable[0] : seaTable[GroundColors.tableIndex(-heightM, seaTable.length)];
        }

        private int land(float shade, float heightM) {
            int tint = landTable[GroundColors.tableIndex(heightM - GroundColors.LAND_STEPS_M[0], landTable.length)];
            int r = tint >> 16;
            int g = tint >> 8 & 255;
            int b = tint & 255;
            if (shade < 0) {
                int keep = 256 + (int) (shade * colors.shadow() * 256);
                return (r * keep >> 8) << 16 | (g * keep >> 8) << 8 | b * keep >> 8;
            }
            int lift = (int) (shade * colors.glow() * 256);
            return (r + ((255 - r) * lift >> 8)) << 16
                    | (g + ((255 - g) * lift >> 8)) << 8
                    | b + ((255 - b) * lift >> 8);
        }
    }
}
