package org.caspia.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caspia.article.Article;
import org.caspia.article.ArticleDate;
import org.caspia.article.ArticleInfo;
import org.caspia.article.ArticleReader;
import org.caspia.article.CodePoints;
import org.caspia.event.Actor;
import org.caspia.event.Candidate;
import org.caspia.event.CountryCount;
import org.caspia.event.DatedEvent;
import org.caspia.event.Evidence;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.NameUse;
import org.caspia.event.Place;
import org.caspia.event.TextSpan;
import org.caspia.event.TimeMention;
import org.caspia.event.UnplacedName;
import org.caspia.geo.LonLat;

/**
 * One line of an archive: {@code {"id", "text", "date"?}} in, one line of findings out, as {@code docs/formats.md} describes. Offsets
 * count Unicode code points, the end exclusive. A line that cannot be read gives a line with {@code "error"}.
 */
public final class ArchiveLine {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final String NO_ID = "null";

    private final Extractor extractor;

    /**
     * Prepares to read lines.
     *
     * @param extractor the extractor; lines may be read by several threads at once
     */
    public ArchiveLine(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * What is written for a line.
     *
     * @param json a JSON object without a line break
     * @param bad whether it tells an error instead of findings
     */
    public record Answer(String json, boolean bad) {}

    /**
     * Reads one line.
     *
     * @param line a JSON object with {@code text}, and {@code id} and {@code date} if there are any
     * @param number the line's number, for its message when it is bad
     * @return the findings; when the line is bad, one sentence in {@code error}
     */
    public Answer read(String line, long number) {
        Request request = new Request();
        try {
            request.parse(line);
            return new Answer(write(request), false);
        } catch (JsonProcessingException e) {
            return error(request.id, "Line " + number + " is not a valid JSON object.");
        } catch (BadLine e) {
            return error(request.id, "Line " + number + " cannot be read: " + e.getMessage() + ".");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            Logger.getLogger(ArchiveLine.class.getName())
                    .log(Level.SEVERE, e, () -> "line " + number + " of an archive could not be read");
            return error(request.id, "Line " + number + " could not be read; the log file tells why.");
        } catch (OutOfMemoryError e) {
            return error(request.id, "Line " + number + " is too long for the memory there is.");
        }
    }

    /** Returns what is written for a line that is too long to be held. */
    static Answer tooLong(long number) {
        return error(NO_ID, "Line " + number + " is too long: at most 16 MB are read.");
    }

    /** A line that is JSON but not what was asked for. */
    private static final class BadLine extends Exception {
        private static final long serialVersionUID = 1;

        BadLine(String clause) {
            super(clause);
        }
    }

    /** What a line asks. */
    private static final class Request {
        /** JSON, whatever it is. */
        private String id = NO_ID;

        private String text = "";
        private boolean hasText;
        private String date = "";

        void parse(String line) throws IOException, BadLine {
            try (JsonParser parser = JSON.createParser(line)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw new BadLine("it is no JSON object");
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    field(parser);
                }
                if (parser.nextToken() != null) {
                    throw new BadLine("there is more than one JSON object in it");
                }
            }
            if (!hasText) {
                throw new BadLine("it has no field \"text\" with a text");
            }
        }

        private void field(JsonParser parser) throws IOException {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("id")) {
                id = json(parser, value);
            } else if (name.equals("text") && value == JsonToken.VALUE_STRING) {
                text = parser.getText();
                hasText = true;
            } else if (name.equals("date") && value == JsonToken.VALUE_STRING) {
                date = parser.getText();
            } else {
                parser.skipChildren();
            }
        }

