package org.caspia.app.corridor;

import org.caspia.app.atlas.Atlas;
import org.caspia.basemap.CountryOutlines;
import org.caspia.basemap.Detail;
import org.caspia.corridor.CountryAreas;
import org.caspia.corridor.CountryShares;
import org.caspia.problem.ProblemException;

/** Brings the base map's countries and the network's lines together. */
public final class RouteCountries {
    private RouteCountries() {}

    /**
     * Prepares the reckoning of kilometres by country.
     *
     * @param atlas the atlas
     * @return shares by the recognised countries, worth keeping
     * @throws ProblemException if the base map is missing or damaged
     */
    public static CountryShares open(Atlas atlas) throws ProblemException {
        var areas = CountryOutlines.list(atlas.basemap(), Detail.REGION).stream()
                .map(outline -> new CountryAreas.Area(outline.iso3(), outline.area()))
                .toList();
        return new CountryShares(() -> areas);
    }
}
