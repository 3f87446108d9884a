package org.caspia.ui.corridor;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.caspia.corridor.Gauge;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;
import org.caspia.corridor.NodeKind;
import org.caspia.corridor.Quantity;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Texts;

/** What is known of a port, station or border point, and which legs meet there. */
public final class NodePanel extends VBox {
    /**
     * Makes the panel.
     *
     * @param node the node
     * @param network the network it belongs to
     * @param sources where sources are looked up
     * @param onLeg takes a leg that was clicked
     */
    public NodePanel(Node node, Network network, SourceBook sources, Consumer<Leg> onLeg) {
        super(10);
        getStyleClass().add("panel-stack");
        setId("node-panel");
        getChildren().add(Cards.words(kindOf(node), "lead-sentence"));
        if (!node.info().otherNames().isEmpty()) {
            getChildren()
                    .add(Cards.fact("Also called", String.join(", ", node.info().otherNames())));
        }
        getChildren().add(Cards.fact("Position", Texts.position(node.position())));
        if (node.changesGauge()) {
            getChildren()
                    .add(Cards.fact(
                            "Two gauges meet",
                            node.info().gauges().stream().map(Gauge::toString).collect(Collectors.joining(" and "))));
        }
        for (Quantity quantity : Quantity.values()) {
            node.findFigure(quantity).ifPresent(figure -> getChildren().add(FigureRows.figure(figure, sources)));
        }
        if (!node.info().operator().isEmpty()) {
            getChildren().add(Cards.fact("Operator", node.info().operator()));
        }
        FigureRows.addAll(this, node.info().remarks(), node.info().dates(), sources);
        if (!node.info().note().isEmpty()) {
            getChildren().add(Cards.words(node.info().note(), "muted"));
        }
        addLegs(node, network.listLegsAt(node), onLeg);
    }

    private void addLegs(Node node, List<Leg> legs, Consumer<Leg> onLeg) {
        if (legs.isEmpty()) {
            return;
        }
        VBox links = new VBox(1, Cards.section("Leads to"));
        legs.forEach(leg -> links.getChildren()
                .add(Buttons.link(
                        leg.otherEnd(node).name() + "  ·  " + leg.mode().word() + ", "
                                + Texts.lengthKm(leg.lengthKm() * 1000),
                        () -> onLeg.accept(leg))));
        getChildren().add(links);
    }

    private static String kindOf(Node node) {
        return kindWord(node.kind()) + (node.changesGauge() ? " and change of gauge" : "");
    }

    private static String kindWord(NodeKind kind) {
        return switch (kind) {
            case STATION -> "Station";
            case JUNCTION -> "Railway junction";
            case CITY -> "City and its railway node";
            case PORT -> "Port";
            case DRY_PORT -> "Inland terminal";
            case BORDER -> "Border crossing";
        };
    }
}
