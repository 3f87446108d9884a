package org.caspia.ui.corridor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.report.ComparisonCsv;
import org.caspia.app.report.ComparisonHtml;
import org.caspia.app.report.ComparisonSheet;
import org.caspia.article.Article;
import org.caspia.corridor.VolumeSeries;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Icon;
import org.caspia.ui.kit.Pills;
import org.jspecify.annotations.Nullable;

/** Corridors, scenarios, claims and volumes side by side. */
public final class ComparisonCard extends VBox {
    /** What can stand side by side. */
    public enum Sheet {
        /** A route of each corridor, and the user's own ways. */
        CORRIDORS("Corridors"),
        /** The best way between two ends in each scenario. */
        SCENARIOS("Scenarios"),
        /** Published figures beside the network's own. */
        CLAIMS("Published figures"),
        /** Goods by year. */
        VOLUMES("Volumes");

        private final String title;

        Sheet(String title) {
            this.title = title;
        }
    }

    /** What the window does for the card. */
    public interface Actions {
        /**
         * Finds the article that is open.
         *
         * @return the article, or nothing
         */
        Optional<Article> findArticle();

        /**
         * Asks for the file and writes a report.
         *
         * @param suggestion a name with its ending
         * @param content makes the content, in the background
         */
        void write(String suggestion, Function<CorridorService, String> content);

        /**
         * Asks for the file and writes small maps.
         *
         * @param sheet the routes side by side
         */
        void writeMaps(ComparisonSheet sheet);

        /** Closes the card. */
        void close();
    }

    private final CorridorService service;
    private final CorridorDesk desk;
    private final ScenarioShelf shelf;
    private final Actions actions;
    private final ScrollPane scroll = new ScrollPane();
    private final HBox exports;
    private final Pills<Sheet> sheets;

    /**
     * Makes the card; the network must be open.
     *
     * @param service answers
     * @param desk whose ends the scenarios are compared for
     * @param shelf the scenarios kept
     * @param actions what the window does
     */
    public ComparisonCard(CorridorService service, CorridorDesk desk, ScenarioShelf shelf, Actions actions) {
        super(10);
        this.service = service;
        this.desk = desk;
        this.shelf = shelf;
        this.actions = actions;
        setId("comparison");
        setMaxSize(1180, 760);
        sheets = new Pills<>(List.of(Sheet.values()), sheet -> sheet.title, sheet -> "", this::show);
        sheets.setId("sheets");
        exports = new HBox(
                4,
                Buttons.labelled(
                        Icon.EXPORT,
                        "Maps",
                        "Write small maps of the corridors, of one scale where they lie together, on a page",
                        () -> actions.writeMaps(sheetOf(service))),
                Buttons.labelled(
                        Icon.EXPORT,
                        "HTML",
                        "Write the table as a web page",
                        () -> actions.write("corridors.html", asked -> ComparisonHtml.page(asked, sheetOf(asked)))),
                Buttons.labelled(
                        Icon.EXPORT,
                        "CSV",
                        "Write the table for a spreadsheet",
                        () -> actions.write("corridors.csv", asked -> ComparisonCsv.text(asked, sheetOf(asked)))));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(10, sheets, gap, exports);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Cards.head("Side by side", actions::close), bar, scroll);
        open(Sheet.CORRIDORS);
    }

    /**
     * Turns to a sheet.
     *
     * @param sheet what to show
     */
    public void open(Sheet sheet) {
        sheets.show(sheet);
        show(sheet);
    }

    private ComparisonSheet sheetOf(CorridorService asked) {
        return ComparisonSheet.of(
                asked,
                Stream.concat(desk.beside().list().stream(), asked.listMainRoutes().stream())
                        .toList(),
                desk.plan().scenario());
    }

    private void show(Sheet sheet) {
        exports.setVisible(sheet == Sheet.CORRIDORS);
        scroll.setVvalue(0);
        scroll.setContent(
                switch (sheet) {
                    case CORRIDORS -> corridors();
                    case SCENARIOS -> scenarios();
                    case CLAIMS -> ClaimList.of(service, actions.findArticle());
                    case VOLUMES -> volumes();
                });
    }

    private Region corridors() {
        Region table = CorridorTable.of(service, sheetOf(service));
        Button clear = Buttons.link("Leave out your own ways", () -> {
            desk.beside().clear();
            show(Sheet.CORRIDORS);
        });
        clear.setId("clear-beside");
        return desk.beside().list().isEmpty() ? table : new VBox(4, clear, table);
    }

    private Region scenarios() {
        Optional<Plan> plan =
                Optional.of(desk.plan()).filter(known -> known.findQuery().isPresent());
        if (plan.isEmpty()) {
            return Cards.stack(Cards.words("Say in the panel where goods start and where they go.", "lead-sentence"));
        }
        return ScenarioTable.of(service, plan.get(), shelf.list());
    }

    private Region volumes() {
        VBox box = new VBox(10);
        box.getStyleClass().add("sheet");
        List<VolumeSeries> all = service.book().volumes().stream()
                .filter(series -> !series.points().isEmpty())
                .toList();
        if (all.isEmpty()) {
            box.getChildren().add(Cards.words("This network comes without volumes.", "lead-sentence"));
            return box;
        }
        ComboBox<VolumeSeries> choice = new ComboBox<>();
        choice.setId("series");
        choice.setCellFactory(list -> new SeriesCell());
        choice.setButtonCell(new SeriesCell());
        choice.getItems().setAll(all);
        choice.setMaxWidth(640);
        VBox chart = new VBox();
        choice.valueProperty()
                .addListener((property, before, now) -> chart.getChildren().setAll(new VolumeChart(service, now)));
        choice.setValue(all.get(0));
        box.getChildren()
                .addAll(
                        choice,
                        chart,
                        Cards.words(
                                "Each series is counted by one method; they must not be added up. Pale bars rest on weak"
                                        + " sources.",
                                "muted"));
        return box;
    }

    private static final class SeriesCell extends ListCell<VolumeSeries> {
        @Override
        protected void updateItem(@Nullable VolumeSeries series, boolean empty) {
            super.updateItem(series, empty);
            setText(series == null || empty ? "" : series.name() + ", " + series.unit() + " a year");
        }
    }
}
