package org.caspia.basemap;

/**
 * Where a part of the base map comes from, for credits on screen and in exports.
 *
 * @param name the data set and its maker, as it is to be credited
 * @param version the version and the package that it was taken from
 * @param licence the licence in short
 * @param use what it is used for
 */
public record SourceCredit(String name, String version, String licence, String use) {
    /** Checks that nothing is blank. */
    public SourceCredit {
        if (name.isBlank() || version.isBlank() || licence.isBlank() || use.isBlank()) {
            throw new IllegalArgumentException("blank credit: " + name);
        }
    }
}
