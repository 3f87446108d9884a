package org.caspia.ui.corridor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Node;
import org.caspia.corridor.route.Scenario;

/** What the corridor's panel asks of the window around it. */
public interface CorridorActions {
    /**
     * A sentence of the open article that the network can test.
     *
     * @param text the sentence
     * @param countries those it names, ISO 3166 alpha-3, each once
     * @param reveal shows it in the article
     */
    record ArticleClaim(String text, List<String> countries, Runnable reveal) {}

    /**
     * Brings legs into sight.
     *
     * @param legs at least one
     */
    void flyTo(List<Leg> legs);

    /**
     * Brings a node into sight and tells of it.
     *
     * @param node the node
     */
    void open(Node node);

    /**
     * Tells of a leg.
     *
     * @param leg the leg
     */
    void open(Leg leg);

    /**
     * Takes the next click on the map as an answer.
     *
     * @param onNode takes the node that is clicked, or the nearest one
     */
    void pick(Consumer<Node> onNode);

    /** Opens the sheet that puts corridors, scenarios, claims and volumes side by side. */
    void compare();

    /**
     * Something was done that can be undone with the rest.
     *
     * @param sentence what was done
     * @param undo takes it back
     * @param redo does it again
     */
    void did(String sentence, Runnable undo, Runnable redo);

    /** Undoes what was done last in the window. */
    void undo();

    /** Does again what was undone last. */
    void redo();

    /**
     * Tells whether there is something to undo.
     *
     * @return true if there is
     */
    boolean canUndo();

    /**
     * Tells whether something was undone.
     *
     * @return true if it can be done again
     */
    boolean canRedo();

    /** The same sheet, opened where scenarios stand side by side. */
    void compareScenarios();

    /** Closes the panel and takes the answers off the map. */
    void close();

    /**
     * Finds the article's sentence on bottlenecks.
     *
     * @return the sentence, if an article is open and has one
     */
    Optional<ArticleClaim> findBottleneckClaim();

    /**
     * Asks for a file to write scenarios into, and writes them.
     *
     * @param scenarios what to write
     */
    void saveScenarios(List<Scenario> scenarios);

    /**
     * Asks for a file of scenarios and reads it.
     *
     * @param onRead takes the scenarios
     */
    void openScenarios(Consumer<List<Scenario>> onRead);
}
