package org.caspia.export.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.List;
import java.util.function.Consumer;
import org.caspia.render.text.Align;
import org.caspia.render.text.LetterSurface;
import org.caspia.render.text.Lettering;
import org.caspia.render.text.PlacedText.Letter;
import org.jspecify.annotations.Nullable;

/** A drawing surface that writes each call as an element of a document. */
final class SvgGraphics extends VectorGraphics implements LetterSurface {
    private final SvgSheet sheet;

    SvgGraphics(SvgSheet sheet) {
        this.sheet = sheet;
    }

    private SvgGraphics(SvgGraphics other) {
        super(other);
        this.sheet = other.sheet;
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void dispose() {
        // the sheet is closed by its owner
    }

    @Override
    public void fill(Shape shape) {
        if (!(getPaint() instanceof Color color)) {
            fillWithPixels(shape);
            return;
        }
        if (isVisible(color)) {
            SvgOut out = sheet.clippedTo(deviceClip());
            out.raw("<path");
            sheet.color("fill", color, alpha());
            if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                out.raw(" fill-rule=\"evenodd\"");
            }
            path(out, shape);
        }
    }

    @Override
    public void draw(Shape shape) {
        Stroke stroke = getStroke();
        if (!(stroke instanceof BasicStroke pen) || !Transforms.isUniform(transform())) {
            fill(stroke.createStrokedShape(shape));
        } else if (!(getPaint() instanceof Color color)) {
            fillWithPixels(stroke.createStrokedShape(shape));
        } else if (isVisible(color)) {
            SvgOut out = sheet.clippedTo(deviceClip());
            out.raw("<path fill=\"none\"");
            sheet.color("stroke", color, alpha());
            sheet.pen(pen, Transforms.scale(transform()));
            path(out, shape);
        }
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        drawString(text, Align.START, x, y, 0);
    }

    @Override
    public void drawAligned(Lettering text, Align align, double leftPx, double yPx) {
        drawString(text.text(), align, (float) leftPx, (float) yPx, text.widthPx());
    }

    private void drawString(String text, Align align, float x, float y, float widthPx) {
        if (text.isBlank()) {
            return;
        }
        Font font = getFont();
        if (sheet.keepsText() && getPaint() instanceof Color color && !needsShaping(font, text)) {
            writeText(text, align, x + align.share() * widthPx, y, color);
        } else if (needsShaping(font, text) || font.hasLayoutAttributes()) {
            fill(new TextLayout(text, font, getFontRenderContext())
                    .getOutline(AffineTransform.getTranslateInstance(x, y)));
        } else {
            fill(font.createGlyphVector(getFontRenderContext(), text).getOutline(x, y));
        }
    }

    /** The letters as texts of their own, which every viewer sets alike, and the whole unseen, to be searched for and copied. */
    @Override
    public void drawLetters(String text, List<Letter> letters, Shape outline, Consumer<Graphics2D> oneByOne) {
        boolean plain = Transforms.isUniform(transform()) && !letters.isEmpty();
        if (sheet.keepsText() && plain && !needsShaping(getFont(), text)) {
            sheet.clippedTo(deviceClip());
            Letter first = letters.get(0);
            Point2D at = transform().transform(new Point2D.Double(first.xPx(), first.yPx()), null);
            sheet.unseen(getFont(), text, getFont().getSize2D() * Transforms.scale(transform()), at);
        }
        oneByOne.accept(this);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        new TextLayout(text, getFontRenderContext()).draw(this, x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public boolean drawImage(Image image, @Nullable AffineTransform by, @Nullable ImageObserver observer) {
        AffineTransform whole = getTransform();
        if (by != null) {
            whole.concatenate(by);
        }
        BufferedImage pixels = Pixels.of(image);
        sheet.clippedTo(deviceClip());
        sheet.image(pixels, new Rectangle(pixels.getWidth(), pixels.getHeight()), whole, alpha());
        return true;
    }

    @Override
    public void drawImage(BufferedImage image, @Nullable BufferedImageOp op, int x, int y) {
        BufferedImage filtered = op == null ? image : op.filter(image, null);
        drawImage(filtered, AffineTransform.getTranslateInstance(x, y), null);
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform by) {
        drawImage(Pixels.of(image), by, null);
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform by) {
        drawRenderedImage(image.createDefaultRendering(), by);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        return drawImage(image, AffineTransform.getTranslateInstance(x, y), observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
        BufferedImage pixels = Pixels.of(image);
        AffineTransform by = AffineTransform.getTranslateInstance(x, y);
        by.scale((double) width / pixels.getWidth(), (double) height / pixels.getHeight());
        return drawImage(pixels, by, observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color behind, @Nullable ImageObserver observer) {
        return drawImage(Pixels.onto(behind, image), x, y, observer);
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color behind, @Nullable ImageObserver observer) {
        return drawImage(Pixels.onto(behind, image), x, y, width, height, observer);
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            @Nullable ImageObserver observer) {
        BufferedImage part = Pixels.of(image).getSubimage(sx1, sy1, sx2 - sx1, sy2 - sy1);
        return drawImage(part, dx1, dy1, dx2 - dx1, dy2 - dy1, observer);
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color behind,
            @Nullable ImageObserver observer) {
        return drawImage(Pixels.onto(behind, image), dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, observer);
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("vector graphics cannot be copied from");
    }

    private void path(SvgOut out, Shape shape) {
        out.raw(" d=\"");
        SvgPath.write(out, shape, transform());
        out.raw("\"/>\n");
    }

    private void writeText(String text, Align align, double x, double y, Color color) {
        Font font = getFont();
        AffineTransform place = getTransform();
        place.translate(x, y);
        place.concatenate(font.getTransform());
        double size = font.getSize2D();
        double scale = 1;
        if (Transforms.isUniform(place)) {
            scale = Transforms.scale(place); // into the size of the letters, so that the matrix only turns
            place.scale(1 / scale, 1 / scale);
        }
        Object tracking = font.getAttributes().get(TextAttribute.TRACKING);
        double spacing = tracking instanceof Number share ? share.doubleValue() * size * scale : 0;
        sheet.clippedTo(deviceClip());
        sheet.text(font, text, place, new SvgSheet.TextLook(size * scale, spacing, align, color, alpha()));
    }

    /** Fills a shape with a gradient or a texture: as pixels, at twice the density of the screen. */
    private void fillWithPixels(Shape shape) {
        Rectangle2D bounds = Transforms.applied(transform(), shape).getBounds2D();
        BufferedImage pixels = Pixels.fill(shape, getPaint(), transform(), bounds);
        AffineTransform place = AffineTransform.getTranslateInstance(bounds.getX(), bounds.getY());
        place.scale(1 / Pixels.DENSITY, 1 / Pixels.DENSITY);
        sheet.clippedTo(deviceClip());
        sheet.image(pixels, new Rectangle(pixels.getWidth(), pixels.getHeight()), place, alpha());
    }

    private boolean isVisible(Color color) {
        return color.getAlpha() * alpha() > 0.5;
    }

    /** Letters that join, or run from right to left, need the whole typeface to be shaped; their outlines are written instead. */
    private static boolean needsShaping(Font font, String text) {
        char[] letters = text.toCharArray();
        return Font.textRequiresLayout(letters, 0, letters.length) || font.canDisplayUpTo(text) >= 0;
    }
}
