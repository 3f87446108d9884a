package org.caspia.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caspia.problem.ProblemException;

/** The names of our own tables of facts: countries, groupings, states with their shortenings, and names of nature. */
final class FactNames {
    private final Map<Long, List<NameMatch>> matches = new HashMap<>();
    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final PlaceTable places;
    private FactIndex index = new FactIndex(Map.of());

    private FactNames(PlaceTable places) {
        this.places = places;
    }

    static FactNames read(Path dir, PlaceTable places) throws ProblemException {
        FactNames names = new FactNames(places);
        for (FactTable.Row row : FactTable.read(dir.resolve("countries.tsv"))) {
            names.addCountry(row);
        }
        for (FactTable.Row row : FactTable.read(dir.resolve("regions.tsv"))) {
            names.addRegion(row);
        }
        for (FactTable.Row row : FactTable.read(dir.resolve("nature.tsv"))) {
            names.addNature(row);
        }
        for (FactTable.Row row : FactTable.read(dir.resolve("provinces.tsv"))) {
            names.addProvince(row);
        }
        for (FactTable.Row row : FactTable.read(dir.resolve("townspeople.tsv"))) {
            names.addTownspeople(row);
        }
        names.index = new FactIndex(names.matches);
        return names;
    }

    List<NameMatch> find(long key) {
        return index.find(key);
    }

    Map<String, Country> countries() {
        return countries;
    }

    private void addCountry(FactTable.Row row) {
        String iso = row.get("iso2");
        long population = Math.round(Double.parseDouble(row.get("population_thousands")) * 1000);
        Country country = new Country(
                iso,
                row.get("iso3"),
                row.get("name"),
                row.position(),
                population,
                row.get("capital"),
                row.list("neighbours"));
        countries.put(iso, country);
        GazetteerEntry entry = new GazetteerEntry(
                "country:" + iso,
                country.name(),
                Feature.COUNTRY,
                country.position(),
                iso,
                "",
                "",
                List.of(iso),
                population);
        add(entry, NameRole.PRIMARY, List.of(country.name()));
        add(entry, NameRole.ALTERNATE, row.list("names"));
        add(entry, NameRole.ABBREVIATION, row.list("abbreviations"));
        add(entry, NameRole.HISTORIC, row.list("historic_names"));
        addDemonyms(entry, row.list("demonyms"));
        add(entry, NameRole.PREFIX, row.list("prefixes"));
    }

    private void addRegion(FactTable.Row row) {
        GazetteerEntry entry = new GazetteerEntry(
                row.get("sort") + ":" + row.get("id"),
                row.get("name"),
                Feature.REGION,
                row.position(),
                "",
                "",
                "",
                row.list("members"),
                0);
        add(entry, NameRole.PRIMARY, List.of(row.get("name")));
        add(entry, NameRole.ALTERNATE, row.list("names"));
        add(entry, NameRole.ABBREVIATION, row.list("abbreviations"));
        addDemonyms(entry, row.list("demonyms"));
    }

    private void addNature(FactTable.Row row) {
        List<String> members = row.list("countries");
        String name = row.get("name");
        Feature feature = Feature.valueOf(row.get("feature"));
        if (feature == Feature.REGION && members.size() == 1 && addToProvince(name, members.get(0), row)) {
            return;
        }
        String kind = feature.name().toLowerCase(Locale.ROOT);
        GazetteerEntry entry = new GazetteerEntry(
                (feature.isPopulated() ? "place" : kind) + ":" + slug(name),
                name,
                feature,
                row.position(),
                members.size() == 1 ? members.get(0) : "",
                "",
                "",
                members,
                0);
        add(entry, NameRole.PRIMARY, List.of(name));
        add(entry, NameRole.ALTERNATE, row.list("names"));
        addDemonyms(entry, row.list("demonyms"));
        if (feature == Feature.RIVER && name.endsWith(RIVER)) {
            addWithArticle(entry, name.substring(0, name.length() - RIVER.length()));
        }
        if (feature == Feature.RIVER && name.startsWith("River ")) {
            addWithArticle(entry, name.substring("River ".length()));
        }
    }

    /** "The Ohio" is the river, "Ohio" the state; but the Yukon is also a territory. */
    private void addWithArticle(GazetteerEntry river, String name) {
        long key = NameKey.of(name);
        boolean land = river.memberIsos().stream()
                .anyMatch(iso ->
                        !iso.equals("US") && !places.listProvinces(key, iso).isEmpty());
        if (!land) {
            add(river, NameRole.ARTICLED, List.of("the " + name));
        }
    }

    private static final String RIVER = " River";

    private void addProvince(FactTable.Row row) {
        addToProvince(row.get("name"), row.get("country"), row);
        for (GazetteerEntry entry : places.listProvinces(NameKey.of(row.get("name")), row.get("country"))) {
            add(entry, NameRole.ABBREVIATION, row.list("abbreviations"));
        }
    }

    /** "Londoners", joined to the largest town of the name in its country. */
    private void addTownspeople(FactTable.Row row) {
        places.findTown(NameKey.of(row.get("town")), row.get("country"))
                .ifPresent(town -> addDemonyms(town, row.list("people")));
    }

    /** A region that the large table knows as a province only gives it further names. */
    private boolean addToProvince(String name, String country, FactTable.Row row) {
        List<GazetteerEntry> provinces = places.listProvinces(NameKey.of(name), country);
        for (GazetteerEntry entry : provinces) {
            add(entry, NameRole.ALTERNATE, row.list("names"));
            addDemonyms(entry, row.list("demonyms"));
        }
        return !provinces.isEmpty();
    }

    /** Adds adjectives and names of people, in the plural too where that is made by an s. */
    private void addDemonyms(GazetteerEntry entry, List<String> demonyms) {
        add(entry, NameRole.DEMONYM, demonyms);
        List<String> plurals = new ArrayList<>();
        for (String demonym : demonyms) {
            char last = demonym.charAt(demonym.length() - 1);
            boolean plain =
                    last != 's' && last != 'x' && last != 'z' && !demonym.endsWith("sh") && !demonym.endsWith("ch");
            if (plain && !demonym.endsWith("ese") && !demonym.endsWith("men")) {
                plurals.add(demonym + "s");
            }
        }
        add(entry, NameRole.DEMONYM, plurals);
    }

    private void add(GazetteerEntry entry, NameRole role, List<String> names) {
        for (String name : names) {
            if (name.startsWith("the ") && role != NameRole.ARTICLED) {
                add(entry, NameRole.ARTICLED, List.of(name));
                continue;
            }
            List<NameMatch> list = matches.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>(1));
            boolean known = list.stream().anyMatch(match -> match.entry().id().equals(entry.id()));
            if (!known) {
                list.add(new NameMatch(entry, role));
            }
        }
    }

    private static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            int c = NameKey.fold(name.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                slug.append((char) c);
            } else if (c == ' ' || c == '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }
}
