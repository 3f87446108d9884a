package org.caspia.render.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;

/**
 * Brings Java2D's antialiasing and its font engine up on another thread while a cold program still reads its data: they take a tenth of a
 * second the first time, and the first picture needs both.
 */
final class Ahead {
    private static final int SIDE_PX = 64;

    private Ahead() {}

    /** Runs a piece of work in the background. */
    static void run(Runnable work) {
        Thread thread = new Thread(work, "map ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** Paints a curve and a letter that nobody sees. */
    static void paintSomething(Font font) {
        BufferedImage picture = new BufferedImage(SIDE_PX, SIDE_PX, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(new Color(0x80112233, true));
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0));
        g.draw(new CubicCurve2D.Double(2, 2, 60, 8, 4, 50, 62, 62));
        g.fill(font.createGlyphVector(new FontRenderContext(null, true, true), "Aə")
                .getOutline(8, 40));
        g.dispose();
    }
}
