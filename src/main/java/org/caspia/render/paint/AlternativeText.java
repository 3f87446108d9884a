package org.caspia.render.paint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caspia.event.DatedEvent;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.MapContent;
import org.caspia.render.MapLayer;
import org.caspia.render.scene.Scene;
import org.caspia.render.text.PlacedText;

/** What a picture shows, in words, for those who cannot see it. */
final class AlternativeText {
    private static final int MOST_NAMES = 8;

    private AlternativeText() {}

    static String of(Scene scene, MapContent content, List<PlacedText> names) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "Map at about 1:%,d in the projection %s.",
                Math.round(scene.scale().denominator() / 1000) * 1000,
                scene.viewport().projection().title()));
        String countries = list(names, "country:");
        if (!countries.isEmpty()) {
            text.append(" Countries named: ").append(countries).append('.');
        }
        String seas = list(names, "sea:");
        if (!seas.isEmpty()) {
            text.append(" Seas: ").append(seas).append('.');
        }
        List<DatedEvent> dated = content.events().stream()
                .filter(event -> event.date().isPresent())
                .toList();
        if (scene.options().shows(MapLayer.EVENTS) && !dated.isEmpty()) {
            text.append(String.format(Locale.ROOT, " %d dated events are marked.", dated.size()));
        }
        if (scene.options().shows(MapLayer.MIDDLE_CORRIDOR)) {
            text.append(" The Middle Corridor is drawn by rail, sea and road.");
        }
        List<CorridorOverlay.Way> ways = scene.options().corridors().ways();
        if (!ways.isEmpty()) {
            text.append(" Ways drawn over it: ")
                    .append(ways.stream().map(CorridorOverlay.Way::title).collect(Collectors.joining("; ")))
                    .append('.');
        }
        return text.toString();
    }

    private static String list(List<PlacedText> names, String kind) {
        return names.stream()
                .filter(name -> name.id().startsWith(kind))
                .limit(MOST_NAMES)
                .map(name -> name.id().substring(kind.length()))
                .collect(Collectors.joining(", "));
    }
}
