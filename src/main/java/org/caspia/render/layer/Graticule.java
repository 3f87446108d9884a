package org.caspia.render.layer;

import java.util.ArrayList;
import java.util.List;
import org.caspia.geo.MapProjection;
import org.caspia.render.geom.MapShape;
import org.caspia.render.geom.Projector;
import org.caspia.render.scene.Batches;
import org.caspia.render.scene.Drawing;
import org.caspia.render.scene.Scene;
import org.caspia.render.style.Symbol;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Meridians and parallels at round steps that suit the scale, and the edge of the projected earth. */
final class Graticule {
    private static final double[] STEPS_DEG = {0.25, 0.5, 1, 2, 5, 10, 20, 30};
    private static final double WANTED_PX = 190;

    private final Scene scene;
    private final GeometryFactory factory = new GeometryFactory();

    Graticule(Scene scene) {
        this.scene = scene;
    }

    List<Drawing> drawings() {
        List<MapShape> lines = new ArrayList<>();
        Projector projector = new Projector(scene.viewport().projection(), 0);
        var domain = scene.viewport().projection().domain();
        double step = stepDeg();
        Envelope seen = scene.scale().seen();
        double south = Math.max(seen.getMinY(), domain.southDeg());
        double north = Math.min(seen.getMaxY(), domain.northDeg());
        double west = Math.max(seen.getMinX(), domain.centralLonDeg() - domain.halfWidthDeg());
        double east = Math.min(seen.getMaxX(), domain.centralLonDeg() + domain.halfWidthDeg());
        Degrees degrees = new Degrees(scene);
        for (double lon = Math.ceil(west / step) * step; lon <= east; lon += step) {
            MapShape meridian = projector.project(line(lon, south, lon, north, step));
            lines.add(meridian);
            degrees.addMeridian(lon, meridian);
        }
        for (double lat = Math.ceil(south / step) * step; lat <= north; lat += step) {
            MapShape parallel = projector.project(line(west, lat, east, lat, step));
            lines.add(parallel);
            degrees.addParallel(lat, parallel);
        }
        if (scene.scale().overEdge()) {
            lines.addAll(edge(projector, domain));
        }
        Symbol symbol = scene.look().graticuleSymbol();
        return symbol.pen().map(pen -> Batches.lines(lines, pen)).stream().toList();
    }

    /** The edge of what the projection shows, where the picture reaches over it. */
    private List<MapShape> edge(Projector projector, MapProjection.Domain domain) {
        double west = domain.centralLonDeg() - domain.halfWidthDeg();
        double east = domain.centralLonDeg() + domain.halfWidthDeg();
        double south = domain.southDeg();
        double north = domain.northDeg();
        return List.of(
                projector.project(line(west, south, west, north, 1)),
                projector.project(line(east, south, east, north, 1)),
                projector.project(line(west, south, east, south, 1)),
                projector.project(line(west, north, east, north, 1)));
    }

    private double stepDeg() {
        double wantedDeg = scene.viewport().groundMetresPerPx() * WANTED_PX / 111_000;
        double step = STEPS_DEG[0];
        for (double candidate : STEPS_DEG) {
            if (candidate <= wantedDeg) {
                step = candidate;
            }
        }
        return step;
    }

    private LineString line(double lonA, double latA, double lonB, double latB, double stepDeg) {
        double length = Math.max(Math.abs(lonB - lonA), Math.abs(latB - latA));
        int pieces = Math.max(8, (int) Math.ceil(length / Math.min(stepDeg, 1)));
        Coordinate[] points = new Coordinate[pieces + 1];
        for (int i = 0; i <= pieces; i++) {
            double share = (double) i / pieces;
            points[i] = new Coordinate(lonA + (lonB - lonA) * share, latA + (latB - latA) * share);
        }
        return factory.createLineString(points);
    }
}
