package org.caspia.corridor;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** The areas of countries, which this room does not own: whoever has a map passes them. */
public interface CountryAreas {
    /**
     * The area of one country, or a part of it.
     *
     * @param country ISO 3166 alpha-3 code
     * @param area polygons in degrees, x longitude and y latitude
     */
    record Area(String country, Geometry area) {}

    /**
     * Lists the areas.
     *
     * @return polygons that do not overlap; a country may come in several parts
     */
    List<Area> listAreas();
}
