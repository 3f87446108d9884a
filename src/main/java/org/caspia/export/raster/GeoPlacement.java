package org.caspia.export.raster;

import java.util.Locale;
import org.caspia.geo.MapProjection;

/**
 * Where the pixels of a picture lie on the plane of its projection.
 *
 * @param projection the projection
 * @param westXM map metres of the left edge of the leftmost pixels
 * @param northYM map metres of the upper edge of the uppermost pixels
 * @param metresPerPx map metres a pixel of the file, above 0
 */
public record GeoPlacement(MapProjection projection, double westXM, double northYM, double metresPerPx) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is not finite or the scale not above 0
     */
    public GeoPlacement {
        if (!(metresPerPx > 0) || !Double.isFinite(westXM + northYM + metresPerPx)) {
            throw new IllegalArgumentException(
                    "not a place on the map: " + westXM + ", " + northYM + " at " + metresPerPx + " m a pixel");
        }
    }

    /**
     * Returns the six lines of a world file: the size of a pixel, two rotations of 0, and the centre of the upper left pixel, in the units
     * of the reference system.
     *
     * @return lines ending in a line feed
     */
    public String worldFile() {
        double unitsPerPx = unitsPerPx();
        double centreX = westUnits() + unitsPerPx / 2;
        double centreY = northUnits() - unitsPerPx / 2;
        return String.format(Locale.ROOT, "%s\n0.0\n0.0\n%s\n%s\n%s\n", unitsPerPx, -unitsPerPx, centreX, centreY);
    }

    /**
     * Returns the reference system for a {@code .prj} file.
     *
     * @return well-known text of one line
     */
    public String wellKnownText() {
        return CrsText.wellKnownText(projection);
    }

    /**
     * Returns an {@code .aux.xml} file, the one from which GDAL and QGIS take the reference system of a picture that cannot hold it.
     *
     * @return XML with a line feed at the end
     */
    public String auxiliaryXml() {
        String escaped = wellKnownText()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return "<PAMDataset>\n  <SRS>" + escaped + "</SRS>\n</PAMDataset>\n";
    }

    /** Returns the size of a pixel in units of the reference system: metres, or degrees where it has no projection. */
    double unitsPerPx() {
        return metresPerPx / projection.metresPerUnit();
    }

    /** Returns the left edge in units of the reference system. */
    double westUnits() {
        return westXM / projection.metresPerUnit();
    }

    /** Returns the upper edge in units of the reference system. */
    double northUnits() {
        return northYM / projection.metresPerUnit();
    }
}
