package org.caspia.render.layer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.caspia.basemap.Attributes;
import org.caspia.basemap.BasemapLayer;
import org.caspia.basemap.Detail;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;
import org.caspia.render.BoundaryView;
import org.caspia.render.scene.Features;
import org.caspia.render.scene.ShapeStore;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** The countries in a view of the boundaries: a country is the union of the parts that belong to it in that view. */
public final class Countries {
    private static final Map<SimpleFeature, IndexedPointInAreaLocator> LOCATORS = new ConcurrentHashMap<>();

    private final ShapeStore store;
    private final String ownerAttribute;

    /** Looks at the countries in a view of the boundaries. */
    public Countries(ShapeStore store, BoundaryView view) {
        this.store = store;
        this.ownerAttribute = view == BoundaryView.UNITED_NATIONS ? Attributes.ISO_UN : Attributes.ISO_CONTROL;
    }

    /** Alpha-2 code of the country that a part belongs to in this view; an area without one keeps its own code. */
    public String iso2Of(SimpleFeature part) throws ProblemException {
        String owner = Features.text(part, ownerAttribute);
        if (owner.equals(Features.text(part, Attributes.ISO_A3))) {
            String iso2 = Features.text(part, Attributes.ISO_A2);
            return iso2.isEmpty() ? owner : iso2;
        }
        return findMain(owner)
                .map(main -> Features.text(main, Attributes.ISO_A2))
                .filter(iso2 -> !iso2.isEmpty())
                .orElse(owner);
    }

    /** Alpha-3 code of the country that a part belongs to in this view. */
    public String iso3Of(SimpleFeature part) {
        return Features.text(part, ownerAttribute);
    }

    /** The country of a point in this view, as its main part. */
    public Optional<SimpleFeature> findAt(LonLat position, Detail detail) throws ProblemException {
        Coordinate at = new Coordinate(position.lonDeg(), position.latDeg());
        for (SimpleFeature part : store.features(BasemapLayer.COUNTRIES, detail)) {
            Geometry area = (Geometry) part.getDefaultGeometry();
            if (area.getEnvelopeInternal().contains(at) && isInside(part, area, at)) {
                String owner = Features.text(part, ownerAttribute);
                return Optional.of(findMain(owner).orElse(part));
            }
        }
        return Optional.empty();
    }

    private static boolean isInside(SimpleFeature part, Geometry area, Coordinate at) {
        return LOCATORS.computeIfAbsent(part, key -> new IndexedPointInAreaLocator(area))
                        .locate(at)
                != Location.EXTERIOR;
    }

    private Optional<SimpleFeature> findMain(String iso3) throws ProblemException {
        List<SimpleFeature> all = store.features(BasemapLayer.COUNTRIES, Detail.CONTINENT);
        return all.stream()
                .filter(part -> Features.text(part, Attributes.ISO_A3).equals(iso3))
                .findFirst();
    }
}
