package org.caspia.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caspia.event.NameUse;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;

/**
 * Decides which names are places at all: how likely the name is a place by itself, and what the words around it say, added up. A
 * name that is surely a place once is one wherever it stands alone in the same article.
 */
final class Judge {
    private static final double ENOUGH = 2.2;

    private Judge() {}

    static void judge(List<Found> found) {
        Map<Long, Double> surest = new HashMap<>();
        for (Found here : found) {
            surest.merge(here.key, evidence(here), Math::max);
        }
        for (Found here : found) {
            double own = evidence(here);
            double shared = own > 0 ? Math.min(1.5, Math.max(0, surest.getOrDefault(here.key, own) - own)) : 0;
            here.accepted = own + shared >= ENOUGH;
            here.use = isAdjective(here) ? NameUse.DEMONYM : NameUse.LITERAL;
            if (here.rule.isEmpty()) {
                here.rule = shared > 0 ? "the same name is surely a place elsewhere in the article" : reason(here);
            }
        }
    }

    /** Whether a name is a place with what its neighbourhood on the map adds. */
    static boolean isEnough(Found here, double support) {
        return support > 0.6 && evidence(here) + support >= ENOUGH;
    }

    /** Whether a name is a place by itself and the words around it. */
    static boolean isEnough(Found here) {
        return evidence(here) >= ENOUGH;
    }

    private static double evidence(Found here) {
        return Math.min(4.5, here.bestPrior()) + here.cue;
    }

    static boolean isAdjective(Found here) {
        NameRole role = here.matches.get(0).role();
        return role == NameRole.DEMONYM || role == NameRole.PREFIX;
    }

    private static String reason(Found here) {
        NameMatch first = here.matches.get(0);
        if (isAdjective(here)) {
            return "the word for the people or adjective of " + first.entry().name();
        }
        if (first.entry().feature() == Feature.COUNTRY) {
            return "a name of the country " + first.entry().name();
        }
        return "a name in the gazetteer, known enough to stand alone";
    }
}
