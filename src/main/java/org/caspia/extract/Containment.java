package org.caspia.extract;

import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.GazetteerEntry;

/** Whether one place lies in another. */
final class Containment {
    private Containment() {}

    static boolean holds(GazetteerEntry inner, GazetteerEntry outer) {
        if (inner.id().equals(outer.id()) || inner.feature() == Feature.COUNTRY || inner.feature() == Feature.REGION) {
            return false;
        }
        return switch (outer.feature()) {
            case COUNTRY ->
                inner.countryIso().equals(outer.countryIso())
                        || (inner.countryIso().isEmpty() && inner.memberIsos().contains(outer.countryIso()));
            case PROVINCE ->
                inner.countryIso().equals(outer.countryIso())
                        && inner.province().equals(outer.name());
            case COUNTY ->
                inner.countryIso().equals(outer.countryIso())
                        && (inner.county().isEmpty()
                                ? Distances.km(inner.position(), outer.position()) < 60
                                : inner.county().equals(outer.name())
                                        && (inner.province().equals(outer.province())
                                                || !inner.countryIso().equals("US")));
            case REGION ->
                !outer.memberIsos().isEmpty()
                        && outer.memberIsos().contains(inner.countryIso())
                        && (outer.memberIsos().size() > 1 || Distances.km(inner.position(), outer.position()) < 400);
            case ISLAND, LAND ->
                outer.memberIsos().contains(inner.countryIso())
                        && Distances.km(inner.position(), outer.position()) < 500;
            default -> false;
        };
    }
}
