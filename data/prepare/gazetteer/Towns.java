import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameRole;

/** Adds the towns with all their names, then those that only a newer list or the post offices know. */
final class Towns {
    private static final Map<String, Feature> CODES = Map.of(
            "PPLC", Feature.CAPITAL, "PPLA", Feature.PROVINCE_SEAT, "PPLA2", Feature.SEAT, "PPLA3", Feature.SEAT,
            "PPLA4", Feature.SEAT, "PPLX", Feature.DISTRICT, "PPLQ", Feature.FORMER, "PPLW", Feature.FORMER,
            "PPLH", Feature.FORMER, "PPLCH", Feature.FORMER);

    private final PlaceList list;
    private final List<Town> towns;

    Towns(PlaceList list, List<Town> towns) {
        this.list = list;
        this.towns = towns;
    }

    void add(UsCounties counties) {
        for (Town town : towns) {
            String[] f = town.f();
            int province = list.provinces.getOrDefault(town.province(), -1);
            Feature feature = CODES.getOrDefault(f[7], Feature.TOWN);
            int county = list.districtByCode.getOrDefault(counties.districtCode(town, province), -1);
            int code = Integer.parseInt(f[0]);
            int index = list.add(new Place(
                    f[1], town.lon(), town.lat(), town.population(), code, province, county, f[8], feature));
            list.name(index, f[1], NameRole.PRIMARY);
            list.name(index, f[2], NameRole.PRIMARY);
            int comma = f[1].indexOf(", ");
            if (comma > 0) {
                list.name(index, f[1].substring(0, comma), NameRole.PRIMARY);
            }
            nameWithoutArticle(index, f[2], f[8]);
            for (String other : f[3].split(",")) {
                if (PlaceList.isUsable(other)) {
                    list.name(index, other, f[1].equals(other + " City") ? NameRole.PRIMARY : NameRole.ALTERNATE);
                }
            }
        }
    }

    private static final Set<String> ARABIC = Set.of(
            "SY", "IQ", "SA", "YE", "LY", "EG", "SD", "LB", "JO", "OM", "AE", "QA", "KW", "BH", "TN", "DZ", "MA", "PS", "MR");

    private static final Pattern ARTICLE = Pattern.compile("^(?:A[lrstzdn]|El|Ash|Adh|Ath)[ -]");

    /** "Al Qamishli" is written Qamishli too, "Ar Rutbah" Rutba and al-Rutba. */
    private void nameWithoutArticle(int index, String name, String country) {
        if (!ARABIC.contains(country)) {
            return;
        }
        String bare = ARTICLE.matcher(name).replaceFirst("");
        List<String> forms = bare.endsWith("ah") ? List.of(bare, bare.substring(0, bare.length() - 1)) : List.of(bare);
        for (String form : forms) {
            if (form.length() > 4) {
                list.name(index, form, NameRole.PRIMARY);
            }
            if (!bare.equals(name)) {
                list.name(index, "Al " + form, NameRole.PRIMARY);
            }
        }
    }

    /** Names of towns that only the newer list has, without their population; a town that it calls by another of its names is renamed. */
    void readNewTowns(Path file) throws IOException {
        Map<Long, List<Place>> known = new HashMap<>();
        for (Place place : list.places) {
            if (place.feature().isPopulated()) {
                known.computeIfAbsent(NameKey.of(place.name()), key -> new ArrayList<>()).add(place);
            }
        }
        int code = 100_000;
        for (JsonNode town : new ObjectMapper().readTree(Files.readAllBytes(file))) {
            String name = town.get("name").asText();
            double lon = town.get("lng").asDouble();
            double lat = town.get("lat").asDouble();
            String country = town.get("country").asText();
            boolean near = known.getOrDefault(NameKey.of(name), List.of()).stream()
                    .anyMatch(place -> Math.abs(place.lon() - lon) < 0.2 && Math.abs(place.lat() - lat) < 0.2);
            code++;
            if (!near && !list.rename(name, lon, lat) && PlaceList.isUsable(name)) {
                String province = country + "." + town.get("admin1").asText();
                String district = province + "." + town.get("admin2").asText();
                int index = list.add(new Place(
                        name,
                        lon,
                        lat,
                        0,
                        -code,
                        list.provinces.getOrDefault(province, -1),
                        list.districtByCode.getOrDefault(district, -1),
                        country,
                        Feature.TOWN));
                list.name(index, name, NameRole.PRIMARY);
            }
        }
    }

    /** Post offices of hamlets: those whose name no town of the state bears. */
    void readPostOffices(Path file) throws IOException {
        Set<String> known = new HashSet<>();
        for (Town town : towns) {
            if (town.country().equals("US")) {
                known.add(town.f()[10] + NameKey.of(town.f()[1]));
                known.add(town.f()[10] + NameKey.of(town.f()[2]));
            }
        }
        for (JsonNode office : new ObjectMapper().readTree(Files.readAllBytes(file)).get("index")) {
            String name = office.get("city").asText();
            String state = office.get("state").asText();
            Integer province = list.provinces.get("US." + state);
            if (province != null && PlaceList.isUsable(name) && known.add(state + NameKey.of(name))) {
                int zip = Integer.parseInt(office.get("zip").asText());
                double lat = office.get("lat").asDouble();
                double lon = office.get("long").asDouble();
                int index = list.add(new Place(name, lon, lat, 0, -zip, province, -1, "US", Feature.TOWN));
                list.name(index, name, NameRole.PRIMARY);
            }
        }
    }
}
