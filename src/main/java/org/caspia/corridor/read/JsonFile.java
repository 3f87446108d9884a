package org.caspia.corridor.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caspia.corridor.Confidence;
import org.caspia.problem.ProblemException;

/** A small JSON file that holds one object. */
final class JsonFile {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonFile() {}

    static Map<?, ?> read(Path file) throws ProblemException {
        byte[] bytes = FeatureFile.Bytes.of(file);
        try (JsonParser parser = JSON.createParser(bytes)) {
            parser.nextToken();
            if (JsonValues.read(parser) instanceof Map<?, ?> map) {
                return map;
            }
            throw new ProblemException("The file " + file + " does not hold a JSON object.");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new ProblemException("The file " + file + " is damaged at line " + line + ".", e);
        } catch (IOException e) {
            throw new ProblemException("The file " + file + " is damaged.", e);
        }
    }

    static List<Map<?, ?>> objects(Map<?, ?> map, String name) {
        List<Map<?, ?>> found = new ArrayList<>();
        if (map.get(name) instanceof List<?> list) {
            list.forEach(item -> {
                if (item instanceof Map<?, ?> object) {
                    found.add(object);
                }
            });
        }
        return found;
    }

    static String text(Map<?, ?> map, String name) {
        return map.get(name) instanceof String text ? text : "";
    }

    static Optional<Double> number(Map<?, ?> map, String name) {
        return map.get(name) instanceof Double number ? Optional.of(number) : Optional.empty();
    }

    static Confidence confidence(Map<?, ?> map) {
        return Confidence.find(text(map, "confidence")).orElse(Confidence.LOW);
    }
}
