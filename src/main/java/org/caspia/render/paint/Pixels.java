package org.caspia.render.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Pictures over pixels that somebody else owns. */
final class Pixels {
    private static final int[] MASKS = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};
    private static final DirectColorModel MODEL = new DirectColorModel(
            java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
            32,
            MASKS[0],
            MASKS[1],
            MASKS[2],
            MASKS[3],
            true,
            java.awt.image.DataBuffer.TYPE_INT);

    private Pixels() {}

    /** A picture whose pixels are a stretch of an array, premultiplied ARGB, without a copy. */
    private static BufferedImage over(int[] argbPre, int offset, int width, int height) {
        DataBufferInt buffer = new DataBufferInt(argbPre, width * height, offset);
        WritableRaster raster = Raster.createPackedRaster(buffer, width, height, width, MASKS, null);
        ColorModel model = MODEL;
        return new BufferedImage(model, raster, true, null);
    }

    /** A painter over such pixels. */
    static Graphics2D graphics(int[] argbPre, int offset, int width, int height) {
        Graphics2D g = over(argbPre, offset, width, height).createGraphics();
        setHints(g);
        return g;
    }

    /** Smooth edges, and lines and letters where they are and not at whole pixels. */
    static void setHints(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }
}
