package org.caspia.app.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.route.ComparisonRow;
import org.caspia.export.MapSheet;
import org.caspia.geo.GeoBox;
import org.caspia.geo.LonLat;
import org.caspia.geo.MapProjection;
import org.caspia.geo.Projections;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Which routes share a view on a page of small maps. One view for all would lose the short ones beside those that sail round Africa:
 * ocean routes get a wider one, short links a closer one.
 */
final class ComparisonFrames {
    private static final double MARGIN = 0.06;
    private static final double OCEAN_MARGIN = 0.12;
    private static final double INSET_ROOM = 0.35;
    private static final double OCEAN_TIMES = 1.3;
    private static final double SHORT_SHARE = 1 / 5.0;

    private final List<ComparisonRow> land = new ArrayList<>();
    private final List<ComparisonRow> ocean = new ArrayList<>();
    private final List<ComparisonRow> close = new ArrayList<>();

    /** A route and where its map lies. */
    record Framed(ComparisonRow row, MapSheet.Place place) {}

    ComparisonFrames(List<ComparisonRow> rows) {
        double longestKm = rows.stream()
                .filter(row -> !isBySea(row))
                .mapToDouble(ComparisonFrames::lengthKm)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
        for (ComparisonRow row : rows) {
            boolean wide = isBySea(row) && lengthKm(row) > OCEAN_TIMES * longestKm;
            boolean isShort = lengthKm(row) < SHORT_SHARE * longestKm && longestKm < Double.POSITIVE_INFINITY;
            (wide ? ocean : isShort ? close : land).add(row);
        }
    }

    /** Returns the routes in the order of the page: first those of the common view. */
    List<Framed> framed() {
        List<Framed> framed = new ArrayList<>();
        Optional<MapSheet.View> common = land.isEmpty() ? Optional.empty() : Optional.of(view(land, MARGIN, 0));
        common.ifPresent(view -> land.forEach(
                row -> framed.add(new Framed(row, new MapSheet.Place(view, Optional.empty(), Optional.empty())))));
        if (!ocean.isEmpty()) {
            MapSheet.Place place = new MapSheet.Place(view(ocean, OCEAN_MARGIN, 0), common, Optional.empty());
            ocean.forEach(row -> framed.add(new Framed(row, place)));
        }
        if (!close.isEmpty()) {
            MapSheet.Place place = new MapSheet.Place(view(close, MARGIN, INSET_ROOM), Optional.empty(), common);
            close.forEach(row -> framed.add(new Framed(row, place)));
        }
        return framed;
    }

    /** Says which maps are of one scale. */
    String scales() {
        if (ocean.isEmpty() && close.isEmpty()) {
            return "All maps at the same scale.";
        }
        return "Maps of the same view are of one scale."
                + (ocean.isEmpty()
                        ? ""
                        : " Those of the sea routes are farther away: the thin frame is what the others show.")
                + (close.isEmpty()
                        ? ""
                        : " Those of short links are closer: the frame in the corner tells where they lie.");
    }

    /** Returns the projections used, the common one first. */
    static List<String> projections(List<Framed> framed) {
        return framed.stream()
                .map(one -> one.place().view().projection().title())
                .distinct()
                .toList();
    }

    private static boolean isBySea(ComparisonRow row) {
        return row.shareByMode().getOrDefault(Mode.SEA, 0.0) > 0.5;
    }

    private static double lengthKm(ComparisonRow row) {
        return row.itinerary().totals().lengthKm();
    }

    private static MapSheet.View view(List<ComparisonRow> rows, double margin, double roomBelow) {
        List<Coordinate> points = rows.stream()
                .flatMap(row -> row.route().legs().stream())
                .map(Leg::geometry)
                .flatMap(line -> List.of(line.getCoordinates()).stream())
                .toList();
        Envelope degrees = new Envelope();
        points.forEach(degrees::expandToInclude);
        MapProjection projection = Projections.fitting(
                GeoBox.of(degrees.getMinX(), degrees.getMinY(), degrees.getMaxX(), degrees.getMaxY()));
        Envelope bounds = new Envelope();
        points.forEach(point -> projection
                .findXyM(LonLat.ofDegrees(point.x, point.y))
                .ifPresent(xyM -> bounds.expandToInclude(xyM[0], xyM[1])));
        bounds.expandBy(margin * bounds.getWidth(), margin * bounds.getHeight());
        bounds.expandToInclude(bounds.getMinX(), bounds.getMinY() - roomBelow * bounds.getWidth());
        return new MapSheet.View(projection, bounds);
    }
}
