package org.caspia.ui.corridor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.Detour;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Bottleneck;
import org.caspia.corridor.route.Grounds;
import org.caspia.corridor.route.Scenario;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.CardButton;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Pills;
import org.caspia.ui.kit.Texts;

/** Where the way is weak: how much fits through and what binds it, and what each country's closure costs. */
final class LimitsPane extends VBox {
    private static final String VERDICT_TIP =
            "By the fastest way of each pair of places, as a rule; it rests on the figures of the"
                    + " whole network, most of them of low confidence";

    private final CorridorDesk desk;
    private final CorridorActions actions;
    private final Pills<Quantity> units;
    private final Pills<Boolean> reach;

    LimitsPane(CorridorDesk desk, CorridorActions actions) {
        super(8);
        this.desk = desk;
        this.actions = actions;
        setId("limits");
        units = new Pills<>(
                List.of(Quantity.CAPACITY_MT_A, Quantity.CAPACITY_TEU_A),
                unit -> unit == Quantity.CAPACITY_MT_A ? "Tonnes" : "Containers",
                unit -> "",
                unit -> desk.setScope(desk.scope().withQuantity(unit)));
        reach = new Pills<>(
                List.of(true, false),
                within -> within ? "This corridor" : "All ways",
                within -> within ? "Goods keep to the corridor of the ready route" : "Goods may go round by any way",
                within -> desk.setScope(desk.scope().withWithin(within)));
    }

    void refresh() {
        getChildren().clear();
        Optional<Bottleneck> bottleneck = desk.limits().bottleneck();
        if (bottleneck.isEmpty() || desk.findTools().isEmpty()) {
            getChildren().add(Cards.words("Say where goods start and where they go.", "lead-sentence"));
            return;
        }
        CorridorService service = desk.findTools().get().service();
        actions.findBottleneckClaim().ifPresent(claim -> addClaim(service, claim));
        units.show(desk.scope().quantity());
        reach.show(desk.scope().within());
        FlowPane choices = new FlowPane(8, 6, units);
        if (desk.plan().ready().isPresent()) {
            choices.getChildren().add(reach);
        }
        getChildren().addAll(Cards.section("How much fits through"), choices);
        addFlow(service, bottleneck.get());
        addCountries(service, desk.limits().countries());
    }

    private void addClaim(CorridorService service, CorridorActions.ArticleClaim claim) {
        Label words = Cards.words("“" + claim.text() + "”", "claim-words");
        CardButton card = new CardButton(words, claim.reveal());
        card.getStyleClass().add("excerpt");
        card.setId("claim");
        card.setAccessibleText(claim.text());
        Buttons.tip(card, "Show it in the article");
        getChildren()
                .addAll(Cards.section("The article says"), card, Cards.words("What the network says to it:", "muted"));
        for (Verdict verdict : desk.limits().verdicts()) {
            Label said = Cards.words(verdict.sentence(service), "lead-sentence");
            said.setId("verdict-" + verdict.reach().name().toLowerCase(Locale.ROOT));
            Buttons.tip(said, VERDICT_TIP);
            getChildren().add(said);
        }
    }

    private void addFlow(CorridorService service, Bottleneck flow) {
        String ends = WayNames.shortName(flow.from()) + " – " + WayNames.shortName(flow.to());
        String sentence = flow.isBounded()
                ? "At most " + Limits.amount(flow.flow(), flow.quantity()) + " fit through, " + ends
                        + (isWithin()
                                ? ", keeping to the corridor."
                                : ", by all ways together that are at most twice as long as the shortest.")
                : "No known capacity limits " + ends + (isWithin() ? " on this corridor." : ": goods can go round.");
        Label words = Cards.words(sentence, "lead-sentence");
        words.setId("flow");
        Buttons.tip(words, tipOf(service, flow));
        getChildren().add(words);
        if (flow.isBounded()) {
            getChildren().add(Cards.words("These bind; widening anything else would not help:", "muted"));
            VBox list = new VBox(1);
            for (Node node : flow.boundNodes()) {
                list.getChildren()
                        .add(row(service, node.name(), node.findFigure(flow.quantity()), () -> actions.open(node)));
            }
            for (Leg leg : flow.boundLegs()) {
                list.getChildren()
                        .add(row(service, leg.title(), leg.findFigure(flow.quantity()), () -> actions.open(leg)));
            }
            getChildren().add(list);
        }
        if (flow.legsWithoutFigure() > 0) {
            getChildren()
                    .add(Cards.words(
                            Texts.count(flow.legsWithoutFigure(), "leg used has", "legs used have")
                                    + " no published capacity, taken as wide enough.",
                            "muted"));
        }
    }

