package org.caspia.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caspia.article.Article;
import org.caspia.event.Candidate;
import org.caspia.event.Evidence;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.NameUse;
import org.caspia.event.Place;
import org.caspia.event.TextSpan;
import org.caspia.event.UnplacedName;

/** The names of an article while corrections are laid over them. */
final class NameReview {
    private final Article article;
    private final Review before;
    private final List<Mention> mentions;
    private final List<UnplacedName> unplaced;

    NameReview(Article article, Extraction found) {
        this.article = article;
        before = Review.none(found);
        mentions = new ArrayList<>(found.mentions());
        unplaced = new ArrayList<>(found.unplaced());
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<UnplacedName> unplaced() {
        return unplaced;
    }

    int accept(TextSpan at, boolean only) {
        return replace(meant(at, only), mention -> changed(mention, mention.place(), "; accepted by the reader"));
    }

    List<Mention> reject(TextSpan at, boolean only) {
        List<Mention> gone = meant(at, only);
        replaceSpans(gone, List.of());
        return gone;
    }

    /** A name that was placed nowhere, or is no longer found, becomes a mention where it stands. */
    int move(TextSpan at, Place to, boolean only) {
        List<Mention> known = meant(at, only);
        if (!known.isEmpty()) {
            return replace(
                    known,
                    mention -> changed(
                            mention,
                            to,
                            "; moved by the reader from " + mention.place().name()));
        }
        List<UnplacedName> loose = before.listIdentical(article.slice(at.start(), at.end()));
        List<Mention> made = loose.isEmpty() || only
                ? List.of(made(at, to))
                : loose.stream().map(name -> made(name.evidence().span(), to)).toList();
        unplaced.removeIf(name -> made.stream()
                .anyMatch(mention -> mention.span().equals(name.evidence().span())));
        made.forEach(mention -> mentions.removeIf(other -> other.span().overlaps(mention.span())));
        mentions.addAll(made);
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return made.size();
    }

    private List<Mention> meant(TextSpan at, boolean only) {
        Optional<Mention> here = before.found().mentions().stream()
                .filter(mention -> mention.span().equals(at))
                .findFirst();
        return here.map(mention -> only ? List.of(mention) : before.listIdentical(mention))
                .orElse(List.of());
    }

    private int replace(List<Mention> known, UnaryOperator<Mention> change) {
        replaceSpans(known, known.stream().map(change).toList());
        return known.size();
    }

    private void replaceSpans(List<Mention> gone, List<Mention> come) {
        List<TextSpan> spans = gone.stream().map(Mention::span).toList();
        mentions.removeIf(mention -> spans.contains(mention.span()));
        mentions.addAll(come);
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
    }

    private static Mention changed(Mention mention, Place place, String reason) {
        Evidence evidence = mention.evidence();
        return new Mention(
                place,
                new Evidence(evidence.articleId(), evidence.span(), evidence.quote(), evidence.rule() + reason),
                mention.use(),
                1,
                mention.sentenceIndex(),
                mention.candidates());
    }

    private Mention made(TextSpan at, Place to) {
        String name = article.slice(at.start(), at.end());
        return new Mention(
                to,
                new Evidence(article.id(), at, name, "placed by the reader"),
                NameUse.LITERAL,
                1,
                Math.max(0, article.sentenceIndexAt(at.start())),
                List.of(new Candidate(to, 1, "chosen by the reader")));
    }
}
