package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.app.ClaimCheck;
import org.caspia.app.CorridorService;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;

/** What was published beside what the network gives, the ones that differ first. */
final class ClaimList {
    private static final List<ClaimCheck.Verdict> ORDER =
            List.of(ClaimCheck.Verdict.DIFFERS, ClaimCheck.Verdict.AGREES, ClaimCheck.Verdict.NOT_COMPARABLE);

    private ClaimList() {}

    static Region of(CorridorService service) {
        VBox box = new VBox(8);
        box.getStyleClass().add("sheet");
        List<ClaimCheck> checks = new ArrayList<>(service.claims());
        checks.sort(Comparator.comparing(check -> ORDER.indexOf(check.verdict())));
        SheetGrid grid = new SheetGrid(List.of("Published", "Of", "The network gives", "How they stand"));
        checks.forEach(check -> grid.addLine(line(service, check)));
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
        Label said = SheetGrid.words(check.text(), 420);
        Buttons.tip(said, SourceTips.of(service, List.of(check.sourceId()), check.confidence()));
        VBox published = new VBox(said);
        if (check.verdict() != ClaimCheck.Verdict.AGREES && !check.note().isEmpty()) {
            Label note = SheetGrid.words(check.note(), 420);
            note.getStyleClass().add("muted");
            published.getChildren().add(note);
        }
        Label about = SheetGrid.words(FigureRows.sentenceCase(check.about()), 190);
        about.getStyleClass().add("muted");
        Label own = SheetGrid.words(check.own().isEmpty() ? "–" : check.own(), 170);
        Label verdict = SheetGrid.words(check.difference(), 150);
        verdict.getStyleClass()
                .add(
                        switch (check.verdict()) {
                            case AGREES -> "claim-agrees";
                            case DIFFERS -> "claim-differs";
                            case NOT_COMPARABLE -> "muted";
                        });
        return List.of(published, about, own, verdict);
    }
}
