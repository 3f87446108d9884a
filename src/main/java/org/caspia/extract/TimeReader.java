package org.caspia.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.article.Article;
import org.caspia.article.ArticleDate;
import org.caspia.article.Sentence;
import org.caspia.event.Evidence;
import org.caspia.event.TextSpan;
import org.caspia.event.TimeMention;
import org.caspia.extract.timex.Timex;
import org.caspia.extract.timex.TimexFinder;
import org.caspia.extract.timex.TimexReading;
import org.caspia.time.CalendarDate;
import org.caspia.time.DocumentDate;
import org.caspia.time.EventDate;

/** Finds the times of an article, counted from the article's own date. */
final class TimeReader {
    private final List<TimeMention> times = new ArrayList<>();
    private final List<String> issues = new ArrayList<>();

    private TimeReader() {}

    static TimeReader read(Piece piece, boolean everyParagraph) {
        Article article = piece.article();
        TimeReader reader = new TimeReader();
        TimexReading reading = reader.find(article, article.slice(piece.start(), piece.end()));
        for (Timex timex : reading.timexes()) {
            int start = piece.start() + timex.start();
            int sentence = article.sentenceIndexAt(start);
            if (sentence >= 0 && (everyParagraph || isEvidence(article, sentence))) {
                reader.times.add(mention(article, timex, start, sentence));
            }
        }
        reader.issues.addAll(reading.listIssues());
        return reader;
    }

    private TimexReading find(Article article, String text) {
        Optional<DocumentDate> date = documentDate(article.info().date());
        TimexFinder finder = new TimexFinder();
        return date.isPresent() ? finder.readDated(text, date.get()) : finder.read(text);
    }

    /** The article's date as the finder of times wants it; an unreadable one is told and left out. */
    private Optional<DocumentDate> documentDate(ArticleDate date) {
        if (!date.isKnown()) {
            return Optional.empty();
        }
        Optional<CalendarDate> value = EventDate.findEdtf(date.value()).flatMap(EventDate::start);
        if (value.isEmpty()) {
            issues.add("The article's date '" + date.value() + "' is no date in ISO 8601 or EDTF; it was not used.");
            return Optional.empty();
        }
        return Optional.of(
                switch (date.certainty()) {
                    case GIVEN, UNKNOWN -> DocumentDate.given(value.get());
                    case METADATA -> DocumentDate.fromMetadata(value.get(), "date");
                    case INFERRED -> DocumentDate.inferred(value.get(), date.reason());
                });
    }

    private static TimeMention mention(Article article, Timex timex, int start, int sentence) {
        int end = start + timex.end() - timex.start();
        Evidence evidence =
                new Evidence(article.id(), new TextSpan(start, end), article.slice(start, end), timex.reason());
        return new TimeMention(evidence, timex.type().name(), timex.value(), timex.findDate(), sentence);
    }

    private static boolean isEvidence(Article article, int sentence) {
        Sentence here = article.sentences().get(sentence);
        return article.paragraphOf(here).kind().isEvidence();
    }

    List<TimeMention> times() {
        return times;
    }

    List<String> issues() {
        return issues;
    }
}
