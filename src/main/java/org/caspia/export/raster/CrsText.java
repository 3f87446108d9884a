package org.caspia.export.raster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caspia.geo.MapProjection;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValue;
import org.geotools.api.referencing.crs.ProjectedCRS;

/** Reference systems in the words that other programs read: EPSG codes where there is one, well-known text of the ESRI kind where not. */
final class CrsText {
    private static final String WGS84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]]";

    /** Names of ESRI by the names that GeoTools gives. */
    private static final Map<String, String> ESRI_METHODS = Map.of(
            "Lambert_Conformal_Conic_2SP", "Lambert_Conformal_Conic",
            "Eckert_IV", "Eckert_IV",
            "EckertIV", "Eckert_IV");

    private CrsText() {}

    /**
     * A map projection's method and parameters.
     *
     * @param method name of the method, as GeoTools calls it
     * @param parameters parameter names in lower case, and their values in degrees or metres
     */
    record Conversion(String method, Map<String, Double> parameters) {
        boolean isLambertConic() {
            return method.equals("Lambert_Conformal_Conic_2SP");
        }

        double parameter(String name) {
            return parameters.getOrDefault(name, 0.0);
        }
    }

    /** Returns the code of the EPSG registry, where the projection is one of its systems. */
    static Optional<Integer> findEpsgCode(MapProjection projection) {
        String id = projection.id().toUpperCase(Locale.ROOT);
        if (id.startsWith("EPSG:")) {
            return Optional.of(Integer.valueOf(id.substring("EPSG:".length())));
        }
        return id.equals("WEB-MERCATOR") ? Optional.of(3857) : Optional.empty();
    }

    /** Returns method and parameters of a projected system; the method is empty for one without a projection. */
    static Conversion conversionOf(MapProjection projection) {
        if (!(projection.crs() instanceof ProjectedCRS crs)) {
            return new Conversion("", Map.of());
        }
        var conversion = crs.getConversionFromBase();
        Map<String, Double> parameters = new TreeMap<>();
        for (GeneralParameterValue value : conversion.getParameterValues().values()) {
            if (value instanceof ParameterValue<?> single && single.getValue() instanceof Number number) {
                String name = value.getDescriptor().getName().getCode().toLowerCase(Locale.ROOT);
                parameters.put(name, number.doubleValue());
            }
        }
        return new Conversion(conversion.getMethod().getName().getCode(), parameters);
    }

    /** Returns well-known text of one line. */
    static String wellKnownText(MapProjection projection) {
        Conversion conversion = conversionOf(projection);
        String method = ESRI_METHODS.get(conversion.method());
        if (method == null) {
            return projection.definition().replaceAll("\\s*\\R\\s*", "");
        }
        StringBuilder text = new StringBuilder("PROJCS[\"" + asciiTitle(projection) + "\"," + WGS84);
        text.append(",PROJECTION[\"").append(method).append("\"]");
        for (var parameter : conversion.parameters().entrySet()) {
            if (!parameter.getKey().startsWith("semi_")) {
                text.append(String.format(
                        Locale.ROOT, ",PARAMETER[\"%s\",%s]", esriName(parameter.getKey()), parameter.getValue()));
            }
        }
        return text.append(",UNIT[\"Meter\",1.0]]").toString();
    }

    /** Returns the title in plain ASCII without quotation marks. */
    static String asciiTitle(MapProjection projection) {
        String plain = projection.title().replace("°", "").replace("\"", "'");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^\\x20-\\x7e]", "");
    }

    private static String esriName(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("_", -1)) {
            out.append(out.length() == 0 ? "" : "_");
            out.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return out.toString();
    }
}
