package org.caspia.corridor.read;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.Tariff;
import org.caspia.corridor.TariffBook;
import org.caspia.problem.ProblemException;

/** Reads the prices and times that stand in where nothing is published. */
public final class TariffReader {
    private TariffReader() {}

    /**
     * Reads {@code costs.json} of a network folder.
     *
     * @param folder the folder
     * @return the prices; what the file does not price costs nothing
     * @throws ProblemException if the file is missing, damaged, or holds an impossible price
     */
    public static TariffBook read(Path folder) throws ProblemException {
        Map<?, ?> file = JsonFile.read(folder.resolve("costs.json"));
        Map<Mode, Tariff> perKm = new EnumMap<>(Mode.class);
        Map<String, Tariff> perStop = new LinkedHashMap<>();
        Map<String, Figure> assumed;
        try {
            assumed = assumed(file);
            for (Map<?, ?> map : JsonFile.objects(file, "tariffs")) {
                Tariff tariff = new Tariff(
                        JsonFile.number(map, "usd").orElse(0.0),
                        JsonFile.text(map, "source"),
                        JsonFile.confidence(map),
                        JsonFile.text(map, "note"));
                Mode.find(JsonFile.text(map, "mode")).ifPresent(mode -> perKm.put(mode, tariff));
                if (!JsonFile.text(map, "stop").isEmpty()) {
                    perStop.put(JsonFile.text(map, "stop"), tariff);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new ProblemException("In " + folder.resolve("costs.json") + ", " + e.getMessage() + ".", e);
        }
        return new TariffBook(perKm, perStop, assumed);
    }

    private static Map<String, Figure> assumed(Map<?, ?> file) {
        Map<String, Figure> hours = new LinkedHashMap<>();
        for (Map<?, ?> map : JsonFile.objects(file, "assumed")) {
            String word = JsonFile.text(map, "name").replace("_hours", "");
            double value = JsonFile.number(map, "value").orElse(0.0);
            hours.put(
                    word,
                    new Figure(
                            value,
                            Quantity.DWELL_HOURS,
                            JsonFile.text(map, "source"),
                            JsonFile.confidence(map),
                            JsonFile.text(map, "note")));
        }
        return hours;
    }
}
