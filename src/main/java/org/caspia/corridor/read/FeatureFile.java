package org.caspia.corridor.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caspia.corridor.NetworkIssue;
import org.caspia.problem.ProblemException;

/**
 * Reads the features of a GeoJSON file. Where the JSON itself is broken, the features before it are kept, and of what follows every line
 * that is a feature by itself: our files hold one feature a line, so that one damaged line costs one feature.
 */
final class FeatureFile {
    private static final JsonFactory JSON = new JsonFactory();

    private final String fileName;
    private final List<NetworkIssue> issues;
    private final List<RawFeature> features = new ArrayList<>();

    private FeatureFile(String fileName, List<NetworkIssue> issues) {
        this.fileName = fileName;
        this.issues = issues;
    }

    static List<RawFeature> read(Path file, List<NetworkIssue> issues) throws ProblemException {
        byte[] bytes = Bytes.of(file);
        FeatureFile reading = new FeatureFile(String.valueOf(file.getFileName()), issues);
        reading.readAll(file, bytes);
        return reading.features;
    }

    private void readAll(Path file, byte[] bytes) throws ProblemException {
        int brokenLine = 0;
        String why = "";
        try (JsonParser parser = JSON.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ProblemException("The network file " + file + " is not a GeoJSON feature collection.");
            }
            readCollection(parser);
        } catch (JsonProcessingException e) {
            brokenLine = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            why = e.getOriginalMessage();
        } catch (IOException e) {
            brokenLine =
                    features.isEmpty() ? 1 : features.get(features.size() - 1).line() + 1;
            why = String.valueOf(e.getMessage());
        }
        if (brokenLine > 0) {
            issue(brokenLine, "the file is damaged here (" + firstLine(why) + ")");
            recover(bytes, brokenLine);
        }
        if (features.isEmpty() && !issues.isEmpty()) {
            throw new ProblemException("The network file " + file + " holds no feature that can be read: "
                    + issues.get(issues.size() - 1).sentence() + ".");
        }
    }

    private void readCollection(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("features") && value == JsonToken.START_ARRAY) {
                readFeatures(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readFeatures(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                features.add(FeatureParser.read(parser));
            } else {
                issue(parser.currentTokenLocation().getLineNr(), "something here is no feature");
                parser.skipChildren();
            }
        }
    }

    private void recover(byte[] bytes, int brokenLine) {
        int lastRead =
                features.isEmpty() ? 0 : features.get(features.size() - 1).line();
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        for (int i = lastRead; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith("{") && line.contains("Feature\"") && !line.contains("FeatureCollection")) {
                recoverLine(line, i + 1, brokenLine);
            }
        }
    }

    private void recoverLine(String line, int number, int brokenLine) {
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            RawFeature found = FeatureParser.read(parser);
            features.add(new RawFeature(number, found.id(), found.geometryType(), found.points(), found.properties()));
        } catch (IOException e) {
            if (number != brokenLine) {
                issue(
                        number,
                        "the feature on this line is damaged (" + firstLine(String.valueOf(e.getMessage())) + ")");
            }
        }
    }

    private void issue(int line, String sentence) {
        issues.add(new NetworkIssue(fileName, line, "", sentence));
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** The bytes of a file, or a sentence for the user. */
    static final class Bytes {
        private static final long MAX_BYTES = 500L << 20;

        private Bytes() {}

        static byte[] of(Path file) throws ProblemException {
            try {
                if (Files.size(file) > MAX_BYTES) {
                    throw new ProblemException("The network file " + file + " is larger than 500 MB.");
                }
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new ProblemException("The network file " + file + " is missing or cannot be read.", e);
            }
        }
    }
}
