package org.caspia.ui.article;

import java.util.Locale;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;

/** Says of a place what tells it from its namesakes. */
public final class PlaceWords {
    private PlaceWords() {}

    /**
     * Describes a place.
     *
     * @param place any place
     * @return for example {@code a city in Texas, United States}
     */
    public static String describe(Place place) {
        String kind = (place.kind() == PlaceKind.ISLAND ? "an " : "a ")
                + place.kind().name().toLowerCase(Locale.ROOT);
        String in = "";
        if (place.kind() != PlaceKind.COUNTRY && !place.countryIso().isEmpty()) {
            String country =
                    new Locale.Builder().setRegion(place.countryIso()).build().getDisplayCountry(Locale.ENGLISH);
            in = place.provinceName().isEmpty() ? country : place.provinceName() + ", " + country;
        }
        return in.isEmpty() ? kind : kind + " in " + in;
    }
}
