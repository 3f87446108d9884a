package org.caspia.ui.shell;

/** The formats of the export dialog. */
enum ExportKind {
    /** Pixels without loss. */
    PNG("PNG picture", "png", false),
    /** Pixels, small files. */
    JPEG("JPEG picture", "jpg", false),
    /** Shapes for drawing programs and the web. */
    SVG("SVG drawing", "svg", true),
    /** A page for print. */
    PDF("PDF page", "pdf", true),
    /** Pixels that know where on the earth they lie. */
    GEOTIFF("GeoTIFF for GIS", "tif", false),
    /** Pixels with a side file that says where they lie. */
    PNG_WORLD("PNG with world file", "png", false);

    private final String title;
    private final String ending;
    private final boolean vector;

    ExportKind(String title, String ending, boolean vector) {
        this.title = title;
        this.ending = ending;
        this.vector = vector;
    }

    String title() {
        return title;
    }

    String ending() {
        return ending;
    }

    boolean isVector() {
        return vector;
    }
}
