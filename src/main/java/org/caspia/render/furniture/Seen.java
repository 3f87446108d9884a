package org.caspia.render.furniture;

import java.util.function.Predicate;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;
import org.caspia.event.DatedEvent;
import org.caspia.geo.LonLat;
import org.caspia.render.MapContent;
import org.caspia.render.MapLayer;
import org.caspia.render.layer.CorridorLayer;
import org.caspia.render.scene.Scene;

/** What of the corridors and the events is in the picture, as far as the legend has to know. */
record Seen(Scene scene, MapContent content) {
    private static final double REACH_PX = 60;

    /** Tells whether such a leg of a layer that is shown may be seen. */
    boolean hasLeg(MapLayer layer, Predicate<Leg> such) {
        return scene.options().shows(layer)
                && content.network().listLegs().stream()
                        .filter(leg -> CorridorLayer.layerOf(leg) == layer && such.test(leg))
                        .anyMatch(leg -> scene.scale().sees(leg.geometry().getEnvelopeInternal()));
    }

    /** Tells whether such a node of a layer that is shown is seen. */
    boolean hasNode(Predicate<Node> such) {
        Network network = content.network();
        return network.listNodes().stream()
                .filter(such)
                .filter(node -> isSeen(node.position(), 0))
                .anyMatch(node -> network.listLegsAt(node).stream()
                        .anyMatch(leg -> scene.options().shows(CorridorLayer.layerOf(leg))));
    }

    /** Tells whether a dated event is marked. */
    boolean hasEvent() {
        return scene.options().shows(MapLayer.EVENTS)
                && content.events().stream()
                        .filter(event -> event.date().isPresent())
                        .flatMap((DatedEvent event) -> event.findMainPlace().stream())
                        .anyMatch(place -> isSeen(place.position(), REACH_PX));
    }

    private boolean isSeen(LonLat position, double reachPx) {
        return scene.viewport()
                .findPx(position)
                .filter(at -> scene.isInSight(at.xPx(), at.yPx(), reachPx))
                .isPresent();
    }
}
