package org.caspia.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caspia.app.Words;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Node;
import org.caspia.corridor.route.Grounds;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Step;
import org.caspia.corridor.route.StepKind;
import org.locationtech.jts.geom.Coordinate;

/** Ways as GeoJSON (RFC 7946): a line for each leg in the direction of travel, a point for each stop; the sources stand in a member of their own. */
public final class RouteGeoJson {
    private final CorridorService service;
    private final List<Object> features = new ArrayList<>();

    private RouteGeoJson(CorridorService service) {
        this.service = service;
    }

    /**
     * Writes ways.
     *
     * @param service which found them
     * @param ways the ways
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(CorridorService service, Ways ways, OutputStream out) throws IOException {
        RouteGeoJson writer = new RouteGeoJson(service);
        for (int i = 0; i < ways.itineraries().size(); i++) {
            writer.itinerary(i + 1, ways.itineraries().get(i));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", "FeatureCollection");
        tree.put("features", writer.features);
        tree.put("sources", RouteJson.sources(service, ways));
        JsonTree.write(tree, out);
    }

    private void itinerary(int number, Itinerary itinerary) {
        Node at = itinerary.nodes().get(0);
        for (int i = 0; i < itinerary.steps().size(); i++) {
            Step step = itinerary.steps().get(i);
            if (step.kind() == StepKind.TRAVEL) {
                for (Leg leg : step.legs()) {
                    leg(number, i + 1, leg, at, step);
                    at = leg.otherEnd(at);
                }
            } else {
                stop(number, i + 1, step);
            }
        }
    }

    private void leg(int itinerary, int step, Leg leg, Node from, Step travel) {
        Map<String, Object> properties = properties(itinerary, step);
        properties.put("kind", StepKind.TRAVEL.word());
        properties.put("leg", leg.id());
        properties.put("title", leg.title());
        properties.put("mode", leg.mode().word());
        properties.put("from", from.id());
        properties.put("to", leg.otherEnd(from).id());
        properties.put("status", leg.status().word());
        properties.put("precision", leg.precision().word());
        figures(properties, service.grounds(travel), leg.id());
        List<Object> line = new ArrayList<>();
        Coordinate[] points = leg.geometry().getCoordinates();
        boolean forward = from.id().equals(leg.from().id());
        for (int i = 0; i < points.length; i++) {
            line.add(position(points[forward ? i : points.length - 1 - i]));
        }
        feature("LineString", line, properties);
    }

    private void stop(int itinerary, int step, Step stop) {
        Map<String, Object> properties = properties(itinerary, step);
        properties.put("kind", stop.kind().word());
        properties.put("node", stop.to().id());
        properties.put("title", stop.text());
        properties.put("hours", Words.decimal(stop.hours(), 1));
        properties.put("hoursBest", Words.decimal(stop.hoursBest(), 1));
        figures(properties, service.grounds(stop), stop.to().id());
        double lon = stop.to().position().lonDeg();
        feature("Point", position(new Coordinate(lon, stop.to().position().latDeg())), properties);
    }

    private static Map<String, Object> properties(int itinerary, int step) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("itinerary", itinerary);
        properties.put("step", step);
        return properties;
    }

    private static void figures(Map<String, Object> properties, Grounds grounds, String id) {
        grounds.figures().stream()
                .filter(ground -> ground.id().equals(id))
                .map(Grounds.Ground::figure)
                .forEach(figure -> properties.put(figure.quantity().word(), Trees.figure(figure)));
    }

    private void feature(String type, List<?> coordinates, Map<String, Object> properties) {
        Map<String, Object> geometry = new LinkedHashMap<>();
        geometry.put("type", type);
        geometry.put("coordinates", coordinates);
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("geometry", geometry);
        feature.put("properties", properties);
        features.add(feature);
    }

    private static List<BigDecimal> position(Coordinate point) {
        return List.of(Trees.degrees(point.x), Trees.degrees(point.y));
    }
}
