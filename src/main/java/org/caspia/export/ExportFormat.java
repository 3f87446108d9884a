package org.caspia.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that a map can be written to. */
public enum ExportFormat {
    /** Pixels without loss. */
    PNG("PNG picture", false, "png"),
    /** Pixels, smaller and with slight loss. */
    JPEG("JPEG picture", false, "jpg jpeg"),
    /** Shapes and text for the web and for drawing programs. */
    SVG("SVG drawing", true, "svg"),
    /** Shapes and text on paper. */
    PDF("PDF document", true, "pdf"),
    /** Pixels that know their place on the earth. */
    GEOTIFF("GeoTIFF picture", false, "tif tiff");

    private final String title;
    private final boolean vector;
    private final String extensions;

    ExportFormat(String title, boolean vector, String extensions) {
        this.title = title;
        this.vector = vector;
        this.extensions = extensions;
    }

    /**
     * Returns the name for people.
     *
     * @return such as "PNG picture"
     */
    public String title() {
        return title;
    }

    /**
     * Tells whether the file holds shapes and text instead of pixels.
     *
     * @return true for SVG and PDF
     */
    public boolean isVector() {
        return vector;
    }

    /**
     * Returns the endings of file names, the usual one first.
     *
     * @return without the dot, in lower case
     */
    public List<String> listExtensions() {
        return List.of(extensions.split(" ", -1));
    }

    /**
     * Finds the format by the ending of a file name.
     *
     * @param fileName a file name or path
     * @return the format; empty if the ending is none of ours
     */
    public static Optional<ExportFormat> findByFileName(String fileName) {
        return find(fileName.substring(fileName.lastIndexOf('.') + 1));
    }

    /**
     * Finds the format by name or ending.
     *
     * @param name such as {@code png}, {@code JPEG} or {@code geotiff}
     * @return the format; empty if there is none of that name
     */
    public static Optional<ExportFormat> find(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.listExtensions().contains(key)
                        || format.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }

    /**
     * Returns all endings for a message.
     *
     * @return such as "png, jpg, jpeg, svg, pdf, tif, tiff"
     */
    public static String allExtensions() {
        return Arrays.stream(values())
                .flatMap(format -> format.listExtensions().stream())
                .collect(Collectors.joining(", "));
    }
}
