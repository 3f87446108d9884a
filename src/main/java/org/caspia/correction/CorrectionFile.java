package org.caspia.correction;

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
import java.util.Locale;
import java.util.Optional;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;
import org.caspia.time.EventDate;

/** Corrections as JSON, to be read and written by people too; described in {@code docs/formats.md}. */
public final class CorrectionFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORMAT = "caspia-corrections";
    private static final int VERSION = 1;

    private CorrectionFile() {}

    /**
     * Reads corrections.
     *
     * @param bytes the file's content, UTF-8
     * @param name the file's name, for the message
     * @return the corrections
     * @throws ProblemException if the file is damaged, or from a later version of the program; one sentence says so
     */
    public static Corrections read(byte[] bytes, String name) throws ProblemException {
        try {
            JsonNode root = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
            if (!root.path("format").asText().equals(FORMAT)) {
                throw new IllegalArgumentException("its \"format\" is not \"" + FORMAT + "\"");
            }
            if (root.path("version").asInt() > VERSION) {
                throw new ProblemException(
                        "The corrections in " + name + " were written by a later version of Caspia.");
            }
            List<Correction> list = new ArrayList<>();
            for (JsonNode node : root.path("corrections")) {
                list.add(correction(node));
            }
            return new Corrections(list);
        } catch (JsonProcessingException e) {
            throw new ProblemException(
                    "The corrections in " + name + " cannot be read: the file is not valid JSON.", e);
        } catch (IllegalArgumentException e) {
            throw new ProblemException("The corrections in " + name + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static Correction correction(JsonNode node) {
        Anchor at = new Anchor(
                word(node, "quote"),
                node.path("before").asText(),
                node.path("after").asText(),
                node.path("start").asInt());
        boolean only = node.path("only").asBoolean();
        String action = word(node, "do");
        return switch (action) {
            case "accept" -> new Correction.Accept(at, node.path("was").asText(), only);
            case "reject" -> new Correction.Reject(at, node.path("was").asText(), only);
            case "move" -> new Correction.Move(at, node.path("was").asText(), place(node.path("to")), only);
            case "accept-event" -> new Correction.AcceptEvent(at, word(node, "event"));
            case "reject-event" -> new Correction.RejectEvent(at, word(node, "event"));
            case "date-event" -> new Correction.ChangeDate(at, word(node, "event"), date(node));
            case "add-event" ->
                new Correction.AddEvent(
                        at,
                        word(node, "event"),
                        date(node),
                        node.hasNonNull("place") ? Optional.of(place(node.path("place"))) : Optional.empty());
            default -> throw new IllegalArgumentException("it asks to do \"" + action + "\", which is unknown");
        };
    }

    private static String word(JsonNode node, String name) {
        String word = node.path(name).asText();
        if (word.isEmpty()) {
            throw new IllegalArgumentException("a correction has no \"" + name + "\"");
        }
        return word;
    }

    private static Optional<EventDate> date(JsonNode node) {
        return node.hasNonNull("date")
                ? Optional.of(EventDate.parseEdtf(node.path("date").asText()))
                : Optional.empty();
    }

    private static Place place(JsonNode node) {
        List<String> members = new ArrayList<>();
        node.path("members").forEach(member -> members.add(member.asText()));
        PlaceKind kind = PlaceKind.valueOf(word(node, "kind").toUpperCase(Locale.ROOT));
        return new Place(
                word(node, "id"),
                word(node, "name"),
                kind,
                new LonLat(number(node, "lon"), number(node, "lat")),
                node.path("country").asText(),
                node.path("province").asText(),
                members,
                node.path("population").asLong());
    }

    private static double number(JsonNode node, String name) {
        if (!node.path(name).isNumber()) {
            throw new IllegalArgumentException("a place has no \"" + name + "\"");
        }
        return node.path(name).asDouble();
    }

    /**
     * Writes corrections.
     *
     * @param corrections what to write
     * @param article the article's id
     * @param out where to, in UTF-8; left open
     * @throws IOException if it cannot be written
     */
    public static void write(Corrections corrections, String article, OutputStream out) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION).put("article", article);
        ArrayNode list = root.putArray("corrections");
        corrections.list().forEach(correction -> put(list.addObject(), correction));
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indent);
        printer.indentArraysWith(indent);
        out.write(JSON.writer(printer).writeValueAsString(root).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private static void put(ObjectNode node, Correction correction) {
        Anchor at = correction.at();
        node.put("do", correction.action())
                .put("quote", at.quote())
                .put("before", at.before())
                .put("after", at.after())
                .put("start", at.start());
        if (correction.only()) {
            node.put("only", true);
        }
        if (correction instanceof Correction.Accept accept) {
            node.put("was", accept.was());
        } else if (correction instanceof Correction.Reject reject) {
            node.put("was", reject.was());
        } else if (correction instanceof Correction.Move move) {
            node.put("was", move.was());
            put(node.putObject("to"), move.to());
        } else if (correction instanceof Correction.AcceptEvent accept) {
            node.put("event", accept.event());
        } else if (correction instanceof Correction.RejectEvent reject) {
            node.put("event", reject.event());
        } else if (correction instanceof Correction.ChangeDate change) {
            node.put("event", change.event());
            node.put("date", change.date().map(EventDate::toEdtf).orElse(null));
        } else if (correction instanceof Correction.AddEvent add) {
            node.put("event", add.event());
            node.put("date", add.date().map(EventDate::toEdtf).orElse(null));
            add.place().ifPresent(place -> put(node.putObject("place"), place));
        }
    }

    private static void put(ObjectNode node, Place place) {
        node.put("id", place.id())
                .put("name", place.name())
                .put("kind", place.kind().name().toLowerCase(Locale.ROOT))
                .put("lon", place.position().lonDeg())
                .put("lat", place.position().latDeg())
                .put("country", place.countryIso())
                .put("province", place.provinceName());
        ArrayNode members = node.putArray("members");
        place.memberIsos().forEach(members::add);
        node.put("population", place.population());
    }
}
