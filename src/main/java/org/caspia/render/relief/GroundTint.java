package org.caspia.render.relief;

/** Colours of the ground by light and height, in one theme. */
final class GroundTint {
    private final GroundColors colors;
    private final ShadeGrid region;
    private final ShadeGrid world;
    private final boolean relief;
    private final boolean closeBy;
    private final int[] landTable;
    private final int[] seaTable;

    /**
     * Makes a tint.
     *
     * @param relief whether light and height are drawn; else land and sea are flat
     * @param closeBy whether the ground is seen from so close by that its cells would show
     */
    GroundTint(GroundColors colors, ShadeGrid region, ShadeGrid world, boolean relief, boolean closeBy) {
        this.colors = colors;
        this.region = region;
        this.world = world;
        this.relief = relief;
        this.closeBy = closeBy;
        this.landTable = colors.landTable();
        this.seaTable = colors.seaTable();
    }

    int page() {
        return colors.page();
    }

    /** Gets the shade (-1 to 1) and the height in metres at a position. */
    void sample(double lonDeg, double latDeg, float[] into) {
        if (relief && closeBy && region.holds(lonDeg, latDeg)) {
            region.sampleCurved(lonDeg, latDeg, into);
        } else if (relief) {
            (region.holds(lonDeg, latDeg) ? region : world).sample(lonDeg, latDeg, into);
        }
    }

    int sea(float heightM) {
        return heightM >= 0 ? seaTable[0] : seaTable[GroundColors.tableIndex(-heightM, seaTable.length)];
    }

    int land(float shade, float heightM) {
        int tint = landTable[GroundColors.tableIndex(heightM - GroundColors.LAND_STEPS_M[0], landTable.length)];
        int r = tint >> 16;
        int g = tint >> 8 & 255;
        int b = tint & 255;
        if (shade < 0) {
            int keep = 256 + (int) (shade * colors.shadow() * 256);
            return (r * keep >> 8) << 16 | (g * keep >> 8) << 8 | b * keep >> 8;
        }
        int lift = (int) (shade * colors.glow() * 256);
        return (r + ((255 - r) * lift >> 8)) << 16 | (g + ((255 - g) * lift >> 8)) << 8 | b + ((255 - b) * lift >> 8);
    }
}
