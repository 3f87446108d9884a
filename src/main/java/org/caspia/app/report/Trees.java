package org.caspia.app.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.caspia.app.Words;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Node;
import org.caspia.corridor.Source;
import org.caspia.corridor.route.Grounds;

/** Parts of JSON trees that several reports have. */
final class Trees {
    private Trees() {}

    static Map<String, Object> node(Node node) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", node.id());
        tree.put("name", node.name());
        tree.put("country", node.country());
        tree.put("lon", degrees(node.position().lonDeg()));
        tree.put("lat", degrees(node.position().latDeg()));
        return tree;
    }

    static Map<String, Object> figure(Figure figure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("value", Words.decimal(figure.value(), 3));
        tree.put("unit", figure.quantity().unit());
        tree.put("source", figure.sourceId());
        tree.put("confidence", figure.confidence().word());
        if (!figure.note().isEmpty()) {
            tree.put("note", figure.note());
        }
        return tree;
    }

    static Map<String, Object> ground(Grounds.Ground ground) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("of", ground.id());
        tree.put("what", ground.figure().quantity().word());
        tree.putAll(figure(ground.figure()));
        return tree;
    }

    /** A sum with the sources of its parts. */
    static Map<String, Object> sum(double value, int decimals, String unit, Grounds grounds) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("value", Words.decimal(value, decimals));
        tree.put("unit", unit);
        tree.put("sources", grounds.listSourceIds());
        tree.put("confidence", grounds.confidence().word());
        return tree;
    }

    static Map<String, Object> sources(CorridorService service, Collection<String> ids) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (String id : new TreeSet<>(ids)) {
            service.book().findSource(id).ifPresent(source -> tree.put(id, source(source)));
        }
        return tree;
    }

    static String title(CorridorService service, String id) {
        return service.book().findSource(id).map(Source::title).orElse("");
    }

    static BigDecimal degrees(double deg) {
        return Words.decimal(deg, Words.DEGREE_DECIMALS);
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", source.title());
        if (!source.url().isEmpty()) {
            tree.put("url", source.url());
        }
        if (!source.date().isEmpty()) {
            tree.put("date", source.date());
        }
        return tree;
    }
}
