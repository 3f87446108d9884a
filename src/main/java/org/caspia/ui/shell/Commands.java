package org.caspia.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caspia.app.article.OpenArticle;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;
import org.caspia.event.DatedEvent;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.render.Selection;
import org.caspia.time.EventDate;
import org.caspia.ui.map.MapFeature;

/** Everything that the palette can find: places and events of the article, the network, and what the window can do. */
final class Commands {
    private Commands() {}

    /** What the palette does with what it found. */
    interface Actions {
        void openMention(Mention mention);

        void openEvent(DatedEvent event);

        void openNode(Node node);

        void openLeg(String legId);
    }

    static List<Command> find(
            List<Command> window, List<OpenArticle> articles, java.util.Optional<Network> network, Actions actions) {
        List<Command> all = new ArrayList<>();
        articles.forEach(open -> addArticle(all, open, actions));
        all.addAll(window);
        network.ifPresent(known -> addNetwork(all, known, actions));
        return all;
    }

    private static void addArticle(List<Command> all, OpenArticle open, Actions actions) {
        places(open)
                .values()
                .forEach(mention -> all.add(new Command(
                        "Place in the article", mention.place().name(), "", () -> actions.openMention(mention))));
        open.extraction()
                .events()
                .forEach(event -> all.add(new Command("Event", titleOf(event), "", () -> actions.openEvent(event))));
    }

    private static void addNetwork(List<Command> all, Network network, Actions actions) {
        network.listNodes()
                .forEach(node -> node.listNames()
                        .forEach(name -> all.add(new Command(
                                "Node",
                                name.equals(node.name()) ? name : name + " (" + node.name() + ")",
                                "",
                                () -> actions.openNode(node)))));
        network.listLegs()
                .forEach(leg -> all.add(new Command("Leg", leg.title(), "", () -> actions.openLeg(leg.id()))));
    }

    private static Map<String, Mention> places(OpenArticle open) {
        Map<String, Mention> byPlace = new LinkedHashMap<>();
        open.extraction()
                .mentions()
                .forEach(mention -> byPlace.putIfAbsent(mention.place().id(), mention));
        return byPlace;
    }

    private static String titleOf(DatedEvent event) {
        return event.label()
                + event.date()
                        .map(EventDate::toEnglish)
                        .map(when -> " – " + when)
                        .orElse("");
    }

    /** Returns what the Tab key reaches on the map: the article's places and events, and the great nodes of the network. */
    static List<MapFeature> features(List<OpenArticle> articles, java.util.Optional<Network> network) {
        List<MapFeature> features = new ArrayList<>();
        articles.forEach(open -> {
            places(open).values().forEach(mention -> features.add(featureOf(mention.place())));
            open.extraction()
                    .events()
                    .forEach(event -> event.findMainPlace()
                            .ifPresent(place -> features.add(new MapFeature(
                                    new Selection.Event(event.id()), place.position(), titleOf(event)))));
        });
        network.ifPresent(known -> known.listNodes().stream()
                .filter(node -> node.rank() <= 1)
                .forEach(node ->
                        features.add(new MapFeature(new Selection.Node(node.id()), node.position(), node.name()))));
        return features;
    }

    private static MapFeature featureOf(Place place) {
        Selection selection = switch (place.kind()) {
            case COUNTRY -> new Selection.Country(CountryCodes.threeLetters(place.countryIso()), place.name());
            case REGION -> new Selection.Region(place.id(), place.name());
            case WATER -> new Selection.Water(place.name());
            default -> new Selection.City(place.name(), place.countryIso(), place.population(), place.position());
        };
        return new MapFeature(selection, place.position(), place.name());
    }
}
