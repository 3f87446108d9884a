package org.caspia.geo;

import java.util.List;
import java.util.Locale;
import org.caspia.geo.MapProjection.Domain;
import org.caspia.geo.MapProjection.Name;
import org.caspia.problem.ProblemException;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.crs.DefaultProjectedCRS;
import org.geotools.referencing.cs.DefaultCartesianCS;

/**
 * The projections that maps can be drawn in. The shipped ones are made straight from their GeoTools providers, which takes a few
 * milliseconds; the EPSG database (a second and a half) is opened only for a code.
 */
public final class Projections {
    private static final double WGS84_MAJOR_M = 6378137.0;
    /** Half a turn, but for a hair: the meridian of the cut itself would be taken for that at the other end of the map. */
    static final double FULL_TURN_DEG = 180 - 1e-7;

    private static final double REGION_WIDTH_DEG = 75;
    private static final double EURASIA_WIDTH_DEG = 150;
    private static final double WGS84_MINOR_M = 6356752.314245179;

    private Projections() {}

    private static final class RegionHolder {
        static final MapProjection INSTANCE = makeRegion();
    }

    private static final class EurasiaHolder {
        static final MapProjection INSTANCE = makeEurasia();
    }

    private static final class MercatorHolder {
        static final MapProjection INSTANCE = makeWebMercator();
    }

    private static final class WorldHolder {
        static final MapProjection INSTANCE = makeWorld();
    }

    /**
     * Returns the home projection: a Lambert conformal conic on WGS 84 fitted to the belt from Thrace to Khorgos. Its standard parallels are
     * 36° and 48° N, so that scale is within 1.2 % of true from 33° to 51° N.
     *
     * @return the projection {@code region}
     */
    public static MapProjection region() {
        return RegionHolder.INSTANCE;
    }

    /**
     * Returns a Lambert conformal conic fitted to the land from the Rhine to Vladivostok; its standard parallels are 30° and 58° N.
     *
     * @return the projection {@code eurasia}
     */
    public static MapProjection eurasia() {
        return EurasiaHolder.INSTANCE;
    }

    /**
     * Returns the Mercator of the web's tile maps (EPSG:3857).
     *
     * @return the projection {@code web-mercator}
     */
    public static MapProjection webMercator() {
        return MercatorHolder.INSTANCE;
    }

    /**
     * Returns the equal-area world projection, Eckert IV, with the region's meridian in its middle.
     *
     * @return the projection {@code world}
     */
    public static MapProjection world() {
        return WorldHolder.INSTANCE;
    }

    /**
     * Returns the shipped projection that shows a box well.
     *
     * @param box what is shown
     * @return {@code region}, for wider boxes {@code eurasia}, for those that reach across the equator or half the world {@code world}
     */
    public static MapProjection fitting(GeoBox box) {
        if (box.southDeg() < 0 || box.widthDeg() > EURASIA_WIDTH_DEG) {
            return world();
        }
        return box.widthDeg() > REGION_WIDTH_DEG ? eurasia() : region();
    }

    /**
     * Returns the shipped projections, the home projection first.
     *
     * @return a list that cannot be changed
     */
    public static List<MapProjection> listShipped() {
        return List.of(region(), eurasia(), webMercator(), world());
    }

    /**
     * Finds a projection by its id or its EPSG code.
     *
     * @param idOrCode {@code region}, {@code eurasia}, {@code web-mercator}, {@code world}, or a code such as {@code EPSG:32639}
     * @return the projection
     * @throws ProblemException if there is none of that name, or it cannot show a map
     */
    public static MapProjection parse(String idOrCode) throws ProblemException {
        String key = idOrCode.strip().toLowerCase(Locale.ROOT);
        return switch (key) {
            case "region", "home", "lambert" -> region();
            case "eurasia" -> eurasia();
            case "web-mercator", "mercator", "epsg:3857" -> webMercator();
            case "world", "eckert4" -> world();
            default -> EpsgProjections.parse(idOrCode.strip());
        };
    }

    private static MapProjection makeRegion() {
        return makeConic(new Name("region", "Lambert conformal conic (36° and 48° N, 54° E)"), 54, 36, 48);
    }

    private static MapProjection makeEurasia() {
        return makeConic(new Name("eurasia", "Lambert conformal conic (30° and 58° N, 68° E)"), 68, 30, 58);
    }

    private static MapProjection makeConic(Name name, double meridianDeg, double southDeg, double northDeg) {
        class Provider extends org.geotools.referencing.operation.projection.LambertConformal2SP.Provider {
            private static final long serialVersionUID = 1L;

            MathTransform make() {
                ParameterValueGroup values = getParameters().createValue();
                setEllipsoid(values, WGS84_MINOR_M);
                values.parameter("central_meridian").setValue(meridianDeg);
                values.parameter("latitude_of_origin").setValue((southDeg + northDeg) / 2);
                values.parameter("standard_parallel_1").setValue(southDeg);
                values.parameter("standard_parallel_2").setValue(northDeg);
                return createMathTransform(values);
            }
        }
        // South of 20° S a northern cone opens beyond all use.
        Domain domain = new Domain(meridianDeg, -20, 89.5, true, FULL_TURN_DEG);
        return projected(name, domain, new Provider().make());
    }

    private static MapProjection makeWebMercator() {
        class Provider extends org.geotools.referencing.operation.projection.MercatorPseudoProvider {
            private static final long serialVersionUID = 1L;

            MathTransform make() throws org.geotools.api.parameter.ParameterNotFoundException {
                ParameterValueGroup values = getParameters().createValue();
                setEllipsoid(values, WGS84_MAJOR_M);
                return createMathTransform(values);
            }
        }
        Domain domain = new Domain(0, -84, 84, true, FULL_TURN_DEG);
        return projected(new Name("web-mercator", "Web Mercator (EPSG:3857)"), domain, new Provider().make());
    }

    private static MapProjection makeWorld() {
        class Provider extends org.geotools.referencing.operation.projection.EckertIV.Provider {
            private static final long serialVersionUID = 1L;

            MathTransform make() {
                ParameterValueGroup values = getParameters().createValue();
                setEllipsoid(values, WGS84_MAJOR_M);
                values.parameter("central_meridian").setValue(11.0);
                return createMathTransform(values);
            }
        }
        // Cut at 169° W, in the Bering Strait, so that no land is torn.
        Domain domain = new Domain(11, -90, 90, true, FULL_TURN_DEG);
        return projected(new Name("world", "Eckert IV, equal area (11° E)"), domain, new Provider().make());
    }

    private static void setEllipsoid(ParameterValueGroup values, double minorM) {
        values.parameter("semi_major").setValue(WGS84_MAJOR_M);
        values.parameter("semi_minor").setValue(minorM);
    }

    private static MapProjection projected(Name name, Domain domain, MathTransform toMap) {
        return new MapProjection(
                name,
                domain,
                () -> new DefaultProjectedCRS(
                        name.title(), DefaultGeographicCRS.WGS84, toMap, DefaultCartesianCS.PROJECTED),
                toMap,
                1);
    }
}
