package org.caspia.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.GazetteerEntry;

/**
 * Tells clubs from the towns they are called after where a text reports on football or cricket: "Everton lost to Norwich". Countries
 * stay, for their teams are theirs; so do the towns of America, whose schools play for them.
 */
final class ClubReader {
    private static final WordSet SPORT =
            WordSet.of("penalty winger striker midfielder goalkeeper defender equaliser relegation"
                    + " albion hotspur rovers wanderers celtic hibernian bundesliga serie liga ligue uefa fifa premiership goalless header"
                    + " fa wicket wickets innings ipl batsman bowler cricket arsenal");
    private static final int ENOUGH = 3;
    private static final Set<String> SCHOOLS = Set.of("US", "CA");

    /** So much from the words around makes it the town: "in Leeds", "from Leeds". */
    private static final double LED = 1.4;

    private ClubReader() {}

    static void read(Tokens tokens, List<Found> found) {
        if (!isSport(tokens)) {
            return;
        }
        for (Found here : found) {
            if (here.cue < LED && here.inside == null && isHome(here)) {
                here.cue -= 4;
            }
        }
    }

    /** Whether a club may be called after the place. */
    private static boolean isHome(Found here) {
        GazetteerEntry entry = here.matches.get(0).entry();
        return (entry.feature().isPopulated() || (entry.feature() == Feature.COUNTY && here.isTownToo()))
                && !SCHOOLS.contains(entry.countryIso());
    }

    private static boolean isSport(Tokens tokens) {
        Set<Long> words = new HashSet<>();
        for (int i = 0; i < tokens.size() && words.size() < ENOUGH; i++) {
            if (SPORT.contains(tokens.key(i))) {
                words.add(tokens.key(i));
            }
        }
        return words.size() >= ENOUGH;
    }
}
