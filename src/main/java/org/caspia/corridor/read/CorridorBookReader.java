package org.caspia.corridor.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caspia.corridor.CorridorBook;
import org.caspia.corridor.LoadResult;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.NetworkIssue;
import org.caspia.corridor.TariffBook;
import org.caspia.problem.ProblemException;

/** Reads a network with everything that stands beside it. */
public final class CorridorBookReader {
    private CorridorBookReader() {}

    /**
     * Reads a network folder or a single network file. In a folder, the files beside nodes and legs may be missing.
     *
     * @param place the folder or the file
     * @return all that could be read; what could not is among the issues
     * @throws ProblemException if the network itself cannot be read, or a file beside it is there and damaged
     */
    public static CorridorBook read(Path place) throws ProblemException {
        return complete(place, NetworkReader.read(place));
    }

    /**
     * Reads what stands beside a network that has been read.
     *
     * @param place the folder or the file that it was read from
     * @param loaded the network
     * @return all that could be read; what could not is among the issues
     * @throws ProblemException if a file beside it is there and damaged
     */
    public static CorridorBook complete(Path place, LoadResult loaded) throws ProblemException {
        List<NetworkIssue> issues = new ArrayList<>(loaded.issues());
        List<NamedRoute> routes =
                has(place, "routes.json") ? RouteReader.read(place, loaded.network(), issues) : List.of();
        return new CorridorBook(
                new LoadResult(loaded.network(), issues, loaded.nodePlaces(), loaded.legPlaces()),
                routes,
                has(place, "volumes.json") ? VolumeReader.read(place) : List.of(),
                has(place, "costs.json") ? TariffReader.read(place) : TariffBook.empty(),
                has(place, "sources.json") ? SourceReader.read(place) : Map.of(),
                has(place, "claims.json") ? QuotedFigureReader.read(place) : List.of());
    }

    private static boolean has(Path place, String file) {
        return Files.exists(place.resolve(file));
    }
}
