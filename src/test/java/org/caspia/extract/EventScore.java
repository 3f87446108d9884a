package org.caspia.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caspia.article.Article;
import org.caspia.article.ArticleDate;
import org.caspia.article.ArticleInfo;
import org.caspia.article.ArticleReader;
import org.caspia.event.DatedEvent;
import org.caspia.event.Place;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.problem.ProblemException;
import org.caspia.time.EventDate;

/**
 * Scores the events against those told by hand: an event is found when its date and its sentence are right, placed when the place
 * to mark it at is right too, and named when its kind is. Run {@code main} with {@code -v} to see every mistake.
 */
final class EventScore {
    final ReadingScore.Count found = new ReadingScore.Count();
    final ReadingScore.Count placed = new ReadingScore.Count();
    final ReadingScore.Count named = new ReadingScore.Count();
    private final List<String> mistakes = new ArrayList<>();

    static EventScore of(Path folder, Extractor extractor) throws IOException {
        EventScore score = new EventScore();
        for (LabelledEvents text : LabelledEvents.readAll(folder)) {
            score.add(text, extractor);
        }
        return score;
    }

    private void add(LabelledEvents text, Extractor extractor) {
        ArticleInfo info = ArticleInfo.UNKNOWN.withDate(ArticleDate.given(text.date()));
        Article article = ArticleReader.read(text.id(), text.text(), info);
        Set<LabelledEvents.Label> hit = new HashSet<>();
        for (DatedEvent event :
                extractor.extract(article, ExtractOptions.DEFAULT).events()) {
            LabelledEvents.Label label = label(text, event, hit);
            if (label == null) {
                found.add(false, false);
                placed.add(false, false);
                named.add(false, false);
                mistakes.add(text.id() + ": false " + show(event));
            } else if (label.needed()) {
                hit.add(label);
                count(text.id(), label, event);
            }
        }
        for (LabelledEvents.Label label : text.labels()) {
            if (label.needed() && !hit.contains(label)) {
                found.miss();
                placed.miss();
                named.miss();
                mistakes.add(text.id() + ": missed " + label.date() + " " + label.words());
            }
        }
    }

    private void count(String id, LabelledEvents.Label label, DatedEvent event) {
        boolean isPlace = label.hasPlace(event.findMainPlace().map(Place::name).orElse(""));
        boolean isKind = label.hasKind(event.kind().name());
        found.add(true, true);
        placed.add(isPlace, true);
        named.add(isKind, true);
        if (!isPlace || !isKind) {
            mistakes.add(id + ": wanted " + label.places() + " " + label.kinds() + ", found " + show(event));
        }
    }

    /** The label of an event: one that is needed before one that is not, one with its place before one without. */
    private static LabelledEvents.Label label(LabelledEvents text, DatedEvent event, Set<LabelledEvents.Label> hit) {
        String date = event.date().map(EventDate::toEdtf).orElse("-");
        String place = event.findMainPlace().map(Place::name).orElse("");
        LabelledEvents.Label best = null;
        int bestRank = 0;
        for (LabelledEvents.Label label : text.labels()) {
            boolean fits = label.date().equals(date)
                    && !hit.contains(label)
                    && event.evidence().stream().anyMatch(e -> says(e.quote(), label.words()));
            int rank = !fits ? 0 : (label.needed() ? 4 : 1) + (label.hasPlace(place) ? 2 : 0);
            if (rank > bestRank) {
                bestRank = rank;
                best = label;
            }
        }
        return best;
    }

    private static boolean says(String quote, String words) {
        return words.equals("*") || quote.contains(words);
    }

    private static String show(DatedEvent event) {
        return event.date().map(EventDate::toEdtf).orElse("-") + " " + event.kind() + " at "
                + event.findMainPlace().map(Place::name).orElse("?") + (event.dateCarried() ? " (carried) '" : " '")
                + event.label() + "' in '" + event.evidence().get(0).quote() + "' by " + event.actors();
    }

    List<String> mistakes() {
        return mistakes;
    }

    void print() {
        System.out.println("  events     " + found);
        System.out.println("  and placed " + placed);
        System.out.println("  and kind   " + named);
    }

    /** Prints the scores of a folder of texts, with each mistake after {@code -v}. */
    public static void main(String[] args) throws IOException, ProblemException {
        EventScore score = of(Path.of(args[0]), new Extractor(Gazetteer.open()));
        score.print();
        if (List.of(args).contains("-v")) {
            score.mistakes().forEach(mistake -> System.out.println("    " + mistake));
        }
    }
}
