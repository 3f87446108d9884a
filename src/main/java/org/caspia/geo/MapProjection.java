package org.caspia.geo;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;

/**
 * A map projection: from degrees (longitude, latitude on WGS 84) to metres on the map (x east, y north) and back.
 *
 * <p>Its {@link Domain} is the part of the earth that it can show: what lies outside has no map coordinates. Immutable, and safe to use
 * from several threads.
 */
public final class MapProjection {
    /**
     * Maps that are cut far from Greenwich are projected with longitudes beyond 180 degrees on purpose; the library warns of it. Kept here,
     * because the log forgets the level of a logger that nobody holds.
     */
    @SuppressWarnings("UnusedVariable")
    private static final Logger PROJECTION_LOG = quiet("org.geotools.referencing.operation.projection");

    private final String id;
    private final String title;
    private final Domain domain;
    private final Supplier<CoordinateReferenceSystem> crs;
    private final Transformer toMap;
    private final Transformer fromMap;
    private final double metresPerUnit;

    /**
     * Makes a projection from its GeoTools parts.
     *
     * @param name its short id and its title for people
     * @param domain the part of the earth that it can show
     * @param crs makes the coordinate reference system, longitude or easting first; asked only when somebody wants it, because the
     *     reference systems of GeoTools take a third of a second to load
     * @param toMap from degrees, longitude first, to units of the reference system
     * @param metresPerUnit how many metres one unit of the reference system is on the map
     * @throws IllegalArgumentException if the transform has no inverse
     */
    MapProjection(
            Name name,
            Domain domain,
            Supplier<CoordinateReferenceSystem> crs,
            MathTransform toMap,
            double metresPerUnit) {
        this.id = name.id();
        this.title = name.title();
        this.domain = domain;
        this.crs = crs;
        this.toMap = new Transformer(toMap);
        this.metresPerUnit = metresPerUnit;
        try {
            this.fromMap = new Transformer(toMap.inverse());
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException("the projection " + name.id() + " has no inverse", e);
        }
    }

    /**
     * What a projection is called.
     *
     * @param id short id for the command line, such as {@code region} or {@code EPSG:3857}
     * @param title name for people
     */
    record Name(String id, String title) {}

    /**
     * The part of the earth that a projection can show.
     *
     * @param centralLonDeg the meridian in the middle; the map is cut 180 degrees from it
     * @param southDeg lowest latitude
     * @param northDeg highest latitude
     * @param fullTurn whether the domain goes round the whole earth; else it reaches {@code halfWidthDeg} to both sides
     * @param halfWidthDeg reach to either side of the central meridian, 180 at most
     */
    public record Domain(
            double centralLonDeg, double southDeg, double northDeg, boolean fullTurn, double halfWidthDeg) {
        /**
         * Brings a longitude into the turn that has the central meridian in its middle.
         *
         * @param lonDeg degrees
         * @return the same meridian, at most 180 degrees from the central one
         */
        public double unwrapLonDeg(double lonDeg) {
            double delta = lonDeg - centralLonDeg;
            return delta > 180 ? lonDeg - 360 : delta < -180 ? lonDeg + 360 : lonDeg;
        }
    }

    /**
     * Returns the id used on the command line and in saved documents.
     *
     * @return such as {@code region} or {@code EPSG:3857}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the name for people, as printed on the map.
     *
     * @return such as "Lambert conformal conic, 36° and 48° N"
     */
    public String title() {
        return title;
    }

    /**
     * Returns the part of the earth that it can show.
     *
     * @return its domain
     */
    public Domain domain() {
        return domain;
    }

    /**
     * Returns the GeoTools coordinate reference system, easting or longitude first.
     *
     * @return the system, for files that carry one
     */
    public CoordinateReferenceSystem crs() {
        return crs.get();
    }

    /**
     * Returns how many map metres one unit of the reference system is: 1 for metres, about 111,320 for degrees.
     *
     * @return above 0
     */
    public double metresPerUnit() {
        return metresPerUnit;
    }

    /**
     * Returns the definition to print beside an export.
     *
     * @return well-known text
     */
    public String definition() {
        return crs().toWKT();
    }

    /**
     * Projects positions. Longitudes must be in the turn of the domain, see {@link Domain#unwrapLonDeg}; nothing is clipped here.
     *
     * @param lonLatDeg pairs of longitude and latitude in degrees
     * @param from index of the first longitude
     * @param xyM where the pairs of x and y go, in map metres; NaN where the projection has no answer; may be the same array
     * @param to index of the first x
     * @param count number of pairs
     */
    public void toMap(double[] lonLatDeg, int from, double[] xyM, int to, int count) {
        toMap.apply(lonLatDeg, from, xyM, to, count);
        scale(xyM, to, count, metresPerUnit);
    }

