package org.caspia.app.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caspia.app.article.OpenArticle;

/** How what was found in articles can be written. */
public enum FindingsFormat {
    /** Everything: one article as an object, several as a list of objects. */
    JSON,
    /** Places and events as features by RFC 7946. */
    GEOJSON,
    /** One row a find by RFC 4180. */
    CSV,
    /** Aligned columns for people. */
    TABLE;

    /**
     * Finds the format of a name.
     *
     * @param name such as {@code geojson}, in any case
     * @return the format, or nothing if there is none of that name
     */
    public static Optional<FindingsFormat> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /**
     * Finds the format that a file's ending asks for.
     *
     * @param fileName the file's name; {@code .txt} asks for the table
     * @return the format, or nothing if the ending tells none
     */
    public static Optional<FindingsFormat> findByFileName(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        return ending.equalsIgnoreCase("txt") ? Optional.of(TABLE) : find(ending);
    }

    /**
     * Lists the names of all formats.
     *
     * @return the names in lower case
     */
    public static List<String> listNames() {
        return Arrays.stream(values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * Writes what was found in articles.
     *
     * @param articles the articles, one or more
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public void write(List<OpenArticle> articles, OutputStream out) throws IOException {
        switch (this) {
            case JSON -> FindingsJson.write(articles, out);
            case GEOJSON -> FindingsGeoJson.write(articles, out);
            case CSV -> FindingsCsv.write(articles, out);
            case TABLE -> FindingsTable.write(articles, out);
        }
    }
}
