package org.caspia.extract;

import org.caspia.event.Place;
import org.caspia.event.PlaceKind;
import org.caspia.gazetteer.Country;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.GazetteerEntry;

/** Turns entries of the gazetteer into the places that the rest of the program speaks of. */
public final class Places {
    private Places() {}

    /**
     * Turns an entry into a place.
     *
     * @param entry the entry of the gazetteer
     * @return the place, with the same id and name
     */
    public static Place of(GazetteerEntry entry) {
        return new Place(
                entry.id(),
                entry.name(),
                kind(entry.feature()),
                entry.position(),
                entry.countryIso(),
                entry.province(),
                entry.memberIsos(),
                entry.population());
    }

    static Place of(Country country) {
        return new Place(
                "country:" + country.iso2(),
                country.name(),
                PlaceKind.COUNTRY,
                country.position(),
                country.iso2(),
                "",
                java.util.List.of(country.iso2()),
                country.population());
    }

    private static PlaceKind kind(Feature feature) {
        return switch (feature) {
            case COUNTRY -> PlaceKind.COUNTRY;
            case REGION -> PlaceKind.REGION;
            case PROVINCE, COUNTY -> PlaceKind.PROVINCE;
            case CAPITAL, PROVINCE_SEAT, SEAT, TOWN, FORMER -> PlaceKind.CITY;
            case DISTRICT -> PlaceKind.DISTRICT;
            case SEA, LAKE, RIVER -> PlaceKind.WATER;
            case MOUNTAIN -> PlaceKind.MOUNTAIN;
            case ISLAND -> PlaceKind.ISLAND;
            case LAND -> PlaceKind.LAND;
            case SITE -> PlaceKind.SITE;
        };
    }
}
