package org.caspia.ui.corridor;

import java.util.ArrayDeque;
import java.util.Deque;

/** The plans of before, to go back to. Steps of one kind that follow each other, as of a slider being dragged, are one step. */
final class PlanHistory {
    private static final int MOST = 200;

    private final Deque<Plan> past = new ArrayDeque<>();
    private final Deque<Plan> future = new ArrayDeque<>();
    private Plan now;
    private String lastKind = "";

    PlanHistory(Plan start) {
        now = start;
    }

    Plan now() {
        return now;
    }

    /** Begins with a plan that there is nothing before. */
    void begin(Plan plan) {
        past.clear();
        future.clear();
        now = plan;
        lastKind = "";
    }

    /** Goes on to another plan; a kind that is not empty joins it with a step of the same kind just before. True if it is a step of its own. */
    boolean go(Plan next, String kind) {
        if (next.equals(now)) {
            return false;
        }
        boolean own = kind.isEmpty() || !kind.equals(lastKind);
        if (own) {
            past.push(now);
            if (past.size() > MOST) {
                past.removeLast();
            }
        }
        future.clear();
        now = next;
        lastKind = kind;
        return own;
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    boolean undo() {
        return step(past, future);
    }

    boolean redo() {
        return step(future, past);
    }

    private boolean step(Deque<Plan> from, Deque<Plan> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(now);
        now = from.pop();
        lastKind = "";
        return true;
    }
}