        /** A number is kept as it is written, so that it keeps its zeros. */
        private static String json(JsonParser parser, JsonToken value) throws IOException {
            if (value.isNumeric()) {
                return parser.getText();
            }
            StringWriter out = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.copyCurrentStructure(parser);
            }
            return out.toString();
        }
    }

    private static Answer error(String id, String sentence) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            writeId(json, id);
            json.writeStringField("error", sentence);
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("A string refused to be written to", e);
        }
        return new Answer(out.toString(), true);
    }

    private static void writeId(JsonGenerator json, String id) throws IOException {
        json.writeFieldName("id");
        json.writeRawValue(id);
    }

    private String write(Request request) throws IOException {
        ArticleInfo info = ArticleInfo.UNKNOWN.withDate(ArticleDate.given(request.date));
        Article article = ArticleReader.read(request.id, request.text, info);
        Extraction found = extractor.extract(article, ExtractOptions.ARCHIVE);
        StringWriter out = new StringWriter(request.text.length() / 2 + 256);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            writeId(json, request.id);
            writeToponyms(json, found, request.text);
            json.writeArrayFieldStart("countries");
            for (CountryCount count : found.countries()) {
                json.writeString(count.countryIso());
            }
            json.writeEndArray();
            writeTimes(json, found.times(), new CodePoints(request.text));
            writeEvents(json, found.events(), new CodePoints(request.text));
            json.writeEndObject();
        }
        return out.toString();
    }

    /** Mentions and names without a place, together in the order of the text. */
    private static void writeToponyms(JsonGenerator json, Extraction found, String text) throws IOException {
        CodePoints points = new CodePoints(text);
        json.writeArrayFieldStart("toponyms");
        int next = 0;
        List<UnplacedName> unplaced = found.unplaced();
        for (Mention mention : found.mentions()) {
            while (next < unplaced.size()
                    && unplaced.get(next).evidence().span().start()
                            < mention.span().start()) {
                writeUnplaced(json, unplaced.get(next++), points);
            }
            if (isPlace(mention.place())) {
                writeToponym(json, mention, points);
            }
        }
        while (next < unplaced.size()) {
            writeUnplaced(json, unplaced.get(next++), points);
        }
        json.writeEndArray();
    }

    /** Bodies of several states are actors, not places; the European Union alone is written of as a place. */
    private static boolean isPlace(Place place) {
        return !place.id().startsWith("body:") || place.id().equals("body:european-union");
    }

    private static void writeToponym(JsonGenerator json, Mention mention, CodePoints points) throws IOException {
        Place place = literal(mention);
        String kind = mention.use() == NameUse.DEMONYM
                ? "demonym"
                : place.kind().name().toLowerCase(Locale.ROOT);
        json.writeStartObject();
        writeSpan(json, mention.span(), points);
        json.writeStringField("text", mention.surface());
        json.writeStringField("name", place.name());
        writePosition(json, place.position());
        json.writeStringField("kind", kind);
        writeCountry(json, place.countryIso());
        writeDecimal(json, "confidence", mention.confidence(), 100);
        json.writeEndObject();
    }

    /** A capital that stands for its government is still written of where it lies. */
    private static Place literal(Mention mention) {
        if (mention.use() != NameUse.METONYM) {
            return mention.place();
        }
        return mention.candidates().stream().findFirst().map(Candidate::place).orElse(mention.place());
    }

    private static void writeUnplaced(JsonGenerator json, UnplacedName name, CodePoints points) throws IOException {
        json.writeStartObject();
        writeSpan(json, name.evidence().span(), points);
        json.writeStringField("text", name.evidence().quote());
        json.writeStringField("name", name.evidence().quote());
        json.writeNullField("lat");
        json.writeNullField("lon");
        json.writeStringField("kind", "unknown");
        json.writeNullField("country");
        writeDecimal(json, "confidence", 0.3, 100);
        json.writeEndObject();
    }

    private static void writeTimes(JsonGenerator json, List<TimeMention> times, CodePoints points) throws IOException {
        json.writeArrayFieldStart("timexes");
        for (TimeMention time : times) {
            json.writeStartObject();
            writeSpan(json, time.evidence().span(), points);
            json.writeStringField("text", time.evidence().quote());
            json.writeStringField("type", time.type());
            json.writeStringField("value", time.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeEvents(JsonGenerator json, List<DatedEvent> events, CodePoints points) throws IOException {
        json.writeArrayFieldStart("events");
        for (DatedEvent event : events) {
            Evidence evidence = event.evidence().get(0);
            json.writeStartObject();
            writeSpan(json, evidence.span(), points);
            json.writeStringField("text", event.label());
            if (event.date().isPresent()) {
                json.writeStringField("date", event.date().get().toEdtf());
            } else {
                json.writeNullField("date");
            }
            json.writeArrayFieldStart("places");
            for (Place place : event.places()) {
                json.writeString(place.name());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("actors");
            for (Actor actor : event.actors()) {
                json.writeString(actor.name());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSpan(JsonGenerator json, TextSpan span, CodePoints points) throws IOException {
        json.writeNumberField("start", points.codePointOffset(span.start()));
        json.writeNumberField("end", points.codePointOffset(span.end()));
    }

    private static void writePosition(JsonGenerator json, LonLat position) throws IOException {
        writeDecimal(json, "lat", position.latDeg(), 100_000);
        writeDecimal(json, "lon", position.lonDeg(), 100_000);
    }

    private static void writeCountry(JsonGenerator json, String iso) throws IOException {
        if (iso.isEmpty()) {
            json.writeNullField("country");
        } else {
            json.writeStringField("country", iso);
        }
    }

    private static void writeDecimal(JsonGenerator json, String field, double value, double scale) throws IOException {
        json.writeNumberField(field, Math.round(value * scale) / scale);
    }
}
