package org.caspia.event;

/** What sort of place a place is. */
public enum PlaceKind {
    /** A country or a territory with an ISO code. */
    COUNTRY,
    /** A grouping or part of the world without a government of its own: Central Asia, the EU, the Balkans. */
    REGION,
    /** A first-level part of a country: a state, province, oblast. */
    PROVINCE,
    /** A city, town or village. */
    CITY,
    /** A part of a city or town. */
    DISTRICT,
    /** A sea port that is not a town of its own. */
    PORT,
    /** A sea, lake, river, strait or canal. */
    WATER,
    /** A mountain, range or volcano. */
    MOUNTAIN,
    /** An island or peninsula. */
    ISLAND,
    /** A desert, steppe, valley or other land of nature. */
    LAND,
    /** A building, square, park or other spot. */
    SITE;

    /**
     * Tells whether a mark at one point would say too much of it.
     *
     * @return true for places that are areas on a map of a country: countries, regions, provinces, waters and lands
     */
    public boolean isArea() {
        return switch (this) {
            case COUNTRY, REGION, PROVINCE, WATER, MOUNTAIN, LAND, ISLAND -> true;
            case CITY, DISTRICT, PORT, SITE -> false;
        };
    }
}
