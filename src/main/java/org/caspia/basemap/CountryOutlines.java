package org.caspia.basemap;

import java.util.ArrayList;
import java.util.List;
import org.caspia.problem.ProblemException;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Geometry;

/** The areas of countries as recognised by the United Nations, for whoever reckons with them and does not draw. */
public final class CountryOutlines {
    private CountryOutlines() {}

    /**
     * A country, or a part of it.
     *
     * @param iso3 ISO 3166 alpha-3 code
     * @param area polygons in degrees, x longitude and y latitude; not to be changed
     */
    public record Outline(String iso3, Geometry area) {}

    /**
     * Lists the areas of all countries.
     *
     * @param basemap the base map
     * @param detail how finely
     * @return parts that do not overlap; a country may have several
     * @throws ProblemException when a file is missing or damaged
     */
    public static List<Outline> list(Basemap basemap, Detail detail) throws ProblemException {
        List<Outline> outlines = new ArrayList<>();
        try (SimpleFeatureIterator parts =
                basemap.features(BasemapLayer.COUNTRIES, detail).features()) {
            while (parts.hasNext()) {
                SimpleFeature part = parts.next();
                outlines.add(new Outline(
                        String.valueOf(part.getAttribute(Attributes.ISO_UN)), (Geometry) part.getDefaultGeometry()));
            }
        }
        return outlines;
    }
}