    /** Who says what the binding places hold: the flow is their sum. */
    private static String tipOf(CorridorService service, Bottleneck flow) {
        List<Grounds.Ground> binding = Stream.concat(
                        flow.boundNodes().stream()
                                .flatMap(node -> node.findFigure(flow.quantity()).stream()
                                        .map(figure -> new Grounds.Ground(node.id(), figure))),
                        flow.boundLegs().stream()
                                .flatMap(leg -> leg.findFigure(flow.quantity()).stream()
                                        .map(figure -> new Grounds.Ground(leg.id(), figure))))
                .toList();
        return binding.isEmpty()
                ? "No capacity on these ways has been published."
                : SourceTips.of(service, new Grounds(binding));
    }

    private static HBox row(CorridorService service, String title, Optional<Figure> figure, Runnable open) {
        Button link = Buttons.link(title, open);
        link.setMinWidth(0);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setWrapText(true);
        HBox.setHgrow(link, Priority.ALWAYS);
        Label amount = new Label(figure.map(Figure::text).orElse("no figure"));
        amount.setMinWidth(USE_PREF_SIZE);
        figure.ifPresent(known -> Buttons.tip(
                amount,
                SourceTips.of(service, List.of(known.sourceId()), known.confidence())
                        + (known.note().isEmpty() ? "" : "\n" + known.note())));
        HBox row = new HBox(8, link, amount);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void addCountries(CorridorService service, List<Limits.CountryRow> rows) {
        getChildren().add(Cards.section("If one country shuts"));
        if (!desk.limits().verdicts().isEmpty()) {
            Pills<Limits.Reach> reaches = new Pills<>(
                    List.of(Limits.Reach.values()),
                    this::titleOf,
                    of -> "",
                    of -> desk.setScope(desk.scope().withReach(of)));
            reaches.show(desk.scope().reach());
            getChildren().add(new FlowPane(reaches));
        }
        Optional<Verdict> verdict = desk.limits().findVerdict(desk.scope().reach());
        if (verdict.isPresent()) {
            getChildren().add(new DependencyGrid(service, verdict.get().sheet(), this::shut));
            return;
        }
        if (rows.isEmpty()) {
            getChildren().add(Cards.words("The way touches no country but those of its ends.", "muted"));
            return;
        }
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(3);
        grid.setId("dependency");
        rows.forEach(row -> addRow(service, grid, row));
        getChildren()
                .addAll(
                        grid,
                        Cards.words(
                                "Of the fastest way, as a rule. The map colours the countries by it; the countries of the ends"
                                        + " are left out.",
                                "muted"));
    }

    private void addRow(CorridorService service, GridPane grid, Limits.CountryRow row) {
        Label name = new Label(row.name());
        name.setMinWidth(0);
        name.setWrapText(true);
        Label cost = new Label(costOf(row.detour()));
        cost.setMinWidth(0);
        cost.setWrapText(true);
        row.detour()
                .ifPresentOrElse(
                        detour -> Buttons.tip(
                                cost,
                                SourceTips.of(
                                        service,
                                        detour.ways(),
                                        Quantity.HOURS,
                                        Quantity.DWELL_HOURS,
                                        Quantity.LENGTH_KM)),
                        () -> cost.getStyleClass().add("no-way-round"));
        GridPane.setHgrow(cost, Priority.ALWAYS);
        Button shut = Buttons.link("Try it", () -> shut(row.keys()));
        shut.setAccessibleText("Close " + row.name());
        shut.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), name, cost, shut);
    }

    private boolean isWithin() {
        return desk.scope().within() && desk.plan().ready().isPresent();
    }

    private String titleOf(Limits.Reach of) {
        return desk.limits().findVerdict(of).map(Verdict::title).orElse("This way");
    }

    private void shut(List<String> keys) {
        desk.changeScenario(now -> closed(now, keys), "");
    }

    private static Scenario closed(Scenario scenario, List<String> keys) {
        Scenario shut = scenario;
        for (String key : keys) {
            shut = shut.withClosed(key);
        }
        return shut;
    }

    private static String costOf(Optional<Detour> detour) {
        return detour.map(cost -> String.format(
                        Locale.ROOT, "%s, %s", EffectWords.hours(cost.extraHours()), EffectWords.km(cost.extraKm())))
                .orElse("no way round");
    }
}
