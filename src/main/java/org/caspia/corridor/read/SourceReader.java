package org.caspia.corridor.read;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caspia.corridor.Source;
import org.caspia.problem.ProblemException;

/** Reads the sources that figures refer to. */
public final class SourceReader {
    private SourceReader() {}

    /**
     * Reads {@code sources.json} of a network folder.
     *
     * @param folder the folder
     * @return the sources by key, in the order of the file
     * @throws ProblemException if the file is missing or damaged
     */
    public static Map<String, Source> read(Path folder) throws ProblemException {
        Map<String, Source> sources = new LinkedHashMap<>();
        if (JsonFile.read(folder.resolve("sources.json")).get("sources") instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (key instanceof String id && value instanceof Map<?, ?> source) {
                    String title = JsonFile.text(source, "title");
                    String shown = title.isBlank() ? id : title;
                    sources.put(id, new Source(id, shown, JsonFile.text(source, "url"), JsonFile.text(source, "date")));
                }
            });
        }
        return sources;
    }
}
