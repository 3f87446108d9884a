package org.caspia.render;

import java.util.Optional;
import org.caspia.geo.GeoBox;
import org.caspia.geo.LonLat;
import org.caspia.geo.MapProjection;
import org.caspia.geo.Projections;

/**
 * Which part of the earth a picture shows, in which projection and how large. Immutable: every gesture makes a new one.
 *
 * <p>Pixels are logical, that is independent of the screen's density; metres are map metres of the projection, x east and y north.
 *
 * @param projection how the earth is flattened
 * @param centerXM map x at the middle of the picture
 * @param centerYM map y at the middle of the picture
 * @param metresPerPx map metres to a logical pixel, above 0
 * @param widthPx width in logical pixels, 1 or more
 * @param heightPx height in logical pixels, 1 or more
 */
public record Viewport(
        MapProjection projection, double centerXM, double centerYM, double metresPerPx, int widthPx, int heightPx) {
    /** The region from Thrace to Khorgos and from the Persian plateau to the Volga, the belt of the corridor. */
    public static final GeoBox HOME_BOX = GeoBox.of(26.5, 34.0, 81.5, 48.0);

    /** A pixel of the standard that map scales on screens are told by: 0.28 mm. */
    public static final double PIXEL_M = 0.00028;

    private static final double MIN_METRES_PER_PX = 5;
    private static final double MAX_METRES_PER_PX = 60_000;
    private static final double WORLD_METRES_PER_PX = 11_000;

    /** Checks that the numbers make a picture. */
    public Viewport {
        if (!(metresPerPx > 0) || !Double.isFinite(centerXM) || !Double.isFinite(centerYM)) {
            throw new IllegalArgumentException(
                    "not a view: centre " + centerXM + ", " + centerYM + " m at " + metresPerPx + " m a pixel");
        }
        if (widthPx < 1 || heightPx < 1) {
            throw new IllegalArgumentException("a picture of " + widthPx + " x " + heightPx + " pixels has no room");
        }
    }

    /**
     * Returns the opening view.
     *
     * @param widthPx width in logical pixels
     * @param heightPx height in logical pixels
     * @return the region in the home projection
     */
    public static Viewport home(int widthPx, int heightPx) {
        return fitting(Projections.region(), HOME_BOX, widthPx, heightPx);
    }

    /**
     * Returns the closest view in which the whole box is seen.
     *
     * @param projection how the earth is flattened
     * @param box what must be seen
     * @param widthPx width in logical pixels
     * @param heightPx height in logical pixels
     * @return the view
     * @throws IllegalArgumentException if no part of the box can be shown in the projection
     */
    public static Viewport fitting(MapProjection projection, GeoBox box, int widthPx, int heightPx) {
        double[] bounds = ViewBounds.ofBoxM(projection, box);
        double widthM = Math.max(bounds[2] - bounds[0], 1);
        double heightM = Math.max(bounds[3] - bounds[1], 1);
        double metresPerPx = Math.max(widthM / widthPx, heightM / heightPx);
        return new Viewport(
                projection,
                (bounds[0] + bounds[2]) / 2,
                (bounds[1] + bounds[3]) / 2,
                Math.max(metresPerPx, 0.01),
                widthPx,
                heightPx);
    }

    /**
     * Returns the view after the content was dragged.
     *
     * @param dxPx how far the content went to the right
     * @param dyPx how far the content went down
     * @return the moved view
     */
    public Viewport panned(double dxPx, double dyPx) {
        return at(centerXM - dxPx * metresPerPx, centerYM + dyPx * metresPerPx, metresPerPx);
    }

    /**
     * Returns the view enlarged about a point that stays where it is. Beyond the closest or the widest view the factor is reduced.
     *
     * @param xPx the fixed point, from the left
     * @param yPx the fixed point, from the top
     * @param factor above 1 goes closer, below 1 goes away
     * @return the enlarged view
     */
    public Viewport zoomedAbout(double xPx, double yPx, double factor) {
        double wanted = metresPerPx / factor;
        double now = Math.min(
                Math.max(wanted, Math.min(MIN_METRES_PER_PX, metresPerPx)), Math.max(MAX_METRES_PER_PX, metresPerPx));
        double fixedXM = toXM(xPx);
        double fixedYM = toYM(yPx);
        return at(fixedXM - (xPx - widthPx / 2.0) * now, fixedYM + (yPx - heightPx / 2.0) * now, now);
    }

    /**
     * Returns the view in which a box of this picture fills the picture.
     *
     * @param box the part to enlarge
     * @return the enlarged view
     */
    public Viewport boxZoomed(PxBox box) {
        double factor = Math.min(widthPx / Math.max(box.widthPx(), 1), heightPx / Math.max(box.heightPx(), 1));
        double midXPx = (box.leftPx() + box.rightPx()) / 2;
        double midYPx = (box.topPx() + box.bottomPx()) / 2;
        return panned(widthPx / 2.0 - midXPx, heightPx / 2.0 - midYPx)
                .zoomedAbout(widthPx / 2.0, heightPx / 2.0, factor);
    }

    /**
     * Returns the view of the same middle at the same scale in another size.
     *
     * @param newWidthPx width in logical pixels
     * @param newHeightPx height in logical pixels
     * @return the view
     */
    public Viewport resized(int newWidthPx, int newHeightPx) {
        return new Viewport(projection, centerXM, centerYM, metresPerPx, newWidthPx, newHeightPx);
    }

    /**
     * Returns the view about a position.
     *
     * @param position what comes to the middle
     * @param newMetresPerPx map metres to a logical pixel
     * @return the view; this view's middle is kept if the projection cannot show the position
     */
    public Viewport centredOn(LonLat position, double newMetresPerPx) {
        return projection
                .findXyM(position)
                .map(xyM -> at(xyM[0], xyM[1], newMetresPerPx))
                .orElseGet(() -> at(centerXM, centerYM, newMetresPerPx));
    }

    /**
     * Returns the same place at the same ground scale in another projection.
     *
     * @param other the projection to change to
     * @return the view; the other projection's opening view if it cannot show this place
     */
    public Viewport withProjection(MapProjection other) {
        if (other.equals(projection)) {
            return this;
        }
        Optional<LonLat> middle = findLonLat(widthPx / 2.0, heightPx / 2.0);
        Optional<double[]> there = middle.flatMap(other::findXyM);
        if (there.isEmpty()) {
            return fitting(other, HOME_BOX, widthPx, heightPx);
        }
        LonLat place = middle.get();
        double metresThere = groundMetresPerPx() * other.groundScaleAt(place);
        return new Viewport(other, there.get()[0], there.get()[1], metresThere, widthPx, heightPx);
    }

    /**
     * Returns the view in the projection that suits its scale: the home projection near by, the equal-area world far away. A cone that
     * fits the region cannot show the whole earth well. Views in a projection that a person chose are left alone.
     *
     * @return this view or its like in the other of the two
     */
    public Viewport adapted() {
        boolean region = projection.equals(Projections.region());
        boolean world = projection.equals(Projections.world());
        if (region && metresPerPx > WORLD_METRES_PER_PX) {
            return withProjection(Projections.world());
        }
        if (world && groundMetresPerPx() < WORLD_METRES_PER_PX * 0.8) {
            return withProjection(Projections.region());
        }
        return this;
    }

    /**
     * Returns a step of the flight to another view: scale goes by equal ratios, so that the flight looks even.
     *
     * @param target where the flight ends
     * @param t how much of the flight is done, 0 to 1
     * @return the view on the way; the target itself if its projection is another one
     */
    public Viewport flyStep(Viewport target, double t) {
        if (t >= 1 || !target.projection.equals(projection)) {
            return target;
        }
        double now = metresPerPx * Math.pow(target.metresPerPx / metresPerPx, t);
        double span = target.metresPerPx - metresPerPx;
        double way = Math.abs(span) < 1e-9 * metresPerPx ? t : (now - metresPerPx) / span;
        return at(centerXM + (target.centerXM - centerXM) * way, centerYM + (target.centerYM - centerYM) * way, now);
    }

    /**
     * Returns the position under a pixel.
     *
     * @param xPx from the left
     * @param yPx from the top
     * @return the position; empty off the projected earth
     */
    public Optional<LonLat> findLonLat(double xPx, double yPx) {
        return projection.findLonLat(toXM(xPx), toYM(yPx));
    }

    /**
     * Returns the pixel of a position.
     *
     * @param position the position
     * @return its point, which may be outside of the picture; empty if the projection cannot show it
     */
    public Optional<PxPoint> findPx(LonLat position) {
        return projection.findXyM(position).map(xyM -> new PxPoint(toXPx(xyM[0]), toYPx(xyM[1])));
    }

    /**
     * Returns the map x of a pixel column.
     *
     * @param xPx from the left
     * @return map metres
     */
    public double toXM(double xPx) {
        return centerXM + (xPx - widthPx / 2.0) * metresPerPx;
    }

    /**
     * Returns the map y of a pixel row.
     *
     * @param yPx from the top
     * @return map metres
     */
    public double toYM(double yPx) {
        return centerYM - (yPx - heightPx / 2.0) * metresPerPx;
    }

    /**
     * Returns the pixel column of a map x.
     *
     * @param xM map metres
     * @return from the left
     */
    public double toXPx(double xM) {
        return (xM - centerXM) / metresPerPx + widthPx / 2.0;
    }

    /**
     * Returns the pixel row of a map y.
     *
     * @param yM map metres
     * @return from the top
     */
    public double toYPx(double yM) {
        return heightPx / 2.0 - (yM - centerYM) / metresPerPx;
    }

    /**
     * Returns the metres on the ground that a pixel shows in the middle of the picture.
     *
     * @return metres to a logical pixel
     */
    public double groundMetresPerPx() {
        return findLonLat(widthPx / 2.0, heightPx / 2.0)
                .map(middle -> metresPerPx / projection.groundScaleAt(middle))
                .orElse(metresPerPx);
    }

    /**
     * Returns the scale at the middle of the picture, with a pixel taken as {@link #PIXEL_M}.
     *
     * @return the denominator: 10,000,000 for 1:10,000,000
     */
    public double scaleDenominator() {
        return groundMetresPerPx() / PIXEL_M;
    }

    /**
     * Tells whether the view can go closer.
     *
     * @return false at the closest view
     */
    public boolean canZoomIn() {
        return metresPerPx > MIN_METRES_PER_PX * 1.001;
    }

    /**
     * Tells whether the view can go farther away.
     *
     * @return false at the widest view
     */
    public boolean canZoomOut() {
        return metresPerPx < MAX_METRES_PER_PX / 1.001;
    }

    private Viewport at(double xM, double yM, double newMetresPerPx) {
        return new Viewport(projection, xM, yM, newMetresPerPx, widthPx, heightPx);
    }
}
