package org.caspia.ui.kit;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Changes what a pane holds as little as need be: what stays keeps its look, its focus and its place without being laid out anew. */
public final class Children {
    private Children() {}

    /**
     * Makes a pane hold these nodes in this order.
     *
     * @param pane the pane
     * @param wanted its children from now on; those that it holds already at the beginning and at the end are left alone
     */
    public static void show(Pane pane, List<? extends Node> wanted) {
        ObservableList<Node> held = pane.getChildren();
        int shorter = Math.min(held.size(), wanted.size());
        int first = 0;
        while (first < shorter && held.get(first) == wanted.get(first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && held.get(held.size() - 1 - last) == wanted.get(wanted.size() - 1 - last)) {
            last++;
        }
        held.remove(first, held.size() - last);
        held.addAll(first, wanted.subList(first, wanted.size() - last));
    }
}
