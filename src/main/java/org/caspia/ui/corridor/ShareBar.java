package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Texts;

/** Shares of a length as a bar with the names below. */
final class ShareBar extends VBox {
    private static final int MOST = 6;

    private ShareBar() {
        super(3);
        getStyleClass().add("share-bar");
    }

    /** Makes a bar of kilometres by name; what is small is put together at the end. */
    static ShareBar of(Map<String, Double> kmByName) {
        ShareBar bar = new ShareBar();
        double total =
                kmByName.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Map.Entry<String, Double>> parts = new ArrayList<>(kmByName.entrySet());
        if (parts.size() > MOST) {
            double rest = parts.subList(MOST - 1, parts.size()).stream()
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
            parts = new ArrayList<>(parts.subList(0, MOST - 1));
            parts.add(Map.entry("others", rest));
        }
        Stripe stripe = new Stripe();
        FlowPane names = new FlowPane(10, 2);
        for (int i = 0; i < parts.size(); i++) {
            double share = parts.get(i).getValue() / Math.max(1e-9, total);
            String tip = String.format(
                    Locale.ROOT,
                    "%s: %s, %.0f %%",
                    parts.get(i).getKey(),
                    Texts.lengthKm(parts.get(i).getValue() * 1000),
                    100 * share);
            Label piece = new Label();
            piece.getStyleClass().addAll("share-piece", "share-" + i);
            Buttons.tip(piece, tip);
            stripe.add(piece, share);
            Region dot = new Region();
            dot.getStyleClass().addAll("share-dot", "share-" + i);
            Label name = new Label(parts.get(i).getKey() + String.format(Locale.ROOT, " %.0f %%", 100 * share));
            name.getStyleClass().add("share-name");
            Buttons.tip(name, tip);
            HBox entry = new HBox(4, dot, name);
            entry.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            names.getChildren().add(entry);
        }
        bar.getChildren().addAll(stripe, names);
        return bar;
    }

    /** Pieces side by side, each as wide as its share. */
    private static final class Stripe extends Region {
        private final List<Double> shares = new ArrayList<>();

        Stripe() {
            setMinHeight(9);
            setPrefHeight(9);
        }

        void add(Region piece, double share) {
            shares.add(share);
            getChildren().add(piece);
        }

        @Override
        protected void layoutChildren() {
            double left = 0;
            for (int i = 0; i < shares.size(); i++) {
                double right = left + shares.get(i) * getWidth();
                double gap = i < shares.size() - 1 ? 1 : 0;
                getChildren()
                        .get(i)
                        .resizeRelocate(
                                snapPositionX(left),
                                0,
                                Math.max(1, snapPositionX(right) - snapPositionX(left) - gap),
                                getHeight());
                left = right;
            }
        }
    }
}
