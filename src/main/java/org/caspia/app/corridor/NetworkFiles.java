package org.caspia.app.corridor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caspia.app.atlas.Atlas;
import org.caspia.corridor.CorridorBook;
import org.caspia.corridor.NetworkCheck;
import org.caspia.corridor.NetworkIssue;
import org.caspia.corridor.SwapCheck;
import org.caspia.corridor.read.CorridorBookReader;
import org.caspia.gazetteer.Country;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;

/** Reads and checks network files, ours and those that people bring. */
public final class NetworkFiles {
    private NetworkFiles() {}

    /**
     * Reads a network.
     *
     * @param place a GeoJSON file, or a folder
     * @return all that could be read, with what could not
     * @throws ProblemException if it cannot be read at all
     */
    public static CorridorBook read(Path place) throws ProblemException {
        return CorridorBookReader.read(place);
    }

    /**
     * Checks a network.
     *
     * @param atlas which knows the countries
     * @param book the network
     * @return what reading found and what does not hold, each with its place; empty if all is well
     * @throws ProblemException if the atlas is damaged
     */
    public static List<NetworkIssue> check(Atlas atlas, CorridorBook book) throws ProblemException {
        Map<String, LonLat> middles = new HashMap<>();
        for (Country country : atlas.gazetteer().listCountries()) {
            middles.put(country.iso3(), country.position());
        }
        List<NetworkIssue> issues = new ArrayList<>(NetworkCheck.check(book.loaded(), book.sources()));
        issues.addAll(SwapCheck.check(book.loaded(), middles));
        return issues;
    }
}