    /**
     * Projects back. What is off the earth becomes NaN.
     *
     * @param xyM pairs of x and y in map metres
     * @param from index of the first x
     * @param lonLatDeg where the pairs of longitude and latitude go, in degrees; may be the same array
     * @param to index of the first longitude
     * @param count number of pairs
     */
    public void toLonLat(double[] xyM, int from, double[] lonLatDeg, int to, int count) {
        if (metresPerUnit != 1) {
            double[] units = Arrays.copyOfRange(xyM, from, from + 2 * count);
            scale(units, 0, count, 1 / metresPerUnit);
            fromMap.apply(units, 0, lonLatDeg, to, count);
        } else {
            fromMap.apply(xyM, from, lonLatDeg, to, count);
        }
    }

    /**
     * Returns the position under a point of the map.
     *
     * @param xM metres east on the map
     * @param yM metres north on the map
     * @return the position; empty if the point is off the projected earth
     */
    public Optional<LonLat> findLonLat(double xM, double yM) {
        double[] at = {xM, yM};
        toLonLat(at, 0, at, 0, 1);
        double margin = 1e-9;
        boolean onEarth =
                Math.abs(domain.unwrapLonDeg(at[0]) - domain.centralLonDeg()) <= domain.halfWidthDeg() + margin
                        && at[1] >= domain.southDeg() - margin
                        && at[1] <= domain.northDeg() + margin;
        return onEarth && comesBack(at, xM, yM)
                ? Optional.of(new LonLat(GeoBox.normaliseLonDeg(at[0]), Math.max(-90, Math.min(90, at[1]))))
                : Optional.empty();
    }

    /**
     * Returns where a position falls on the map.
     *
     * @param position the position
     * @return x and y in map metres; empty if it is outside of the domain
     */
    public Optional<double[]> findXyM(LonLat position) {
        double lonDeg = domain.unwrapLonDeg(position.lonDeg());
        if (Math.abs(lonDeg - domain.centralLonDeg()) > domain.halfWidthDeg()
                || position.latDeg() < domain.southDeg()
                || position.latDeg() > domain.northDeg()) {
            return Optional.empty();
        }
        double[] at = {lonDeg, position.latDeg()};
        toMap(at, 0, at, 0, 1);
        return Double.isFinite(at[0]) && Double.isFinite(at[1]) ? Optional.of(at) : Optional.empty();
    }

    /**
     * Returns how long a metre of the ground is on the map, along the parallel at a position, before the map is scaled down.
     *
     * @param position a position inside of the domain
     * @return map metres for a metre on the ground; 1 where the map is true to scale, and where nothing can be measured
     */
    public double groundScaleAt(LonLat position) {
        double stepDeg = 0.01;
        double latDeg = Math.max(-89.9, Math.min(89.9, position.latDeg()));
        double lonDeg = domain.unwrapLonDeg(position.lonDeg());
        double[] ends = {lonDeg - stepDeg, latDeg, lonDeg + stepDeg, latDeg};
        toMap(ends, 0, ends, 0, 2);
        double mapM = Math.hypot(ends[2] - ends[0], ends[3] - ends[1]);
        double groundM = Geodesics.distanceM(
                new LonLat(GeoBox.normaliseLonDeg(lonDeg - stepDeg), latDeg),
                new LonLat(GeoBox.normaliseLonDeg(lonDeg + stepDeg), latDeg));
        double factor = mapM / groundM;
        return Double.isFinite(factor) && factor > 0 ? factor : 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MapProjection that && that.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }

    /** Pseudo-cylindrical inverses answer beyond the edge of the world too; only what projects back to the same point is on the map. */
    private boolean comesBack(double[] lonLatDeg, double xM, double yM) {
        double[] again = {domain.unwrapLonDeg(lonLatDeg[0]), lonLatDeg[1]};
        toMap(again, 0, again, 0, 1);
        return Math.hypot(again[0] - xM, again[1] - yM) < 1000;
    }

    /** A transform that answers NaN where it has no answer, instead of giving up on the whole array. */
    private record Transformer(MathTransform transform) {
        void apply(double[] in, int from, double[] out, int to, int count) {
            try {
                transform.transform(in, from, out, to, count);
            } catch (TransformException | RuntimeException | AssertionError allAtOnce) {
                oneByOne(Arrays.copyOfRange(in, from, from + 2 * count), out, to, count);
            }
        }

        private void oneByOne(double[] in, double[] out, int to, int count) {
            for (int i = 0; i < count; i++) {
                try {
                    transform.transform(in, 2 * i, out, to + 2 * i, 1);
                } catch (TransformException | RuntimeException | AssertionError outside) {
                    out[to + 2 * i] = Double.NaN;
                    out[to + 2 * i + 1] = Double.NaN;
                }
            }
        }
    }

    private static Logger quiet(String name) {
        Logger logger = Logger.getLogger(name);
        logger.setLevel(Level.SEVERE);
        return logger;
    }

    private static void scale(double[] values, int from, int count, double factor) {
        if (factor != 1) {
            for (int i = from; i < from + 2 * count; i++) {
                values[i] *= factor;
            }
        }
    }
}
