package org.caspia.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.caspia.basemap.Basemap;
import org.caspia.corridor.read.NetworkReader;
import org.caspia.problem.ProblemException;
import org.caspia.render.MapContent;
import org.caspia.render.paint.MapPainter;

/** The shipped map for tests, opened once. */
public final class ShippedMap {
    private static final Path DATA = Path.of("data");

    private ShippedMap() {}

    private static final class Holder {
        static final MapContent CONTENT = open();

        private static MapContent open() {
            try {
                return new MapContent(
                        Basemap.open(DATA),
                        NetworkReader.read(DATA.resolve("corridor")).network(),
                        List.of(),
                        Map.of(),
                        List.of());
            } catch (ProblemException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Returns a painter that has painted nothing yet, so that no memory of earlier names plays in. */
    public static MapPainter freshPainter() {
        return new MapPainter(Holder.CONTENT);
    }
}
