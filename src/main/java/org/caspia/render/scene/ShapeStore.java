package org.caspia.render.scene;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.caspia.basemap.Basemap;
import org.caspia.basemap.BasemapLayer;
import org.caspia.basemap.Detail;
import org.caspia.geo.MapProjection;
import org.caspia.problem.ProblemException;
import org.caspia.render.geom.MapShape;
import org.caspia.render.geom.Projector;
import org.caspia.render.geom.WaterRoom;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The base map in one projection: shapes are projected when they are first seen and kept for every step of scale. Safe for several
 * threads; at worst two of them project the same shape.
 */
public final class ShapeStore {
    private static final double NEARLY_POLE_DEG = 89;

    private final Basemap basemap;
    private final MapProjection projection;
    private final Map<Key, Level> levels = new ConcurrentHashMap<>();
    private final Map<Source, List<SimpleFeature>> features = new ConcurrentHashMap<>();
    private Optional<MapShape> earth = Optional.empty();
    private final Map<RoomKey, WaterRoom> rooms = new ConcurrentHashMap<>();
    private final IdentityHashMap<Geometry, MapShape> lines = new IdentityHashMap<>();

    private record Source(BasemapLayer layer, Detail detail) {}

    private record Key(Source source, int step) {}

    private record RoomKey(MapShape line, Key land) {}

    /** A feature and its shape on the map. */
    public record Featured(SimpleFeature feature, MapShape shape) {}

    /** Makes an empty store. */
    public ShapeStore(Basemap basemap, MapProjection projection) {
        this.basemap = basemap;
        this.projection = projection;
    }

    /** Shapes of a layer that may be seen in a box, thinned to what the scale can show. */
    public List<Featured> visible(BasemapLayer layer, ViewScale scale) throws ProblemException {
        Source source = new Source(layer, scale.detail());
        List<SimpleFeature> all = features(source);
        Level level = level(all, new Key(source, scale.step()));
        List<Featured> seen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (scale.sees(level.boxes[i])) {
                MapShape shape = level.shape(i);
                if (shape.boundsM().touches(scale.boundsM())) {
                    seen.add(new Featured(all.get(i), shape));
                }
            }
        }
        return seen;
    }

    /** A line for a name on the map, projected once. */
    public MapShape line(Geometry lonLat) {
        synchronized (lines) {
            return lines.computeIfAbsent(lonLat, key -> new Projector(projection, 0).project(key));
        }
    }

    /** The outline of what the projection can show. */
    public MapShape earth() {
        synchronized (lines) {
            var domain = projection.domain();
            double reach = domain.halfWidthDeg();
            Envelope all = new Envelope(
                    domain.centralLonDeg() - reach,
                    domain.centralLonDeg() + reach,
                    domain.southDeg() < -NEARLY_POLE_DEG ? -90 : domain.southDeg(),
                    domain.northDeg() > NEARLY_POLE_DEG ? 90 : domain.northDeg());
            if (earth.isEmpty()) {
                earth = Optional.of(new Projector(projection, 0).whole(new GeometryFactory().toGeometry(all)));
            }
            return earth.get();
        }
    }

    /** The water beside the line of a sea's name, looked at once; empty if the projection cannot show the line in one piece. */
    public Optional<WaterRoom> waterRoom(Geometry lonLat, ViewScale scale) throws ProblemException {
        MapShape line = line(lonLat);
        if (line.parts().size() != 1 || line.parts().get(0).size() < 2) {
            return Optional.empty();
        }
        Key landAt = new Key(new Source(BasemapLayer.LAND, scale.detail()), scale.step());
        RoomKey key = new RoomKey(line, landAt);
        WaterRoom known = rooms.get(key);
        if (known == null) {
            known = new WaterRoom(line.parts().get(0), landNear(lonLat, landAt), earth());
            rooms.put(key, known);
        }
        return Optional.of(known);
    }

    private List<MapShape> landNear(Geometry lonLat, Key landAt) throws ProblemException {
        List<SimpleFeature> land = features(landAt.source());
        Level level = level(land, landAt);
        Envelope around = lonLat.getEnvelopeInternal();
        around.expandBy(around.getWidth() + around.getHeight());
        List<MapShape> near = new ArrayList<>();
        for (int i = 0; i < land.size(); i++) {
            if (level.boxes[i].intersects(around)) {
                near.add(level.shape(i));
            }
        }
        return near;
    }

    private Level level(List<SimpleFeature> all, Key key) {
        return levels.computeIfAbsent(key, fresh -> new Level(all, Math.pow(2, fresh.step())));
    }

    /** All features of a layer at a level of detail. */
    public List<SimpleFeature> features(BasemapLayer layer, Detail detail) throws ProblemException {
        return features(new Source(layer, detail));
    }

    private List<SimpleFeature> features(Source source) throws ProblemException {
        List<SimpleFeature> known = features.get(source);
        if (known == null) {
            known = new ArrayList<>();
            try (SimpleFeatureIterator iterator =
                    basemap.features(source.layer(), source.detail()).features()) {
                while (iterator.hasNext()) {
                    known.add(iterator.next());
                }
            }
            features.put(source, known);
        }
        return known;
    }

    private final class Level {
        private final Envelope[] boxes;
        private final List<SimpleFeature> all;
        private final AtomicReferenceArray<MapShape> shapes;
        private final double toleranceM;

        Level(List<SimpleFeature> all, double toleranceM) {
            this.all = all;
            this.toleranceM = toleranceM;
            this.shapes = new AtomicReferenceArray<>(all.size());
            this.boxes = all.stream()
                    .map(feature -> ((Geometry) feature.getDefaultGeometry()).getEnvelopeInternal())
                    .toArray(Envelope[]::new);
        }

        MapShape shape(int i) {
            MapShape known = shapes.get(i);
            if (known == null) {
                Geometry lonLat = (Geometry) all.get(i).getDefaultGeometry();
                known = new Projector(projection, toleranceM).project(lonLat);
                shapes.set(i, known);
            }
            return known;
        }
    }
}
