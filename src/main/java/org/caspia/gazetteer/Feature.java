package org.caspia.gazetteer;

/** What sort of place an entry of the gazetteer is. The order is part of the binary file. */
public enum Feature {
    /** A country or a territory with an ISO code. */
    COUNTRY,
    /** A continent, grouping of countries, or part of the world. */
    REGION,
    /** A first-level part of a country. */
    PROVINCE,
    /** A second-level part of a country: a county, district. */
    COUNTY,
    /** The capital of a country. */
    CAPITAL,
    /** The seat of a first-level part. */
    PROVINCE_SEAT,
    /** A seat of a lower part. */
    SEAT,
    /** Any other city, town or village. */
    TOWN,
    /** A part of a town. */
    DISTRICT,
    /** A place that is no more. */
    FORMER,
    /** A sea, ocean, gulf or strait. */
    SEA,
    /** A lake or reservoir. */
    LAKE,
    /** A river or canal. */
    RIVER,
    /** A mountain or range. */
    MOUNTAIN,
    /** An island or peninsula. */
    ISLAND,
    /** A desert, valley, plain, cape or other land of nature. */
    LAND,
    /** A port, airport, base, building or other spot. */
    SITE;

    /**
     * Tells whether this is a populated place of any size.
     *
     * @return true for capitals, seats, towns, districts and former places
     */
    public boolean isPopulated() {
        return ordinal() >= CAPITAL.ordinal() && ordinal() <= FORMER.ordinal();
    }
}
