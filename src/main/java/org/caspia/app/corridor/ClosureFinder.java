package org.caspia.app.corridor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Network;
import org.caspia.corridor.route.NodeFinder;
import org.caspia.gazetteer.Country;
import org.caspia.gazetteer.Gazetteer;

/** Finds what can be shut in a scenario by what people call it: a country, a strait, a node or a leg. */
final class ClosureFinder {
    private static final Pattern PASSAGE_WORDS =
            Pattern.compile("\\b(the|of|seas?|straits?|canal)\\b", Pattern.CASE_INSENSITIVE);

    private final List<Closure> all = new ArrayList<>();
    private final NodeFinder nodes;
    private final Gazetteer gazetteer;

    ClosureFinder(Network network, NodeFinder nodes, Gazetteer gazetteer) {
        this.nodes = nodes;
        this.gazetteer = gazetteer;
        Set<String> countries = new TreeSet<>();
        Set<String> passages = new TreeSet<>();
        for (Leg leg : network.listLegs()) {
            countries.addAll(leg.listCountries());
            passages.addAll(leg.info().passages());
        }
        countries.forEach(code -> all.add(new Closure(code, Closure.Kind.COUNTRY, countryName(code))));
        passages.forEach(key -> all.add(new Closure(key, Closure.Kind.PASSAGE, passageName(key))));
        network.listNodes().forEach(n -> all.add(new Closure(n.id(), Closure.Kind.NODE, n.name())));
        network.listLegs().forEach(leg -> all.add(new Closure(leg.id(), Closure.Kind.LEG, leg.title())));
    }

    List<Closure> list() {
        return List.copyOf(all);
    }

    /** By key, then as a country by code or name, as a strait, as a place. */
    Optional<Closure> find(String text) {
        String word = text.strip();
        return first(closure -> closure.key().equals(word) || closure.name().equals(word))
                .or(() -> findCountry(word))
                .or(() -> findPassage(word))
                .or(() -> nodes.find(word)
                        .findNode()
                        .flatMap(node -> first(closure -> closure.key().equals(node.id()))));
    }

    /** A country by code or name, also one that the network does not touch: then shutting it changes nothing, so it is not found. */
    Optional<Closure> findCountry(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return gazetteer.listCountries().stream()
                .filter(country ->
                        country.iso2().equals(upper) || country.iso3().equals(upper))
                .findFirst()
                .or(() -> gazetteer.list(text).stream()
                        .filter(match -> match.entry().id().startsWith("country:"))
                        .findFirst()
                        .flatMap(match -> gazetteer.findCountry(match.entry().countryIso())))
                .map(Country::iso3)
                .flatMap(code -> first(closure -> closure.key().equals(code)));
    }

    /** The nearest names, countries and straits before nodes and legs. */
    List<Closure> suggest(String text) {
        List<Closure> near = new ArrayList<>();
        String word = text.strip();
        all.stream()
                .filter(closure -> closure.kind() != Closure.Kind.NODE)
                .filter(closure -> distance(word, closure) <= Math.max(2, word.length() / 3))
                .sorted(Comparator.comparingInt(closure -> distance(word, closure)))
                .limit(5)
                .forEach(near::add);
        nodes.find(word)
                .suggestions()
                .forEach(node -> first(c -> c.key().equals(node.id())).ifPresent(near::add));
        return near.stream().limit(5).toList();
    }

    String countryName(String iso3) {
        return gazetteer.listCountries().stream()
                .filter(country -> country.iso3().equals(iso3))
                .findFirst()
                .map(Country::name)
                .orElse(iso3);
    }

    private Optional<Closure> findPassage(String word) {
        String key = passageKey(word);
        return first(closure -> closure.kind() == Closure.Kind.PASSAGE
                && (passageKey(closure.key()).equals(key)
                        || passageKey(closure.name()).equals(key)));
    }

    /** The Caspian Sea is the Caspian, the Strait of Hormuz Hormuz. */
    private static String passageKey(String name) {
        return NodeFinder.key(
                PASSAGE_WORDS.matcher(name.replace('_', ' ')).replaceAll(" ").strip());
    }

    private Optional<Closure> first(Predicate<Closure> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private static int distance(String word, Closure closure) {
        String key = NodeFinder.key(word);
        return Math.min(
                NodeFinder.edits(key, NodeFinder.key(closure.key())),
                NodeFinder.edits(key, NodeFinder.key(closure.name())));
    }

    private static String passageName(String key) {
        String words = key.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
