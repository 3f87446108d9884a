package org.caspia.app.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.caspia.article.Article;
import org.caspia.extract.timex.Timex;
import org.caspia.extract.timex.TimexFinder;
import org.caspia.extract.timex.TimexReading;
import org.caspia.time.CalendarDate;
import org.caspia.time.DocumentDate;
import org.caspia.time.EventDate;

/** Reads a date as people write it, "March 2024", "by 2030", "since the 1990s", or in EDTF. */
public final class DateWords {
    /** What may stand before or between dates. */
    private static final Set<String> LINKS = Set.of(
            "in", "on", "at", "by", "since", "until", "till", "from", "to", "between", "and", "the", "about", "around");

    private DateWords() {}

    /**
     * Finds the date that words tell.
     *
     * @param words a date and nothing else
     * @param article whose date "last May" is counted from
     * @return the date; nothing if the words are none, or hold more than one
     */
    public static Optional<EventDate> find(String words, Article article) {
        String plain = words.strip();
        Optional<EventDate> edtf = EventDate.findEdtf(plain);
        if (edtf.isPresent() || plain.isEmpty()) {
            return edtf;
        }
        Optional<CalendarDate> document =
                EventDate.findEdtf(article.info().date().value()).flatMap(EventDate::start);
        TimexFinder finder = new TimexFinder();
        TimexReading reading =
                document.isPresent() ? finder.readDated(plain, DocumentDate.given(document.get())) : finder.read(plain);
        List<EventDate> dates = reading.timexes().stream()
                .filter(timex -> !timex.value().endsWith("REF"))
                .flatMap(timex -> timex.findDate().stream())
                .distinct()
                .toList();
        boolean isAll = dates.size() == 1 && holdsNothingElse(plain, reading.timexes());
        return isAll ? Optional.of(dates.get(0)) : Optional.empty();
    }

    private static boolean holdsNothingElse(String words, List<Timex> timexes) {
        StringBuilder rest = new StringBuilder(words);
        timexes.forEach(timex -> {
            for (int i = timex.start(); i < timex.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        });
        return rest.toString().strip().isEmpty()
                || List.of(rest.toString().strip().split("[\\s\u2013-]+", -1)).stream()
                        .allMatch(word -> word.isEmpty() || LINKS.contains(word.toLowerCase(Locale.ROOT)));
    }
}
