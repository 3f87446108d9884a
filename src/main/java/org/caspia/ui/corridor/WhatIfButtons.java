package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Node;
import org.caspia.corridor.Status;
import org.caspia.corridor.route.Scenario;

/** What one can try with a node, a leg, a country or a water, as buttons of a panel and as a menu of the map. */
public final class WhatIfButtons {
    private final CorridorDesk desk;

    /**
     * Something that can be tried.
     *
     * @param title what a button or menu says
     * @param run does it
     */
    public record Trial(String title, Runnable run) {}

    /**
     * Makes trials.
     *
     * @param desk on whose plan they act
     */
    public WhatIfButtons(CorridorDesk desk) {
        this.desk = desk;
    }

    /**
     * Lists what can be tried with a node.
     *
     * @param node the node
     * @return at least three trials
     */
    public List<Trial> of(Node node) {
        List<Trial> trials = new ArrayList<>();
        String name = WayNames.shortName(node);
        trials.add(new Trial("Route from here", () -> desk.setFrom(node)));
        trials.add(new Trial("Route to here", () -> desk.setTo(node)));
        trials.add(closing(node.id(), name));
        boolean slow = desk.plan().scenario().stopFactors().containsKey(node.id());
        trials.add(
                slow
                        ? new Trial(
                                "The usual wait at " + name, () -> change(s -> EffectWords.withoutFactor(s, node.id())))
                        : new Trial(
                                "What if the wait at " + name + " doubles?",
                                () -> change(s -> s.withStopFactor(node.id(), 2))));
        return trials;
    }

    /**
     * Lists what can be tried with a leg.
     *
     * @param leg the leg
     * @return a trial: closing it, or building it
     */
    public List<Trial> of(Leg leg) {
        if (leg.status() == Status.OPEN || desk.plan().scenario().closed().contains(leg.id())) {
            return List.of(closing(leg.id(), "this leg"));
        }
        boolean built = desk.plan().scenario().added().contains(leg.id());
        return List.of(
                built
                        ? new Trial("Not built after all", () -> change(s -> EffectWords.withoutAdded(s, leg.id())))
                        : new Trial("What if it were open?", () -> change(s -> s.withAdded(leg.id()))));
    }

    /**
     * Lists what can be tried with a country.
     *
     * @param iso3 ISO 3166 alpha-3
     * @param name in English
     * @return a trial, if the network touches the country
     */
    public List<Trial> ofCountry(String iso3, String name) {
        boolean touched = desk.findTools()
                .map(tools -> tools.service().listClosures().stream()
                        .anyMatch(closure -> closure.key().equals(iso3)))
                .orElse(true);
        return touched ? List.of(closing(iso3, name)) : List.of();
    }

    /**
     * Lists what can be tried with a sea or strait.
     *
     * @param name in English
     * @return a trial, if ways go over it
     */
    public List<Trial> ofWater(String name) {
        List<Trial> trials = new ArrayList<>();
        if (name.equals("Caspian Sea")) {
            trials.add(new Trial(
                    "What if the Caspian falls by a metre?",
                    () -> change(s -> s.withCaspianFall(Math.min(5, s.caspianFallM() + 1)))));
        }
        String plain = name.replace(" Sea", "");
        desk.findTools()
                .flatMap(tools -> tools.service()
                        .findClosure(name)
                        .or(() -> tools.service().findClosure(plain)))
                .ifPresent(passage -> trials.add(closing(passage.key(), name)));
        return trials;
    }

    private Trial closing(String key, String name) {
        return desk.plan().scenario().closed().contains(key)
                ? new Trial("Open " + name + " again", () -> change(s -> s.withReopened(key)))
                : new Trial("What if " + name + " is closed?", () -> change(s -> s.withClosed(key)));
    }

    private void change(java.util.function.UnaryOperator<Scenario> change) {
        desk.changeScenario(change);
    }

    /**
     * Makes a row of buttons.
     *
     * @param trials what can be tried
     * @return the row
     */
    public static FlowPane row(List<Trial> trials) {
        FlowPane row = new FlowPane(6, 6);
        row.getStyleClass().add("trial-row");
        for (Trial trial : trials) {
            Button button = new Button(trial.title());
            button.getStyleClass().addAll("small", "trial");
            button.setOnAction(event -> trial.run().run());
            row.getChildren().add(button);
        }
        return row;
    }

    /**
     * Makes items of a menu.
     *
     * @param trials what can be tried
     * @return the items
     */
    public static List<MenuItem> items(List<Trial> trials) {
        return trials.stream()
                .map(trial -> {
                    MenuItem item = new MenuItem(trial.title());
                    item.setOnAction(event -> trial.run().run());
                    return item;
                })
                .toList();
    }
}
