package org.caspia.corridor.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caspia.corridor.Leg;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.TariffBook;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;

class GridNetworkTest {
    @Test
    void theWayAcrossAGridIsAsShortAsAnotherLibraryFinds() {
        for (long seed = 1; seed <= 5; seed++) {
            Network grid = GridNetwork.make(30, seed);
            Node from = grid.findNode("0").orElseThrow();
            Node to = grid.findNode("899").orElseThrow();
            Itinerary way = new Router(grid, TariffBook.empty())
                    .find(RouteQuery.of(from, to))
                    .findBest()
                    .orElseThrow();
            assertThat(way.totals().hours()).as("seed %d", seed).isEqualTo(oracle(grid));
        }
    }

    private static double oracle(Network grid) {
        Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        grid.listNodes().forEach(node -> graph.addVertex(node.id()));
        for (Leg leg : grid.listLegs()) {
            DefaultWeightedEdge edge = graph.addEdge(leg.from().id(), leg.to().id());
            graph.setEdgeWeight(
                    edge, leg.findFigure(Quantity.HOURS).orElseThrow().value());
        }
        return new DijkstraShortestPath<>(graph).getPathWeight("0", "899");
    }

    @Test
    void theSameSeedGivesTheSameGridAndAGridNeedsASide() {
        assertThat(GridNetwork.make(5, 3).listLegs())
                .isEqualTo(GridNetwork.make(5, 3).listLegs());
        assertThat(GridNetwork.make(5, 3).listLegs()).hasSize(40);
        assertThatThrownBy(() -> GridNetwork.make(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
