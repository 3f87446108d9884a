package org.caspia.corridor.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.VolumeSeries;
import org.caspia.problem.ProblemException;

/** Reads what was carried on the corridors over the years. */
public final class VolumeReader {
    private VolumeReader() {}

    /**
     * Reads {@code volumes.json} of a network folder.
     *
     * @param folder the folder
     * @return the series in the order of the file
     * @throws ProblemException if the file is missing or damaged
     */
    public static List<VolumeSeries> read(Path folder) throws ProblemException {
        List<VolumeSeries> series = new ArrayList<>();
        for (Map<?, ?> map : JsonFile.objects(JsonFile.read(folder.resolve("volumes.json")), "series")) {
            series.add(new VolumeSeries(
                    JsonFile.text(map, "id"),
                    JsonFile.text(map, "name"),
                    new CorridorId(JsonFile.text(map, "corridor")),
                    JsonFile.text(map, "unit"),
                    points(map)));
        }
        return series;
    }

    private static List<VolumeSeries.Point> points(Map<?, ?> map) {
        List<VolumeSeries.Point> points = new ArrayList<>();
        for (Map<?, ?> point : JsonFile.objects(map, "points")) {
            points.add(new VolumeSeries.Point(
                    JsonFile.number(point, "year").orElse(0.0).intValue(),
                    JsonFile.number(point, "value").orElse(0.0),
                    JsonFile.text(point, "source"),
                    JsonFile.confidence(point),
                    JsonFile.text(point, "note")));
        }
        return points;
    }
}
