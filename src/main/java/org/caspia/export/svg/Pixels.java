package org.caspia.export.svg;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;

/** Pictures of pixels inside of a vector picture. */
final class Pixels {
    /** Pixels that a logical pixel gets where a shape has to be painted. */
    static final double DENSITY = 2;

    private static final double MAX_SIDE_PX = 4096;

    private Pixels() {}

    static BufferedImage of(Image image) {
        if (image instanceof BufferedImage buffered) {
            return buffered;
        }
        BufferedImage copy = new BufferedImage(
                Math.max(1, image.getWidth(null)), Math.max(1, image.getHeight(null)), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    static BufferedImage of(RenderedImage image) {
        if (image instanceof BufferedImage buffered) {
            return buffered;
        }
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawRenderedImage(image, AffineTransform.getTranslateInstance(-image.getMinX(), -image.getMinY()));
        graphics.dispose();
        return copy;
    }

    static BufferedImage onto(Color behind, Image image) {
        BufferedImage pixels = of(image);
        BufferedImage copy = new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(pixels, 0, 0, behind, null);
        graphics.dispose();
        return copy;
    }

    /** Paints a shape as pixels; {@code bounds} are those of the shape under the transform. */
    static BufferedImage fill(Shape shape, Paint paint, AffineTransform transform, Rectangle2D bounds) {
        int width = (int) Math.ceil(Math.min(MAX_SIDE_PX, Math.max(1, bounds.getWidth() * DENSITY)));
        int height = (int) Math.ceil(Math.min(MAX_SIDE_PX, Math.max(1, bounds.getHeight() * DENSITY)));
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = pixels.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(DENSITY, DENSITY);
        graphics.translate(-bounds.getX(), -bounds.getY());
        graphics.transform(transform);
        graphics.setPaint(paint);
        graphics.fill(shape);
        graphics.dispose();
        return pixels;
    }
}
