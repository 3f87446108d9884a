package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.app.ClaimCheck;
import org.caspia.app.CorridorService;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;

/** What was published beside what the network gives, the comparable ones first. */
final class ClaimList {
    private ClaimList() {}

    static Region of(CorridorService service) {
        VBox box = new VBox(8);
        box.getStyleClass().add("sheet");
        Map<ClaimCheck.Verdict, List<ClaimCheck>> byVerdict = new LinkedHashMap<>();
        for (ClaimCheck.Verdict verdict : ClaimCheck.Verdict.values()) {
            byVerdict.put(verdict, new ArrayList<>());
        }
        service.claims()
                .forEach(check -> byVerdict
                        .computeIfAbsent(check.verdict(), key -> new ArrayList<>())
                        .add(check));
        SheetGrid grid = new SheetGrid(List.of("Published", "Of", "The network gives", "How they stand"));
        byVerdict.values().forEach(checks -> checks.forEach(check -> grid.addLine(line(service, check))));
        box.getChildren()
                .addAll(
                        Cards.words(
                                "Figures that sources and the article state, beside the network’s own. “Agrees” means within"
                                        + " 5 %, or between its best and usual case.",
                                "muted"),
                        grid);
        return box;
    }

    private static List<Node> line(CorridorService service, ClaimCheck check) {
        Label said = SheetGrid.words(check.text(), 330);
        Buttons.tip(said, SourceTips.of(service, List.of(check.sourceId()), check.confidence()));
        Label about = SheetGrid.words(FigureRows.sentenceCase(check.about()), 190);
        about.getStyleClass().add("muted");
        Label own = SheetGrid.words(check.own().isEmpty() ? "–" : check.own(), 190);
        Label verdict = SheetGrid.words(check.difference(), 170);
        verdict.getStyleClass()
                .add(
                        switch (check.verdict()) {
                            case AGREES -> "claim-agrees";
                            case DIFFERS -> "claim-differs";
                            case NOT_COMPARABLE -> "muted";
                        });
        VBox stand = new VBox(verdict);
        if (!check.note().isEmpty()) {
            Label note = SheetGrid.words(check.note(), 170);
            note.getStyleClass().add("muted");
            stand.getChildren().add(note);
        }
        return List.of(said, about, own, stand);
    }
}
