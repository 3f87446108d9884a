package org.caspia.render.name;

import org.caspia.render.geom.WaterRoom;
import org.caspia.render.text.Candidate.Room;

/** Keeps a sea's name off the land. On its own line it may touch the shore unless it is strict: narrow seas have no more room. */
record OnWater(WaterRoom water, double metresPerPx, double sizePx, boolean strict) implements Room {
    private static final double OWN_FROM = WaterRoom.BEYOND / (1 + 2 * WaterRoom.BEYOND);

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public boolean has(double fromShare, double toShare, double rightPx) {
        if (!strict && rightPx == 0 && fromShare >= OWN_FROM && toShare <= 1 - OWN_FROM) {
            return true;
        }
        double halfM = 0.8 * sizePx * metresPerPx;
        double rightM = rightPx * metresPerPx;
        return water.isWater(fromShare, toShare, rightM - halfM, rightM + halfM);
    }
}
