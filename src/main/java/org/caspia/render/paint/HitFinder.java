package org.caspia.render.paint;

import java.awt.geom.Line2D;
import java.util.Comparator;
import java.util.Optional;
import org.caspia.basemap.Attributes;
import org.caspia.basemap.BasemapLayer;
import org.caspia.basemap.Detail;
import org.caspia.corridor.Leg;
import org.caspia.event.DatedEvent;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;
import org.caspia.render.Hit;
import org.caspia.render.MapContent;
import org.caspia.render.MapLayer;
import org.caspia.render.PxPoint;
import org.caspia.render.Selection;
import org.caspia.render.Viewport;
import org.caspia.render.geom.MapPart;
import org.caspia.render.geom.MapShape;
import org.caspia.render.layer.CorridorLayer;
import org.caspia.render.layer.Countries;
import org.caspia.render.layer.EventLayer;
import org.caspia.render.name.CityNames.CityIndex;
import org.caspia.render.scene.Features;
import org.caspia.render.scene.Scene;
import org.caspia.render.scene.ShapeStore;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Finds what is under a point: events over nodes over towns over legs over countries and waters. */
final class HitFinder {
    private static final double REACH_PX = 8;
    private static final double LEG_REACH_PX = 6;

    private final Scene scene;
    private final MapContent content;
    private final ShapeStore store;
    private EventLayer events;
    private CorridorLayer corridors;
    private Optional<CorridorLayer.Shapes> legs = Optional.empty();
    private Optional<CityIndex> cities = Optional.empty();

    HitFinder(Scene scene, MapContent content, ShapeStore store) {
        this.scene = scene;
        this.content = content;
        this.store = store;
        this.events = new EventLayer(scene, content.articles());
        this.corridors = new CorridorLayer(
                scene,
                new CorridorLayer.Shapes(
                        new org.caspia.corridor.Network(java.util.List.of(), java.util.List.of()),
                        scene.viewport().projection()));
    }

    void findLayers(CorridorLayer.Shapes shapes, CityIndex index) {
        legs = Optional.of(shapes);
        corridors = new CorridorLayer(scene, shapes);
        corridors.add();
        if (scene.options().shows(MapLayer.EVENTS)) {
            events.add(content.events());
        }
        cities = scene.options().shows(MapLayer.CITIES) ? Optional.of(index) : Optional.empty();
    }

    Optional<Hit> findAt(double xPx, double yPx) throws ProblemException {
        Optional<LonLat> position = scene.viewport().findLonLat(xPx, yPx);
        if (position.isEmpty()) {
            return Optional.empty();
        }
        LonLat at = position.get();
        Optional<Hit> hit = findEvent(xPx, yPx, at)
                .or(() -> findNode(xPx, yPx, at))
                .or(() -> findCity(xPx, yPx, at))
                .or(() -> findLeg(xPx, yPx, at));
        return hit.isPresent() ? hit : Optional.of(findGround(at));
    }

    private Optional<Hit> findEvent(double xPx, double yPx, LonLat at) {
        return events.marks().stream()
                .filter(mark -> near(mark.at(), xPx, yPx) < REACH_PX)
                .min(Comparator.comparingDouble(mark -> near(mark.at(), xPx, yPx)))
                .map(mark -> new Hit(new Selection.Event(mark.event().id()), title(mark.event()), at));
    }

    private static String title(DatedEvent event) {
        return event.date().map(date -> date.toEnglish() + ": ").orElse("") + event.label();
    }

    private Optional<Hit> findNode(double xPx, double yPx, LonLat at) {
        return corridors.marks().stream()
                .filter(mark -> near(mark.at(), xPx, yPx) < Math.max(REACH_PX, mark.radiusPx()))
                .min(Comparator.comparingDouble(mark -> near(mark.at(), xPx, yPx)))
                .map(mark -> new Hit(
                        new Selection.Node(mark.node().id()), mark.node().name(), at));
    }

