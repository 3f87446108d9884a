package org.caspia.render.paint;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.caspia.render.Viewport;
import org.caspia.render.relief.Ground;
import org.caspia.render.relief.Ground.Strip;

/**
 * The relief inside a vector map: pictures of sea and of land. Large maps get them in bands, each painted when it is written, so that a poster needs
 * no picture of its own size in memory.
 */
final class ReliefPicture {
    /** Device pixels to a logical pixel. */
    static final double DENSITY = 1.25;

    private static final int LAND_MASK = 0xFFFFFFFF;
    private static final int MOST_PIXELS = 4_000_000;
    /** Bands overlap, or viewers would show fine lines between them. */
    private static final int OVERLAP_ROWS = 2;

    private final Viewport viewport;
    private final Ground ground;
    private final int width;
    private final int height;
    private final int bandRows;

    /** Paints the land white on a transparent band. */
    @FunctionalInterface
    interface LandMask {
        void paint(Graphics2D g, double topPx, double bottomPx);
    }

    /** What is written of a band. */
    @FunctionalInterface
    private interface Band {
        BufferedImage paint(Strip strip, int rows);
    }

    ReliefPicture(Viewport viewport, Ground ground) {
        this.viewport = viewport;
        this.ground = ground;
        this.width = (int) Math.ceil(viewport.widthPx() * DENSITY);
        this.height = (int) Math.ceil(viewport.heightPx() * DENSITY);
        this.bandRows = Math.max(64, MOST_PIXELS / width);
    }

    void paintSea(Graphics2D g) {
        inBands(g, (strip, rows) -> {
            BufferedImage sea = new BufferedImage(width, rows, BufferedImage.TYPE_INT_ARGB_PRE);
            ground.color(strip, pixels(sea), 0);
            return sea;
        });
    }

    void paintLand(Graphics2D g, LandMask mask) {
        inBands(g, (strip, rows) -> {
            BufferedImage cover = new BufferedImage(width, rows, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D over = cover.createGraphics();
            mask.paint(over, strip.fromRow() / DENSITY, strip.toRow() / DENSITY);
            over.dispose();
            int[] coverage = pixels(cover);
            BufferedImage land = new BufferedImage(width, rows, BufferedImage.TYPE_INT_ARGB);
            int[] out = pixels(land);
            Arrays.fill(out, LAND_MASK);
            ground.color(strip, out, 0);
            for (int i = 0; i < out.length; i++) {
                out[i] = out[i] & 0xFFFFFF | coverage[i] & 0xFF000000;
            }
            return land;
        });
    }

    private void inBands(Graphics2D g, Band band) {
        double metresPerPixel = viewport.metresPerPx() / DENSITY;
        for (int from = 0; from < height; from += bandRows) {
            int to = Math.min(height, from + bandRows + OVERLAP_ROWS);
            Strip strip = new Strip(viewport.toXM(0), viewport.toYM(0), metresPerPixel, width, from, to);
            AffineTransform place = AffineTransform.getScaleInstance(1 / DENSITY, 1 / DENSITY);
            place.translate(0, from);
            g.drawImage(band.paint(strip, to - from), place, null);
        }
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
