package org.caspia.ui.corridor;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.caspia.ui.kit.Buttons;

/** A table to read, with headings that stand above numbers on the right. */
final class SheetGrid extends GridPane {
    private int row;

    /** Headings; one that begins with {@code >} stands over numbers. The first column takes what room is left. */
    SheetGrid(List<String> headings) {
        getStyleClass().addAll("sheet", "sheet-grid");
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            boolean number = heading.startsWith(">");
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(number ? HPos.RIGHT : HPos.LEFT);
            if (i == 0) {
                column.setHgrow(Priority.ALWAYS);
                column.setMinWidth(150);
            }
            getColumnConstraints().add(column);
            Label label = new Label(number ? heading.substring(1) : heading);
            label.getStyleClass().add("sheet-heading");
            label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            label.setTextAlignment(number ? TextAlignment.RIGHT : TextAlignment.LEFT);
            GridPane.setValignment(label, VPos.BOTTOM);
            add(label, i, 0);
        }
        row = 1;
    }

    void addLine(List<? extends Node> cells) {
        for (int i = 0; i < cells.size(); i++) {
            GridPane.setValignment(cells.get(i), VPos.TOP);
            add(cells.get(i), i, row);
        }
        row++;
    }

    /** A cell whose tip tells where it comes from. */
    static Label cell(String text, String tip) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("sheet-cell");
        if (!tip.isEmpty()) {
            Buttons.tip(label, tip);
        }
        return label;
    }

    /** A cell of words that may take several lines. */
    static Label words(String text, double widthPx) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setPrefWidth(widthPx);
        label.getStyleClass().add("sheet-cell");
        return label;
    }
}
