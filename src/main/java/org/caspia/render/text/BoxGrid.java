package org.caspia.render.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.caspia.render.text.Candidate.Box;

/** Boxes, found again by where they are. */
final class BoxGrid {
    private static final int CELL_PX = 64;

    private final Map<Long, List<Box>> cells = new HashMap<>();

    void add(Box box) {
        forCells(
                box,
                cell -> cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(box));
    }

    void remove(Box box) {
        forCells(box, cell -> cells.getOrDefault(cell, List.of()).remove(box));
    }

    boolean touches(Box box) {
        boolean[] hit = {false};
        forCells(box, cell -> {
            if (!hit[0]) {
                List<Box> others = cells.get(cell);
                hit[0] = others != null && others.stream().anyMatch(box::overlaps);
            }
        });
        return hit[0];
    }

    private static void forCells(Box box, LongConsumer action) {
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
