package org.caspia.app.corridor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caspia.app.Words;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.read.ScenarioReader;
import org.caspia.corridor.route.Scenario;
import org.caspia.export.TargetFile;
import org.caspia.problem.ProblemException;

/** Keeps scenarios in a file of JSON that people can read and change. Written as a whole or not at all. */
public final class ScenarioFile {
    private static final JsonFactory JSON = new JsonFactory();

    private ScenarioFile() {}

    /**
     * Reads scenarios.
     *
     * @param file the file
     * @return in the order of the file
     * @throws ProblemException if it is missing, damaged, or holds no scenarios
     */
    public static List<Scenario> read(Path file) throws ProblemException {
        if (!Files.exists(file)) {
            throw new ProblemException("There is no file " + file + ".");
        }
        return ScenarioReader.read(file);
    }

    /**
     * Writes scenarios in place of what the file holds.
     *
     * @param file the file
     * @param scenarios what to write
     * @throws ProblemException if it cannot be written; the old content is then still there
     */
    public static void write(Path file, List<Scenario> scenarios) throws ProblemException {
        TargetFile.writeStream(file, true, out -> write(out, scenarios));
    }

    private static void write(OutputStream out, List<Scenario> scenarios) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("format", "caspia scenarios 1");
            json.writeArrayFieldStart("scenarios");
            for (Scenario scenario : scenarios) {
                write(json, scenario);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Scenario scenario) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", scenario.name());
        write(json, "closed", new TreeSet<>(scenario.closed()));
        write(json, "added", new TreeSet<>(scenario.added()));
        json.writeObjectFieldStart("slower");
        for (Map.Entry<String, Double> stop : new TreeMap<>(scenario.stopFactors()).entrySet()) {
            json.writeNumberField(stop.getKey(), Words.decimal(stop.getValue(), 3));
        }
        json.writeEndObject();
        if (scenario.year() != 0) {
            json.writeNumberField("year", scenario.year());
        }
        write(
                json,
                "only",
                scenario.only().stream().map(CorridorId::id).sorted().toList());
        json.writeNumberField("caspian_fall_m", Words.decimal(scenario.caspianFallM(), 3));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Collection<String> words) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }
}
