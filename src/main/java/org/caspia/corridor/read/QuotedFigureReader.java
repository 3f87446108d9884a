package org.caspia.corridor.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caspia.corridor.QuotedFigure;
import org.caspia.problem.ProblemException;

/** Reads the figures that are often quoted. */
public final class QuotedFigureReader {
    private QuotedFigureReader() {}

    /**
     * Reads {@code claims.json} of a network folder.
     *
     * @param folder the folder
     * @return the figures in the order of the file
     * @throws ProblemException if the file is missing or damaged
     */
    public static List<QuotedFigure> read(Path folder) throws ProblemException {
        List<QuotedFigure> figures = new ArrayList<>();
        for (Map<?, ?> map : JsonFile.objects(JsonFile.read(folder.resolve("claims.json")), "claims")) {
            double value = JsonFile.number(map, "value").orElse(0.0);
            figures.add(new QuotedFigure(
                    JsonFile.text(map, "id"),
                    JsonFile.text(map, "topic"),
                    JsonFile.text(map, "text"),
                    JsonFile.number(map, "low").orElse(value),
                    value,
                    JsonFile.text(map, "unit"),
                    JsonFile.text(map, "date"),
                    JsonFile.text(map, "source"),
                    JsonFile.confidence(map),
                    JsonFile.text(map, "note"),
                    beside(map)));
        }
        return figures;
    }

    private static QuotedFigure.Beside beside(Map<?, ?> map) {
        return map.get("beside") instanceof Map<?, ?> own
                ? new QuotedFigure.Beside(
                        JsonFile.text(own, "what"), JsonFile.text(own, "of"), JsonFile.text(own, "against"))
                : QuotedFigure.Beside.NOTHING;
    }
}
