package org.caspia.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;

/**
 * The binary table of towns, provinces and counties, mapped into memory. Little-endian:
 *
 * <ol>
 *   <li>header of 24 bytes: {@code CSPG}, version, number of places, of slots, of posting words, of string bytes
 *   <li>places of 32 bytes: longitude and latitude in 1e-5 degrees, population, name (offset into the strings), code (GeoNames id,
 *       FIPS code of a county, a negative number where neither is known, 0 for a province), index of the province or -1, two letters of the country, feature, zero, index of
 *       the county or -1
 *   <li>slots of 8 bytes, an open hash table by name key: upper half of the key (0 when free), and a reference: place times 8 plus
 *       the role of the name, or the complement of an offset into the postings
 *   <li>postings: a count followed by as many references, the most populous place first
 *   <li>strings: one byte of length and UTF-8
 * </ol>
 *
 * <p>All access is by absolute offset, so one table serves any number of threads.
 */
final class PlaceTable {
    private static final int MAGIC = 0x47505343;
    private static final int VERSION = 2;
    private static final int HEADER_BYTES = 24;
    private static final int PLACE_BYTES = 32;
    private static final int SLOT_BYTES = 8;
    private static final Feature[] FEATURES = Feature.values();
    private static final NameRole[] ROLES = NameRole.values();

    private final ByteBuffer data;
    private final int places;
    private final int slots;
    private final int slotsAt;
    private final int postingsAt;
    private final int stringsAt;

    private PlaceTable(ByteBuffer data) {
        this.data = data;
        this.places = data.getInt(8);
        this.slots = data.getInt(12);
        this.slotsAt = HEADER_BYTES + places * PLACE_BYTES;
        this.postingsAt = slotsAt + slots * SLOT_BYTES;
        this.stringsAt = postingsAt + data.getInt(16) * 4;
    }

    static PlaceTable open(Path file) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException("The gazetteer's file " + file + " is missing.");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer data = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            data.order(ByteOrder.LITTLE_ENDIAN);
            if (!isWhole(data)) {
                throw new ProblemException("The gazetteer's file " + file + " is damaged or of another version.");
            }
            return new PlaceTable(data);
        } catch (IOException e) {
            throw new ProblemException("The gazetteer's file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isWhole(ByteBuffer data) {
        if (data.capacity() < HEADER_BYTES || data.getInt(0) != MAGIC || data.getInt(4) != VERSION) {
            return false;
        }
        long bytes = HEADER_BYTES
                + (long) data.getInt(8) * PLACE_BYTES
                + (long) data.getInt(12) * SLOT_BYTES
                + (long) data.getInt(16) * 4
                + data.getInt(20);
        return bytes == data.capacity();
    }

    /** Adds the places that bear a name to a list. */
    void collect(long key, List<NameMatch> found) {
        int reference = reference(key);
        if (reference == Integer.MIN_VALUE) {
            return;
        }
        if (reference >= 0) {
            found.add(match(reference));
            return;
        }
        int at = postingsAt + ~reference * 4;
        int count = data.getInt(at);
        for (int i = 1; i <= count; i++) {
            found.add(match(data.getInt(at + 4 * i)));
        }
    }

    boolean contains(long key) {
        return reference(key) != Integer.MIN_VALUE;
    }

    private int reference(long key) {
        int fingerprint = (int) (key >>> 32);
        fingerprint = fingerprint == 0 ? 1 : fingerprint;
        int slot = (int) Long.remainderUnsigned(key, slots);
        while (true) {
            int stored = data.getInt(slotsAt + slot * SLOT_BYTES);
            if (stored == 0) {
                return Integer.MIN_VALUE;
            }
            if (stored == fingerprint) {
                return data.getInt(slotsAt + slot * SLOT_BYTES + 4);
            }
            slot = slot + 1 == slots ? 0 : slot + 1;
        }
    }

    private NameMatch match(int reference) {
        return new NameMatch(entry(reference >> 3), ROLES[reference & 7]);
    }

    GazetteerEntry entry(int place) {
        int at = HEADER_BYTES + place * PLACE_BYTES;
        Feature feature = FEATURES[data.get(at + 26)];
        String country = country(at);
        String name = string(data.getInt(at + 12));
        String province = nameOf(data.getInt(at + 20));
        return new GazetteerEntry(
                id(feature, country, province.isEmpty() ? name : province + "-" + name, data.getInt(at + 16)),
                name,
                feature,
                LonLat.ofDegrees(data.getInt(at) / 1e5, data.getInt(at + 4) / 1e5),
                country,
                province,
                nameOf(data.getInt(at + 28)),
                List.of(country),
                data.getInt(at + 8));
    }

    private String nameOf(int place) {
        return place < 0 ? "" : string(data.getInt(HEADER_BYTES + place * PLACE_BYTES + 12));
    }

    private static String id(Feature feature, String country, String path, int code) {
        if (feature.isPopulated()) {
            return code < 0 ? "town:" + -code : "geonames:" + code;
        }
        String sort = feature == Feature.PROVINCE ? "province:" : "county:";
        return code > 0 ? "us-county:" + code : sort + country + "-" + path;
    }

    private String country(int at) {
        return new String(new char[] {(char) data.get(at + 24), (char) data.get(at + 25)});
    }

    private String string(int offset) {
        int at = stringsAt + offset;
        byte[] bytes = new byte[data.get(at) & 0xFF];
        data.get(at + 1, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The largest town of a name in a country. */
    Optional<GazetteerEntry> findTown(long key, String country) {
        List<NameMatch> found = new ArrayList<>();
        collect(key, found);
        return found.stream()
                .map(NameMatch::entry)
                .filter(entry ->
                        entry.feature().isPopulated() && entry.countryIso().equals(country))
                .max(Comparator.comparingLong(GazetteerEntry::population));
    }

    /** The provinces that bear a name, for joining facts to them. */
    List<GazetteerEntry> listProvinces(long key, String country) {
        List<NameMatch> found = new ArrayList<>();
        collect(key, found);
        return found.stream()
                .map(NameMatch::entry)
                .filter(entry -> entry.feature() == Feature.PROVINCE)
                .filter(entry -> entry.countryIso().equals(country))
                .toList();
    }
}
