package org.caspia.app.atlas;

import java.util.HashMap;
import java.util.Map;
import org.caspia.basemap.CountryOutlines;
import org.caspia.basemap.CountryOutlines.Outline;
import org.caspia.basemap.Detail;
import org.caspia.geo.GeoBox;
import org.caspia.problem.ProblemException;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** How far countries reach: the box around the land that most of a country is, without its islands far away. */
public final class CountryExtents {
    /** Land this much smaller than the largest piece of a country is left out. */
    private static final double SMALL = 0.13;

    private CountryExtents() {}

    /**
     * Reckons the boxes of all countries.
     *
     * @param atlas the atlas
     * @return the boxes by ISO 3166 alpha-3 code
     * @throws ProblemException if the base map is missing or damaged
     */
    public static Map<String, GeoBox> list(Atlas atlas) throws ProblemException {
        Map<String, Double> largest = new HashMap<>();
        var outlines = CountryOutlines.list(atlas.basemap(), Detail.WORLD);
        for (Outline outline : outlines) {
            for (int i = 0; i < outline.area().getNumGeometries(); i++) {
                largest.merge(outline.iso3(), outline.area().getGeometryN(i).getArea(), Math::max);
            }
        }
        Map<String, Envelope> boxes = new HashMap<>();
        for (Outline outline : outlines) {
            for (int i = 0; i < outline.area().getNumGeometries(); i++) {
                Geometry piece = outline.area().getGeometryN(i);
                if (piece.getArea() >= SMALL * largest.getOrDefault(outline.iso3(), 0.0)) {
                    boxes.computeIfAbsent(outline.iso3(), key -> new Envelope())
                            .expandToInclude(piece.getEnvelopeInternal());
                }
            }
        }
        Map<String, GeoBox> extents = new HashMap<>();
        boxes.forEach((iso3, box) ->
                extents.put(iso3, GeoBox.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY())));
        return extents;
    }
}
