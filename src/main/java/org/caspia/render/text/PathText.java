package org.caspia.render.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.PlacedText.Letter;

/** Sets a text letter by letter along a line, each letter turned with it. */
final class PathText {
    /** A letter turned farther than this against the one before would fall out of the word. */
    private static final double SHARPEST_TURN_RAD = 0.6;

    /** A name stands at one of so many places at most along its line; they are the same ones wherever the map is moved to. */
    private static final int MOST_ANCHORS = 512;

    private static final int KEYS = 8 * MOST_ANCHORS;
    private static final double[] BESIDE_WATER_EM = {0, -1, 1, -2, 2, -3, 3, -4.5, 4.5, -6, 6};
    private static final double[] ON_LINE_EM = {0};
    private static final double[] FAR_BESIDE_EM =
            IntStream.rangeClosed(-40, 40).mapToDouble(step -> step * 4).toArray();
    private static final double[] BESIDE_EM = {0, -1.2, 1.2, -2.4, 2.4, -3.6, 3.6};
    /** How much rather a name moves along its line than aside; a sea's moves far, since lines of ships cross its middle. */
    private static final double WATER_SLIDES = 0.2;

    private static final double SLIDES = 0.6;
    private static final double UNSEEN_COST = 20;

    /**
     * A way to set a text.
     *
     * @param key tells it from the others, in every picture of the same line
     * @param startPx where along the line the text begins
     * @param asidePx how far to the right of the reading direction it stands
     * @param cost how far it is from the best place, in letter heights
     */
    record Spot(int key, double startPx, double asidePx, double cost) {
        Spot costing(double newCost) {
            return new Spot(key, startPx, asidePx, newCost);
        }
    }

    private final double[] path;
    private final double[] upTo;
    private final boolean turned;

