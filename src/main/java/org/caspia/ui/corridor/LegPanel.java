package org.caspia.ui.corridor;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Node;
import org.caspia.corridor.Precision;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.Status;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Texts;

/** What is known of a leg; its computed length beside the published one. */
public final class LegPanel extends VBox {
    private static final double LARGE_DIFFERENCE = 0.05;

    /**
     * Makes the panel.
     *
     * @param leg the leg
     * @param sources where sources are looked up
     * @param onNode takes an end of the leg that was clicked
     */
    public LegPanel(Leg leg, SourceBook sources, Consumer<Node> onNode) {
        super(10);
        getStyleClass().add("panel-stack");
        setId("leg-panel");
        getChildren().add(Cards.words(kindOf(leg), "lead-sentence"));
        FlowPane ends = new FlowPane(4, 4);
        ends.getChildren()
                .addAll(
                        Buttons.link(leg.from().name(), () -> onNode.accept(leg.from())),
                        Cards.words("–", "muted"),
                        Buttons.link(leg.to().name(), () -> onNode.accept(leg.to())));
        getChildren().add(new VBox(1, Cards.words("Between", "fact-name"), ends));
        addLength(leg, sources);
        for (Quantity quantity : Quantity.values()) {
            if (quantity != Quantity.LENGTH_KM) {
                leg.findFigure(quantity).ifPresent(figure -> getChildren().add(FigureRows.figure(figure, sources)));
            }
        }
        addWords(leg);
        FigureRows.addAll(this, leg.info().remarks(), leg.info().dates(), sources);
    }

    private void addLength(Leg leg, SourceBook sources) {
        double drawnM = leg.drawnKm() * 1000;
        var computed = Cards.fact("Length, computed on the line drawn", Texts.lengthKm(drawnM));
        computed.setId("computed-length");
        getChildren().add(computed);
        leg.findFigure(Quantity.LENGTH_KM).ifPresent(published -> {
            getChildren().add(FigureRows.figure(published, sources));
            double difference = leg.drawnKm() / published.value() - 1;
            if (published.value() > 0 && Math.abs(difference) > LARGE_DIFFERENCE) {
                getChildren().add(Cards.words(differenceOf(leg, published, difference), "muted"));
            }
        });
    }

    private static String differenceOf(Leg leg, Figure published, double difference) {
        String why = leg.precision() == Precision.SURVEYED
                ? ""
                : "; the line is drawn "
                        + (leg.precision() == Precision.STRAIGHT ? "straight" : "through its stations only");
        return String.format(
                Locale.ROOT,
                "The line drawn is %.0f %% %s than the %s given%s.",
                Math.abs(difference) * 100,
                difference < 0 ? "shorter" : "longer",
                published.text(),
                why);
    }

    private void addWords(Leg leg) {
        leg.findGauge().ifPresent(gauge -> getChildren().add(Cards.fact("Gauge", gauge.toString())));
        if (!leg.info().via().isEmpty()) {
            getChildren()
                    .add(Cards.fact("By way of", String.join(", ", leg.info().via())));
        }
        if (!leg.info().operator().isEmpty()) {
            getChildren().add(Cards.fact("Operator", leg.info().operator()));
        }
        if (!leg.corridors().isEmpty()) {
            getChildren()
                    .add(Cards.fact(
                            "Used by",
                            leg.corridors().stream()
                                    .map(id -> FigureRows.sentenceCase(id.id()))
                                    .collect(Collectors.joining(", "))));
        }
        getChildren().add(Cards.fact("Drawn", precisionOf(leg.precision())));
        if (!leg.info().note().isEmpty()) {
            getChildren().add(Cards.words(leg.info().note(), "muted"));
        }
    }

    private static String kindOf(Leg leg) {
        String mode = modeOf(leg.mode());
        return leg.status() == Status.OPEN
                ? mode
                : mode + ", " + leg.status().word().replace('_', ' ');
    }

    private static String modeOf(Mode mode) {
        return switch (mode) {
            case RAIL -> "Railway";
            case SEA -> "Sea";
            case FERRY -> "Train ferry";
            case ROAD -> "Road";
            case PIPELINE -> "Pipeline";
        };
    }

    private static String precisionOf(Precision precision) {
        return switch (precision) {
            case SURVEYED -> "along the real line";
            case SCHEMATIC -> "through its real stations, smoothed between them";
            case STRAIGHT -> "straight between its ends";
        };
    }
}
