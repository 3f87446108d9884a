package org.caspia.corridor.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the value at which a parser stands into plain Java: Map, List, String, Double, Boolean. Null values are left out. */
final class JsonValues {
    /** Deeper nesting than this is no network file but an attack or an accident. */
    private static final int MAX_DEPTH = 20;

    private JsonValues() {}

    static Object read(JsonParser parser) throws IOException {
        return read(parser, 0);
    }

    private static Object read(JsonParser parser, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("values are nested more than " + MAX_DEPTH + " deep");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser, depth);
            case START_ARRAY -> readArray(parser, depth);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> parser.getText();
            default -> "";
        };
    }

    private static Map<String, Object> readObject(JsonParser parser, int depth) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                values.put(name, read(parser, depth + 1));
            }
        }
        return values;
    }

    private static List<Object> readArray(JsonParser parser, int depth) throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_NULL) {
                values.add(read(parser, depth + 1));
            }
        }
        return values;
    }
}
