package org.caspia.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.caspia.render.Furniture;
import org.caspia.render.Viewport;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Texts;

/** What the file will be: format, size, density, title, furniture. */
final class ExportForm extends VBox {
    private static final int MOST_DPI = 1200;
    private static final int MOST_SIDE_PX = 16384;
    private final ComboBox<ExportKind> kind = new ComboBox<>();
    private final ComboBox<PageSize> size = new ComboBox<>();
    private final Spinner<Integer> width;
    private final Spinner<Integer> height;
    private final Spinner<Integer> dpi = new Spinner<>(36, MOST_DPI, 96, 12);
    private final TextField title = new TextField();
    private final CheckBox legend = new CheckBox("Legend");
    private final CheckBox scaleBar = new CheckBox("Scale bar");
    private final CheckBox attribution = new CheckBox("Sources");
    private final CheckBox boundaryNote = new CheckBox("Boundary rule");
    private final CheckBox projectionName = new CheckBox("Projection");
    private final CheckBox outlines = new CheckBox("Letters as shapes");
    private final Label pixels = Cards.words("", "muted");
    private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>();
    private boolean quiet;

    /**
     * What was chosen.
     *
     * @param kind the format
     * @param size the size in logical pixels of 1/96 inch
     * @param dpi dots an inch
     * @param furniture what stands around the map
     * @param textAsOutlines whether letters become shapes
     */
    record Choice(ExportKind kind, PageSize size, int dpi, Furniture furniture, boolean textAsOutlines) {}

    ExportForm(Viewport view, String suggestedTitle, boolean withLegend) {
        super(10);
        width = new Spinner<>(64, MOST_SIDE_PX, view.widthPx(), 10);
        height = new Spinner<>(64, MOST_SIDE_PX, view.heightPx(), 10);
        kind.getItems().setAll(ExportKind.values());
        kind.setConverter(titles());
        kind.setValue(ExportKind.PNG);
        kind.setId("export-format");
        List<PageSize> presets = PageSize.listPresets(view.widthPx(), view.heightPx());
        size.getItems().setAll(presets);
        size.setValue(presets.get(0));
        size.setId("export-size");
        title.setText(suggestedTitle);
        title.setPromptText("No title");
        title.setId("export-title");
        List.of(kind, size, title).forEach(field -> field.setMaxWidth(Double.MAX_VALUE));
        List.of(width, height, dpi).forEach(field -> {
            field.setEditable(true);
            field.setPrefWidth(96);
        });
        List.of(legend, scaleBar, attribution, boundaryNote, projectionName).forEach(box -> box.setSelected(true));
        legend.setSelected(withLegend);
        getChildren().addAll(fields(), Cards.section("Inside the picture"), furniture(), outlines, pixels);
        listen();
        tell();
    }

    ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    Choice choice() {
        return choice.get();
    }

    private GridPane fields() {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        row(grid, "Format", kind);
        row(grid, "Size", size);
        GridPane sides = new GridPane();
        sides.setHgap(6);
        sides.addRow(0, width, new Label("×"), height);
        row(grid, "", sides);
        row(grid, "Dots an inch", dpi);
        row(grid, "Title", title);
        return grid;
    }

    private static void row(GridPane grid, String name, javafx.scene.Node field) {
        Label label = new Label(name);
        label.setMinWidth(86);
        label.setLabelFor(field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private GridPane furniture() {
        GridPane grid = new GridPane();
        grid.setHgap(20);
        grid.setVgap(6);
        grid.addRow(0, legend, scaleBar);
        grid.addRow(1, attribution, boundaryNote);
        grid.addRow(2, projectionName);
        return grid;
    }

    private void listen() {
        kind.valueProperty().addListener((property, before, now) -> tell());
        size.valueProperty().addListener((property, before, now) -> takePreset(now));
        width.valueProperty().addListener((property, before, now) -> tell());
        height.valueProperty().addListener((property, before, now) -> tell());
        dpi.valueProperty().addListener((property, before, now) -> tell());
        title.textProperty().addListener((property, before, now) -> tell());
        List.of(legend, scaleBar, attribution, boundaryNote, projectionName, outlines)
                .forEach(box -> box.selectedProperty().addListener((property, before, now) -> tell()));
    }

    private void takePreset(PageSize preset) {
        quiet = true;
        width.getValueFactory().setValue(preset.widthPx());
        height.getValueFactory().setValue(preset.heightPx());
        dpi.getValueFactory().setValue(preset.usualDpi());
        quiet = false;
        tell();
    }

    private void tell() {
        if (quiet) {
            return;
        }
        boolean vector = kind.getValue().isVector();
        outlines.setDisable(!vector);
        dpi.setDisable(vector);
        PageSize chosen = new PageSize("", width.getValue(), height.getValue(), dpi.getValue());
        double density = dpi.getValue() / 96.0;
        double mm = 25.4 / 96;
        String paper = Math.round(chosen.widthPx() * mm) + " × " + Math.round(chosen.heightPx() * mm) + " mm";
        String dots = Texts.grouped(Math.round(chosen.widthPx() * density)) + " × "
                + Texts.grouped(Math.round(chosen.heightPx() * density)) + " pixels, ";
        pixels.setText(vector ? paper : dots + paper);
        Furniture furniture = new Furniture(
                title.getText().strip(),
                legend.isSelected(),
                scaleBar.isSelected(),
                attribution.isSelected(),
                boundaryNote.isSelected(),
                projectionName.isSelected(),
                0);
        choice.set(new Choice(kind.getValue(), chosen, dpi.getValue(), furniture, outlines.isSelected()));
    }

    private static StringConverter<ExportKind> titles() {
        return new StringConverter<>() {
            @Override
            public String toString(ExportKind value) {
                return value == null ? "" : value.title();
            }

            @Override
            public ExportKind fromString(String text) {
                throw new UnsupportedOperationException("formats are chosen, not typed");
            }
        };
    }
}
