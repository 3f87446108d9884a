import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameRole;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Adds provinces and districts; they have no position of their own in the sources, and take that of their outlines or towns. */
final class Areas {
    private final PlaceList list;
    private final Outlines outlines;
    private final List<Town> towns;
    private final GeometryFactory geometries = new GeometryFactory();
    /** Outlines that are themselves a province. */
    private final Set<Shape> whole = new HashSet<>();

    Areas(PlaceList list, Outlines outlines, List<Town> towns) {
        this.list = list;
        this.outlines = outlines;
        this.towns = towns;
    }

    /** The provinces by their codes; each stands in the middle of the outlines that hold its towns. */
    void addProvinces(Map<String, String> codes) {
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
            int index = list.add(new Place(name, middle.x, middle.y, people(inside), 0, -1, -1, country, Feature.PROVINCE));
            list.provinces.put(code, index);
            list.provinceByName.put(country + ":" + name, index);
            list.nameArea(index, name);
            if (own.size() == 1) {
                own.get(0).names().forEach(other -> list.name(index, other, NameRole.ALTERNATE));
                whole.add(own.get(0));
            }
        });
    }

    /** Outlines smaller than a province: counties of Britain, departments of France. */
    void addSmallShapes() {
        for (Shape shape : outlines.all()) {
            boolean state = shape.country().equals("US") || shape.country().equals("CA") || shape.country().equals("AU");
            if (whole.contains(shape) || shape.names().isEmpty() || state) {
                continue;
            }
            List<Town> inside = towns.stream().filter(town -> town.shape() == shape).toList();
            Coordinate middle = middle(List.of(shape));
            int province = inside.isEmpty() ? -1 : list.provinces.getOrDefault(inside.get(0).province(), -1);
            String name = shape.names().get(0);
            int index = list.add(new Place(
                    name, middle.x, middle.y, people(inside), 0, province, -1, shape.country(), Feature.COUNTY));
            list.districts.put(shape.country() + NameKey.of(name), index);
            list.nameArea(index, name);
            shape.names().forEach(other -> list.name(index, other, NameRole.ALTERNATE));
        }
    }

    /** Districts by their codes, where their towns are, unless a town of the very name lies in it. */
    void addDistricts(Map<String, String> codes) {
        Map<String, List<Town>> members = towns.stream().collect(Collectors.groupingBy(Town::district));
        codes.forEach((code, name) -> {
            List<Town> inside = members.getOrDefault(code, List.of());
            String country = code.substring(0, 2);
            if (inside.isEmpty() || country.equals("US")) {
                return;
            }
            String bare = PlaceList.bare(name);
            long key = NameKey.of(bare);
            boolean town = inside.stream().anyMatch(each -> NameKey.of(each.f()[2]) == key || NameKey.of(each.f()[1]) == key);
            Integer known = list.districts.get(country + key);
            if (known != null) {
                list.districtByCode.put(code, known);
            }
            if (town || known != null) {
                return;
            }
            Coordinate middle = middle(inside);
            int province = list.provinces.getOrDefault(inside.get(0).province(), -1);
            int index = list.add(new Place(bare, middle.x, middle.y, people(inside), 0, province, -1, country, Feature.COUNTY));
            list.districts.put(country + key, index);
            list.districtByCode.put(code, index);
            list.nameArea(index, name);
        });
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
}
