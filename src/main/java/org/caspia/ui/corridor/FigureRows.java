package org.caspia.ui.corridor;

import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.corridor.Confidence;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Occasion;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.Remark;
import org.caspia.corridor.Source;
import org.caspia.time.EventDate;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;

/** Figures, remarks and dates, each with who says so and how sure it is. */
final class FigureRows {
    private FigureRows() {}

    static Node figure(Figure figure, SourceBook sources) {
        String note = figure.note().isEmpty() ? "" : figure.note();
        return row(
                titleOf(figure.quantity()),
                figure.text(),
                new Said(figure.sourceId(), figure.confidence(), note),
                sources);
    }

    static Node remark(String key, Remark remark, SourceBook sources) {
        return row(sentenceCase(key), remark.text(), new Said(remark.sourceId(), remark.confidence(), ""), sources);
    }

    static Node occasion(String key, Occasion occasion, SourceBook sources) {
        String when =
                EventDate.findEdtf(occasion.edtf()).map(EventDate::toEnglish).orElse(occasion.edtf());
        return row(
                sentenceCase(key),
                when,
                new Said(occasion.sourceId(), occasion.confidence(), occasion.note()),
                sources);
    }

    /** Who says something, and how sure that is. */
    record Said(String sourceId, Confidence confidence, String note) {}

    static Node row(String name, String value, Said said, SourceBook sources) {
        Label title = new Label(name);
        title.getStyleClass().add("fact-name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label sure = new Label(said.confidence().word());
        sure.getStyleClass()
                .addAll("confidence", "confidence-" + said.confidence().word());
        Buttons.tip(sure, tipOf(said.confidence()));
        VBox box = new VBox(1, new HBox(8, title, gap, sure), Cards.words(value, "fact-value"));
        if (!said.note().isEmpty()) {
            box.getChildren().add(Cards.words(said.note(), "muted"));
        }
        box.getChildren().add(Cards.words(sourceText(said.sourceId(), sources), "source-line"));
        return box;
    }

    static void addAll(VBox box, Map<String, Remark> remarks, Map<String, Occasion> dates, SourceBook sources) {
        new java.util.TreeMap<>(dates)
                .forEach((key, occasion) -> box.getChildren().add(occasion(key, occasion, sources)));
        new java.util.TreeMap<>(remarks)
                .forEach((key, remark) -> box.getChildren().add(remark(key, remark, sources)));
    }

    static String titleOf(Quantity quantity) {
        return switch (quantity) {
            case LENGTH_KM -> "Length, published or estimated";
            case HOURS -> "Usual running time";
            case HOURS_BEST -> "Best running time";
            case DWELL_HOURS -> "Usual time lost here";
            case DWELL_HOURS_BEST -> "Best time here";
            case CAPACITY_MT_A -> "Capacity, tonnes";
            case CAPACITY_TEU_A -> "Capacity, containers";
            case COST_USD -> "Cost";
        };
    }

    static String sentenceCase(String key) {
        String words = key.replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String sourceText(String id, SourceBook sources) {
        return sources.find(id).map(FigureRows::textOf).orElse("Source: " + id);
    }

    private static String textOf(Source source) {
        String date = source.date().isEmpty() ? "" : ", " + source.date();
        String url = source.url().isEmpty() ? "" : "\n" + source.url();
        return "Source: " + source.title() + date + url;
    }

    static String tipOf(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> "Official, or several sources agree.";
            case MEDIUM -> "One credible source, or a split of a sourced total.";
            case LOW -> "An estimate, or a weak source.";
        };
    }
}
