package org.caspia.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caspia.geo.Geodesics;
import org.caspia.geo.LonLat;

/**
 * Finds nodes whose longitude and latitude were exchanged although both are possible: the other way round they would lie in their
 * country, and as they are they lie far from it.
 */
public final class SwapCheck {
    private static final double FAR_KM = 500;

    /** How many times nearer to its country the exchanged position must be. */
    private static final double TIMES = 3;

    private SwapCheck() {}

    /**
     * Checks the nodes of a network.
     *
     * @param loaded the network as it was read
     * @param middles a point in the middle of each country, by ISO 3166 alpha-3 code
     * @return an issue for each node that looks exchanged
     */
    public static List<NetworkIssue> check(LoadResult loaded, Map<String, LonLat> middles) {
        List<NetworkIssue> issues = new ArrayList<>();
        for (Node node : loaded.network().listNodes()) {
            LonLat middle = middles.get(node.country());
            LoadResult.Place place = loaded.nodePlaces().get(node.id());
            if (middle != null && place != null && isSwapped(node.position(), middle)) {
                issues.add(new NetworkIssue(
                        place.file(),
                        place.line(),
                        node.id(),
                        "its position " + node.position().lonDeg() + ", "
                                + node.position().latDeg() + " is far from " + node.country()
                                + " and looks swapped: GeoJSON has the longitude first"));
            }
        }
        return issues;
    }

    private static boolean isSwapped(LonLat at, LonLat middle) {
        double km = Geodesics.distanceM(at, middle) / 1000;
        if (km < FAR_KM || Math.abs(at.lonDeg()) > 90) {
            return false;
        }
        LonLat swapped = LonLat.ofDegrees(at.latDeg(), at.lonDeg());
        return Geodesics.distanceM(swapped, middle) / 1000 * TIMES < km;
    }
}
