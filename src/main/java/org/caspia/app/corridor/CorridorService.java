package org.caspia.app.corridor;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caspia.app.atlas.Atlas;
import org.caspia.corridor.CorridorBook;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Network;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Bottleneck;
import org.caspia.corridor.route.BottleneckFinder;
import org.caspia.corridor.route.ComparisonRow;
import org.caspia.corridor.route.Dependency;
import org.caspia.corridor.route.DependencyTable;
import org.caspia.corridor.route.Grounds;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.NetworkChange;
import org.caspia.corridor.route.NodeFinder;
import org.caspia.corridor.route.NodeMatch;
import org.caspia.corridor.route.RouteAnswer;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.corridor.route.Router;
import org.caspia.corridor.route.Scenario;
import org.caspia.corridor.route.ScenarioEffect;
import org.caspia.corridor.route.Step;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.problem.ProblemException;

/**
 * The questions that the transport network answers. Every answer is reckoned anew from the immutable network, most within a few
 * milliseconds; safe for several threads.
 */
public final class CorridorService {
    private final CorridorBook book;
    private final Router router;
    private final NodeFinder nodes;
    private final ClosureFinder closures;
    private final GroupFinder groups;

    /**
     * Makes the service for any network.
     *
     * @param book the network and what goes with it
     * @param gazetteer names of countries
     */
    public CorridorService(CorridorBook book, Gazetteer gazetteer) {
        this.book = book;
        router = new Router(book.network(), book.tariffs());
        nodes = new NodeFinder(book.network());
        closures = new ClosureFinder(book.network(), nodes, gazetteer);
        groups = new GroupFinder(book.network(), nodes, closures, gazetteer);
    }

    /**
     * Makes the service for the shipped network.
     *
     * @param atlas the atlas
     * @return the service
     * @throws ProblemException if data is missing or damaged
     */
    public static CorridorService open(Atlas atlas) throws ProblemException {
        return new CorridorService(atlas.corridorBook(), atlas.gazetteer());
    }

    /**
     * Returns what is known: network, named routes, volumes by year, sources.
     *
     * @return the book
     */
    public CorridorBook book() {
        return book;
    }

    /**
     * Returns the network.
     *
     * @return the network
     */
    public Network network() {
        return book.network();
    }

    /**
     * Finds a node by a name as people write it.
     *
     * @param name such as {@code Bakı}, {@code Horgos}
     * @return the node, or the nearest names and a sentence that offers them
     */
    public NodeMatch findNode(String name) {
        return nodes.find(name);
    }

    /**
     * Finds places of the network that one name stands for.
     *
     * @param name a place, a country, a group of countries such as {@code Central Asia}, or {@code all}
     * @return the places, or nothing
     */
    public Optional<NodeGroup> findGroup(String name) {
        return groups.find(name);
    }

    /**
     * Lists everything that can be shut.
     *
     * @return countries, passages, nodes, legs
     */
    public List<Closure> listClosures() {
        return closures.list();
    }

    /**
     * Finds what can be shut.
     *
     * @param text a key, a country's code or name, a strait, a node's name
     * @return it, or nothing
     */
    public Optional<Closure> findClosure(String text) {
        return closures.find(text);
    }

    /**
     * Finds a country that the network touches.
     *
     * @param text code of two or three letters, or name
     * @return it, or nothing
     */
    public Optional<Closure> findCountry(String text) {
        return closures.findCountry(text);
    }

    /**
     * Suggests what can be shut.
     *
     * @param text what was not found
     * @return the nearest, at most five
     */
    public List<Closure> suggestClosures(String text) {
        return closures.suggest(text);
    }

    /**
     * Says what is different in a scenario.
     *
     * @param scenario the scenario
     * @return clauses such as {@code Iran shut; as in 2024}; empty for today
     */
    public String describe(Scenario scenario) {
        return new ScenarioWords(this).describe(scenario);
    }

    /**
     * Returns the English name of a country.
     *
     * @param iso3 code of three letters
     * @return the name; the code itself if nobody knows it
     */
    public String countryName(String iso3) {
        return closures.countryName(iso3);
    }

    /**
     * Finds the ways of a query.
     *
     * @param query whose nodes are of this network
     * @return itineraries with steps, usual and best hours, or the sentence why there is none
     */
    public RouteAnswer answer(RouteQuery query) {
        return named(router.find(query));
    }

    /** The sentence that says what cuts the way, with names instead of keys. */
    private RouteAnswer named(RouteAnswer answer) {
        String why = answer.whyNone();
        for (String key : answer.query().scenario().closed()) {
            Optional<Closure> closure = closures.find(key);
            if (closure.isPresent()) {
                why = why.replaceAll(
                        "the closure of " + Pattern.quote(key) + "\\b",
                        "the closure of "
                                + Matcher.quoteReplacement(closure.get().name()));
            }
        }
        return new RouteAnswer(answer.query(), answer.itineraries(), why);
    }

