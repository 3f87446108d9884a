package org.caspia.render.scene;

import org.geotools.api.feature.simple.SimpleFeature;

/** Attributes of features, where one may be missing. */
public final class Features {
    private Features() {}

    /** The text of an attribute, empty if there is none. */
    public static String text(SimpleFeature feature, String attribute) {
        Object value = feature.getAttribute(attribute);
        return value == null ? "" : value.toString();
    }

    /** The number of an attribute, 0 if there is none. */
    public static long number(SimpleFeature feature, String attribute) {
        return feature.getAttribute(attribute) instanceof Number number ? number.longValue() : 0;
    }
}
