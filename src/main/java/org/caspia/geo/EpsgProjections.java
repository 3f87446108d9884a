package org.caspia.geo;

import java.util.Locale;
import org.caspia.geo.MapProjection.Domain;
import org.caspia.geo.MapProjection.Name;
import org.caspia.problem.ProblemException;
import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.measure.Units;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import si.uom.SI;

/** Projections named by a code of the EPSG registry. Opening its database takes more than a second the first time. */
final class EpsgProjections {
    private static final double METRES_PER_DEGREE = Math.PI * 6378137.0 / 180;

    private EpsgProjections() {}

    static MapProjection parse(String code) throws ProblemException {
        if (!code.toUpperCase(Locale.ROOT).matches("EPSG:\\d{3,6}")) {
            throw new ProblemException("There is no projection \"" + code
                    + "\": use region, eurasia, web-mercator, world, or an EPSG code such as EPSG:32639.");
        }
        try {
            CoordinateReferenceSystem crs = CRS.decode(code.toUpperCase(Locale.ROOT), true);
            return of(code.toUpperCase(Locale.ROOT), crs);
        } catch (FactoryException e) {
            throw new ProblemException("The EPSG registry knows no usable projection " + code + ".", e);
        }
    }

    private static MapProjection of(String code, CoordinateReferenceSystem crs)
            throws FactoryException, ProblemException {
        if (!(crs instanceof ProjectedCRS) && !(crs instanceof GeographicCRS)) {
            throw new ProblemException(code + " (" + crs.getName().getCode() + ") is not a map projection.");
        }
        MathTransform toMap = CRS.findMathTransform(DefaultGeographicCRS.WGS84, crs, true);
        Name name = new Name(code, crs.getName().getCode() + " (" + code + ")");
        return new MapProjection(name, domainOf(crs), () -> crs, toMap, metresPerUnit(crs));
    }

    private static double metresPerUnit(CoordinateReferenceSystem crs) throws ProblemException {
        if (crs instanceof GeographicCRS) {
            return METRES_PER_DEGREE;
        }
        var unit = crs.getCoordinateSystem().getAxis(0).getUnit();
        try {
            return Units.getConverterToAny(unit, SI.METRE).convert(1.0);
        } catch (RuntimeException e) {
            throw new ProblemException("The axes of " + crs.getName().getCode() + " are not lengths.", e);
        }
    }

    /** The registry's area of use, widened: a country's grid is still good some way beyond the border, and a map has corners. */
    private static Domain domainOf(CoordinateReferenceSystem crs) {
        GeographicBoundingBox area = CRS.getGeographicBoundingBox(crs);
        if (area == null) {
            return new Domain(0, -85, 85, true, Projections.FULL_TURN_DEG);
        }
        double westDeg = area.getWestBoundLongitude();
        double eastDeg = area.getEastBoundLongitude();
        double widthDeg = eastDeg > westDeg ? eastDeg - westDeg : eastDeg + 360 - westDeg;
        double centreDeg = GeoBox.normaliseLonDeg(westDeg + widthDeg / 2);
        boolean turn = widthDeg > 300 || crs instanceof GeographicCRS;
        double halfDeg = turn ? Projections.FULL_TURN_DEG : Math.min(180, Math.max(widthDeg / 2 * 1.5, 40));
        double southDeg = area.getSouthBoundLatitude();
        double northDeg = area.getNorthBoundLatitude();
        if (!turn) {
            southDeg -= 25;
            northDeg += 25;
        }
        boolean platted = crs instanceof GeographicCRS;
        double limitDeg = platted ? 90 : 85;
        return new Domain(
                turn ? 0 : centreDeg, Math.max(-limitDeg, southDeg), Math.min(limitDeg, northDeg), turn, halfDeg);
    }
}
