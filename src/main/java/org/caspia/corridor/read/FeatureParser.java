package org.caspia.corridor.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one GeoJSON feature from a parser that stands on its opening brace. */
final class FeatureParser {
    private String id = "";
    private String geometryType = "";
    private final List<double[]> points = new ArrayList<>();
    private Map<String, Object> properties = Map.of();

    static RawFeature read(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        FeatureParser feature = new FeatureParser();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            feature.readMember(parser);
        }
        return feature.finish(line);
    }

    private RawFeature finish(int line) {
        Object inner = properties.get("id");
        String key = id.isEmpty() && inner instanceof String text ? text : id;
        return new RawFeature(line, key, geometryType, points, properties);
    }

    @SuppressWarnings("unchecked")
    private void readMember(JsonParser parser) throws IOException {
        String member = parser.currentName();
        JsonToken value = parser.nextToken();
        if (member.equals("id") && value.isScalarValue()) {
            id = parser.getText();
        } else if (member.equals("geometry") && value == JsonToken.START_OBJECT) {
            readGeometry(parser);
        } else if (member.equals("properties") && value == JsonToken.START_OBJECT) {
            properties = (Map<String, Object>) JsonValues.read(parser);
        } else {
            parser.skipChildren();
        }
    }

    private void readGeometry(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("type")) {
                geometryType = parser.getText();
            } else if (member.equals("coordinates") && value == JsonToken.START_ARRAY) {
                readPositions(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    /** A position or an array of positions; a third number, the height, is passed over. */
    private void readPositions(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY) {
            while (token == JsonToken.START_ARRAY) {
                readPositions(parser);
                token = parser.nextToken();
            }
            return;
        }
        double[] position = {Double.NaN, Double.NaN};
        int count = 0;
        while (token != JsonToken.END_ARRAY) {
            if (token == null || !token.isNumeric()) {
                throw new IOException("a position holds something that is no number");
            }
            if (count < 2) {
                position[count] = parser.getDoubleValue();
            }
            count++;
            token = parser.nextToken();
        }
        points.add(position);
    }
}
