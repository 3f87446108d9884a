package org.caspia.app.atlas;

import java.nio.file.Path;
import java.util.List;
import org.caspia.basemap.Basemap;
import org.caspia.corridor.CorridorBook;
import org.caspia.corridor.LoadResult;
import org.caspia.corridor.Network;
import org.caspia.corridor.NetworkIssue;
import org.caspia.corridor.read.CorridorBookReader;
import org.caspia.corridor.read.NetworkReader;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.problem.ProblemException;

/**
 * The shipped data: base map, transport network and gazetteer. Each part is read when it is first asked for, and kept. Safe to be used
 * from several threads.
 */
public final class Atlas {
    private final Path dataDir;
    private final Lazily<Basemap> basemap;
    private final Lazily<LoadResult> corridor;
    private final Lazily<CorridorBook> book;
    private final Lazily<Gazetteer> gazetteer;

    Atlas(Path dataDir) {
        this.dataDir = dataDir;
        this.basemap = new Lazily<>(() -> Basemap.open(dataDir));
        this.corridor = new Lazily<>(() -> NetworkReader.read(dataDir.resolve("corridor")));
        this.book = new Lazily<>(() -> CorridorBookReader.complete(dataDir.resolve("corridor"), corridor.get()));
        this.gazetteer = new Lazily<>(() -> Gazetteer.open(dataDir.resolve("gazetteer")));
    }

    /**
     * Returns the directory of the data.
     *
     * @return the directory
     */
    public Path dataDir() {
        return dataDir;
    }

    /**
     * Returns the base map.
     *
     * @return the base map
     * @throws ProblemException if it is missing or damaged
     */
    public Basemap basemap() throws ProblemException {
        return basemap.get();
    }

    /**
     * Returns the transport network.
     *
     * @return the network
     * @throws ProblemException if it is missing or damaged
     */
    public Network network() throws ProblemException {
        return corridor.get().network();
    }

    /**
     * Returns the network with its sources and with what was odd in its files.
     *
     * @return what reading gave
     * @throws ProblemException if it is missing or damaged
     */
    public LoadResult corridor() throws ProblemException {
        return corridor.get();
    }

    /**
     * Returns the network with its named routes, volumes, prices and sources.
     *
     * @return the book
     * @throws ProblemException if it is missing or damaged
     */
    public CorridorBook corridorBook() throws ProblemException {
        return book.get();
    }

    /**
     * Returns what was odd in the network's files, one sentence each.
     *
     * @return the issues; empty for the shipped network
     * @throws ProblemException if the network is missing or damaged
     */
    public List<NetworkIssue> listIssues() throws ProblemException {
        return corridor.get().issues();
    }

    /**
     * Returns the names of places.
     *
     * @return the gazetteer
     * @throws ProblemException if it is missing or damaged
     */
    public Gazetteer gazetteer() throws ProblemException {
        return gazetteer.get();
    }
}
