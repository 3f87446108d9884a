package org.caspia.render.relief;

/**
 * The colours of the ground in a theme: tints of land by height and of sea by depth, and how strong the light is.
 *
 * @param land colours as 0xRRGGBB at -30, 200, 600, 1200, 2200, 3500 and 5500 m
 * @param sea colours as 0xRRGGBB at depths of 0, 60, 500, 2000 and 5000 m
 * @param page the colour around the projected earth, 0xRRGGBB
 * @param shadow how much full shade darkens, 0 to 1
 * @param glow how much full light brightens, 0 to 1
 */
public record GroundColors(int[] land, int[] sea, int page, float shadow, float glow) {
    /** Heights at which the land colours stand, in metres; ground below the first one has the first colour. */
    static final int[] LAND_STEPS_M = {-30, 200, 600, 1200, 2200, 3500, 5500};

    /** Depths at which the sea colours stand, in metres below the surface. */
    static final int[] SEA_STEPS_M = {0, 60, 500, 2000, 5000};

    /** Fine enough that no step of colour is seen on a plain. */
    private static final int TABLE_STEP_M = 4;

    /** Checks that there is a colour for each step. */
    public GroundColors {
        if (land.length != LAND_STEPS_M.length || sea.length != SEA_STEPS_M.length) {
            throw new IllegalArgumentException("one colour for each step: " + land.length + " and " + sea.length);
        }
    }

    int[] landTable() {
        return table(land, LAND_STEPS_M);
    }

    int[] seaTable() {
        return table(sea, SEA_STEPS_M);
    }

    static int tableIndex(float metresAboveFirst, int tableLength) {
        int index = (int) (metresAboveFirst / TABLE_STEP_M);
        return Math.max(0, Math.min(tableLength - 1, index));
    }

    private static int[] table(int[] colors, int[] stepsM) {
        int[] out = new int[(stepsM[stepsM.length - 1] - stepsM[0]) / TABLE_STEP_M + 1];
        int step = 0;
        for (int i = 0; i < out.length; i++) {
            int metres = stepsM[0] + i * TABLE_STEP_M;
            while (step < stepsM.length - 2 && metres > stepsM[step + 1]) {
                step++;
            }
            float share = (metres - stepsM[step]) / (float) (stepsM[step + 1] - stepsM[step]);
            out[i] = mix(colors[step], colors[step + 1], share);
        }
        return out;
    }

    static int mix(int a, int b, float share) {
        int r = Math.round((a >> 16 & 255) + ((b >> 16 & 255) - (a >> 16 & 255)) * share);
        int g = Math.round((a >> 8 & 255) + ((b >> 8 & 255) - (a >> 8 & 255)) * share);
        int l = Math.round((a & 255) + ((b & 255) - (a & 255)) * share);
        return r << 16 | g << 8 | l;
    }
}
