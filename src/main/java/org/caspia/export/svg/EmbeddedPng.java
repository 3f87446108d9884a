package org.caspia.export.svg;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.caspia.export.raster.PixelSource;
import org.caspia.export.raster.PngWriter;
import org.caspia.export.raster.StripPainter;
import org.caspia.render.Cancellation;

/** A picture of pixels as the bytes of a PNG, for embedding. */
final class EmbeddedPng {
    private EmbeddedPng() {}

    static byte[] bytes(BufferedImage image) {
        int width = image.getWidth();
        StripPainter pixels = (from, to, argb) -> copy(image, from, to, argb);
        PixelSource source = new PixelSource(width, image.getHeight(), 96, pixels, new Cancellation());
        PngWriter writer = image.getColorModel().hasAlpha() ? PngWriter.withOpacity() : PngWriter.opaque();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(source, Map.of(), bytes, share -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Copies rows as colours that are not premultiplied, whatever the picture holds. */
    private static void copy(BufferedImage image, int from, int to, int[] argb) {
        int width = image.getWidth();
        boolean plain = image.getType() == BufferedImage.TYPE_INT_ARGB || image.getType() == BufferedImage.TYPE_INT_RGB;
        if (plain) {
            image.getRaster().getDataElements(0, from, width, to - from, argb);
        } else {
            image.getRGB(0, from, width, to - from, argb, 0, width);
        }
    }
}
