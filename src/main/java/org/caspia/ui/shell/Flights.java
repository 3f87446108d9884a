package org.caspia.ui.shell;

import java.util.stream.Stream;
import org.caspia.event.Place;
import org.caspia.geo.GeoBox;
import org.caspia.geo.LonLat;
import org.caspia.geo.MapProjection;
import org.caspia.geo.Projections;
import org.caspia.render.Viewport;

/** Which view shows a place well. */
final class Flights {
    /** Where the region's own cone still looks right. */
    private static final GeoBox NEAR = GeoBox.of(5, 18, 105, 68);

    /** A view so many times wider than the one that fits is too wide. */
    private static final double FAR = 5;

    private Flights() {}

    static Viewport to(Viewport now, Place place) {
        double groundMetresPerPx = switch (place.kind()) {
            case REGION -> 4500;
            case COUNTRY -> 2400;
            case WATER, LAND, MOUNTAIN -> 1800;
            case PROVINCE, ISLAND -> 700;
            case CITY, PORT -> 320;
            case DISTRICT, SITE -> 80;
        };
        return to(now, place.position(), groundMetresPerPx);
    }

    /** A view that shows a box with some room around it. */
    static Viewport to(Viewport now, GeoBox box) {
        boolean chosen = !now.projection().equals(Projections.region())
                && !now.projection().equals(Projections.world());
        boolean near = NEAR.contains(new LonLat(box.westDeg(), box.southDeg()))
                && NEAR.contains(new LonLat(box.eastDeg(), box.northDeg()));
        MapProjection projection = chosen ? now.projection() : near ? Projections.region() : Projections.world();
        return Viewport.fitting(projection, box, now.widthPx(), now.heightPx());
    }

    /** Whether all of a box is in sight, and not so small that one would have to look for it. */
    static boolean showsWell(Viewport now, GeoBox box) {
        boolean inSight = Stream.of(
                        new LonLat(box.westDeg(), box.southDeg()),
                        new LonLat(box.westDeg(), box.northDeg()),
                        new LonLat(box.eastDeg(), box.southDeg()),
                        new LonLat(box.eastDeg(), box.northDeg()))
                .allMatch(corner -> now.findPx(corner)
                        .filter(at -> at.xPx() >= 0
                                && at.yPx() >= 0
                                && at.xPx() <= now.widthPx()
                                && at.yPx() <= now.heightPx())
                        .isPresent());
        return inSight && now.groundMetresPerPx() < FAR * to(now, box).groundMetresPerPx();
    }

    static Viewport to(Viewport now, LonLat position, double groundMetresPerPx) {
        boolean chosen = !now.projection().equals(Projections.region())
                && !now.projection().equals(Projections.world());
        boolean near = NEAR.contains(position);
        MapProjection projection = chosen ? now.projection() : near ? Projections.region() : Projections.world();
        // Far from the region the world is shown, and from so far that it stays the world.
        double ground = chosen || near ? groundMetresPerPx : Math.max(groundMetresPerPx, 9200);
        Viewport there = now.withProjection(projection);
        return there.centredOn(position, ground * projection.groundScaleAt(position));
    }
}
