package org.caspia.render.relief;

import java.util.LinkedHashMap;
import java.util.Map;
import org.caspia.geo.MapProjection;
import org.caspia.render.relief.GroundBlock.Place;

/**
 * The ground in all projections and themes that were seen lately: blocks of coloured lattice points, made when first looked at. Safe for
 * several threads.
 */
public final class GroundStore {
    private static final int KEPT_BLOCKS = 700;
    /** The finest lattice that is plane between its points. */
    private static final double PLANE_STEP_M = 4_000;

    /** The lattice from close by: elevations every five minutes say nothing between points closer than this. */
    private static final double FINEST_STEP_M = 2_000;

    private static final double CLOSE_BY_M = 800;

    private final ShadeGrid region;
    private final ShadeGrid world;
    private final Map<Key, GroundBlock> blocks = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, GroundBlock> eldest) {
            return size() > KEPT_BLOCKS;
        }
    };

    private record Key(MapProjection projection, int page, boolean relief, Place place) {}

    /**
     * Makes an empty store.
     *
     * @param region light and shade of the region
     * @param world light and shade of the earth, coarser
     */
    public GroundStore(ShadeGrid region, ShadeGrid world) {
        this.region = region;
        this.world = world;
    }

    /**
     * What of the ground is wanted.
     *
     * @param projection how the earth is flattened
     * @param colors the theme's colours
     * @param relief whether light and height are drawn
     */
    public record Wanted(MapProjection projection, GroundColors colors, boolean relief) {}

    /**
     * Puts together the ground under a picture.
     *
     * @param wanted projection and look
     * @param bounds west, south, east, north of the picture in map metres
     * @param metresPerPixel map metres to a device pixel
     * @return the ground
     */
    public Ground ground(Wanted wanted, double[] bounds, double metresPerPixel) {
        boolean closeBy = metresPerPixel < CLOSE_BY_M;
        double stepM = closeBy ? FINEST_STEP_M : PLANE_STEP_M;
        while (stepM < metresPerPixel * 1.5) {
            stepM *= 2;
        }
        int fromColumn = (int) Math.floor(bounds[0] / stepM) - 1;
        int fromRow = (int) Math.floor(bounds[1] / stepM) - 1;
        int columns = (int) Math.ceil(bounds[2] / stepM) + 2 - fromColumn;
        int rows = (int) Math.ceil(bounds[3] / stepM) + 2 - fromRow;
        Ground ground = new Ground(stepM, fromColumn, fromRow, columns, rows);
        GroundTint tint = new GroundTint(wanted.colors(), region, world, wanted.relief(), closeBy);
        int size = GroundBlock.SIZE;
        for (int row = Math.floorDiv(fromRow, size); row <= Math.floorDiv(fromRow + rows - 1, size); row++) {
            for (int column = Math.floorDiv(fromColumn, size);
                    column <= Math.floorDiv(fromColumn + columns - 1, size);
                    column++) {
                ground.paste(block(new Place(stepM, column, row), wanted, tint), column * size, row * size);
            }
        }
        return ground;
    }

    private GroundBlock block(Place place, Wanted wanted, GroundTint tint) {
        Key key = new Key(wanted.projection(), wanted.colors().page(), wanted.relief(), place);
        synchronized (blocks) {
            GroundBlock known = blocks.get(key);
            if (known != null) {
                return known;
            }
        }
        GroundBlock fresh = GroundBlock.of(place, wanted.projection(), tint);
        synchronized (blocks) {
            blocks.put(key, fresh);
        }
        return fresh;
    }
}
