package org.caspia.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caspia.article.Article;
import org.caspia.correction.Review.Effect;
import org.caspia.event.CountryCounter;
import org.caspia.event.DatedEvent;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.TextSpan;
import org.caspia.event.UnplacedName;

/** Lays corrections over what was found in one article. The finds themselves stay as they are. */
public final class Reviewer {
    private final Article article;
    private final Extraction found;
    private final List<Mention> rejected = new ArrayList<>();
    private final NameReview names;
    private final EventReview events;

    private Reviewer(Article article, Extraction found) {
        this.article = article;
        this.found = found;
        names = new NameReview(article, found);
        events = new EventReview(article, found.events());
    }

    /**
     * Lays corrections over finds.
     *
     * @param article the article
     * @param found what the program found in it
     * @param corrections what the reader says; laid over each other in their order
     * @param countryNames the English name of a country for its code
     * @return finds, corrections and what comes of both
     */
    public static Review review(
            Article article, Extraction found, Corrections corrections, UnaryOperator<String> countryNames) {
        if (corrections.list().isEmpty()) {
            return Review.none(found);
        }
        Reviewer reviewer = new Reviewer(article, found);
        // what is said of one mention goes over what is said of all, whichever was said first
        List<Correction> list = new ArrayList<>(corrections.list());
        list.sort(Comparator.comparing(Correction::only));
        Map<String, Effect> effects = new HashMap<>();
        list.forEach(correction -> effects.put(correction.subject(), reviewer.apply(correction)));
        List<Effect> inOrder = corrections.list().stream()
                .map(correction -> Objects.requireNonNull(effects.get(correction.subject())))
                .toList();
        return new Review(found, corrections, reviewer.result(countryNames), inOrder, reviewer.rejected());
    }

    private Effect apply(Correction correction) {
        Optional<TextSpan> span = correction.at().find(article);
        if (span.isEmpty()) {
            return new Effect(correction, 0, true);
        }
        TextSpan at = span.get();
        int count;
        if (correction instanceof Correction.Accept) {
            count = names.accept(at, correction.only());
        } else if (correction instanceof Correction.Reject) {
            count = reject(at, correction.only());
        } else if (correction instanceof Correction.Move move) {
            count = names.move(at, move.to(), move.only());
        } else {
            count = events.apply(correction, at);
        }
        return new Effect(correction, count, false);
    }

    private int reject(TextSpan at, boolean only) {
        List<Mention> gone = names.reject(at, only);
        rejected.addAll(gone);
        rejected.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return gone.size();
    }

    /** A name that was rejected and then moved is not rejected any more. */
    private List<Mention> rejected() {
        List<TextSpan> placed = names.mentions().stream().map(Mention::span).toList();
        return rejected.stream()
                .filter(mention -> !placed.contains(mention.span()))
                .toList();
    }

    private Extraction result(UnaryOperator<String> countryNames) {
        List<Mention> mentions = names.mentions();
        List<DatedEvent> told = new PlaceChanges(found.mentions(), mentions).follow(events.events());
        List<UnplacedName> unplaced = names.unplaced();
        return new Extraction(
                found.articleId(),
                mentions,
                CountryCounter.count(mentions, countryNames),
                found.times(),
                told,
                unplaced,
                found.issues());
    }
}
