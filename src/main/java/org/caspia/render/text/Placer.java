package org.caspia.render.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.caspia.render.text.Candidate.At;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.PathText.Spot;

/**
 * Places names by priority, each at the first of its places that is free. Names that stood in the frame before go first among equals and
 * keep their place if it is still free, so that names do not jump while the map is moved.
 */
public final class Placer {
    private static final double PADDING_PX = 2;
    private static final double REMEMBERED_BONUS = 1.5;
    private static final int CELL_PX = 64;
    private static final int MOST_TRIES = 60;

    private final Box area;
    private final Box seen;
    private final Map<String, PlacedText> before;
    private final Map<Long, List<Box>> taken = new HashMap<>();
    private final Map<Long, List<Box>> avoided = new HashMap<>();

    /**
     * Makes a placer for one frame.
     *
     * @param area where names may stand; one that would stick out is not placed
     * @param before the names of the frame before, none for the first
     */
    public Placer(Box area, List<PlacedText> before) {
        this(area, area, before);
    }

    /**
     * Makes a placer for a frame that reaches beyond what is seen.
     *
     * @param area where names may stand; one that would stick out is not placed
     * @param seen where names along lines stand rather
     * @param before the names of the frame before, none for the first
     */
    public Placer(Box area, Box seen, List<PlacedText> before) {
        this.area = area;
        this.seen = seen;
        this.before = new HashMap<>();
        before.forEach(text -> this.before.put(text.id(), text));
    }

    /**
     * Keeps names away from a box.
     *
     * @param box logical pixels
     */
    public void block(Box box) {
        forCells(
                box,
                cell -> taken.computeIfAbsent(cell, key -> new ArrayList<>()).add(box));
    }

    /**
     * Asks names to keep away from a box as long as they find another place.
     *
     * @param box logical pixels
     */
    public void avoid(Box box) {
        forCells(
                box,
                cell -> avoided.computeIfAbsent(cell, key -> new ArrayList<>()).add(box));
    }

    /**
     * Places what finds room. A name may come several times, set in several ways: it is placed once.
     *
     * @param candidates the names
     * @return those placed, in order of priority
     */
    public List<PlacedText> place(List<Candidate> candidates) {
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparingDouble(this::urgency).reversed().thenComparing(Candidate::id));
        List<PlacedText> placed = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Candidate candidate : order) {
            if (ids.contains(candidate.id())) {
                continue;
            }
            find(candidate).ifPresent(text -> {
                ids.add(text.id());
                text.boxes().forEach(this::block);
                candidate.keepClear().forEach(this::block);
                placed.add(text);
            });
        }
        return placed;
    }

    private double urgency(Candidate candidate) {
        return candidate.priority() + (before.containsKey(candidate.id()) ? REMEMBERED_BONUS : 0);
    }

    private Optional<PlacedText> find(Candidate candidate) {
        if (candidate.path().length > 0) {
            PathText line = PathText.of(candidate);
            List<Spot> spots = line.spots(candidate, area, seen);
            return find(candidate, spots, spot -> line.set(candidate, spot));
        }
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < candidate.places().size(); i++) {
            spots.add(new Spot(i, 0, 0, i));
        }
        return find(candidate, spots, spot -> straight(candidate, spot.key()));
    }

    /** The first spot that is free of all, or else the one that covers least of what is to be avoided. */
    private Optional<PlacedText> find(
            Candidate candidate, List<Spot> spots, Function<Spot, Optional<PlacedText>> setting) {
        Optional<PlacedText> again = findAgain(candidate, spots, setting);
        if (again.isPresent()) {
            return again;
        }
        Optional<PlacedText> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (Spot spot : spots.subList(0, Math.min(MOST_TRIES, spots.size()))) {
            Optional<PlacedText> text = setting.apply(spot).filter(placed -> isFree(placed.boxes()));
            if (text.isPresent()) {
                int covered = countAvoided(text.get().boxes());
                if (covered == 0) {
                    return text;
                }
                if (covered + spot.cost() < least) {
                    least = covered + spot.cost();
                    best = text;
                }
            }
        }
        return best;
    }

    private Optional<PlacedText> findAgain(
            Candidate candidate, List<Spot> spots, Function<Spot, Optional<PlacedText>> setting) {
        PlacedText last = before.get(candidate.id());
        if (last == null) {
            return Optional.empty();
        }
        return spots.stream()
                .filter(spot -> spot.key() == last.position())
                .findFirst()
                .flatMap(setting)
                .filter(placed -> isFree(placed.boxes()));
    }

    private static Optional<PlacedText> straight(Candidate candidate, int position) {
        At at = candidate.places().get(position);
        Box box = box(candidate.lettering(), at.xPx(), at.yPx());
        return Optional.of(new PlacedText(
                candidate.id(),
                candidate.lettering(),
                at.xPx(),
                at.yPx(),
                List.of(),
                List.of(box),
                position,
                at.align()));
    }

    static Box box(Lettering text, double xPx, double yPx) {
        return new Box(
                xPx - PADDING_PX,
                yPx - text.ascentPx() - PADDING_PX,
                xPx + text.widthPx() + PADDING_PX,
                yPx + text.descentPx() + PADDING_PX);
    }

    private boolean isFree(List<Box> boxes) {
        for (Box box : boxes) {
            if (box.left() < area.left()
                    || box.top() < area.top()
                    || box.right() > area.right()
                    || box.bottom() > area.bottom()
                    || touchesAny(taken, box)) {
                return false;
            }
        }
        return true;
    }

    private int countAvoided(List<Box> boxes) {
        int count = 0;
        for (Box box : boxes) {
            count += touchesAny(avoided, box) ? 1 : 0;
        }
        return count;
    }

    private static boolean touchesAny(Map<Long, List<Box>> grid, Box box) {
        boolean[] hit = {false};
        forCells(box, cell -> {
            if (!hit[0]) {
                List<Box> others = grid.get(cell);
                hit[0] = others != null && others.stream().anyMatch(box::overlaps);
            }
        });
        return hit[0];
    }

    private static void forCells(Box box, java.util.function.LongConsumer action) {
        int fromColumn = (int) Math.floor(box.left() / CELL_PX);
        int toColumn = (int) Math.floor(box.right() / CELL_PX);
        int fromRow = (int) Math.floor(box.top() / CELL_PX);
        int toRow = (int) Math.floor(box.bottom() / CELL_PX);
        for (int row = fromRow; row <= toRow; row++) {
            for (int column = fromColumn; column <= toColumn; column++) {
                action.accept((long) row << 32 | column & 0xFFFFFFFFL);
            }
        }
    }
}
