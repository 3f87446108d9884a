package org.caspia.render.paint;

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
    static BufferedImage over(int[] argbPre, int offset, int width, int height) {
        DataBufferInt buffer = new DataBufferInt(argbPre, width * height, offset);
        WritableRaster raster = Raster.createPackedRaster(buffer, width, height, width, MASKS, null);
        ColorModel model = MODEL;
        return new BufferedImage(model, raster, true, null);
    }
}
