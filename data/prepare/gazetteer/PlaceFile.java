import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Writes the list in the layout that org.caspia.gazetteer.PlaceTable documents. */
final class PlaceFile {
    private static final int VERSION = 2;

    private final List<Place> places;
    private final Map<Long, LinkedHashSet<Integer>> names;

    PlaceFile(PlaceList list) {
        this.places = list.places;
        this.names = list.names;
    }

    void write(Path file) throws IOException {
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
}
