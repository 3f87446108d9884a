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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameRole;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.WKBReader;

/**
 * Builds data/gazetteer/places.bin from GeoNames cities1000, the Natural Earth provinces of qgis-common and the counties of
 * us-atlas. The layout is documented in org.caspia.gazetteer.PlaceTable. Run by gazetteer.sh.
 */
final class GazetteerBuild {
    record Place(
            String name, double lon, double lat, long population, int code, int province, String country, Feature feature) {}

    record ProvinceShape(int place, PreparedGeometry geometry, String country) {}

    private static final int VERSION = 1;
    private static final Map<String, Feature> CODES = Map.of(
            "PPLC", Feature.CAPITAL, "PPLA", Feature.PROVINCE_SEAT, "PPLA2", Feature.SEAT, "PPLA3", Feature.SEAT,
            "PPLA4", Feature.SEAT, "PPLX", Feature.DISTRICT, "PPLQ", Feature.FORMER, "PPLW", Feature.FORMER,
            "PPLH", Feature.FORMER, "PPLCH", Feature.FORMER);
    /** Countries whose first-level parts are as small as counties elsewhere. */
    private static final Set<String> SMALL_PARTS =
            Set.of("GB", "SI", "LV", "PH", "UG", "IT", "FR", "MK", "AZ", "MT", "BF", "MD", "MW", "BS", "XK", "SC");

    private final List<Place> places = new ArrayList<>();
    private final Map<Long, LinkedHashSet<Integer>> names = new TreeMap<>();
    private final STRtree shapes = new STRtree();
    private final Map<String, Integer> provinceByName = new HashMap<>();
    private final GeometryFactory geometries = new GeometryFactory();

    public static void main(String[] args) throws Exception {
        GazetteerBuild build = new GazetteerBuild();
        Path work = Path.of(args[0]);
        build.readProvinces(work.resolve("provinces.tsv"));
        build.readCounties(work.resolve("us/package/counties-10m.json"));
        build.readCities(work.resolve("package/cities1000.txt"));
        build.write(Path.of(args[1]));
    }

    private void readProvinces(Path file) throws Exception {
        WKBReader wkb = new WKBReader();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] f = line.split("\t", -1);
            String country = f[0].equals("-1") || f[0].equals("-99") ? fixCountry(f[1]) : f[0];
            if (country.isEmpty() || f[5].isEmpty()) {
                continue;
            }
            byte[] bytes = unhex(f[5]);
            int envelope = (bytes[3] >> 1) & 7;
            int skip = 8 + new int[] {0, 32, 48, 48, 64}[envelope];
            Geometry shape = wkb.read(Arrays.copyOfRange(bytes, skip, bytes.length));
            Point middle = shape.getCentroid();
            if (!shape.contains(middle)) {
                middle = shape.getInteriorPoint();
            }
            Feature feature = SMALL_PARTS.contains(country) ? Feature.COUNTY : Feature.PROVINCE;
            String name = country.equals("US") && f[2].equals("District of Columbia") ? f[2] : f[2];
            int index = add(new Place(name, middle.getX(), middle.getY(), 0, 0, -1, country, feature));
            provinceByName.put(country + ":" + name, index);
            shapes.insert(
                    shape.getEnvelopeInternal(), new ProvinceShape(index, PreparedGeometryFactory.prepare(shape), country));
            name(index, name, NameRole.PRIMARY);
            for (String other : List.of(f[3], f[4])) {
                if (isUsable(other)) {
                    name(index, other, NameRole.ALTERNATE);
                }
            }
        }
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
            states.put(state.get("id").asText(), state.get("properties").get("name").asText());
        }
        for (JsonNode county : topology.get("objects").get("counties").get("geometries")) {
            addCounty(county, states.get(county.get("id").asText().substring(0, 2)), arcs);
        }
    }

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
        int index = add(new Place(full, lon, (box[1] + box[3]) / 2, 0, fips, province, "US", Feature.COUNTY));
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

    private void readCities(Path file) throws IOException {
        Map<String, String> stateNames = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("data/gazetteer/provinces.tsv"), StandardCharsets.UTF_8)) {
            String[] f = line.split("\t", -1);
            if (f[0].equals("US")) {
                stateNames.put(f[2].split(";")[0], f[1]);
            }
        }
        shapes.build();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] f = line.split("\t", -1);
            double lat = Double.parseDouble(f[4]);
            double lon = Double.parseDouble(f[5]);
            Integer state = f[8].equals("US") ? provinceByName.get("US:" + stateNames.get(f[10])) : null;
            int province = state != null ? state : findProvince(lon, lat, f[8]);
            long population = f[14].isEmpty() ? 0 : Long.parseLong(f[14]);
            Feature feature = CODES.getOrDefault(f[7], Feature.TOWN);
            int index = add(new Place(f[1], lon, lat, population, Integer.parseInt(f[0]), province, f[8], feature));
            name(index, f[1], NameRole.PRIMARY);
            name(index, f[2], NameRole.PRIMARY);
            int comma = f[1].indexOf(", ");
            if (comma > 0) {
                name(index, f[1].substring(0, comma), NameRole.PRIMARY);
            }
            for (String other : f[3].split(",")) {
                if (isUsable(other)) {
                    name(index, other, NameRole.ALTERNATE);
                }
            }
        }
    }

    private int findProvince(double lon, double lat, String country) {
        Point point = geometries.createPoint(new Coordinate(lon, lat));
        org.locationtech.jts.geom.Envelope near = point.getEnvelopeInternal();
        near.expandBy(0.2);
        int best = -1;
        double bestDistance = Double.MAX_VALUE;
        for (Object found : shapes.query(near)) {
            ProvinceShape shape = (ProvinceShape) found;
            if (!shape.country().equals(country)) {
                continue;
            }
            double distance = shape.geometry().contains(point) ? 0 : shape.geometry().getGeometry().distance(point);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = shape.place();
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
        int slots = Integer.highestOneBit(names.size() * 3 / 2) * 2;
        slots = names.size() * 4 / 3 | 1;
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
        ByteBuffer out = ByteBuffer.allocate(24 + places.size() * 28 + slots * 8 + postings.size() * 4 + stringBytes)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put("CSPG".getBytes(StandardCharsets.US_ASCII)).putInt(VERSION);
        out.putInt(places.size()).putInt(slots).putInt(postings.size()).putInt(stringBytes);
        for (Place place : places) {
            out.putInt((int) Math.round(place.lon() * 1e5)).putInt((int) Math.round(place.lat() * 1e5));
            out.putInt((int) place.population()).putInt(strings.get(place.name())).putInt(place.code());
            out.putInt(place.province());
            out.put((byte) place.country().charAt(0)).put((byte) place.country().charAt(1));
            out.put((byte) place.feature().ordinal()).put((byte) 0);
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