    /**
     * Follows a named route.
     *
     * @param route a route of this network
     * @param scenario what is slower
     * @return its itinerary
     */
    public Itinerary follow(NamedRoute route, Scenario scenario) {
        return router.follow(route, scenario);
    }

    /**
     * Says what the scenario of a query costs against today.
     *
     * @param query the question with its scenario
     * @return both answers, extra hours, km and USD, legs left and taken
     */
    public ScenarioEffect effect(RouteQuery query) {
        return new ScenarioEffect(answer(query.withScenario(Scenario.today())), answer(query));
    }

    /**
     * Says what the numbers of a step rest on.
     *
     * @param step a step of an answer
     * @return its figures with their sources
     */
    public Grounds grounds(Step step) {
        return router.grounds(step);
    }

    /**
     * Says what the sums of a way rest on.
     *
     * @param itinerary an itinerary of an answer
     * @return all figures used
     */
    public Grounds grounds(Itinerary itinerary) {
        return router.grounds(itinerary);
    }

    /**
     * Says which legs differ between two scenarios, for the map.
     *
     * @param before one scenario, often today
     * @param after the other
     * @return legs gone and come
     */
    public NetworkChange change(Scenario before, Scenario after) {
        return NetworkChange.between(book.network(), before, after);
    }

    /**
     * Finds the largest flow and the legs that bind it.
     *
     * @param query ends, modes, scenario
     * @param quantity {@link Quantity#CAPACITY_MT_A} or {@link Quantity#CAPACITY_TEU_A}
     * @param detour how many times as long as the shortest a way may be to count; infinite for all
     * @return the flow, what binds, and what each leg carries
     * @throws IllegalArgumentException if the ends are the same or the factor is below 1
     */
    public Bottleneck bottleneck(RouteQuery query, Quantity quantity, double detour) {
        return new BottleneckFinder(book.network()).find(query, quantity, detour);
    }

    /**
     * Says whom the way between the ends of a query depends on, by usual time.
     *
     * @param query ends, modes, scenario
     * @return a row for each country that the best way uses, the most essential first
     */
    public List<Dependency> dependencies(RouteQuery query) {
        return new DependencyTable(router, query.modes(), query.scenario())
                .of(List.of(query.from()), List.of(query.to()));
    }

    /**
     * Says what it costs if countries, passages, nodes or legs are shut, against the scenario of the query.
     *
     * @param query ends, criterion, modes, scenario
     * @param keys what is shut, all together
     * @return the detour; nothing if there is no way before or none after
     */
    public Optional<Detour> detour(RouteQuery query, Collection<String> keys) {
        Scenario shut = query.scenario();
        for (String key : keys) {
            shut = shut.withClosed(key);
        }
        Optional<Itinerary> before = router.find(query).findBest();
        Optional<Itinerary> after = router.find(query.withScenario(shut)).findBest();
        return before.flatMap(way -> after.map(other -> Detour.between(way, other)));
    }

    /**
     * Says whom the ways between two groups of places depend on; takes some hundred milliseconds for all pairs of the network.
     *
     * @param asked the groups, modes, scenario, and countries to be shut together
     * @return a row for each country, the most essential first, and one for those shut together
     */
    public DependencySheet dependencies(DependencySheet.Question asked) {
        return new DependencySheet(
                asked.from(),
                asked.to(),
                asked.scenario(),
                new DependencyTable(router, asked.modes(), asked.scenario())
                        .of(asked.from().nodes(), asked.to().nodes(), asked.together()));
    }

    /**
     * Finds named routes by words of their names.
     *
     * @param words a key such as {@code mc_kz_poti}, or words such as {@code middle poti}; case, accents and hyphens do not matter
     * @return the routes that fit best; one if the words are clear, several if not, none if nothing fits
     */
    public List<NamedRoute> findRoutes(String words) {
        return RouteFinder.find(book.routes(), words);
    }

    /**
     * Lists the routes that stand for the corridors in the comparison.
     *
     * @return the first named route of each corridor, in the order of the data
     */
    public List<NamedRoute> listMainRoutes() {
        Set<CorridorId> seen = new HashSet<>();
        return book.routes().stream()
                .filter(route -> seen.add(route.corridor()))
                .toList();
    }

    /**
     * Puts routes side by side.
     *
     * @param routes routes of this network, in the order wanted
     * @param scenario what is slower
     * @return a row for each
     */
    public List<ComparisonRow> compare(List<NamedRoute> routes, Scenario scenario) {
        return ComparisonRow.of(router, routes, book.volumes(), scenario);
    }

    /**
     * Puts what was published beside what the network gives.
     *
     * @return published figures of each named route, then the figures that are often quoted
     */
    public List<ClaimCheck> claims() {
        return new ClaimChecker(this).check();
    }

    /**
     * Puts what was published of a route beside what the network gives.
     *
     * @param route a route of this network
     * @return a check for each published figure
     */
    public List<ClaimCheck> claims(NamedRoute route) {
        return new ClaimChecker(this).check(route);
    }
}