    private PathText(double[] path, boolean turned) {
        this.path = path;
        this.turned = turned;
        this.upTo = new double[path.length / 2];
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] = upTo[i - 1] + Math.hypot(x(i) - x(i - 1), y(i) - y(i - 1));
        }
    }

    /** A line that runs to the left is taken backwards, so that nobody has to read upside down. */
    static PathText of(Candidate candidate) {
        double[] path = candidate.path();
        boolean turned = path[path.length - 2] < path[0];
        return new PathText(turned ? backwards(path) : path, turned);
    }

    private double length() {
        return upTo[upTo.length - 1];
    }

    /**
     * The ways to set a text, the best first: in the middle of what is in sight of its line and towards its ends, and, where the text has
     * room, on lines beside it.
     */
    List<Spot> spots(Candidate candidate, Box area, Box seen) {
        double width = candidate.lettering().widthPx();
        double slack = length() - width;
        if (slack < 0) {
            return List.of();
        }
        List<Double> shares = shares(slack, width);
        double[] beside = isWide(candidate) ? BESIDE_WATER_EM : BESIDE_EM;
        boolean moves = candidate.room().isPresent() || span() > width * 1.12;
        List<Spot> spots = spots(candidate, area, shares, moves ? beside : ON_LINE_EM);
        if (spots.isEmpty() && isWide(candidate)) {
            // The line passes by: the name stands beside it, where there is water in sight.
            spots = spots(candidate, area, shares, FAR_BESIDE_EM);
        }
        spots.replaceAll(spot -> isSeen(spot, width, seen) ? spot : spot.costing(spot.cost() + UNSEEN_COST));
        spots.sort(Comparator.comparingDouble(Spot::cost).thenComparingInt(Spot::key));
        return spots;
    }

    private boolean isSeen(Spot spot, double width, Box seen) {
        return foot(spot.startPx()).isIn(seen, spot.asidePx())
                && foot(spot.startPx() + width).isIn(seen, spot.asidePx());
    }

    private List<Spot> spots(Candidate candidate, Box area, List<Double> shares, double[] beside) {
        double sizePx = candidate.lettering().style().sizePx();
        double width = candidate.lettering().widthPx();
        double slack = length() - width;
        List<Spot> spots = new ArrayList<>();
        for (double share : shares) {
            Foot first = foot(slack * share);
            Foot last = foot(slack * share + width);
            for (double asideEm : beside) {
                double aside = asideEm * sizePx;
                if (first.isIn(area, aside) && last.isIn(area, aside) && hasRoom(candidate, slack * share, aside)) {
                    int key = (int) Math.round(share * KEYS) * KEYS + (int) Math.round(asideEm * 10) + KEYS / 2;
                    spots.add(new Spot(key, slack * share, aside, Math.abs(asideEm)));
                }
            }
        }
        if (spots.isEmpty()) {
            return spots;
        }
        double slides = isWide(candidate) ? WATER_SLIDES : SLIDES;
        double middle = spots.get(spots.size() / 2).startPx();
        double calm = spots.get(spots.size() / 2).asidePx();
        boolean far = beside == FAR_BESIDE_EM;
        return new ArrayList<>(spots.stream()
                .map(spot -> spot.costing(Math.abs(spot.startPx() - middle) / sizePx * slides
                        + (far ? Math.abs(spot.asidePx() - calm) / sizePx : spot.cost())))
                .toList());
    }

    private static List<Double> shares(double slack, double width) {
        int anchors = anchors(slack, width);
        List<Double> shares = new ArrayList<>();
        if (anchors == 1) {
            shares.add(0.5);
            return shares;
        }
        for (int i = 0; i <= anchors; i++) {
            shares.add((double) i / anchors);
        }
        return shares;
    }

    /** A power of two, so that places stay when the map is enlarged and more of them are added. */
    private static int anchors(double slack, double width) {
        int anchors = 1;
        while (anchors < MOST_ANCHORS && slack / anchors > width * 0.3) {
            anchors *= 2;
        }
        return anchors;
    }

    private static boolean isWide(Candidate candidate) {
        return candidate.room().filter(Candidate.Room::isWide).isPresent();
    }

    private boolean hasRoom(Candidate candidate, double startPx, double asidePx) {
        double from = startPx / length();
        double to = (startPx + candidate.lettering().widthPx()) / length();
        return candidate.room().isEmpty()
                || (turned
                        ? candidate.room().get().has(1 - to, 1 - from, -asidePx)
                        : candidate.room().get().has(from, to, asidePx));
    }

    /** A point of the line, and the way to its right. */
    private record Foot(double x, double y, double rightX, double rightY) {
        boolean isIn(Box area, double aside) {
            double atX = x + rightX * aside;
            double atY = y + rightY * aside;
            return atX > area.left() && atX < area.right() && atY > area.top() && atY < area.bottom();
        }
    }

    private Foot foot(double along) {
        double heading = directionAt(along);
        return new Foot(xAt(along), yAt(along), -Math.sin(heading), Math.cos(heading));
    }

    private double span() {
        int last = path.length / 2 - 1;
        return Math.hypot(x(last) - x(0), y(last) - y(0));
    }

    /** Sets a text at one of its spots; empty where the line bends too much for it. */
    Optional<PlacedText> set(Candidate candidate, Spot spot) {
        Lettering text = candidate.lettering();
        double width = text.widthPx();
        // Square to the text as a whole.
        double dx = xAt(spot.startPx() + width) - xAt(spot.startPx());
        double dy = yAt(spot.startPx() + width) - yAt(spot.startPx());
        double chord = Math.hypot(dx, dy);
        double right = chord == 0 ? 0 : -dy / chord * spot.asidePx();
        double below = chord == 0 ? spot.asidePx() : dx / chord * spot.asidePx();
        return letters(text, spot.startPx(), right, below)
                .map(letters -> new PlacedText(
                        candidate.id(),
                        text,
                        xAt(spot.startPx() + width / 2) + right,
                        yAt(spot.startPx() + width / 2) + below,
                        letters,
                        boxes(text, letters),
                        spot.key(),
                        Align.START));
    }

    private static double[] backwards(double[] path) {
        double[] turned = new double[path.length];
        for (int i = 0; i < path.length; i += 2) {
            turned[i] = path[path.length - 2 - i];
            turned[i + 1] = path[path.length - 1 - i];
        }
        return turned;
    }

    private Optional<List<Letter>> letters(Lettering text, double startPx, double right, double below) {
        float spacing = text.style().spacingEm() * text.style().sizePx();
        double along = startPx;
        double drop = text.ascentPx() / 2;
        List<Letter> letters = new ArrayList<>();
        double before = Double.NaN;
        for (int i = 0; i < text.text().length(); i++) {
            float advance = text.advancesPx()[i];
            double middle = along + advance / 2;
            double turn = directionAt(middle);
            if (Math.abs(turn - before) > SHARPEST_TURN_RAD) {
                return Optional.empty();
            }
            before = turn;
            double startX = xAt(middle) + right - Math.cos(turn) * advance / 2 - Math.sin(turn) * drop;
            double startY = yAt(middle) + below - Math.sin(turn) * advance / 2 + Math.cos(turn) * drop;
            letters.add(new Letter(i, startX, startY, turn));
            along += advance + spacing;
        }
        return Optional.of(letters);
    }

    private static List<Box> boxes(Lettering text, List<Letter> letters) {
        List<Box> boxes = new ArrayList<>();
        double drop = text.ascentPx() / 2;
        for (Letter letter : letters) {
            float advance = text.advancesPx()[letter.index()];
            double middleX =
                    letter.xPx() + Math.cos(letter.turnRad()) * advance / 2 + Math.sin(letter.turnRad()) * drop;
            double middleY =
                    letter.yPx() + Math.sin(letter.turnRad()) * advance / 2 - Math.cos(letter.turnRad()) * drop;
            double reach = Math.max(advance, text.style().sizePx()) / 2 + 1;
            boxes.add(new Box(middleX - reach, middleY - reach, middleX + reach, middleY + reach));
        }
        return boxes;
    }

    private double x(int i) {
        return path[2 * i];
    }

    private double y(int i) {
        return path[2 * i + 1];
    }

    private int segment(double along) {
        int low = 1;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo[middle] < along) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
