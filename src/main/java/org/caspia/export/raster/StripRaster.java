package org.caspia.export.raster;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.util.Iterator;
import java.util.function.DoubleConsumer;

/**
 * The pixels of a whole picture, of which one strip at a time is in memory: a part asked for lower down brings in the next strip. Rows must
 * be asked for from the top to the bottom, as a sequential image writer does.
 */
final class StripRaster extends Raster {
    private static final int[] RGB_OFFSETS = {0, 1, 2};

    private final PixelSource source;
    private final StripPipeline<byte[]> pipeline;
    private final DoubleConsumer progress;
    private final Iterator<PixelSource.Strip> waiting;
    private PixelSource.Strip strip;
    private Raster pixels;

    StripRaster(PixelSource source, StripPipeline<byte[]> pipeline, DoubleConsumer progress) {
        super(model(source.widthPx(), source.heightPx()), new DataBufferByte(0), new Point());
        this.source = source;
        this.pipeline = pipeline;
        this.progress = progress;
        this.waiting = source.listStrips().iterator();
        this.strip = waiting.next();
        this.pixels = next();
    }

    @Override
    public Raster createChild(int x, int y, int width, int height, int childX, int childY, int[] bands) {
        while (y >= strip.toRow() && waiting.hasNext()) {
            strip = waiting.next();
            pixels = next();
        }
        if (!new Rectangle(0, strip.fromRow(), source.widthPx(), strip.rows()).contains(x, y, width, height)) {
            throw new IllegalArgumentException("the rows " + y + " to " + (y + height) + " are not in one strip");
        }
        return pixels.createChild(x, y, width, height, childX, childY, bands);
    }

    private Raster next() {
        byte[] bytes = pipeline.next();
        progress.accept((double) strip.toRow() / source.heightPx());
        return Raster.createWritableRaster(
                model(source.widthPx(), strip.rows()),
                new DataBufferByte(bytes, bytes.length),
                new Point(0, strip.fromRow()));
    }

    /** Eight bits of red, green and blue, row by row.. */
    private static PixelInterleavedSampleModel model(int widthPx, int heightPx) {
        return new PixelInterleavedSampleModel(DataBuffer.TYPE_BYTE, widthPx, heightPx, 3, 3 * widthPx, RGB_OFFSETS);
    }
}
