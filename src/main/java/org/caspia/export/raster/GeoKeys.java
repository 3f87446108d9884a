package org.caspia.export.raster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caspia.geo.MapProjection;
import org.geotools.api.referencing.crs.GeographicCRS;

/**
 * The keys of GeoTIFF that name a coordinate reference system. A system of the EPSG registry is named by its code; a Lambert conformal conic is
 * spelt out in keys; anything else is told as well-known text in the citation, as ESRI and GDAL do.
 */
final class GeoKeys {
    private static final int USER_DEFINED = 32767;
    private static final int IN_DOUBLES = 34736;
    private static final int IN_TEXT = 34737;

    private final Map<Integer, int[]> keys = new TreeMap<>();
    private final List<Double> doubles = new ArrayList<>();
    private final StringBuilder texts = new StringBuilder();

    private GeoKeys() {}

    /** Returns the keys for a projection. */
    static GeoKeys of(MapProjection projection) {
        GeoKeys keys = new GeoKeys();
        boolean geographic = projection.crs() instanceof GeographicCRS;
        keys.number(1024, geographic ? 2 : 1); // geographic or projected
        keys.number(1025, 1); // pixels are areas
        Optional<Integer> code = CrsText.findEpsgCode(projection);
        if (code.isPresent()) {
            keys.number(geographic ? 2048 : 3072, code.get());
        } else {
            keys.number(2048, 4326);
            keys.number(2054, 9102); // degrees
            keys.userDefined(projection);
        }
        return keys;
    }

    /** Puts the three tags of GeoTIFF into a directory. */
    void writeTo(TiffDirectory tags) {
        int[] directory = new int[4 + 4 * keys.size()];
        System.arraycopy(new int[] {1, 1, 0, keys.size()}, 0, directory, 0, 4); // revision 1.1
        int at = 4;
        for (int[] key : keys.values()) {
            System.arraycopy(key, 0, directory, at, 4);
            at += 4;
        }
        tags.shorts(34735, directory);
        if (!doubles.isEmpty()) {
            tags.doubles(
                    IN_DOUBLES,
                    doubles.stream().mapToDouble(Double::doubleValue).toArray());
        }
        if (texts.length() > 0) {
            tags.text(IN_TEXT, texts.toString());
        }
    }

    private void userDefined(MapProjection projection) {
        number(3076, 9001); // metres
        CrsText.Conversion conversion = CrsText.conversionOf(projection);
        if (conversion.isLambertConic()) {
            number(3072, USER_DEFINED);
            text(3073, CrsText.asciiTitle(projection));
            number(3074, USER_DEFINED);
            number(3075, 8); // Lambert conformal conic with two standard parallels
            real(3078, conversion.parameter("standard_parallel_1"));
            real(3079, conversion.parameter("standard_parallel_2"));
            real(3084, conversion.parameter("central_meridian"));
            real(3085, conversion.parameter("latitude_of_origin"));
            real(3086, conversion.parameter("false_easting"));
            real(3087, conversion.parameter("false_northing"));
        } else {
            number(1024, USER_DEFINED); // so that readers turn to the well-known text
            text(3073, "ESRI PE String = " + CrsText.wellKnownText(projection));
        }
    }

    private void number(int key, int value) {
        keys.put(key, new int[] {key, 0, 1, value});
    }

    private void real(int key, double value) {
        keys.put(key, new int[] {key, IN_DOUBLES, 1, doubles.size()});
        doubles.add(value);
    }

    private void text(int key, String value) {
        String piped = value.replace('|', '/') + "|"; // a bar ends each text
        int length = piped.getBytes(StandardCharsets.UTF_8).length;
        keys.put(key, new int[] {key, IN_TEXT, length, texts.toString().getBytes(StandardCharsets.UTF_8).length});
        texts.append(piped);
    }
}