    private Optional<Hit> findCity(double xPx, double yPx, LonLat at) {
        if (cities.isEmpty()) {
            return Optional.empty();
        }
        return cities.get().inSight(scene).stream()
                .filter(city -> near(city.at(), xPx, yPx) < REACH_PX)
                .filter(city -> !scene.look()
                        .cities()
                        .symbolsOf(city.feature(), scene.scale().denominator())
                        .isEmpty())
                .min(Comparator.comparingLong(city -> Features.number(city.feature(), Attributes.RANK)))
                .map(city -> cityHit(city.feature(), at));
    }

    private static Hit cityHit(SimpleFeature city, LonLat at) {
        Coordinate point = ((Geometry) city.getDefaultGeometry()).getCoordinate();
        String name = Features.text(city, Attributes.NAME);
        var selection = new Selection.City(
                name,
                Features.text(city, Attributes.ISO_A3),
                Features.number(city, Attributes.POPULATION),
                LonLat.ofDegrees(point.x, point.y));
        return new Hit(selection, name, at);
    }

    private Optional<Hit> findLeg(double xPx, double yPx, LonLat at) {
        if (legs.isEmpty()) {
            return Optional.empty();
        }
        CorridorLayer.Shapes shapes = legs.get();
        Optional<Leg> nearest = Optional.empty();
        double best = LEG_REACH_PX;
        for (Leg leg : content.network().listLegs()) {
            if (CorridorLayer.isDrawn(leg, scene.options())) {
                double distance = distancePx(shapes.of(leg), xPx, yPx, best);
                if (distance < best) {
                    best = distance;
                    nearest = Optional.of(leg);
                }
            }
        }
        return nearest.map(leg -> new Hit(new Selection.Leg(leg.id()), leg.title(), at));
    }

    private double distancePx(MapShape shape, double xPx, double yPx, double reachPx) {
        Viewport v = scene.viewport();
        double reachM = reachPx * v.metresPerPx();
        var b = shape.boundsM();
        double xM = v.toXM(xPx);
        double yM = v.toYM(yPx);
        if (xM < b.minX() - reachM || xM > b.maxX() + reachM || yM < b.minY() - reachM || yM > b.maxY() + reachM) {
            return Double.POSITIVE_INFINITY;
        }
        double best = Double.POSITIVE_INFINITY;
        for (MapPart part : shape.parts()) {
            for (int i = 1; i < part.size(); i++) {
                best = Math.min(best, Line2D.ptSegDist(part.xM(i - 1), part.yM(i - 1), part.xM(i), part.yM(i), xM, yM));
            }
        }
        return best / v.metresPerPx();
    }

    private Hit findGround(LonLat at) throws ProblemException {
        Coordinate point = new Coordinate(at.lonDeg(), at.latDeg());
        Optional<Hit> lake = findArea(BasemapLayer.LAKES, point, at);
        if (lake.isPresent()) {
            return lake.get();
        }
        Detail detail = scene.scale().detail();
        Countries countries = new Countries(store, scene.options().boundaries());
        Optional<SimpleFeature> country = countries.findAt(at, detail);
        if (country.isPresent()) {
            String name = Features.text(country.get(), Attributes.NAME);
            return new Hit(new Selection.Country(countries.iso2Of(country.get()), name), name, at);
        }
        return findArea(BasemapLayer.SEA_AREAS, point, at)
                .orElseGet(() -> new Hit(new Selection.Water("Sea"), "Sea", at));
    }

    private Optional<Hit> findArea(BasemapLayer layer, Coordinate point, LonLat at) throws ProblemException {
        var here = new GeometryFactory().createPoint(point);
        for (SimpleFeature area : store.features(layer, scene.scale().detail())) {
            Geometry shape = (Geometry) area.getDefaultGeometry();
            String name = Features.text(area, Attributes.NAME);
            if (!name.isEmpty() && shape.getEnvelopeInternal().contains(point) && shape.contains(here)) {
                return Optional.of(new Hit(new Selection.Water(name), name, at));
            }
        }
        return Optional.empty();
    }

    private static double near(PxPoint a, double xPx, double yPx) {
        return Math.hypot(a.xPx() - xPx, a.yPx() - yPx);
    }
}
