package org.caspia.export.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** What the drawing surface asks of affine maps. */
final class Transforms {
    private static final int KEEPS_RECTANGLES =
            AffineTransform.TYPE_MASK_SCALE | AffineTransform.TYPE_TRANSLATION | AffineTransform.TYPE_FLIP;

    private Transforms() {}

    /** Returns the shape under the map; an upright rectangle stays one where it can, which keeps clips cheap. */
    static Shape applied(AffineTransform by, Shape shape) {
        if (shape instanceof Rectangle2D box && (by.getType() & ~KEEPS_RECTANGLES) == 0) {
            Point2D a = by.transform(new Point2D.Double(box.getMinX(), box.getMinY()), null);
            Point2D b = by.transform(new Point2D.Double(box.getMaxX(), box.getMaxY()), null);
            Rectangle2D moved = new Rectangle2D.Double();
            moved.setFrameFromDiagonal(a, b);
            return moved;
        }
        return new Path2D.Double(shape, by);
    }

    /** Returns the inverse; the unit map where there is none, for then nothing is visible anyway. */
    static AffineTransform inverse(AffineTransform of) {
        try {
            return of.createInverse();
        } catch (NoninvertibleTransformException e) {
            return new AffineTransform();
        }
    }

    /** Tells whether lengths keep their ratio in all directions. */
    static boolean isUniform(AffineTransform of) {
        return (of.getType() & (AffineTransform.TYPE_GENERAL_SCALE | AffineTransform.TYPE_GENERAL_TRANSFORM)) == 0;
    }

    /** Returns by how much a uniform map makes lengths longer. */
    static double scale(AffineTransform of) {
        return Math.sqrt(Math.abs(of.getDeterminant()));
    }
}
