import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.NameRole;
import org.locationtech.jts.geom.Coordinate;

/** Adds the counties of the United States, each in the middle of the box around its outline. */
final class UsCounties {
    private final PlaceList list;
    private final Map<String, Integer> stateCodes = new HashMap<>();

    UsCounties(PlaceList list) {
        this.list = list;
    }

    void read(Path file) throws IOException {
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

    private void addCounty(JsonNode county, String state, List<Coordinate[]> arcs) {
        double[] box = {180, 90, -180, -90};
        visitArcs(county.get("arcs"), arcs, box);
        Integer province = list.provinceByName.get("US:" + state);
        if (province == null) {
            return;
        }
        String bare = county.get("properties").get("name").asText();
        int fips = Integer.parseInt(county.get("id").asText());
        String kind = state.equals("Louisiana") ? "Parish" : "County";
        String full = bare.contains("city") ? bare : bare + " " + kind;
        double lon = Math.abs(box[2] - box[0]) > 180 ? -175 : (box[0] + box[2]) / 2;
        int index = list.add(new Place(full, lon, (box[1] + box[3]) / 2, 0, fips, province, -1, "US", Feature.COUNTY));
        list.districtByCode.put("US-" + fips, index);
        list.name(index, full, NameRole.PRIMARY);
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

    /** American towns have their county by the codes of the census. */
    String districtCode(Town town, int province) {
        if (!town.country().equals("US") || province < 0 || town.f()[11].length() != 3) {
            return town.district();
        }
        return "US-" + (stateCodes.getOrDefault(list.get(province).name(), 0) * 1000 + Integer.parseInt(town.f()[11]));
    }
}
