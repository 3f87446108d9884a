package org.caspia.app.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.caspia.app.Words;
import org.caspia.app.article.OpenArticle;
import org.caspia.article.ArticleInfo;
import org.caspia.article.CodePoints;
import org.caspia.correction.Review.Effect;
import org.caspia.event.Actor;
import org.caspia.event.Candidate;
import org.caspia.event.CountryCount;
import org.caspia.event.DatedEvent;
import org.caspia.event.Evidence;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.event.TextSpan;
import org.caspia.event.TimeMention;
import org.caspia.event.UnplacedName;

/**
 * Writes what was found in articles as JSON, described in {@code docs/formats.md}: UTF-8, offsets in Unicode code points, dates in EDTF,
 * the same bytes for the same article.
 */
final class FindingsJson {
    private final JsonGenerator json;
    private CodePoints offsets = new CodePoints("");

    private FindingsJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one article as an object, several as a list of objects. */
    static void write(List<OpenArticle> articles, OutputStream out) throws IOException {
        try (JsonGenerator json = Words.json(out)) {
            FindingsJson writer = new FindingsJson(json);
            if (articles.size() == 1) {
                writer.article(articles.get(0));
            } else {
                writer.list(articles);
            }
            json.writeRaw('\n');
        }
    }

    private void list(List<OpenArticle> articles) throws IOException {
        json.writeStartArray();
        for (OpenArticle open : articles) {
            article(open);
        }
        json.writeEndArray();
    }

    private void article(OpenArticle open) throws IOException {
        offsets = new CodePoints(open.article().text());
        Extraction found = open.extraction();
        json.writeStartObject();
        json.writeStringField("id", open.article().id());
        info(open.article().info());
        list("countries", found.countries(), this::country);
        list("places", found.mentions(), this::mention);
        list("times", found.times(), this::time);
        list("events", found.events(), this::event);
        list("unplaced", found.unplaced(), this::unplaced);
        list("issues", found.issues(), json::writeString);
        if (!open.review().effects().isEmpty()) {
            list("corrections", open.review().effects(), this::effect);
        }
        json.writeEndObject();
    }

    private void effect(Effect effect) throws IOException {
        json.writeStartObject();
        json.writeStringField("do", effect.correction().action());
        json.writeStringField("quote", effect.correction().at().quote());
        json.writeNumberField("count", effect.count());
        json.writeBooleanField("lost", effect.lost());
        json.writeEndObject();
    }

    private void info(ArticleInfo info) throws IOException {
        json.writeObjectFieldStart("article");
        json.writeStringField("title", info.title());
        list("authors", info.authors(), json::writeString);
        json.writeStringField("publisher", info.publisher());
        json.writeStringField("date", info.date().value());
        json.writeStringField("dateCertainty", Words.of(info.date().certainty()));
        json.writeStringField("url", info.url());
        json.writeEndObject();
    }

    private void country(CountryCount count) throws IOException {
        json.writeStartObject();
        json.writeStringField("iso", count.countryIso());
        json.writeStringField("name", count.name());
        json.writeNumberField("mentions", count.mentions());
        json.writeNumberField("direct", count.direct());
        json.writeNumberField("sentences", count.sentences());
        json.writeEndObject();
    }

    private void mention(Mention mention) throws IOException {
        json.writeStartObject();
        evidence(mention.evidence());
        json.writeNumberField("sentence", mention.sentenceIndex());
        json.writeStringField("use", Words.of(mention.use()));
        json.writeFieldName("place");
        place(mention.place());
        confidence(mention.confidence());
        list("candidates", mention.candidates(), this::candidate);
        json.writeEndObject();
    }

    private void candidate(Candidate candidate) throws IOException {
        json.writeStartObject();
        json.writeFieldName("place");
        place(candidate.place());
        number("score", candidate.score(), 3);
        json.writeStringField("reason", candidate.reason());
        json.writeEndObject();
    }

    private void place(Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", place.id());
        json.writeStringField("name", place.name());
        json.writeStringField("kind", Words.of(place.kind()));
        number("lon", place.position().lonDeg(), Words.DEGREE_DECIMALS);
        number("lat", place.position().latDeg(), Words.DEGREE_DECIMALS);
        json.writeStringField("country", place.countryIso());
        if (!place.memberIsos().isEmpty()) {
            list("members", place.memberIsos(), json::writeString);
        }
        json.writeEndObject();
    }

    private void time(TimeMention time) throws IOException {
        json.writeStartObject();
        evidence(time.evidence());
        json.writeNumberField("sentence", time.sentenceIndex());
        json.writeStringField("type", time.type());
        json.writeStringField("value", time.value());
        if (time.date().isPresent()) {
            json.writeStringField("edtf", time.date().get().toEdtf());
        }
        json.writeEndObject();
    }

    private void event(DatedEvent event) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeStringField("kind", Words.of(event.kind()));
        json.writeStringField("label", event.label());
        if (event.date().isPresent()) {
            json.writeStringField("edtf", event.date().get().toEdtf());
        } else {
            json.writeNullField("edtf");
        }
        json.writeStringField("dateText", event.dateText());
        json.writeBooleanField("dateCarried", event.dateCarried());
        list("places", event.places(), this::place);
        list("actors", event.actors(), this::actor);
        list("evidence", event.evidence(), this::evidenceObject);
        confidence(event.confidence());
        json.writeEndObject();
    }

    private void actor(Actor actor) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", actor.name());
        json.writeStringField("kind", Words.of(actor.kind()));
        json.writeStringField("country", actor.countryIso());
        json.writeEndObject();
    }

    private void unplaced(UnplacedName name) throws IOException {
        json.writeStartObject();
        evidence(name.evidence());
        json.writeNumberField("sentence", name.sentenceIndex());
        json.writeEndObject();
    }

    private void evidenceObject(Evidence evidence) throws IOException {
        json.writeStartObject();
        evidence(evidence);
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) throws IOException {
        TextSpan span = evidence.span();
        json.writeStringField("quote", evidence.quote());
        json.writeNumberField("start", offsets.codePointOffset(span.start()));
        json.writeNumberField("end", offsets.codePointOffset(span.end()));
        json.writeStringField("rule", evidence.rule());
    }

    private void confidence(double value) throws IOException {
        number("confidence", value, 3);
    }

    private void number(String name, double value, int decimals) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(Words.decimal(value, decimals));
    }

    /** Writes one element of a list. */
    private interface Each<T> {
        void write(T element) throws IOException;
    }

    private <T> void list(String name, List<T> elements, Each<T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T element : elements) {
            each.write(element);
        }
        json.writeEndArray();
    }
}
