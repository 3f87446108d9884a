package org.caspia.ui.corridor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.DependencySheet;
import org.caspia.corridor.route.Dependency;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;

/** Whom all ways between two groups of places depend on: how many lead through a country, and what its closure costs. */
final class DependencyGrid extends VBox {
    DependencyGrid(CorridorService service, DependencySheet sheet, Consumer<List<String>> onShut) {
        super(8);
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(3);
        grid.setId("dependency-regions");
        for (Dependency row : sheet.rows()) {
            Label name = words(DependencySheet.names(service, row));
            Label cost = words(cost(row));
            Buttons.tip(cost, sheet.sentence(service, row));
            if (row.isEssential()) {
                cost.getStyleClass().add("no-way-round");
            }
            GridPane.setHgrow(cost, Priority.ALWAYS);
            Button shut = Buttons.link("Try it", () -> onShut.accept(row.countries()));
            shut.setAccessibleText("Close " + name.getText());
            shut.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), name, cost, shut);
        }
        getChildren()
                .addAll(
                        grid,
                        Cards.words(
                                "How many pairs of places have their fastest way through it, how many have none without it,"
                                        + " and the mean delay of the others, as a rule. The map colours the countries by it.",
                                "muted"));
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setMinWidth(0);
        label.setWrapText(true);
        return label;
    }

    private static String cost(Dependency row) {
        String share = String.format(Locale.ROOT, "%.0f %%", 100 * row.usedShare());
        if (row.isEssential()) {
            return share + ", no way round";
        }
        String cut = row.cut() > 0 ? String.format(Locale.ROOT, ", %.0f %% cut", 100 * row.cutShare()) : "";
        return share + cut + ", " + EffectWords.hours(row.meanHours());
    }
}
