package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.app.corridor.ArticleClaims;
import org.caspia.app.corridor.ClaimCheck;
import org.caspia.app.corridor.CorridorService;
import org.caspia.article.Article;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;

/** What was published beside what the network gives, the ones that differ first. */
final class ClaimList {
    private static final List<ClaimCheck.Verdict> ORDER =
            List.of(ClaimCheck.Verdict.DIFFERS, ClaimCheck.Verdict.AGREES, ClaimCheck.Verdict.NOT_COMPARABLE);

    private ClaimList() {}

    static Region of(CorridorService service, Optional<Article> article) {
        VBox box = new VBox(8);
        box.getStyleClass().add("sheet");
        List<ClaimCheck> said =
                article.map(open -> ArticleClaims.find(service, open)).orElse(List.of());
        if (!said.isEmpty()) {
            box.getChildren().addAll(Cards.section("In the open article"), grid(service, said));
        }
        List<ClaimCheck> published = new ArrayList<>(service.claims());
        published.sort(Comparator.comparing(check -> ORDER.indexOf(check.verdict())));
        box.getChildren()
                .addAll(
                        Cards.section("In the published sources"),
                        Cards.words(
                                "“Agrees” means within 5 %, or between the network’s best and usual case.", "muted"),
                        grid(service, published));
        return box;
    }

    private static SheetGrid grid(CorridorService service, List<ClaimCheck> checks) {
        SheetGrid grid = new SheetGrid(List.of("Published", "Of", "The network gives", "How they stand"));
        checks.forEach(check -> grid.addLine(line(service, check)));
        return grid;
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
