import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameRole;

/** The places so far, the names that lead to them, and the areas by their codes and names. */
final class PlaceList {
    private static final String KIND = "(Province|Provincia|Província|Region|Región|District|Oblast|Oblast['’]|Governorate|Muhafazat|"
            + "Prefecture|County|County Borough|Department|Departamento|Departament|Municipality|State|Estado|Voivodeship|Canton|Parish|"
            + "Division|Krai|Kray|Raion|Rayon|Raioni|Republic|Territory|Emirate|Wilaya|Wilāyat|Kreis|Landkreis|Regency|Kabupaten|"
            + "Local Government Area|Metropolitan Municipality|Council|Shire|Special Capital Region|Autonomous Region)";
    private static final Pattern BEHIND = Pattern.compile("\\s+" + KIND + "$");
    private static final Pattern BEFORE = Pattern.compile("^(the |The )?" + KIND + "\\s+(of |de la |de |del |di |da |do |d[’'])?");

    private static final Pattern DIRECTIONS = Pattern.compile(
            "(?i)(north|south|east|west|central|centre|center|upper|lower|mid|middle|[- ])+(ern|ern)?|capital|national|federal|lakes?|coast(al)?|rivers?"
                    + "|islands?|(north|south)?[- ]?(north|south|east|west)ern");

    final List<Place> places = new ArrayList<>();
    /** By name: the index of each place shifted by three bits, with the role of the name in them. */
    final Map<Long, LinkedHashSet<Integer>> names = new TreeMap<>();

    final Map<String, Integer> provinces = new HashMap<>();
    final Map<String, Integer> provinceByName = new HashMap<>();
    /** The districts so far by country and name, and by code. */
    final Map<String, Integer> districts = new HashMap<>();

    final Map<String, Integer> districtByCode = new HashMap<>();

    Place get(int index) {
        return places.get(index);
    }

    int add(Place place) {
        places.add(place);
        return places.size() - 1;
    }

    void name(int place, String name, NameRole role) {
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

    void nameArea(int index, String name) {
        name(index, bare(name), NameRole.PRIMARY);
        name(index, name, NameRole.PRIMARY);
    }

    /** Whether a town right here has this as its second name, which becomes its first. */
    boolean rename(String name, double lon, double lat) {
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

    /** "Larkana District", "Provincia di Pisa" without the word for their kind. */
    static String bare(String name) {
        String bare = BEFORE.matcher(BEHIND.matcher(name).replaceFirst("")).replaceFirst("").strip();
        return bare.length() < 3 || DIRECTIONS.matcher(bare).matches() ? name : bare;
    }

    /** Latin letters only, no airport codes. */
    static boolean isUsable(String name) {
        if (name.length() < 3 || name.length() > 60) {
            return false;
        }
        if (name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return name.codePoints()
                .allMatch(c -> !Character.isLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
