package org.caspia.app.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caspia.app.Words;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.findings.CsvRow.Column;
import org.caspia.article.CodePoints;
import org.caspia.article.Sentence;
import org.caspia.event.Actor;
import org.caspia.event.DatedEvent;
import org.caspia.event.Evidence;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.event.TextSpan;
import org.caspia.event.TimeMention;
import org.caspia.event.UnplacedName;
import org.caspia.time.EventDate;

/** Writes one row a find, places, times, events and names without a place together in the order of the text, by RFC 4180. */
final class FindingsCsv {
    private final OpenArticle open;
    private final String source;
    private final List<Placed> rows = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private FindingsCsv(OpenArticle open) {
        this.open = open;
        this.source = Sources.line(open);
    }

    /** A row and where in the text its words stand. */
    private record Placed(TextSpan span, CsvRow row) {}

    static void write(List<OpenArticle> articles, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(CsvRow.header());
        for (OpenArticle open : articles) {
            new FindingsCsv(open).write(writer);
        }
        writer.flush();
    }

    private void write(Writer writer) throws IOException {
        open.extraction().mentions().forEach(this::mention);
        open.extraction().times().forEach(this::time);
        open.extraction().events().forEach(this::event);
        open.extraction().unplaced().forEach(this::unplaced);
        rows.sort(Comparator.comparingInt(placed -> placed.span().start()));
        CodePoints offsets = new CodePoints(open.article().text());
        for (Placed placed : rows) {
            TextSpan span = placed.span();
            placed.row()
                    .put(Column.START, offsets.codePointOffset(span.start()))
                    .put(Column.END, offsets.codePointOffset(span.end()));
            writer.write(placed.row().line());
        }
    }

    private void mention(Mention mention) {
        Place place = mention.place();
        CsvRow row = row("place", mention.evidence())
                .put(Column.NAME, place.name())
                .put(Column.KIND, Words.of(place.kind()))
                .put(Column.USE, Words.of(mention.use()))
                .put(Column.CONFIDENCE, Words.decimal(mention.confidence(), 3));
        position(row, place).put(Column.MEMBERS, place.memberIsos());
    }

    private void time(TimeMention time) {
        CsvRow row = row("time", time.evidence())
                .put(Column.NAME, time.value())
                .put(Column.KIND, time.type().toLowerCase(Locale.ROOT));
        time.date().ifPresent(date -> date(row, date));
    }

    private void event(DatedEvent event) {
        CsvRow row = row("event", event.evidence().get(0))
                .put(Column.NAME, event.label())
                .put(Column.KIND, Words.of(event.kind()))
                .put(Column.PLACES, event.places().stream().map(Place::name).toList())
                .put(Column.ACTORS, event.actors().stream().map(Actor::name).toList())
                .put(Column.CONFIDENCE, Words.decimal(event.confidence(), 3));
        event.findMainPlace().ifPresent(place -> position(row, place));
        event.date().ifPresent(date -> date(row, date));
    }

    private void unplaced(UnplacedName name) {
        row("unplaced", name.evidence());
    }

    private static CsvRow position(CsvRow row, Place place) {
        return row.put(Column.LON, Words.decimal(place.position().lonDeg(), Words.DEGREE_DECIMALS))
                .put(Column.LAT, Words.decimal(place.position().latDeg(), Words.DEGREE_DECIMALS))
                .put(Column.COUNTRY, place.countryIso());
    }

    private static void date(CsvRow row, EventDate date) {
        row.put(Column.DATE, date.toEdtf());
        date.earliest().ifPresent(day -> row.put(Column.DATE_FROM, day));
        date.latest().ifPresent(day -> row.put(Column.DATE_TO, day));
    }

    private CsvRow row(String type, Evidence evidence) {
        CsvRow row = new CsvRow()
                .put(Column.ARTICLE, open.article().id())
                .put(Column.TYPE, type)
                .put(Column.ID, type.charAt(0) + "" + counts.merge(type, 1, Integer::sum))
                .put(Column.QUOTE, evidence.quote())
                .put(Column.RULE, evidence.rule())
                .put(Column.SENTENCE, sentence(evidence.span().start()))
                .put(Column.SOURCE, source);
        rows.add(new Placed(evidence.span(), row));
        return row;
    }

    private String sentence(int offset) {
        int index = open.article().sentenceIndexAt(offset);
        if (index < 0) {
            return "";
        }
        Sentence sentence = open.article().sentences().get(index);
        return open.article().slice(sentence.start(), sentence.end());
    }
}
