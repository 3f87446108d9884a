package org.caspia.basemap;

import java.util.List;
import org.geotools.api.feature.type.Name;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.feature.type.GeometryTypeImpl;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/**
 * A geometry type whose coordinate system is WGS 84, longitude first. It names the system only when asked: making it
 * loads some hundred classes, which costs a cold start more than reading the map.
 */
final class LonLatGeometryType extends GeometryTypeImpl {
    LonLatGeometryType(Name name, Class<?> binding) {
        super(name, binding, null, false, false, List.of(), null, null);
    }

    @Override
    public CoordinateReferenceSystem getCoordinateReferenceSystem() {
        return DefaultGeographicCRS.WGS84;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LonLatGeometryType && super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
