package org.caspia.extract.timex.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.meaning.TimexType;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.time.CalendarDate;
import org.caspia.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * Gives each expression the date it means in its phrase: "since the 1990s" is open at its end, "by 2030" at its start,
 * and the two ends of "from 2014 to 2016" are one interval.
 */
final class Phrases {

    private final Tokens tokens;
    private final List<Match> matches;
    private final List<Resolved> resolved;

    Phrases(Tokens tokens, List<Match> matches, List<Resolved> resolved) {
        this.tokens = tokens;
        this.matches = matches;
        this.resolved = resolved;
    }

    /** Returns a date, or null, for each expression. */
    List<@Nullable EventDate> dates() {
        List<@Nullable EventDate> dates = new ArrayList<>(matches.size());
        for (int i = 0; i < matches.size(); i++) {
            dates.add(open(i));
        }
        for (int i = 0; i + 1 < matches.size(); i++) {
            EventDate range = range(i);
            if (range != null) {
                dates.set(i, range);
                dates.set(i + 1, range);
            }
        }
        return dates;
    }

    private @Nullable EventDate open(int index) {
        EventDate date = resolved.get(index).date();
        Match match = matches.get(index);
        boolean isDate = resolved.get(index).type() == TimexType.DATE && !(match.meaning() instanceof Meaning.Vague);
        if (date == null || !isDate) {
            return date;
        }
        boolean isOwner = tokens.isApostrophe(match.to()) && tokens.touches(match.to() - 1);
        Optional<CalendarDate> start = date.start();
        Optional<CalendarDate> end = date.end();
        if (start.isPresent() && isSince(match)) {
            return EventDate.since(start.get());
        }
        return end.isPresent() && isUntil(match) && !isOwner ? EventDate.until(end.get()) : date;
    }

    private boolean isSince(Match match) {
        return tokens.isWord(match.from() - 1, "since")
                || tokens.isWord(match.to(), "onward")
                || tokens.isWord(match.to(), "onwards");
    }

    private boolean isUntil(Match match) {
        return switch (tokens.term(match.from() - 1).word()) {
            case "by", "until", "till" -> true;
            default -> false;
        };
    }

    private @Nullable EventDate range(int index) {
        Match first = matches.get(index);
        Match second = matches.get(index + 1);
        if (second.from() - first.to() != 1) {
            return null;
        }
        CalendarDate start = resolved.get(index).cell();
        CalendarDate end = resolved.get(index + 1).cell();
        if (start == null || end == null || end.firstDay().isBefore(start.firstDay())) {
            return null;
        }
        int link = first.to();
        String before = tokens.term(first.from() - 1).word();
        boolean isRange = tokens.isDash(link)
                || tokens.isSymbol(link, '/')
                || (tokens.isWord(link, "to")
                        && (before.equals("from") || tokens.touches(link - 1) || !before.isEmpty()))
                || (tokens.isWord(link, "until") && before.equals("from"))
                || tokens.isWord(link, "through")
                || (tokens.isWord(link, "and") && before.equals("between"));
        boolean isDate = resolved.get(index).type() == TimexType.DATE
                && resolved.get(index + 1).type() == TimexType.DATE
                && start.precision() == end.precision();
        return isRange && isDate ? EventDate.between(start, end) : null;
    }
}
