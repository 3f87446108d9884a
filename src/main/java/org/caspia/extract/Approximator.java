package org.caspia.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caspia.extract.Found.Scored;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.GazetteerEntry;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;
import org.jspecify.annotations.Nullable;

/**
 * Puts places that the gazetteer does not know into the middle of the county or province that the text says they lie in: "Utitsa is a
 * village in Mozhaysk District".
 */
final class Approximator {
    private final Tokens tokens;

    Approximator(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Moves the names whose candidates all lie outside of what the text says. */
    void correct(List<Found> found) {
        Map<Long, GazetteerEntry> moved = new HashMap<>();
        for (Found here : found) {
            Found outer = here.claimed;
            if (here.accepted && outer != null && here.inside == null && isFit(outer) && !isWide(here, outer)) {
                place(here, entryOf(outer));
                moved.putIfAbsent(here.key, entryOf(outer));
            }
        }
        for (Found here : found) {
            GazetteerEntry outer = moved.get(here.key);
            if (outer != null && here.accepted && here.inside == null && here.claimed == null) {
                place(here, outer);
            }
        }
    }

    /** "New England in New South Wales": parts of nature and regions lie in provinces without our knowing it. */
    private static boolean isWide(Found here, Found outer) {
        return here.chosen != null
                && !here.chosen.match().entry().isListedTown()
                && here.chosen
                        .match()
                        .entry()
                        .memberIsos()
                        .contains(entryOf(outer).countryIso());
    }

    /** A name that the gazetteer does not know at all, when the text says that it lies in a place found; null otherwise. */
    @Nullable
    Found unknown(int from, int to, List<Found> found) {
        for (Found outer : after(to, found)) {
            boolean beside = outer.from == to + 2
                    && tokens.isMark(to + 1, ',')
                    && tokens.together(to, outer.from)
                    && (outer.isProvince || isCountry(outer) || !outer.isTownToo());
            boolean described = ContainerReader.isDescribed(tokens, to, outer.from);
            boolean fit = outer.accepted && ((beside || described) && isFit(outer) || isNear(to, outer));
            if (fit) {
                return placed(from, to, "the text says what it lies in", entryOf(outer), 0.4);
            }
        }
        GazetteerEntry middle = WIDE.contains(tokens.key(to)) ? null : middle(found);
        return middle == null
                ? null
                : placed(from, to, "it can only be a place, and the text speaks of one neighbourhood", middle, 0.2);
    }

    private Found placed(int from, int to, String rule, GazetteerEntry outer, double confidence) {
        Found here = new Found(from, to, 0, List.of());
        here.accepted = true;
        here.rule = rule;
        place(here, outer);
        here.confidence = confidence;
        return here;
    }

    /** The town amid the places of a text that speaks of one neighbourhood; null when it speaks of more. */
    private @Nullable GazetteerEntry middle(List<Found> found) {
        if (!asked) {
            asked = true;
            Set<GazetteerEntry> spots = new LinkedHashSet<>();
            for (Found here : found) {
                if (here.accepted && here.chosen != null && isSpot(entryOf(here))) {
                    spots.add(entryOf(here));
                }
            }
            int most = 0;
            for (GazetteerEntry spot : spots.stream().limit(MOST_SPOTS).toList()) {
                int near = (int) spots.stream()
                        .filter(other -> Distances.km(spot.position(), other.position()) < NEIGHBOURHOOD_KM)
                        .count();
                if (near > most && near >= 4 && near * 10 >= spots.size() * 6) {
                    most = near;
                    middle = spot;
                }
            }
        }
        return middle;
    }

    private static boolean isSpot(GazetteerEntry entry) {
        return entry.feature().isPopulated() || entry.feature() == Feature.COUNTY;
    }

    /** Such things may reach far beyond a neighbourhood. */
    private static final WordSet WIDE =
            WordSet.of("river rivers mountains range desert canal strait bay province oblast");

    private static final int MOST_SPOTS = 40;
    private static final double NEIGHBOURHOOD_KM = 90;
    private boolean asked;
    private @Nullable GazetteerEntry middle;

    /** The names that follow a token in the same sentence, near enough to say something of it. */
    List<Found> after(int token, List<Found> found) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).from <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < found.size() && end < low + 4 && tokens.together(token, found.get(end).from)) {
            end++;
        }
        return found.subList(low, end);
    }

    private boolean isNear(int to, Found outer) {
        if (outer.chosen == null || !Nearness.isTold(tokens, to, outer.from)) {
            return false;
        }
        Feature feature = entryOf(outer).feature();
        return feature.isPopulated() || feature == Feature.COUNTY || feature == Feature.LAKE;
    }

    private static boolean isCountry(Found outer) {
        return outer.chosen != null && entryOf(outer).feature() == Feature.COUNTRY;
    }

    /** Most countries are too wide to guess a place in their middle. */
    private static boolean isFit(Found outer) {
        if (outer.chosen == null) {
            return false;
        }
        Feature feature = entryOf(outer).feature();
        return feature == Feature.COUNTY
                || feature == Feature.PROVINCE
                || feature == Feature.ISLAND
                || feature == Feature.COUNTRY && SMALL.contains(entryOf(outer).countryIso());
    }

    /** Countries nowhere further than some 150 km from their middle. */
    private static final Set<String> SMALL = Set.of(
            "AD", "AG", "AI", "AL", "AM", "AW", "BB", "BE", "BH", "BI", "BM", "BN", "CW", "CY", "DJ", "DM", "GD", "GG",
            "GI", "GM", "HK", "IM", "JE", "JM", "KM", "KN", "KW", "LB", "LC", "LI", "LS", "LU", "MC", "ME", "MK", "MO",
            "MT", "NR", "PR", "PS", "QA", "RW", "SG", "SI", "SM", "ST", "SV", "SX", "SZ", "TL", "TT", "VA", "VC", "XK");

    private static GazetteerEntry entryOf(Found outer) {
        Scored chosen = outer.chosen;
        if (chosen == null) {
            throw new IllegalStateException("The place around is not resolved");
        }
        return chosen.match().entry();
    }

    private void place(Found here, GazetteerEntry outer) {
        String name = tokens.text().substring(tokens.start(here.from), tokens.end(here.to));
        GazetteerEntry entry = new GazetteerEntry(
                "in:" + outer.id() + "/" + name,
                name,
                Feature.TOWN,
                outer.position(),
                outer.countryIso(),
                outer.feature() == Feature.PROVINCE ? outer.name() : outer.province(),
                outer.feature() == Feature.COUNTY ? outer.name() : "",
                outer.memberIsos(),
                0);
        String reason = "the gazetteer does not know it there, so that it stands "
                + (outer.feature().isPopulated() ? "at " : "in the middle of ") + outer.name();
        Scored guess = new Scored(new NameMatch(entry, NameRole.PRIMARY), 3, reason, 0, 0);
        here.chosen = guess;
        here.ranking = List.of(guess);
        here.confidence = 0.4;
    }
}
