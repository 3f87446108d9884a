package org.caspia.render.scene;

import java.util.List;
import org.caspia.render.PxPoint;
import org.caspia.render.text.Align;
import org.caspia.render.text.Candidate.At;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.Lettering;

/** Where the name of a mark may stand, and what the mark itself takes. */
public final class Around {
    private Around() {}

    /** To the right first, as cartographers like it: then above right, below right, left and so on (Imhof, 1975). */
    public static List<At> places(PxPoint at, double gap, Lettering text) {
        double x = at.xPx();
        double y = at.yPx();
        double w = text.widthPx();
        double up = text.ascentPx();
        double level = y + up / 2;
        double side = gap * 0.75;
        return List.of(
                new At(x + gap, level),
                new At(x + side, y - side),
                new At(x + side, y + side + up),
                new At(x - gap - w, level, Align.END),
                new At(x - side - w, y - side, Align.END),
                new At(x - side - w, y + side + up, Align.END),
                new At(x - w / 2, y - gap - 1, Align.MIDDLE),
                new At(x - w / 2, y + gap + up + 1, Align.MIDDLE));
    }

    /** The box of a mark. */
    public static Box box(PxPoint at, double reach) {
        return new Box(at.xPx() - reach, at.yPx() - reach, at.xPx() + reach, at.yPx() + reach);
    }
}
