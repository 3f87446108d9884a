package org.caspia.render.layer;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.util.List;
import org.caspia.render.PxPoint;
import org.caspia.render.scene.Canvas;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol.Pen;
import org.caspia.render.style.Symbol.TextStyle;
import org.caspia.render.text.Align;
import org.caspia.render.text.FontBook;
import org.caspia.render.text.Lettering;

/** Signs of an overlay, the same on the map and in the legend. The canvas is in logical pixels. */
public final class OverlaySigns {
    private static final double R = 8;

    private final Palette colors;
    private final FontBook fonts;

    /** Makes the signs of a theme. */
    public OverlaySigns(Palette colors, FontBook fonts) {
        this.colors = colors;
        this.fonts = fonts;
    }

    /** Shut. */
    public void cross(Canvas canvas, PxPoint at) {
        disc(canvas, at, R, colors.paper(), colors.ink());
        Path2D path = new Path2D.Double();
        path.moveTo(at.xPx() - 3.6, at.yPx() - 3.6);
        path.lineTo(at.xPx() + 3.6, at.yPx() + 3.6);
        path.moveTo(at.xPx() + 3.6, at.yPx() - 3.6);
        path.lineTo(at.xPx() - 3.6, at.yPx() + 3.6);
        canvas.stroke(path, new Pen(colors.ink(), 2.4f, List.of()), BasicStroke.CAP_ROUND);
    }

    /** Two sides that come close: a bottleneck. */
    public void pinch(Canvas canvas, PxPoint at) {
        disc(canvas, at, R, colors.highlight(), colors.ink());
        double x = at.xPx();
        double y = at.yPx();
        Pen pen = new Pen(0xFF1E1E1E, 2f, List.of());
        canvas.stroke(new QuadCurve2D.Double(x - 4.2, y - 5, x + 1.6, y, x - 4.2, y + 5), pen);
        canvas.stroke(new QuadCurve2D.Double(x + 4.2, y - 5, x - 1.6, y, x + 4.2, y + 5), pen);
    }

    /** Where a way begins or ends. */
    void end(Canvas canvas, PxPoint at) {
        disc(canvas, at, 6.5, colors.ink(), colors.paper());
        canvas.fill(NodeSymbols.circle(at, 2.4), colors.paper());
    }

    /** The number of a way, from 0. */
    public void number(Canvas canvas, PxPoint at, int way) {
        disc(canvas, at, R + 0.5, OverlayPens.wayArgb(colors, way), colors.paper());
        TextStyle style = new TextStyle("Noto Sans", true, false, 11, colors.paper(), 0, 0, 0, false, 0);
        Lettering text = Lettering.of(fonts, String.valueOf(way + 1), style);
        canvas.g().setColor(new Color(style.argb(), true));
        canvas.g().setFont(text.font());
        Align.MIDDLE.draw(canvas.g(), text, at.xPx() - text.widthPx() / 2, at.yPx() + text.ascentPx() / 2);
    }

    private static void disc(Canvas canvas, PxPoint at, double r, int fill, int ring) {
        canvas.fill(NodeSymbols.circle(at, r), fill);
        canvas.stroke(NodeSymbols.circle(at, r), new Pen(ring, 1.7f, List.of()));
    }
}
