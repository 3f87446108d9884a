package org.caspia.corridor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caspia.geo.Geodesics;
import org.jspecify.annotations.Nullable;

/**
 * What must hold in any network, ours or a user's: nothing shorter than its great circle, no two legs the same, nodes that can be
 * reached, one gauge along a track, sources that exist. Reading has already found what is malformed; this finds what is implausible.
 */
public final class NetworkCheck {
    /** Coordinates are good to about a kilometre at each end. */
    private static final double SLACK_KM = 1.5;

    private final LoadResult loaded;
    private final Map<String, Source> sources;
    private final List<NetworkIssue> issues = new ArrayList<>();

    private NetworkCheck(LoadResult loaded, Map<String, Source> sources) {
        this.loaded = loaded;
        this.sources = sources;
    }

    /**
     * Checks a network.
     *
     * @param loaded the network as it was read
     * @param sources the sources that figures may refer to; empty if the network has no list of sources, which is then not checked
     * @return what reading found, then what the check found, each with its place in the file; empty if all is well
     */
    public static List<NetworkIssue> check(LoadResult loaded, Map<String, Source> sources) {
        NetworkCheck check = new NetworkCheck(loaded, sources);
        check.issues.addAll(loaded.issues());
        check.lengths();
        check.duplicates();
        check.gauges();
        check.reachability();
        check.figures();
        return List.copyOf(check.issues);
    }

    private void lengths() {
        for (Leg leg : loaded.network().listLegs()) {
            double straightKm =
                    Geodesics.distanceM(leg.from().position(), leg.to().position()) / 1000;
            if (leg.lengthKm() < straightKm - SLACK_KM) {
                issue(
                        leg,
                        "its length, %.0f km, is less than the %.0f km of the great circle",
                        leg.lengthKm(),
                        straightKm);
            } else if (leg.drawnKm() > 1.5 * leg.lengthKm() + 10) {
                issue(leg, "its line, %.0f km, is much longer than its length, %.0f km", leg.drawnKm(), leg.lengthKm());
            }
        }
    }

    private void duplicates() {
        Map<String, Leg> seen = new HashMap<>();
        for (Leg leg : loaded.network().listLegs()) {
            Set<String> ends = new TreeSet<>(List.of(leg.from().id(), leg.to().id()));
            LegInfo info = leg.info();
            Leg twin = seen.putIfAbsent(ends + " " + leg.mode() + info.passages() + info.via(), leg);
            if (twin != null) {
                issue(leg, "it joins the same nodes by the same mode and way as %s", twin.id());
            }
        }
    }

    private void gauges() {
        for (Node node : loaded.network().listNodes()) {
            Set<Gauge> gauges = new TreeSet<>();
            loaded.network().listLegsAt(node).forEach(leg -> leg.findGauge().ifPresent(gauges::add));
            if (gauges.size() > 1 && !node.info().gauges().containsAll(gauges)) {
                issue(node, "tracks of %s meet here, but it is not marked as a change of gauge", gauges);
            }
        }
    }

    private void reachability() {
        Set<String> largest = Set.of();
        Set<String> seen = new HashSet<>();
        List<Set<String>> parts = new ArrayList<>();
        for (Node node : loaded.network().listNodes()) {
            if (!seen.contains(node.id())) {
                Set<String> part = reach(node);
                seen.addAll(part);
                parts.add(part);
                largest = part.size() > largest.size() ? part : largest;
            }
        }
        for (Set<String> part : parts) {
            if (part.size() < largest.size() && !isPipeline(part)) {
                Node first = loaded.network().findNode(part.iterator().next()).orElseThrow();
                issue(
                        first,
                        "%s cannot be reached from the rest of the network",
                        String.join(", ", new TreeSet<>(part)));
            }
        }
    }

    /** A pipeline of its own is no mistake. */
    private boolean isPipeline(Set<String> part) {
        return loaded.network().listLegs().stream()
                        .filter(leg -> part.contains(leg.from().id()))
                        .allMatch(leg -> leg.mode() == Mode.PIPELINE)
                && part.size() > 1;
    }

    private Set<String> reach(Node start) {
        Set<String> reached = new HashSet<>(Set.of(start.id()));
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Node node = open.pop();
            for (Leg leg : loaded.network().listLegsAt(node)) {
                Node next = leg.otherEnd(node);
                if (reached.add(next.id())) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    private void figures() {
        if (sources.isEmpty()) {
            return;
        }
        for (Node node : loaded.network().listNodes()) {
            NodeInfo info = node.info();
            unknown(
                            info.figures().values(),
                            info.remarks().values(),
                            info.dates().values())
                    .forEach(id -> issue(node, "it refers to the source %s, which is not in the list of sources", id));
        }
        for (Leg leg : loaded.network().listLegs()) {
            LegInfo info = leg.info();
            unknown(
                            info.figures().values(),
                            info.remarks().values(),
                            info.dates().values())
                    .forEach(id -> issue(leg, "it refers to the source %s, which is not in the list of sources", id));
        }
    }

    private Set<String> unknown(Collection<Figure> figures, Collection<Remark> remarks, Collection<Occasion> dates) {
        Set<String> ids = new TreeSet<>();
        figures.forEach(figure -> ids.add(figure.sourceId()));
        remarks.forEach(remark -> ids.add(remark.sourceId()));
        dates.forEach(date -> ids.add(date.sourceId()));
        ids.removeAll(sources.keySet());
        return ids;
    }

    private void issue(Node node, String sentence, Object... values) {
        add(loaded.nodePlaces().get(node.id()), node.id(), String.format(Locale.ROOT, sentence, values));
    }

    private void issue(Leg leg, String sentence, Object... values) {
        add(loaded.legPlaces().get(leg.id()), leg.id(), String.format(Locale.ROOT, sentence, values));
    }

    private void add(LoadResult.@Nullable Place place, String subject, String sentence) {
        issues.add(
                place == null
                        ? new NetworkIssue("", 0, subject, sentence)
                        : new NetworkIssue(place.file(), place.line(), subject, sentence));
    }
}
