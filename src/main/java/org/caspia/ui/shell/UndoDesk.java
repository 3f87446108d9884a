package org.caspia.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** One history for the whole window: what was done last is undone first, whichever part of the window it was done in. JavaFX thread. */
final class UndoDesk {
    private final Deque<Part> done = new ArrayDeque<>();
    private final Deque<Part> undone = new ArrayDeque<>();
    private final Runnable changed;

    /**
     * A part of the window that can go back and forth by itself.
     *
     * @param undo goes one step back; false if there is none
     * @param redo goes one step forward again; false if there is none
     */
    record Part(BooleanSupplier undo, BooleanSupplier redo) {}

    /** Makes an empty history; {@code changed} hears of every step in either direction. */
    UndoDesk(Runnable changed) {
        this.changed = changed;
    }

    /** A part has made a step of its own. */
    void stepped(Part part) {
        done.push(part);
        undone.clear();
        changed.run();
    }

    /** Undoes what was done last; false if there is nothing. */
    boolean undo() {
        return step(done, undone, Part::undo);
    }

    /** Does again what was undone last; false if there is nothing. */
    boolean redo() {
        return step(undone, done, Part::redo);
    }

    private boolean step(Deque<Part> from, Deque<Part> to, Function<Part, BooleanSupplier> way) {
        while (!from.isEmpty()) {
            Part part = from.pop();
            if (way.apply(part).getAsBoolean()) {
                to.push(part);
                changed.run();
                return true;
            }
        }
        return false;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }
}
