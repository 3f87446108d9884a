package org.caspia.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.caspia.article.Article;
import org.caspia.event.Candidate;
import org.caspia.event.Evidence;
import org.caspia.event.Mention;
import org.caspia.event.NameUse;
import org.caspia.event.Place;
import org.caspia.event.TextSpan;
import org.caspia.extract.Found.Scored;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.gazetteer.GazetteerEntry;

/** Turns resolved names into mentions. */
final class MentionMaker {
    static final int MOST_CANDIDATES = 8;

    private final Article article;
    private final Tokens tokens;
    private final Gazetteer gazetteer;
    private final boolean withCandidates;
    private final Map<String, Place> places = new HashMap<>();
    private final IdentityHashMap<List<Scored>, List<Candidate>> candidates = new IdentityHashMap<>();
    private final Map<String, String> rules = new HashMap<>();

    MentionMaker(Article article, Tokens tokens, Gazetteer gazetteer, boolean withCandidates) {
        this.article = article;
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.withCandidates = withCandidates;
    }

    List<Mention> make(List<Found> found) {
        List<Mention> mentions = new ArrayList<>();
        for (Found here : found) {
            Scored chosen = here.chosen;
            if (here.accepted && chosen != null) {
                mentions.add(mention(here, chosen));
            }
        }
        return mentions;
    }

    private Mention mention(Found here, Scored chosen) {
        Place place = place(chosen.match().entry());
        if (here.use == NameUse.METONYM) {
            place = gazetteer.findCountry(place.countryIso()).map(Places::of).orElse(place);
        }
        return new Mention(
                place,
                evidence(here, rules.computeIfAbsent(here.rule + "; " + chosen.reason(), rule -> rule)),
                here.use,
                here.confidence,
                tokens.sentence(here.from),
                candidates(here));
    }

    /** Names that share a ranking share their candidates: an article of megabytes has few different ones. */
    private List<Candidate> candidates(Found here) {
        if (!withCandidates && here.use != NameUse.METONYM) {
            return List.of();
        }
        return candidates.computeIfAbsent(here.ranking, this::candidates);
    }

    private List<Candidate> candidates(List<Scored> ranking) {
        return ranking.stream()
                .limit(MOST_CANDIDATES)
                .map(scored -> new Candidate(
                        place(scored.match().entry()), Math.round(scored.score() * 100) / 100.0, scored.reason()))
                .toList();
    }

    private Place place(GazetteerEntry entry) {
        return places.computeIfAbsent(entry.id(), id -> Places.of(entry));
    }

    private Evidence evidence(Found here, String rule) {
        int start = tokens.start(here.from);
        int end = tokens.end(here.to);
        return new Evidence(article.id(), new TextSpan(start, end), article.slice(start, end), rule);
    }
}
