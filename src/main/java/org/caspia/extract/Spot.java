package org.caspia.extract;

import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.GazetteerEntry;

/** A place with what comparing thousands of pairs of them needs, computed once. */
final class Spot {
    final GazetteerEntry entry;
    final Feature feature;
    final double latDeg;
    final double lonDeg;
    /** Shrinks differences of longitude to the length of those of latitude. */
    final double shrink;
    /** The two letters of the country; 0 when it lies in none or several. */
    final int country;
    /** Equal for places of one province; 0 when unknown. */
    final int province;
    /** What places inside have as their province, when this is one. */
    final int name;

    Spot(GazetteerEntry entry) {
        this.entry = entry;
        feature = entry.feature();
        latDeg = entry.position().latDeg();
        lonDeg = entry.position().lonDeg();
        shrink = Math.cos(Math.toRadians(latDeg));
        String iso = entry.countryIso();
        country = number(iso);
        province = entry.province().isEmpty() ? 0 : entry.province().hashCode() * 31 + country;
        name = feature == Feature.PROVINCE ? entry.name().hashCode() * 31 + country : 0;
    }

    /** The two letters of a country as a number; 0 for none. */
    static int number(String iso) {
        return iso.length() == 2 ? iso.charAt(0) << 8 | iso.charAt(1) : 0;
    }

    /** The square of the distance in degrees of latitude; good enough below some hundred kilometres. */
    double squareTo(Spot other) {
        double y = latDeg - other.latDeg;
        double x = (lonDeg - other.lonDeg) * shrink;
        return x * x + y * y;
    }

    /** Whether this is a province or county around a place. */
    boolean holds(Spot inner) {
        if (feature == Feature.PROVINCE) {
            return inner.province == name && inner.province != 0;
        }
        return country == inner.country && Containment.holds(inner.entry, entry);
    }
}
