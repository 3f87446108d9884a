package org.caspia.app.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caspia.app.Words;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.table.TextTable;
import org.caspia.event.CountryCount;
import org.caspia.event.DatedEvent;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;
import org.caspia.event.UnplacedName;

/** Writes aligned columns for people: the countries, places and events of each article, then the countries of all side by side. */
final class FindingsTable {
    private static final int WIDEST = 60;

    private final StringBuilder text = new StringBuilder();

    private FindingsTable() {}

    static void write(List<OpenArticle> articles, OutputStream out) throws IOException {
        FindingsTable table = new FindingsTable();
        articles.forEach(table::article);
        if (articles.size() > 1) {
            table.comparison(articles);
        }
        out.write(table.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void article(OpenArticle open) {
        Extraction found = open.extraction();
        text.append(text.isEmpty() ? "" : "\n")
                .append(Sources.line(open))
                .append('\n')
                .append(count(found.countries().size(), "country", "countries") + ", ")
                .append(count(found.mentions().size(), "mention of a place", "mentions of places") + ", ")
                .append(count(found.times().size(), "time", "times") + ", ")
                .append(count(found.events().size(), "event", "events") + ".\n");
        countries(found);
        places(found);
        events(found);
        unplaced(found);
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private void countries(Extraction found) {
        TextTable table = new TextTable(WIDEST, "COUNTRY", "CODE", ">MENTIONS", ">BY NAME", ">SENTENCES");
        for (CountryCount count : found.countries()) {
            table.row(count.name(), count.countryIso(), count.mentions(), count.direct(), count.sentences());
        }
        add(table);
    }

    private void places(Extraction found) {
        Map<Place, List<Mention>> byPlace = found.mentions().stream()
                .filter(mention -> mention.place().kind() != PlaceKind.COUNTRY)
                .collect(Collectors.groupingBy(Mention::place, LinkedHashMap::new, Collectors.toList()));
        TextTable table = new TextTable(WIDEST, "PLACE", "KIND", "COUNTRY", ">LON", ">LAT", ">MENTIONS", ">SURE");
        byPlace.forEach((place, mentions) -> table.row(
                place.name(),
                Words.of(place.kind()),
                place.countryIso(),
                degrees(place.position().lonDeg()),
                degrees(place.position().latDeg()),
                mentions.size(),
                percent(mentions.stream()
                        .mapToDouble(Mention::confidence)
                        .average()
                        .orElse(0))));
        add(table);
    }

    private void events(Extraction found) {
        TextTable table = new TextTable(WIDEST, "WHEN", "WHAT", "WHERE", ">SURE");
        for (DatedEvent event : found.events()) {
            table.row(
                    event.date().map(date -> date.toEnglish()).orElse("-"),
                    event.label(),
                    event.places().isEmpty()
                            ? "-"
                            : event.places().stream().map(Place::name).collect(Collectors.joining(", ")),
                    percent(event.confidence()));
        }
        add(table);
    }

    private void unplaced(Extraction found) {
        Map<String, Integer> counts = new TreeMap<>();
        for (UnplacedName name : found.unplaced()) {
            counts.merge(name.evidence().quote(), 1, Integer::sum);
        }
        TextTable table = new TextTable(WIDEST, "NAME WITHOUT A PLACE", ">MENTIONS");
        counts.forEach(table::row);
        add(table);
    }

    /** Countries in the order of their mentions in all articles together. */
    private void comparison(List<OpenArticle> articles) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            for (CountryCount count : articles.get(i).extraction().countries()) {
                counts.computeIfAbsent(count.name(), name -> new int[articles.size()])[i] = count.mentions();
            }
        }
        List<String> heads = new ArrayList<>(List.of("MENTIONS OF"));
        articles.forEach(open -> heads.add(">" + open.article().id()));
        heads.add(">ALL");
        TextTable table = new TextTable(WIDEST, heads.toArray(String[]::new));
        counts.entrySet().stream()
                .sorted((a, b) -> sum(b.getValue()) - sum(a.getValue()))
                .forEach(entry -> {
                    List<Object> cells = new ArrayList<>(List.of(entry.getKey()));
                    for (int count : entry.getValue()) {
                        cells.add(count);
                    }
                    cells.add(sum(entry.getValue()));
                    table.row(cells.toArray());
                });
        add(table);
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private void add(TextTable table) {
        if (!table.isEmpty()) {
            text.append('\n').append(table);
        }
    }

    private static String degrees(double degrees) {
        return Words.decimal(degrees, 2).setScale(2).toPlainString();
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
