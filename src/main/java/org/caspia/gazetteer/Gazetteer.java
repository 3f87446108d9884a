package org.caspia.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.caspia.geo.Data;
import org.caspia.problem.ProblemException;

/**
 * Names of the world's places. Opening costs some tens of milliseconds and little heap, since the large table is mapped from its
 * file; a gazetteer never changes and may be used by any number of threads.
 */
public final class Gazetteer {
    private static final int MOST_RECENT = 20_000;

    private final PlaceTable places;
    private final FactNames facts;
    /** Names that texts use come again and again; what was read of them is kept a while. */
    private final ConcurrentHashMap<Long, List<NameMatch>> recent = new ConcurrentHashMap<>();

    private Gazetteer(PlaceTable places, FactNames facts) {
        this.places = places;
        this.facts = facts;
    }

    /**
     * Opens the gazetteer that is shipped with the program.
     *
     * @return the gazetteer in {@code gazetteer/} below the data directory
     * @throws ProblemException when a file is missing or damaged; one sentence says which
     */
    public static Gazetteer open() throws ProblemException {
        return open(Data.dir().resolve("gazetteer"));
    }

    /**
     * Opens a gazetteer.
     *
     * @param dir the directory with {@code places.bin} and the tables of facts
     * @return the gazetteer
     * @throws ProblemException when a file is missing or damaged; one sentence says which
     */
    public static Gazetteer open(Path dir) throws ProblemException {
        PlaceTable places = PlaceTable.open(dir.resolve("places.bin"));
        return new Gazetteer(places, FactNames.read(dir, places));
    }

    /**
     * The places that bear a name.
     *
     * @param name the name as someone writes it; case, marks and apostrophes do not matter
     * @return the places, our own facts first, then towns by population; empty when none bears it
     */
    public List<NameMatch> list(String name) {
        return list(NameKey.of(name));
    }

    /**
     * The places that bear a name, given the name's key.
     *
     * @param key a key made by {@link NameKey}
     * @return the places, our own facts first, then towns by population; empty when none bears it
     */
    public List<NameMatch> list(long key) {
        if (!places.contains(key)) {
            return facts.find(key);
        }
        if (recent.size() > MOST_RECENT) {
            recent.clear();
        }
        return recent.computeIfAbsent(key, this::read);
    }

    private List<NameMatch> read(long key) {
        List<NameMatch> own = facts.find(key);
        List<NameMatch> found = new ArrayList<>(own);
        places.collect(key, found);
        return List.copyOf(found);
    }

    /**
     * Tells whether any place bears a name.
     *
     * @param key a key made by {@link NameKey}
     * @return true when {@link #list(long)} would not be empty
     */
    public boolean contains(long key) {
        return !facts.find(key).isEmpty() || places.contains(key);
    }

    /**
     * Finds a country by its code.
     *
     * @param iso2 ISO 3166-1 alpha-2 in capitals
     * @return the country, or nothing
     */
    public Optional<Country> findCountry(String iso2) {
        return Optional.ofNullable(facts.countries().get(iso2));
    }

    /**
     * Returns the name of a country.
     *
     * @param iso2 ISO 3166-1 alpha-2 in capitals
     * @return its usual English name; the code itself for an unknown one
     */
    public String countryName(String iso2) {
        return findCountry(iso2).map(Country::name).orElse(iso2);
    }

    /**
     * All countries and territories.
     *
     * @return them in the order of their codes
     */
    public Collection<Country> listCountries() {
        Map<String, Country> all = facts.countries();
        return List.copyOf(all.values());
    }
}
