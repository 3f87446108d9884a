package org.caspia.render.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.caspia.basemap.SourceCredit;
import org.caspia.render.BoundaryView;
import org.caspia.render.Furniture;
import org.caspia.render.MapContent;
import org.caspia.render.MapLayer;
import org.caspia.render.scene.Scene;

/** What is said beside the map: its boundary rule, its sources, its projection. */
final class Notes {
    private static final int MOST_LETTERS = 60;

    private final Scene scene;
    private final MapContent content;

    Notes(Scene scene, MapContent content) {
        this.scene = scene;
        this.content = content;
    }

    /** One note for each thing that is to be said, in full. */
    List<String> full() {
        boolean recognised = scene.options().boundaries() == BoundaryView.UNITED_NATIONS;
        return notes(
                recognised
                        ? content.basemap().boundaryNote()
                        : "Boundaries show who controls the land in fact; they imply no endorsement. "
                                + "Lines that differ from the recognised ones are dashed.",
                UnaryOperator.identity(),
                UnaryOperator.identity());
    }

    /** The same in few words, for pictures that have little room, as one text. */
    String brief() {
        boolean recognised = scene.options().boundaries() == BoundaryView.UNITED_NATIONS;
        return String.join(
                " ",
                notes(
                        recognised
                                ? "Boundaries as the United Nations recognise them; dashed: disputed."
                                : "Boundaries as controlled in fact; dashed: not the recognised ones.",
                        Notes::shortened,
                        Notes::withoutDetails));
    }

    private List<String> notes(String boundaries, UnaryOperator<String> credit, UnaryOperator<String> name) {
        Furniture furniture = scene.options().furniture();
        List<String> notes = new ArrayList<>();
        if (furniture.boundaryNote()) {
            notes.add(boundaries);
        }
        if (furniture.attribution()
                && scene.options().shows(MapLayer.EVENTS)
                && !content.articles().isEmpty()) {
            notes.add("Events from: "
                    + content.articles().stream()
                            .map(MapContent.Source::credit)
                            .map(credit)
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        if (furniture.attribution()) {
            notes.add("Map data: "
                    + content.basemap().listCredits().stream()
                            .map(SourceCredit::name)
                            .distinct()
                            .map(name)
                            .collect(Collectors.joining("; "))
                    + ". Map: Caspia.");
        }
        if (furniture.projectionName()) {
            notes.add("Projection: " + name.apply(scene.viewport().projection().title()) + ".");
        }
        return notes;
    }

    /** Whom to credit first of all: what stands before a comma, or else as many words as there is room for. */
    private static String shortened(String credit) {
        if (credit.length() <= MOST_LETTERS) {
            return credit;
        }
        int comma = credit.lastIndexOf(", ", MOST_LETTERS);
        int end = comma > 0 ? comma : Math.max(credit.lastIndexOf(' ', MOST_LETTERS), MOST_LETTERS / 2);
        return credit.substring(0, end) + (comma > 0 ? "" : " …");
    }

    /** Without what stands in brackets or behind a comma. */
    private static String withoutDetails(String name) {
        return name.split(" \\(|, ", 2)[0];
    }
}
