package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.VolumeSeries;
import org.caspia.corridor.VolumeSeries.Point;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Texts;

/** Goods by year, counted by one method, as bars on a scale that begins at nothing. */
final class VolumeChart extends Region {
    private static final double LEFT_PX = 64;
    private static final double BOTTOM_PX = 24;
    private static final double TOP_PX = 22;
    private static final double MOST_BAR_PX = 54;

    private final List<Label> bars = new ArrayList<>();
    private final List<Text> values = new ArrayList<>();
    private final List<Text> years = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();
    private final List<Text> scale = new ArrayList<>();
    private final VolumeSeries series;
    private final double step;
    private final int steps;

    VolumeChart(CorridorService service, VolumeSeries series) {
        this.series = series;
        getStyleClass().add("volume-chart");
        setMinHeight(180);
        setPrefHeight(260);
        double most = series.points().stream().mapToDouble(Point::value).max().orElse(1);
        step = niceStep(most / 4);
        steps = (int) Math.ceil(most / step);
        for (int i = 0; i <= steps; i++) {
            Line line = new Line();
            line.getStyleClass().add("chart-grid");
            grid.add(line);
            scale.add(text(number(i * step), "chart-scale"));
        }
        getChildren().addAll(grid);
        getChildren().addAll(scale);
        for (Point point : series.points()) {
            Label bar = new Label();
            bar.getStyleClass()
                    .addAll("chart-bar", "chart-bar-" + point.confidence().word());
            String note = point.note().isEmpty() ? "" : "\n" + point.note();
            Buttons.tip(
                    bar,
                    point.year() + ": " + number(point.value()) + " " + series.unit() + "\n"
                            + SourceTips.of(service, List.of(point.sourceId()), point.confidence()) + note);
            bars.add(bar);
            values.add(text(number(point.value()), "chart-value"));
            years.add(text(String.valueOf(point.year()), "chart-scale"));
        }
        getChildren().addAll(bars);
        getChildren().addAll(values);
        getChildren().addAll(years);
        setAccessibleText(series.name() + ", " + series.unit() + ": " + accessible());
    }

    private String accessible() {
        List<String> words = new ArrayList<>();
        series.points().forEach(point -> words.add(point.year() + " " + number(point.value())));
        return String.join(", ", words);
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.CENTER);
        text.setTextAlignment(TextAlignment.CENTER);
        return text;
    }

    /** A step of 1, 2 or 5 times a power of ten. */
    static double niceStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(rough, 1e-9))));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= rough) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static String number(double value) {
        return value >= 1000 || value == Math.rint(value)
                ? Texts.grouped(Math.round(value))
                : String.format(Locale.ROOT, "%.3g", value);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - LEFT_PX - 12;
        double height = getHeight() - TOP_PX - BOTTOM_PX;
        double top = steps * step;
        for (int i = 0; i <= steps; i++) {
            double y = Math.rint(TOP_PX + height * (1 - i * step / top)) + 0.5;
            grid.get(i).setStartX(LEFT_PX);
            grid.get(i).setEndX(LEFT_PX + width);
            grid.get(i).setStartY(y);
            grid.get(i).setEndY(y);
            Text label = scale.get(i);
            label.setX(LEFT_PX - 8 - label.getLayoutBounds().getWidth());
            label.setY(y);
        }
        int first = series.points().get(0).year();
        int last = series.points().get(series.points().size() - 1).year();
        double slot = width / (last - first + 1);
        double bar = Math.min(MOST_BAR_PX, slot * 0.62);
        for (int i = 0; i < bars.size(); i++) {
            Point point = series.points().get(i);
            double middle = LEFT_PX + slot * (point.year() - first + 0.5);
            double barHeight = Math.max(1, height * point.value() / top);
            bars.get(i).resizeRelocate(middle - bar / 2, TOP_PX + height - barHeight, bar, barHeight);
            center(values.get(i), middle, TOP_PX + height - barHeight - 9);
            center(years.get(i), middle, TOP_PX + height + 13);
        }
    }

    private static void center(Text text, double x, double y) {
        text.setX(x - text.getLayoutBounds().getWidth() / 2);
        text.setY(y);
    }
}
