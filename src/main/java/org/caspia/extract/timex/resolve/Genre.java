package org.caspia.extract.timex.resolve;

import java.util.List;
import org.caspia.extract.timex.meaning.Base;
import org.caspia.extract.timex.meaning.Direction;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.time.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Tells a narrative of the past, whose dates follow from each other, from news, whose dates follow from its own. */
final class Genre {

    private static final int FEWEST = 3;
    private static final int RECENT_YEARS = 2;

    private Genre() {}

    static boolean isNarrative(List<Match> matches, @Nullable CalendarDate document) {
        int old = 0;
        int near = 0;
        for (Match match : matches) {
            int year = year(match.meaning());
            if (year != Meaning.NO_YEAR) {
                boolean isRecent = document != null && year >= document.year() - RECENT_YEARS;
                old += isRecent ? 0 : 1;
                near += isRecent ? 1 : 0;
            } else if (isDeictic(match.meaning()) && !match.rule().startsWith("relative-")) {
                near++;
            }
        }
        return (old >= FEWEST && old > 2 * near) || (old == FEWEST - 1 && near == 0);
    }

    private static int year(Meaning meaning) {
        if (meaning instanceof Meaning.Part part) {
            return year(part.whole());
        }
        if (meaning instanceof Meaning.About about) {
            return year(about.date());
        }
        if (meaning instanceof Meaning.TimeOfDay time) {
            return year(time.day());
        }
        return meaning instanceof Meaning.Cell cell ? cell.year() : Meaning.NO_YEAR;
    }

    static boolean isDeictic(Meaning meaning) {
        if (meaning instanceof Meaning.Part part) {
            return isDeictic(part.whole());
        }
        if (meaning instanceof Meaning.TimeOfDay time) {
            return isDeictic(time.day());
        }
        boolean isPointed = meaning instanceof Meaning.Cell cell && cell.direction() != Direction.NONE;
        return isPointed
                || (meaning instanceof Meaning.Shift shift && shift.base() == Base.DOCUMENT)
                || (meaning instanceof Meaning.Vague vague && vague.sign() == 0)
                || meaning instanceof Meaning.Weekday;
    }
}
