package org.caspia.render.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caspia.render.text.Candidate.At;
import org.caspia.render.text.Candidate.Box;

/**
 * Places names by priority, each at the first of its places that is free. Names that stood in the frame before go first among equals and
 * keep their place if it is still free, so that names do not jump while the map is moved.
 */
public final class Placer {
    private static final double PADDING_PX = 2;
    private static final double REMEMBERED_BONUS = 1.5;
    private static final int CELL_PX = 64;

    private final Box area;
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
        this.area = area;
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
     * Places what finds room.
     *
     * @param candidates the names
     * @return those placed, in order of priority
     */
    public List<PlacedText> place(List<Candidate> candidates) {
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparingDouble(this::urgency).reversed().thenComparing(Candidate::id));
        List<PlacedText> placed = new ArrayList<>();
        for (Candidate candidate : order) {
            find(candidate).ifPresent(text -> {
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
        int places = candidate.path().length > 0
                ? PathText.shifts(candidate)
                : candidate.places().size();
        PlacedText last = before.get(candidate.id());
        if (last != null && last.position() < places) {
            Optional<PlacedText> again = tryAt(candidate, last.position(), false);
            if (again.isPresent()) {
                return again;
            }
        }
        Optional<PlacedText> clear = find(candidate, places, true);
        return clear.isPresent() ? clear : find(candidate, places, false);
    }

    private Optional<PlacedText> find(Candidate candidate, int places, boolean avoiding) {
        for (int i = 0; i < places; i++) {
            Optional<PlacedText> text = tryAt(candidate, i, avoiding);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private Optional<PlacedText> tryAt(Candidate candidate, int position, boolean avoiding) {
        Optional<PlacedText> text =
                candidate.path().length > 0 ? PathText.along(candidate, position) : straight(candidate, position);
        return text.filter(placed -> isFree(placed.boxes(), avoiding));
    }

    private static Optional<PlacedText> straight(Candidate candidate, int position) {
        At at = candidate.places().get(position);
        Box box = box(candidate.lettering(), at.xPx(), at.yPx());
        return Optional.of(new PlacedText(
                candidate.id(), candidate.lettering(), at.xPx(), at.yPx(), List.of(), List.of(box), position));
    }

    static Box box(Lettering text, double xPx, double yPx) {
        return new Box(
                xPx - PADDING_PX,
                yPx - text.ascentPx() - PADDING_PX,
                xPx + text.widthPx() + PADDING_PX,
                yPx + text.descentPx() + PADDING_PX);
    }

    private boolean isFree(List<Box> boxes, boolean avoiding) {
        for (Box box : boxes) {
            if (box.left() < area.left()
                    || box.top() < area.top()
                    || box.right() > area.right()
                    || box.bottom() > area.bottom()
                    || touchesAny(taken, box)
                    || avoiding && touchesAny(avoided, box)) {
                return false;
            }
        }
        return true;
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
