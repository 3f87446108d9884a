package org.caspia.basemap;

/** Names of the attributes of base map features; the geometry is always {@link #GEOMETRY}. */
public final class Attributes {
    /** Geometry in degrees, longitude first. */
    public static final String GEOMETRY = "the_geom";
    /** Usual English name (String). */
    public static final String NAME = "name";
    /** Name for small spaces (String). */
    public static final String NAME_SHORT = "name_short";
    /** Name in the local language, empty where unknown (String). */
    public static final String NAME_LOCAL = "name_local";
    /** ISO 3166 alpha-3 code of the part, or an own code beginning with X (String). */
    public static final String ISO_A3 = "iso_a3";
    /** ISO 3166 alpha-2 code, empty for parts without one (String). */
    public static final String ISO_A2 = "iso_a2";
    /** Code of the country to which the part belongs as recognised by the United Nations (String). */
    public static final String ISO_UN = "iso_un";
    /** Code of who controls the part (String). */
    public static final String ISO_CONTROL = "iso_control";
    /** Countries: country, breakaway, disputed or dependency. Seas and water: ocean, sea, gulf, strait, lake, reservoir ... (String). */
    public static final String KIND = "kind";
    /** Area in square kilometres (Double). */
    public static final String AREA_KM2 = "area_km2";
    /** Importance of the name, 0 first (Long). */
    public static final String LABEL_RANK = "label_rank";
    /** Longitude of the point for the name (Double). */
    public static final String LABEL_LON = "label_lon";
    /** Latitude of the point for the name (Double). */
    public static final String LABEL_LAT = "label_lat";
    /** Line along which the name can be spread (LineString or absent). */
    public static final String LABEL_PATH = "label_path";
    /** Borders: recognised, disputed or breakaway (String). */
    public static final String STATUS = "status";
    /** Borders: both, un or control, the views in which the line is drawn (String). */
    public static final String VIEW = "view";
    /** Code of the part to the left of the line (String). */
    public static final String LEFT_A3 = "left_a3";
    /** Code of the part to the right of the line (String). */
    public static final String RIGHT_A3 = "right_a3";
    /** {@link #ISO_UN} of the part to the left (String). */
    public static final String LEFT_UN = "left_un";
    /** {@link #ISO_UN} of the part to the right (String). */
    public static final String RIGHT_UN = "right_un";
    /** {@link #ISO_CONTROL} of the part to the left (String). */
    public static final String LEFT_CONTROL = "left_control";
    /** {@link #ISO_CONTROL} of the part to the right (String). */
    public static final String RIGHT_CONTROL = "right_control";
    /** Importance, 0 first (Long). */
    public static final String RANK = "rank";
    /** Inhabitants (Long). */
    public static final String POPULATION = "population";
    /** Cities: country, province or none (String). */
    public static final String CAPITAL = "capital";
    /** How true the shape is: exact, rough or schematic (String). */
    public static final String EXACTNESS = "exactness";

    private Attributes() {}
}
