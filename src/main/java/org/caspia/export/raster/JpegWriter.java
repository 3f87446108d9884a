package org.caspia.export.raster;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.DoubleConsumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes JPEG of any size up to 65,500 pixels a side, colours at full resolution because thin coloured lines and letters suffer most
 * from halving it. Strips are painted on all cores and packed by the writer of the Java platform, row by row.
 */
public final class JpegWriter {
    /** The largest side that the JPEG library takes. */
    public static final int MAX_SIDE_PX = 65_500;

    private static final float QUALITY = 0.92f;
    private static final String TREE = "javax_imageio_jpeg_image_1.0";

    /**
     * Writes the picture.
     *
     * @param source the picture
     * @param out where to write; left open
     * @param progress told the share done, 0 to 1
     * @throws IOException if the target cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public void write(PixelSource source, OutputStream out, DoubleConsumer progress) throws IOException {
        ImageIO.setUseCache(false);
        ImageWriter writer = platformWriter();
        try (var pipeline = new StripPipeline<>(source, (strip, rgb) -> bytes(rgb, strip.rows() * source.widthPx()));
                var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            IIOMetadata metadata = metadata(writer, param, source.dpi());
            StripImage image = new StripImage(new StripRaster(source, pipeline, progress));
            writer.write(null, new IIOImage(image, null, metadata), param);
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriter platformWriter() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
                return writer;
            }
        }
        throw new IllegalStateException("this Java has no JPEG writer");
    }

    private static byte[] bytes(int[] rgb, int count) {
        byte[] out = new byte[3 * count];
        for (int i = 0, at = 0; i < count; i++, at += 3) {
            int pixel = rgb[i];
            out[at] = (byte) (pixel >> 16);
            out[at + 1] = (byte) (pixel >> 8);
            out[at + 2] = (byte) pixel;
        }
        return out;
    }

    private static IIOMetadata metadata(ImageWriter writer, ImageWriteParam param, double dpi)
            throws IIOInvalidTreeException {
        var type = ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_3BYTE_BGR);
        IIOMetadata metadata = writer.getDefaultImageMetadata(type, param);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(TREE);
        Element jfif = (Element) root.getElementsByTagName("app0JFIF").item(0);
        jfif.setAttribute("resUnits", "1"); // dots an inch
        jfif.setAttribute("Xdensity", Integer.toString((int) Math.round(dpi)));
        jfif.setAttribute("Ydensity", Integer.toString((int) Math.round(dpi)));
        NodeList components = root.getElementsByTagName("componentSpec");
        for (int i = 0; i < components.getLength(); i++) {
            ((Element) components.item(i)).setAttribute("HsamplingFactor", "1");
            ((Element) components.item(i)).setAttribute("VsamplingFactor", "1");
        }
        metadata.setFromTree(TREE, root);
        return metadata;
    }
}
