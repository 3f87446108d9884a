package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.Confidence;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.Source;
import org.caspia.corridor.route.Grounds;
import org.caspia.corridor.route.Itinerary;

/** What stands behind a number: who says it and how sure it is, for the moment that the pointer rests on it. */
final class SourceTips {
    private static final int MOST = 6;
    /** The notes of a sum of many figures would bury its sources. */
    private static final int MOST_NOTES = 2;

    private SourceTips() {}

    static String of(CorridorService service, Grounds grounds) {
        List<String> notes = grounds.listNotes();
        String said = of(service, grounds.listSourceIds(), grounds.confidence());
        return notes.size() > MOST_NOTES
                ? said
                : said + notes.stream().map(note -> "\n" + note).collect(Collectors.joining());
    }

    /** What a difference between ways, or their sum, rests on. */
    static String of(CorridorService service, List<Itinerary> ways, Quantity... quantities) {
        List<Grounds.Ground> all = new ArrayList<>();
        ways.forEach(way -> all.addAll(service.grounds(way).of(quantities).figures()));
        return of(service, new Grounds(all));
    }

    static String of(CorridorService service, List<String> sourceIds, Confidence confidence) {
        List<String> lines = new ArrayList<>();
        lines.add("How sure: " + confidence.word() + ". " + FigureRows.tipOf(confidence));
        sourceIds.stream().limit(MOST).forEach(id -> lines.add("•  " + titleOf(service, id)));
        if (sourceIds.size() > MOST) {
            lines.add("and " + (sourceIds.size() - MOST) + " more; each leg tells its own");
        }
        return String.join("\n", lines);
    }

    static String titleOf(CorridorService service, String id) {
        return service.book().findSource(id).map(SourceTips::titleOf).orElse(id);
    }

    private static String titleOf(Source source) {
        return source.date().isEmpty() ? source.title() : source.title() + ", " + source.date();
    }
}
