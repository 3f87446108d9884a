package org.caspia.export.svg;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of a Java2D drawing surface and the many ways to draw that are a fill or a stroke in the end. What is drawn is left to the
 * class below. The clip is kept in device space, so that changing the transform does not move it.
 */
abstract class VectorGraphics extends Graphics2D {
    /** Measures text; made once, because it brings the font engine up. */
    private static final class Measure {
        static final Graphics2D GRAPHICS = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    }

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final RenderingHints hints;
    private AffineTransform transform;
    private Paint paint = Color.BLACK;
    private Color background = Color.WHITE;
    private Stroke stroke = new BasicStroke();
    private Composite composite = AlphaComposite.SrcOver;
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private @Nullable Shape deviceClip;

    VectorGraphics() {
        this.hints = new RenderingHints(Map.of());
        this.transform = new AffineTransform();
    }

    VectorGraphics(VectorGraphics other) {
        this.hints = (RenderingHints) other.hints.clone();
        this.transform = new AffineTransform(other.transform);
        this.paint = other.paint;
        this.background = other.background;
        this.stroke = other.stroke;
        this.composite = other.composite;
        this.font = other.font;
        this.deviceClip = other.deviceClip;
    }

    /** Returns the clip in device space, null where nothing is clipped. */
    final @Nullable Shape deviceClip() {
        return deviceClip;
    }

    final AffineTransform transform() {
        return transform;
    }

    /** Returns the share of colour that the composite lets through, 0 to 1. */
    final double alpha() {
        return composite instanceof AlphaComposite a ? a.getAlpha() : 1;
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        Paint before = paint;
        paint = background;
        fillRect(x, y, width, height);
        paint = before;
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
        draw(new Arc2D.Double(x, y, width, height, startAngle, arcAngle, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
        fill(new Arc2D.Double(x, y, width, height, startAngle, arcAngle, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] xPoints, int[] yPoints, int count) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < count; i++) {
            if (i == 0) {
                path.moveTo(xPoints[i], yPoints[i]);
            } else {
                path.lineTo(xPoints[i], yPoints[i]);
            }
        }
        draw(path);
    }

    @Override
    public void drawPolygon(int[] xPoints, int[] yPoints, int count) {
        draw(new Polygon(xPoints, yPoints, count));
    }

    @Override
    public void fillPolygon(int[] xPoints, int[] yPoints, int count) {
        fill(new Polygon(xPoints, yPoints, count));
    }

    @Override
    public boolean hit(Rectangle rect, Shape shape, boolean onStroke) {
        Shape outline = onStroke ? stroke.createStrokedShape(shape) : shape;
        return transform.createTransformedShape(outline).intersects(rect);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return Measure.GRAPHICS.getDeviceConfiguration();
    }

    @Override
    public FontMetrics getFontMetrics(Font of) {
        return Measure.GRAPHICS.getFontMetrics(of);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return EXACT;
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double theta) {
        transform.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        transform.rotate(theta, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void transform(AffineTransform by) {
        transform.concatenate(by);
    }

    @Override
    public void setTransform(AffineTransform newTransform) {
        transform = new AffineTransform(newTransform);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public @Nullable Shape getClip() {
        return deviceClip == null ? null : Transforms.inverse(transform).createTransformedShape(deviceClip);
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        Shape clip = getClip();
        return clip == null ? null : clip.getBounds();
    }

    @Override
    public void setClip(@Nullable Shape clip) {
        deviceClip = clip == null ? null : Transforms.applied(transform, clip);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void clip(@Nullable Shape by) {
        Shape device = by == null ? null : Transforms.applied(transform, by);
        if (device == null || deviceClip == null) {
            deviceClip = device;
        } else if (device instanceof Rectangle2D a && deviceClip instanceof Rectangle2D b) {
            deviceClip = a.createIntersection(b);
        } else {
            Area both = new Area(device);
            both.intersect(new Area(deviceClip));
            deviceClip = both;
        }
    }

    @Override
    public void setPaint(@Nullable Paint newPaint) {
        if (newPaint != null) {
            paint = newPaint;
        }
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public Color getColor() {
        return paint instanceof Color color ? color : Color.BLACK;
    }

    @Override
    public void setColor(@Nullable Color color) {
        setPaint(color);
    }

    @Override
    public void setPaintMode() {
        composite = AlphaComposite.SrcOver;
    }

    @Override
    public void setXORMode(Color color) {
        throw new UnsupportedOperationException("vector graphics know no exclusive or");
    }

    @Override
    public void setComposite(Composite newComposite) {
        composite = newComposite;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setStroke(Stroke newStroke) {
        stroke = newStroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setFont(@Nullable Font newFont) {
        if (newFont != null) {
            font = newFont;
        }
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setBackground(Color color) {
        background = color;
    }

    @Override
    public Color getBackground() {
        return background;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        hints.put(key, value);
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> newHints) {
        hints.clear();
        hints.putAll(newHints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> moreHints) {
        hints.putAll(moreHints);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }
}
