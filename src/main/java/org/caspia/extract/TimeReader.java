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

    static TimeReader read(Article article, boolean everyParagraph) {
        TimeReader reader = new TimeReader();
        TimexReading reading = reader.find(article);
        for (Timex timex : reading.timexes()) {
            int sentence = article.sentenceIndexAt(timex.start());
            if (sentence >= 0 && (everyParagraph || isEvidence(article, sentence))) {
                reader.times.add(mention(article, timex, sentence));
            }
        }
        reader.issues.addAll(reading.listIssues());
        return reader;
    }

    private TimexReading find(Article article) {
        Optional<DocumentDate> date = documentDate(article.info().date());
        TimexFinder finder = new TimexFinder();
        return date.isPresent() ? finder.readDated(article.text(), date.get()) : finder.read(article.text());
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

    private static TimeMention mention(Article article, Timex timex, int sentence) {
        Evidence evidence = new Evidence(
                article.id(),
                new TextSpan(timex.start(), timex.end()),
                article.slice(timex.start(), timex.end()),
                timex.reason());
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
