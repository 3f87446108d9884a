package org.caspia.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.PlacedText.Letter;

/** Sets a text letter by letter in the middle of a line, each letter turned along it. */
final class PathText {
    /** A letter turned farther than this against the one before would fall out of the word. */
    private static final double SHARPEST_TURN_RAD = 0.6;

    /**
     * A way to set a text.
     *
     * @param asideEm how far beside its line, in letter heights, to the right of the reading direction
     * @param slide where along the line: 0 in the middle, -1 and 1 at its ends
     */
    private record Way(double asideEm, double slide) {}

    private static final Way[] STAYING = {
        new Way(0, 0),
        new Way(0, -0.5),
        new Way(0, 0.5),
        new Way(0, -0.95),
        new Way(0, 0.95),
        new Way(-0.8, 0),
        new Way(0.8, 0),
        new Way(0.8, -0.95),
        new Way(0.8, 0.95),
        new Way(-1.7, 0),
        new Way(1.7, 0),
        new Way(-1.7, -0.5),
        new Way(-1.7, 0.5),
        new Way(1.7, -0.5),
        new Way(1.7, 0.5),
        new Way(-2.6, 0),
        new Way(2.6, 0)
    };

    private static final Way[] MOVING = {
        new Way(0, 0),
        new Way(-1.2, 0),
        new Way(1.2, 0),
        new Way(-2.4, 0),
        new Way(2.4, 0),
        new Way(-3.6, 0),
        new Way(3.6, 0)
    };

    private final double[] path;
    private final double[] upTo;

    private PathText(double[] path) {
        this.path = path;
        this.upTo = new double[path.length / 2];
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] = upTo[i - 1] + Math.hypot(x(i) - x(i - 1), y(i) - y(i - 1));
        }
    }

    /**
     * How many ways there are to set a text: in the middle of its line and towards its ends, and, where the text has much room, on lines
     * beside it. A text that stands for water moves along and hardly aside, or it would stand on land.
     */
    static int shifts(Candidate candidate) {
        if (candidate.staysOnLine()) {
            return STAYING.length;
        }
        double[] path = candidate.path();
        double span = Math.hypot(path[path.length - 2] - path[0], path[path.length - 1] - path[1]);
        return span > candidate.lettering().widthPx() * 1.12 ? MOVING.length : 1;
    }

    static Optional<PlacedText> along(Candidate candidate, int shift) {
        double[] path = readable(candidate.path());
        Way way = candidate.staysOnLine() ? STAYING[shift] : MOVING[shift];
        double down = way.asideEm() * candidate.lettering().style().sizePx();
        double span = Math.hypot(path[path.length - 2] - path[0], path[path.length - 1] - path[1]);
        // Square to the line as a whole, to its right where it is positive.
        double right = span == 0 ? 0 : -(path[path.length - 1] - path[1]) / span * down;
        double below = span == 0 ? down : (path[path.length - 2] - path[0]) / span * down;
        double[] moved = path.clone();
        for (int i = 0; i < moved.length; i += 2) {
            moved[i] += right;
            moved[i + 1] += below;
        }
        return new PathText(moved).set(candidate, shift, way.slide());
    }

    /** A line that runs to the left is taken backwards, so that nobody has to read upside down. */
    private static double[] readable(double[] path) {
        if (path[path.length - 2] >= path[0]) {
            return path;
        }
        double[] turned = new double[path.length];
        for (int i = 0; i < path.length; i += 2) {
            turned[i] = path[path.length - 2 - i];
            turned[i + 1] = path[path.length - 1 - i];
        }
        return turned;
    }

    private Optional<PlacedText> set(Candidate candidate, int position, double slide) {
        Lettering text = candidate.lettering();
        double length = upTo[upTo.length - 1];
        if (text.widthPx() > length) {
            return Optional.empty();
        }
        float spacing = text.style().spacingEm() * text.style().sizePx();
        double along = (length - text.widthPx()) / 2 * (1 + slide);
        double drop = text.ascentPx() / 2;
        List<Letter> letters = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        double before = Double.NaN;
        for (int i = 0; i < text.text().length(); i++) {
            float advance = text.advancesPx()[i];
            double turn = directionAt(along + advance / 2);
            if (Math.abs(turn - before) > SHARPEST_TURN_RAD) {
                return Optional.empty();
            }
            before = turn;
            double middleX = xAt(along + advance / 2);
            double middleY = yAt(along + advance / 2);
            double startX = middleX - Math.cos(turn) * advance / 2 - Math.sin(turn) * drop;
            double startY = middleY - Math.sin(turn) * advance / 2 + Math.cos(turn) * drop;
            letters.add(new Letter(i, startX, startY, turn));
            double reach = Math.max(advance, text.style().sizePx()) / 2 + 1;
            boxes.add(new Box(middleX - reach, middleY - reach, middleX + reach, middleY + reach));
            along += advance + spacing;
        }
        return Optional.of(
                new PlacedText(candidate.id(), text, xAt(length / 2), yAt(length / 2), letters, boxes, position));
    }

    private double x(int i) {
        return path[2 * i];
    }

    private double y(int i) {
        return path[2 * i + 1];
    }

    private int segment(double along) {
        int i = 1;
        while (i < upTo.length - 1 && upTo[i] < along) {
            i++;
        }
        return i;
    }

    private double xAt(double along) {
        int i = segment(along);
        return x(i - 1) + (x(i) - x(i - 1)) * share(i, along);
    }

    private double yAt(double along) {
        int i = segment(along);
        return y(i - 1) + (y(i) - y(i - 1)) * share(i, along);
    }

    private double share(int i, double along) {
        double step = upTo[i] - upTo[i - 1];
        return step == 0 ? 0 : (along - upTo[i - 1]) / step;
    }

    private double directionAt(double along) {
        // Over a letter's width the line's own small corners are not to be felt.
        double reach = Math.min(8, upTo[upTo.length - 1] / 4);
        double from = Math.max(0, along - reach);
        double to = Math.min(upTo[upTo.length - 1], along + reach);
        return Math.atan2(yAt(to) - yAt(from), xAt(to) - xAt(from));
    }
}
