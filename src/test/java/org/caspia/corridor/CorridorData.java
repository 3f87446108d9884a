package org.caspia.corridor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.caspia.corridor.read.NetworkReader;
import org.caspia.corridor.read.SourceReader;
import org.caspia.geo.Data;
import org.caspia.problem.ProblemException;

/** The shipped network, read once for all tests. */
public final class CorridorData {
    private static final LoadResult LOADED;
    private static final Map<String, Source> SOURCES;

    static {
        try {
            LOADED = NetworkReader.read(folder());
            SOURCES = SourceReader.read(folder());
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    private CorridorData() {}

    /** Returns the folder of the shipped network. */
    public static Path folder() {
        return Data.dir().resolve("corridor");
    }

    /** Returns the shipped network. */
    public static Network network() {
        return LOADED.network();
    }

    /** Lists what the reader had to say about the shipped network. */
    public static List<NetworkIssue> issues() {
        return LOADED.issues();
    }

    /** Returns the sources of the shipped network. */
    public static Map<String, Source> sources() {
        return SOURCES;
    }

    /** Returns a node of the shipped network. */
    public static Node node(String id) {
        return network().findNode(id).orElseThrow();
    }

    /** Returns a leg of the shipped network. */
    public static Leg leg(String id) {
        return network().findLeg(id).orElseThrow();
    }
}
