package org.caspia.render.name;

import java.util.ArrayList;
import java.util.List;
import org.caspia.basemap.Attributes;
import org.caspia.basemap.BasemapLayer;
import org.caspia.problem.ProblemException;
import org.caspia.render.PxPoint;
import org.caspia.render.Viewport;
import org.caspia.render.scene.Around;
import org.caspia.render.scene.Features;
import org.caspia.render.scene.Scene;
import org.caspia.render.scene.ShapeStore;
import org.caspia.render.style.Symbol;
import org.caspia.render.style.Symbol.Mark;
import org.caspia.render.text.Candidate;
import org.caspia.render.text.Lettering;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Towns: a mark and a name for each that the scale has room for. A town whose name found no room is not marked. */
public final class CityNames {
    static final String ID_PREFIX = "city:";
    private static final double CAPITALS_FIRST_BELOW = 30e6;
    private static final double CAPITAL_PRIORITY = 88;

    private final Scene scene;
    private final List<Town> towns = new ArrayList<>();

    /** A town in sight. */
    public record Town(String id, SimpleFeature feature, PxPoint at, Mark mark) {}

    /** Makes the names of one scene. */
    public CityNames(Scene scene) {
        this.scene = scene;
    }

    /** Adds the towns in sight but for those that a node of the corridor already names. */
    public void addTo(CityIndex index, NodeNames nodes) {
        double denominator = scene.scale().denominator();
        for (CityIndex.City city : index.inSight(scene)) {
            List<Symbol> symbols = scene.look().cities().symbolsOf(city.feature(), denominator);
            if (symbols.size() < 2) {
                continue;
            }
            Mark mark = symbols.get(0).mark().orElseThrow();
            String name = Features.text(city.feature(), Attributes.NAME);
            if (nodes.names(name, city.at())) {
                continue;
            }
            Lettering text =
                    Lettering.of(scene.fonts(), name, symbols.get(1).text().orElseThrow());
            String id = ID_PREFIX + city.number();
            towns.add(new Town(id, city.feature(), city.at(), mark));
            // Among towns of one rank the larger one goes first.
            double size = Math.log10(1.0 + Features.number(city.feature(), Attributes.POPULATION)) * 0.4;
            scene.names()
                    .add(new Candidate(
                            id,
                            text,
                            priority(text, denominator) + size,
                            Around.places(city.at(), mark.sizePx() / 2 + 2.5, text),
                            new double[0],
                            List.of(Around.box(city.at(), mark.sizePx() / 2 + 1))));
        }
    }

    /** Countries can move aside, a capital cannot; but where many countries are in sight, their names count for more. */
    private static double priority(Lettering text, double denominator) {
        return text.style().bold() && denominator < CAPITALS_FIRST_BELOW
                ? CAPITAL_PRIORITY
                : text.style().priority();
    }

    /** The towns that asked for a place. */
    public List<Town> towns() {
        return towns;
    }

    /** Reads the towns once and projects them once. */
    public static final class CityIndex {
        private final List<SimpleFeature> features;
        private final double[] xyM;

        /** A town of the index and where it stands in the picture. */
        public record City(int number, SimpleFeature feature, PxPoint at) {}

        /** Reads and projects the towns. */
        public CityIndex(ShapeStore store, Viewport viewport) throws ProblemException {
            this.features = store.features(BasemapLayer.CITIES, org.caspia.basemap.Detail.REGION);
            this.xyM = new double[2 * features.size()];
            var domain = viewport.projection().domain();
            for (int i = 0; i < features.size(); i++) {
                Coordinate at = ((Geometry) features.get(i).getDefaultGeometry()).getCoordinate();
                boolean shown = at.y >= domain.southDeg()
                        && at.y <= domain.northDeg()
                        && Math.abs(domain.unwrapLonDeg(at.x) - domain.centralLonDeg()) <= domain.halfWidthDeg();
                xyM[2 * i] = shown ? domain.unwrapLonDeg(at.x) : Double.NaN;
                xyM[2 * i + 1] = at.y;
            }
            viewport.projection().toMap(xyM, 0, xyM, 0, features.size());
        }

        /** The towns in the picture. */
        public List<City> inSight(Scene scene) {
            List<City> seen = new ArrayList<>();
            var bounds = scene.scale().boundsM();
            for (int i = 0; i < features.size(); i++) {
                double x = xyM[2 * i];
                double y = xyM[2 * i + 1];
                if (x >= bounds.minX() && x <= bounds.maxX() && y >= bounds.minY() && y <= bounds.maxY()) {
                    PxPoint at = new PxPoint(
                            scene.viewport().toXPx(x), scene.viewport().toYPx(y));
                    if (scene.isInSight(at.xPx(), at.yPx(), 0)) {
                        seen.add(new City(i, features.get(i), at));
                    }
                }
            }
            return seen;
        }
    }
}
