package org.caspia.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caspia.problem.ProblemException;

/** Reads the side file of an article: {@code <name>.meta.json} beside {@code <name>.txt}. */
final class SideFile {
    private SideFile() {}

    /**
     * Finds what the side file of a document says.
     *
     * @param document the document
     * @return the information, or nothing when there is no side file
     * @throws ProblemException when there is one that cannot be read
     */
    static Optional<ArticleInfo> find(Path document) throws ProblemException {
        String name = String.valueOf(document.getFileName());
        int dot = name.lastIndexOf('.');
        Path side = document.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".meta.json");
        if (!Files.isRegularFile(side)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(Files.readString(side, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ProblemException("The side file " + side + " is not valid JSON at line " + line + ".", e);
        } catch (IOException e) {
            throw new ProblemException("The side file " + side + " cannot be read.", e);
        }
    }

    private static ArticleInfo read(String json) throws IOException {
        Map<String, String> words = new HashMap<>();
        List<String> authors = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            String field = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    field = parser.currentName();
                } else if (token.isScalarValue() && field.equals("authors")) {
                    authors.add(parser.getText());
                } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    words.put(field, parser.getText().strip());
                }
            }
        }
        return new ArticleInfo(
                words.getOrDefault("title", ""),
                authors,
                words.getOrDefault("publisher", ""),
                date(words),
                words.getOrDefault("url", ""),
                words.getOrDefault("credit", ""));
    }

    private static ArticleDate date(Map<String, String> words) {
        String value = words.getOrDefault("date", "");
        if (value.isEmpty()) {
            return ArticleDate.UNKNOWN;
        }
        DateCertainty certainty =
                switch (words.getOrDefault("date_certainty", "given").toLowerCase(Locale.ROOT)) {
                    case "inferred" -> DateCertainty.INFERRED;
                    case "metadata" -> DateCertainty.METADATA;
                    default -> DateCertainty.GIVEN;
                };
        return new ArticleDate(value, certainty, words.getOrDefault("date_reason", ""));
    }
}
