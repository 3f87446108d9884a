package org.caspia.app.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caspia.app.Words;
import org.caspia.app.article.OpenArticle;
import org.caspia.article.CodePoints;
import org.caspia.event.Actor;
import org.caspia.event.DatedEvent;
import org.caspia.event.Evidence;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.event.UnplacedName;
import org.caspia.geo.LonLat;
import org.caspia.time.EventDate;

/**
 * Writes places and events as a feature collection by RFC 7946. An area (a country, region, sea) stands as the point at which its name is
 * written, and says {@code "area": true}. What has no place has no geometry, as the RFC wants it.
 */
final class FindingsGeoJson {
    private final JsonGenerator json;
    private CodePoints offsets = new CodePoints("");
    private String article = "";
    private String source = "";
    private String url = "";

    private FindingsGeoJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(List<OpenArticle> articles, OutputStream out) throws IOException {
        try (JsonGenerator json = Words.json(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            List<LonLat> positions = articles.stream()
                    .map(OpenArticle::extraction)
                    .flatMap(FindingsGeoJson::positions)
                    .toList();
            FindingsGeoJson writer = new FindingsGeoJson(json);
            if (!positions.isEmpty()) {
                writer.numbers("bbox", Boxes.around(positions));
            }
            json.writeArrayFieldStart("features");
            for (OpenArticle open : articles) {
                writer.article(open);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static Stream<LonLat> positions(Extraction found) {
        return Stream.concat(
                        found.mentions().stream().map(Mention::place),
                        found.events().stream().flatMap(event -> event.findMainPlace().stream()))
                .map(Place::position);
    }

    private void article(OpenArticle open) throws IOException {
        offsets = new CodePoints(open.article().text());
        article = open.article().id();
        source = Sources.line(open);
        url = open.article().info().url();
        int number = 1;
        for (Mention mention : open.extraction().mentions()) {
            mention(mention, article + "/p" + number++);
        }
        for (DatedEvent event : open.extraction().events()) {
            event(event);
        }
        number = 1;
        for (UnplacedName name : open.extraction().unplaced()) {
            begin("unplaced", article + "/u" + number++, Optional.empty());
            evidence(name.evidence());
            end();
        }
    }

    private void mention(Mention mention, String id) throws IOException {
        begin("place", id, Optional.of(mention.place()));
        evidence(mention.evidence());
        json.writeStringField("name", mention.place().name());
        json.writeStringField("place", mention.place().id());
        json.writeStringField("kind", Words.of(mention.place().kind()));
        json.writeBooleanField("area", mention.place().kind().isArea());
        json.writeStringField("use", Words.of(mention.use()));
        json.writeStringField("country", mention.place().countryIso());
        strings("members", mention.place().memberIsos());
        number("confidence", mention.confidence());
        end();
    }

    private void event(DatedEvent event) throws IOException {
        begin("event", event.id(), event.findMainPlace());
        evidence(event.evidence().get(0));
        json.writeStringField("label", event.label());
        json.writeStringField("kind", Words.of(event.kind()));
        if (event.date().isPresent()) {
            EventDate date = event.date().get();
            json.writeStringField("date", date.toEdtf());
            json.writeStringField("dateInWords", date.toEnglish());
            optional("from", date.earliest());
            optional("to", date.latest());
        } else {
            json.writeNullField("date");
        }
        strings("places", event.places().stream().map(Place::name).toList());
        strings("actors", event.actors().stream().map(Actor::name).toList());
        json.writeNumberField("tellings", event.evidence().size());
        number("confidence", event.confidence());
        end();
    }

    private void begin(String type, String id, Optional<Place> place) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", id);
        if (place.isPresent()) {
            LonLat position = place.get().position();
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            numbers("coordinates", position.lonDeg(), position.latDeg());
            json.writeEndObject();
        } else {
            json.writeNullField("geometry");
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("type", type);
        json.writeStringField("article", article);
        json.writeStringField("source", source);
        if (!url.isEmpty()) {
            json.writeStringField("url", url);
        }
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeStringField("quote", evidence.quote());
        json.writeNumberField("start", offsets.codePointOffset(evidence.span().start()));
        json.writeNumberField("end", offsets.codePointOffset(evidence.span().end()));
        json.writeStringField("rule", evidence.rule());
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.writeEndObject();
    }

    private void optional(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void numbers(String name, double... values) throws IOException {
        json.writeArrayFieldStart(name);
        for (double value : values) {
            json.writeNumber(Words.decimal(value, Words.DEGREE_DECIMALS));
        }
        json.writeEndArray();
    }

    private void number(String name, double value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(Words.decimal(value, 3));
    }
}
