package org.caspia.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.corridor.route.Criterion;
import org.caspia.corridor.route.Scenario;
import org.caspia.corridor.route.ScenarioText;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;
import org.caspia.workspace.Project.Question;
import org.caspia.workspace.Project.Saved;
import org.caspia.workspace.Project.View;

/** Projects as JSON that people can read; what a later version added is kept. */
public final class ProjectJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORMAT = "caspia-project";
    private static final int VERSION = 1;
    private static final List<String> KNOWN = List.of("format", "version", "articles", "question", "scenarios", "view");

    private ProjectJson() {}

    /**
     * Reads a project.
     *
     * @param bytes the file
     * @param name what to call it in a sentence
     * @return the project
     * @throws ProblemException with one sentence, if it is damaged, no project, or of a later version
     */
    public static Project read(byte[] bytes, String name) throws ProblemException {
        try {
            JsonNode root = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
            if (!root.path("format").asText().equals(FORMAT)) {
                throw new IllegalArgumentException("its \"format\" is not \"" + FORMAT + "\"");
            }
            if (root.path("version").asInt() > VERSION) {
                throw new ProblemException("The project " + name + " was written by a later version of Caspia.");
            }
            List<Saved> articles = new ArrayList<>();
            for (JsonNode node : root.path("articles")) {
                articles.add(new Saved(ArticleJson.read(node), JSON.writeValueAsString(node.path("corrections"))));
            }
            List<Scenario> scenarios = new ArrayList<>();
            root.path("scenarios").forEach(line -> scenarios.add(ScenarioText.parse(line.asText())));
            return new Project(articles, question(root.path("question")), scenarios, view(root), others(root));
        } catch (JsonProcessingException e) {
            throw new ProblemException("The project " + name + " cannot be read: it is damaged.", e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ProblemException("The project " + name + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static Question question(JsonNode node) {
        return new Question(
                node.path("from").asText(),
                node.path("to").asText(),
                node.path("ready").asText(),
                Criterion.find(node.path("by").asText()).orElse(Criterion.TIME),
                node.path("roads").asBoolean(),
                ScenarioText.parse(node.path("scenario").asText()));
    }

    private static Optional<View> view(JsonNode root) {
        JsonNode node = root.path("view");
        return node.isObject()
                ? Optional.of(new View(
                        new LonLat(node.path("lon").asDouble(), node.path("lat").asDouble()),
                        node.path("metres_per_pixel").asDouble()))
                : Optional.empty();
    }

    private static String others(JsonNode root) throws JsonProcessingException {
        ObjectNode rest = root.deepCopy();
        return JSON.writeValueAsString(rest.remove(KNOWN));
    }

    /**
     * Writes a project.
     *
     * @param project the project
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(Project project, OutputStream out) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        ArrayNode articles = root.putArray("articles");
        for (Saved saved : project.articles()) {
            ObjectNode node = articles.addObject();
            ArticleJson.put(node, saved.article());
            node.set("corrections", JSON.readTree(saved.corrections()));
        }
        Question question = project.question();
        root.putObject("question")
                .put("from", question.from())
                .put("to", question.to())
                .put("ready", question.ready())
                .put("by", question.by().word())
                .put("roads", question.roads())
                .put("scenario", ScenarioText.format(question.scenario()));
        ArrayNode scenarios = root.putArray("scenarios");
        project.scenarios().forEach(scenario -> scenarios.add(ScenarioText.format(scenario)));
        project.view()
                .ifPresent(view -> root.putObject("view")
                        .put("lon", view.centre().lonDeg())
                        .put("lat", view.centre().latDeg())
                        .put("metres_per_pixel", view.groundMetresPerPx()));
        root.setAll((ObjectNode) JSON.readTree(project.others()));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        out.write(JSON.writer(printer).writeValueAsString(root).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
