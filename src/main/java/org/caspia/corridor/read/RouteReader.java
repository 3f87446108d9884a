package org.caspia.corridor.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caspia.corridor.Claim;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.Leg;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Network;
import org.caspia.corridor.NetworkIssue;
import org.caspia.corridor.Node;
import org.caspia.problem.ProblemException;

/** Reads the routes that have names, and what was published about them. */
public final class RouteReader {
    private static final String FILE = "routes.json";

    private RouteReader() {}

    /**
     * Reads {@code routes.json} of a network folder.
     *
     * @param folder the folder
     * @param network the network to which the routes' nodes and legs belong
     * @param issues receives what cannot be used
     * @return the routes that fit the network, in the order of the file
     * @throws ProblemException if the file is missing or damaged
     */
    public static List<NamedRoute> read(Path folder, Network network, List<NetworkIssue> issues)
            throws ProblemException {
        List<NamedRoute> routes = new ArrayList<>();
        for (Map<?, ?> map : JsonFile.objects(JsonFile.read(folder.resolve(FILE)), "routes")) {
            try {
                routes.add(route(map, network));
            } catch (BadFeature | IllegalArgumentException e) {
                issues.add(new NetworkIssue(FILE, 0, JsonFile.text(map, "id"), String.valueOf(e.getMessage())));
            }
        }
        return routes;
    }

    private static NamedRoute route(Map<?, ?> map, Network network) throws BadFeature {
        String start = JsonFile.text(map, "from");
        Node from = network.findNode(start).orElseThrow(() -> new BadFeature("no node \"" + start + "\""));
        List<Leg> legs = new ArrayList<>();
        if (map.get("legs") instanceof List<?> ids) {
            for (Object id : ids) {
                legs.add(
                        network.findLeg(String.valueOf(id)).orElseThrow(() -> new BadFeature("no leg \"" + id + "\"")));
            }
        }
        return new NamedRoute(
                JsonFile.text(map, "id"),
                JsonFile.text(map, "name"),
                new CorridorId(JsonFile.text(map, "corridor")),
                from,
                legs,
                JsonFile.objects(map, "published").stream()
                        .map(RouteReader::claim)
                        .toList(),
                JsonFile.text(map, "note"));
    }

    private static Claim claim(Map<?, ?> map) {
        double low = JsonFile.number(map, "low").orElse(0.0);
        return new Claim(
                JsonFile.text(map, "text"),
                JsonFile.text(map, "quantity"),
                low,
                JsonFile.number(map, "high").orElse(low),
                JsonFile.text(map, "source"),
                JsonFile.confidence(map));
    }
}
