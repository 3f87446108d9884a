package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.OwnRoute;
import org.caspia.corridor.CountryShares;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Grounds;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Scenario;
import org.caspia.corridor.route.Step;
import org.caspia.corridor.route.Totals;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.CardButton;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Children;
import org.caspia.ui.kit.Texts;

/** The ways that were found as cards, and the chosen one step by step. */
final class WaysPane extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CorridorDesk desk;
    private final CorridorActions actions;
    private final VBox steps = new VBox();
    private final Label stepsTitle = Cards.section("");
    private final Label note = Cards.words(
            "Rest the pointer on a number to see who says so and how sure it is. Costs are rough tariffs for a"
                    + " 40-foot container, good for comparing.",
            "muted");
    private Map<StepKey, StepRow> rows = Map.of();
    private boolean best;

    /** What a row shows. */
    private record StepKey(Step step, boolean best) {}

    WaysPane(CorridorDesk desk, CorridorActions actions) {
        super(8);
        this.desk = desk;
        this.actions = actions;
        setId("ways");
    }

    void setBest(boolean newBest) {
        best = newBest;
        refresh();
    }

    void refresh() {
        Children.show(
                this, desk.findTools().map(tools -> contents(tools.service())).orElse(List.of()));
    }

    private List<Node> contents(CorridorService service) {
        PlanAnswer answer = desk.answer();
        if (answer.ways().isEmpty()) {
            String sentence = answer.sentence().isEmpty()
                    ? "Say where goods start and where they go, or take a ready route."
                    : answer.sentence();
            Label words = Cards.words(sentence, "lead-sentence");
            words.setId("no-way");
            return List.of(words);
        }
        List<Node> contents = new ArrayList<>();
        if (!answer.notice().isEmpty()) {
            Label notice = Cards.words(answer.notice(), "lead-sentence");
            notice.setId("ready-notice");
            contents.addAll(List.of(notice, Buttons.link("As if it were open", () -> openReady(service))));
        }
        boolean ready = PlanAnswer.isReady(desk.plan(), answer.ways().get(0));
        for (int i = 0; i < answer.ways().size(); i++) {
            // The ready route stands first although others may be quicker: it is the one that was asked for.
            if (ready && i < 2) {
                contents.add(Cards.section(i == 0 ? "The ready route" : "Without it"));
            }
            contents.add(card(service, answer, i));
        }
        Itinerary chosen = answer.ways().get(desk.chosen());
        contents.add(Cards.section("Where it runs"));
        contents.add(ShareBar.of(named(service, answer.kmByCountry().get(desk.chosen()))));
        contents.add(ShareBar.of(byMode(chosen)));
        contents.add(besideLink(chosen));
        stepsTitle.setText("Step by step, " + (best ? "at best" : "as a rule"));
        showSteps(service, chosen);
        contents.add(stepsTitle);
        contents.add(steps);
        contents.add(note);
        return contents;
    }

    /** Keeps the rows of steps that stay as they are: making rows is what takes longest when an answer comes. */
    private void showSteps(CorridorService service, Itinerary way) {
        Map<StepKey, StepRow> now = new LinkedHashMap<>();
        for (Step step : way.steps()) {
            StepKey key = new StepKey(step, best);
            StepRow known = rows.get(key);
            now.put(key, known == null ? StepRow.of(desk, actions, service, step, best) : known);
        }
        rows = now;
        Children.show(steps, List.copyOf(now.values()));
    }

    /** Takes what is missing of the ready route as built, and opens what was closed of it. */
    private void openReady(CorridorService service) {
        desk.plan()
                .ready()
                .ifPresent(route -> desk.changeScenario(
                        now -> {
                            Scenario open = now;
                            for (Leg leg : ReadyRoute.missing(service, route, now)) {
                                open = open.withAdded(leg.id()).withReopened(leg.id());
                            }
                            return open;
                        },
                        ""));
    }

    private Button besideLink(Itinerary way) {
        boolean there = desk.beside().holds(way.legs());
        String by = desk.answer().titles().get(desk.chosen()).replaceFirst("^By ", "by ");
        Button link = Buttons.link(there ? "Take it out of the comparison" : "Put it in the comparison", () -> {
            desk.beside().toggle(OwnRoute.of(way, by));
            refresh();
        });
        link.setId("beside");
        Buttons.tip(link, "Ways between any ends stand side by side under Compare");
        return link;
    }

    private CardButton card(CorridorService service, PlanAnswer answer, int index) {
        Itinerary way = answer.ways().get(index);
        Totals totals = way.totals();
        Grounds grounds = service.grounds(way);
        Label chip = new Label(String.valueOf(index + 1));
        chip.getStyleClass().addAll("way-chip", "way-" + index);
        Label title = Cards.words(answer.titles().get(index), "way-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, chip, title);
        head.setAlignment(Pos.TOP_LEFT);
        HBox figures = new HBox(
                12,
                number(
                        days(best ? totals.daysBest() : totals.days()),
                        "way-days",
                        service,
                        grounds.of(Quantity.HOURS, Quantity.DWELL_HOURS)),
                number(Texts.lengthKm(totals.lengthKm() * 1000), "way-figure", service, grounds.of(Quantity.LENGTH_KM)),
                number(
                        "$" + Texts.grouped(Math.round(totals.usd() / 10) * 10),
                        "way-figure",
                        service,
                        grounds.of(Quantity.COST_USD)));
        figures.setAlignment(Pos.BASELINE_LEFT);
        Label stops = Cards.words(stopsOf(totals), "muted");
        VBox content = new VBox(4, head, figures, stops);
        CardButton card = new CardButton(content, () -> choose(index));
        card.getStyleClass().add("way-card");
        card.setId("way-" + index);
        card.setAccessibleText("Way " + (index + 1) + ": " + title.getText() + ", " + days(totals.days()));
        card.pseudoClassStateChanged(CHOSEN, index == desk.chosen());
        return card;
    }

    private void choose(int index) {
        if (desk.chosen() == index) {
            actions.flyTo(desk.answer().ways().get(index).legs());
            return;
        }
        desk.choose(index);
        refresh();
        Optional.ofNullable(lookup("#way-" + index)).ifPresent(Node::requestFocus);
    }

    private static Label number(String text, String styleClass, CorridorService service, Grounds grounds) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        Buttons.tip(label, () -> SourceTips.of(service, grounds));
        return label;
    }

    private static String days(double days) {
        return String.format(Locale.ROOT, "%.1f days", days);
    }

    private static String stopsOf(Totals totals) {
        return Texts.count(totals.borders(), "border", "borders") + " · "
                + (totals.gaugeChanges() == 0
                        ? "no change of gauge"
                        : Texts.count(totals.gaugeChanges(), "change of gauge", "changes of gauge"))
                + " · reloaded "
                + (totals.transshipments() == 0 ? "never" : Texts.count(totals.transshipments(), "time", "times"));
    }

    private static Map<String, Double> named(CorridorService service, Map<String, Double> kmByCountry) {
        Map<String, Double> named = new LinkedHashMap<>();
        kmByCountry.forEach(
                (code, km) -> named.put(code.equals(CountryShares.SEA) ? "at sea" : service.countryName(code), km));
        return named;
    }

    private static Map<String, Double> byMode(Itinerary way) {
        Map<String, Double> named = new LinkedHashMap<>();
        way.kmByMode()
                .forEach((mode, km) -> named.put(
                        switch (mode) {
                            case RAIL -> "rail";
                            case SEA -> "ship";
                            case FERRY -> "train ferry";
                            case ROAD -> "road";
                            case PIPELINE -> "pipeline";
                        },
                        km));
        return named;
    }
}
