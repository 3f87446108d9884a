package org.caspia.export.raster;

import java.awt.Image;
import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import org.jspecify.annotations.Nullable;

/** A picture of one tile for the image writers of the Java platform, its pixels as in {@link StripRaster}. */
final class StripImage implements RenderedImage {
    private final Raster raster;
    private final ColorModel colors = new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);

    StripImage(StripRaster raster) {
        this.raster = raster;
    }

    @Override
    public Raster getTile(int tileX, int tileY) {
        return raster;
    }

    @Override
    public Raster getData() {
        return raster;
    }

    @Override
    public Raster getData(Rectangle part) {
        return raster.createChild(part.x, part.y, part.width, part.height, part.x, part.y, null);
    }

    @Override
    public WritableRaster copyData(@Nullable WritableRaster target) {
        throw new UnsupportedOperationException("the picture is never whole in memory");
    }

    @Override
    public @Nullable Vector<RenderedImage> getSources() {
        return null;
    }

    @Override
    public Object getProperty(String name) {
        return Image.UndefinedProperty;
    }

    @Override
    public String @Nullable [] getPropertyNames() {
        return null;
    }

    @Override
    public ColorModel getColorModel() {
        return colors;
    }

    @Override
    public SampleModel getSampleModel() {
        return raster.getSampleModel();
    }

    @Override
    public int getWidth() {
        return raster.getWidth();
    }

    @Override
    public int getHeight() {
        return raster.getHeight();
    }

    @Override
    public int getMinX() {
        return 0;
    }

    @Override
    public int getMinY() {
        return 0;
    }

    @Override
    public int getNumXTiles() {
        return 1;
    }

    @Override
    public int getNumYTiles() {
        return 1;
    }

    @Override
    public int getMinTileX() {
        return 0;
    }

    @Override
    public int getMinTileY() {
        return 0;
    }

    @Override
    public int getTileWidth() {
        return raster.getWidth();
    }

    @Override
    public int getTileHeight() {
        return raster.getHeight();
    }

    @Override
    public int getTileGridXOffset() {
        return 0;
    }

    @Override
    public int getTileGridYOffset() {
        return 0;
    }
}
