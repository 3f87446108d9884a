package org.caspia.corridor.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caspia.corridor.Leg;
import org.caspia.corridor.LoadResult;
import org.caspia.corridor.Network;
import org.caspia.corridor.NetworkIssue;
import org.caspia.corridor.Node;
import org.caspia.problem.ProblemException;

/** Reads a network: a folder with {@code nodes.geojson} and {@code legs.geojson}, or one GeoJSON file with points and lines. */
public final class NetworkReader {
    private static final String NODES = "nodes.geojson";
    private static final String LEGS = "legs.geojson";

    private final List<NetworkIssue> issues = new ArrayList<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Leg> legs = new LinkedHashMap<>();
    private final Map<String, LoadResult.Place> nodePlaces = new HashMap<>();
    private final Map<String, LoadResult.Place> legPlaces = new HashMap<>();

    private NetworkReader() {}

    /**
     * Reads a network and keeps everything in it that is usable.
     *
     * @param place the folder with the two files, or the one file
     * @return the network, and what had to be left out or mended, each with its place in the file
     * @throws ProblemException if a file is missing, or holds not one usable feature
     */
    public static LoadResult read(Path place) throws ProblemException {
        NetworkReader reader = new NetworkReader();
        if (Files.isDirectory(place)) {
            reader.readNodes(NODES, FeatureFile.read(place.resolve(NODES), reader.issues));
            reader.readLegs(LEGS, FeatureFile.read(place.resolve(LEGS), reader.issues));
        } else {
            String name = String.valueOf(place.getFileName());
            List<RawFeature> features = FeatureFile.read(place, reader.issues);
            reader.readNodes(
                    name, features.stream().filter(NetworkReader::isNode).toList());
            reader.readLegs(name, features.stream().filter(f -> !isNode(f)).toList());
        }
        Network network = new Network(List.copyOf(reader.nodes.values()), List.copyOf(reader.legs.values()));
        return new LoadResult(network, reader.issues, reader.nodePlaces, reader.legPlaces);
    }

    private static boolean isNode(RawFeature feature) {
        return feature.geometryType().equals("Point");
    }

    private void readNodes(String fileName, List<RawFeature> features) {
        NodeParser parser = new NodeParser(fileName, issues);
        for (RawFeature raw : features) {
            try {
                Node node = parser.parse(raw);
                if (nodes.putIfAbsent(node.id(), node) != null) {
                    throw new BadFeature("a node of this id stands before; this one is left out");
                }
                nodePlaces.put(node.id(), new LoadResult.Place(fileName, raw.line()));
            } catch (BadFeature | IllegalArgumentException e) {
                leaveOut(fileName, raw, e);
            }
        }
    }

    private void readLegs(String fileName, List<RawFeature> features) {
        LegParser parser = new LegParser(fileName, nodes, issues);
        for (RawFeature raw : features) {
            try {
                Leg leg = parser.parse(raw);
                if (legs.putIfAbsent(leg.id(), leg) != null) {
                    throw new BadFeature("a leg of this id stands before; this one is left out");
                }
                legPlaces.put(leg.id(), new LoadResult.Place(fileName, raw.line()));
            } catch (BadFeature | IllegalArgumentException e) {
                leaveOut(fileName, raw, e);
            }
        }
    }

    private void leaveOut(String fileName, RawFeature raw, Exception why) {
        issues.add(new NetworkIssue(fileName, raw.line(), raw.id(), String.valueOf(why.getMessage())));
    }
}
