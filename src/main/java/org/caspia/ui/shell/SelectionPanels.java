package org.caspia.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.app.article.OpenArticle;
import org.caspia.corridor.Network;
import org.caspia.event.DatedEvent;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.render.Selection;
import org.caspia.ui.article.ArticleActions;
import org.caspia.ui.article.ArticleTabs;
import org.caspia.ui.article.CorrectionActions;
import org.caspia.ui.article.CountryComparison;
import org.caspia.ui.article.CountryPanel;
import org.caspia.ui.article.EventPanel;
import org.caspia.ui.article.PlacePanel;
import org.caspia.ui.article.PlacePanel.Fact;
import org.caspia.ui.corridor.LegPanel;
import org.caspia.ui.corridor.NodePanel;
import org.caspia.ui.corridor.WhatIfButtons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Icon;
import org.caspia.ui.kit.Texts;

/** Makes the panel that belongs to what was clicked. */
final class SelectionPanels {
    private final Services services;
    private final ArticleActions actions;
    private final CorrectionActions corrections;
    private final Consumer<Selection> onSelect;
    private final Function<Selection, List<WhatIfButtons.Trial>> trials;

    /**
     * A panel with its head.
     *
     * @param icon what kind of thing it tells of
     * @param title its name
     * @param content what is known
     */
    record Panel(Icon icon, String title, Region content) {}

    SelectionPanels(
            Services services,
            ArticleActions actions,
            CorrectionActions corrections,
            Consumer<Selection> onSelect,
            Function<Selection, List<WhatIfButtons.Trial>> trials) {
        this.services = services;
        this.actions = actions;
        this.corrections = corrections;
        this.onSelect = onSelect;
        this.trials = trials;
    }

    /** The panel, headed by what can be tried with the thing on the corridor. */
    Optional<Panel> find(Selection what, List<OpenArticle> articles) {
        List<WhatIfButtons.Trial> tries = trials.apply(what);
        return known(what, articles)
                .map(panel -> tries.isEmpty()
                        ? panel
                        : new Panel(panel.icon(), panel.title(), new VBox(WhatIfButtons.row(tries), panel.content())));
    }

    private Optional<Panel> known(Selection what, List<OpenArticle> articles) {
        if (what instanceof Selection.Country country) {
            return Optional.of(country(country, articles));
        } else if (what instanceof Selection.Water water) {
            return Optional.of(place(Icon.PLACE, water.name(), List.of(), articles));
        } else if (what instanceof Selection.City city) {
            return Optional.of(city(city, articles));
        } else if (what instanceof Selection.Region region) {
            return Optional.of(region(region, articles));
        } else if (what instanceof Selection.Event event) {
            return event(event, articles);
        } else if (what instanceof Selection.Leg leg) {
            return services.findNetwork().flatMap(network -> leg(leg, network));
        } else if (what instanceof Selection.Node node) {
            return services.findNetwork().flatMap(network -> node(node, network));
        }
        return Optional.empty();
    }

    private Panel country(Selection.Country country, List<OpenArticle> articles) {
        String iso = CountryCodes.twoLetters(country.iso());
        Region content = switch (articles.size()) {
            case 0 -> Cards.stack(Cards.words("No article is open.", "muted"));
            case 1 -> new CountryPanel(articles.get(0), services.report(articles.get(0), iso), country.name(), actions);
            default ->
                new CountryComparison(
                        articles.stream()
                                .map(open -> new CountryComparison.Part(open, services.report(open, iso)))
                                .toList(),
                        country.name(),
                        actions);
        };
        return new Panel(Icon.PLACE, country.name(), content);
    }

    private Panel city(Selection.City city, List<OpenArticle> articles) {
        List<Fact> facts = new ArrayList<>();
        if (!city.iso().isBlank()) {
            facts.add(new Fact("Country", CountryCodes.englishName(city.iso())));
        }
        if (city.population() > 0) {
            facts.add(new Fact("Inhabitants", Texts.grouped(city.population())));
        }
        facts.add(new Fact("Position", Texts.position(city.position())));
        return place(Icon.PLACE, city.name(), facts, articles);
    }

    private Panel region(Selection.Region region, List<OpenArticle> articles) {
        List<Fact> facts = new ArrayList<>();
        articles.stream()
                .flatMap(open -> open.extraction().mentions().stream())
                .map(Mention::place)
                .filter(place -> place.id().equals(region.id()))
                .findFirst()
                .map(SelectionPanels::membersOf)
                .filter(members -> !members.isEmpty())
                .ifPresent(members -> facts.add(new Fact("Countries", members)));
        return place(Icon.PLACE, region.name(), facts, articles);
    }

    private static String membersOf(Place place) {
        return String.join(
                ", ", place.memberIsos().stream().map(CountryCodes::englishName).toList());
    }

    private Panel place(Icon icon, String name, List<Fact> facts, List<OpenArticle> articles) {
        return new Panel(icon, name, new PlacePanel(articles, name, facts, actions));
    }

    private Optional<Panel> event(Selection.Event wanted, List<OpenArticle> articles) {
        return articles.stream()
                .flatMap(open -> findEvent(open, wanted.id()).stream()
                        .map(event -> new Panel(
                                Icon.EVENT,
                                articles.size() == 1 ? "Event" : "Event in " + ArticleTabs.titleOf(open),
                                new EventPanel(open, event, actions, corrections))))
                .findFirst();
    }

    static Optional<DatedEvent> findEvent(OpenArticle open, String id) {
        return open.extraction().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst();
    }

    private Optional<Panel> leg(Selection.Leg wanted, Network network) {
        return network.findLeg(wanted.id())
                .map(leg -> new Panel(
                        Icon.ROUTE,
                        leg.title(),
                        new LegPanel(
                                leg, services::findSource, node -> onSelect.accept(new Selection.Node(node.id())))));
    }

    private Optional<Panel> node(Selection.Node wanted, Network network) {
        return network.findNode(wanted.id())
                .map(node -> new Panel(
                        Icon.ROUTE,
                        node.name(),
                        new NodePanel(
                                node,
                                network,
                                services::findSource,
                                leg -> onSelect.accept(new Selection.Leg(leg.id())))));
    }
}
