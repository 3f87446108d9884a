package org.caspia.corridor.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caspia.corridor.Confidence;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Gauge;
import org.caspia.corridor.NetworkIssue;
import org.caspia.corridor.Occasion;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.Remark;

/** The properties of one feature, read by kind; what cannot be used is noted as an issue and left out. */
final class Fields {
    private final String fileName;
    private final RawFeature feature;
    private final List<NetworkIssue> issues;

    Fields(String fileName, RawFeature feature, List<NetworkIssue> issues) {
        this.fileName = fileName;
        this.feature = feature;
        this.issues = issues;
    }

    void issue(String sentence) {
        issues.add(new NetworkIssue(fileName, feature.line(), feature.id(), sentence));
    }

    String text(String name) {
        return feature.properties().get(name) instanceof String text ? text : "";
    }

    String required(String name) throws BadFeature {
        String text = text(name);
        if (text.isBlank()) {
            throw new BadFeature("it has no \"" + name + "\", so it is left out");
        }
        return text;
    }

    int number(String name, int fallback) {
        return feature.properties().get(name) instanceof Double number ? number.intValue() : fallback;
    }

    List<String> texts(String name) {
        List<String> found = new ArrayList<>();
        if (feature.properties().get(name) instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof String text && !text.isBlank()) {
                    found.add(text);
                }
            }
        }
        return found;
    }

    /** A word of a closed set; an unknown one is an issue, and the fallback stands in. */
    <T extends Enum<T>> T word(String name, Function<String, Optional<T>> find, T fallback) {
        String word = text(name);
        if (word.isEmpty()) {
            return fallback;
        }
        return find.apply(word).orElseGet(() -> {
            issue(name + " \"" + word + "\" is not known and is taken as " + fallback.name());
            return fallback;
        });
    }

    List<Gauge> gauges(String name) {
        Object value = feature.properties().get(name);
        List<?> widths = value instanceof List<?> list ? list : value instanceof Double ? List.of(value) : List.of();
        List<Gauge> gauges = new ArrayList<>();
        for (Object width : widths) {
            try {
                gauges.add(new Gauge(((Double) width).intValue()));
            } catch (IllegalArgumentException | ClassCastException e) {
                issue(name + " " + width + " is no track gauge in millimetres and is left out");
            }
        }
        return gauges;
    }

    Map<Quantity, Figure> figures() {
        Map<Quantity, Figure> figures = new EnumMap<>(Quantity.class);
        feature.properties()
                .forEach((name, value) -> Quantity.find(name).ifPresent(quantity -> {
                    try {
                        figures.put(quantity, figure(quantity, value));
                    } catch (BadFeature | IllegalArgumentException e) {
                        issue(e.getMessage() + "; the figure is left out");
                    }
                }));
        return figures;
    }

    private Figure figure(Quantity quantity, Object value) throws BadFeature {
        if (!(value instanceof Map<?, ?> map) || !(map.get("value") instanceof Double number)) {
            throw new BadFeature(quantity.word() + " is not an object with \"value\" and \"source\"");
        }
        return new Figure(number, quantity, inner(map, "source"), sure(map), inner(map, "note"));
    }

    Map<String, Remark> remarks() {
        return parts("_note", map -> new Remark(inner(map, "value"), inner(map, "source"), sure(map)));
    }

    Map<String, Occasion> dates() {
        Map<String, Occasion> dates = new LinkedHashMap<>();
        for (String name : List.of("opened", "closed")) {
            dates.putAll(parts(
                    name,
                    map -> new Occasion(inner(map, "value"), inner(map, "source"), sure(map), inner(map, "note"))));
        }
        return dates;
    }

    private <T> Map<String, T> parts(String ending, Function<Map<?, ?>, T> make) {
        Map<String, T> found = new LinkedHashMap<>();
        for (Map.Entry<String, Object> property : feature.properties().entrySet()) {
            String name = property.getKey();
            if (name.endsWith(ending) && property.getValue() instanceof Map<?, ?> map) {
                try {
                    found.put(name, make.apply(map));
                } catch (IllegalArgumentException e) {
                    issue(name + ": " + e.getMessage() + "; it is left out");
                }
            }
        }
        return found;
    }

    private Confidence sure(Map<?, ?> map) {
        String word = inner(map, "confidence");
        if (!word.isEmpty() && Confidence.find(word).isEmpty()) {
            issue("confidence \"" + word + "\" is not high, medium or low and is taken as low");
        }
        return Confidence.find(word).orElse(Confidence.LOW);
    }

    private static String inner(Map<?, ?> map, String name) {
        return map.get(name) instanceof String text ? text : "";
    }
}
