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
            figures.add(new QuotedFigure(
                    JsonFile.text(map, "id"),
                    JsonFile.text(map, "topic"),
                    JsonFile.text(map, "text"),
                    JsonFile.number(map, "value").orElse(0.0),
                    JsonFile.text(map, "unit"),
                    JsonFile.text(map, "date"),
                    JsonFile.text(map, "source"),
                    JsonFile.confidence(map),
                    JsonFile.text(map, "note")));
        }
        return figures;
    }
}
