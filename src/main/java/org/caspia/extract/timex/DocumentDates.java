package org.caspia.extract.timex;

import java.util.List;
import org.caspia.time.CalendarDate;
import org.caspia.time.DocumentDate;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/** Infers when a text was written from a full date near its beginning, such as a dateline. */
final class DocumentDates {

    private static final int HEAD_CHARACTERS = 400;

    private DocumentDates() {}

    /** Returns the first date told to the day or month near the beginning; null if there is none. */
    static @Nullable DocumentDate infer(Tokens tokens, List<Match> matches) {
        for (Match match : matches) {
            if (tokens.start(match.from()) > HEAD_CHARACTERS) {
                break;
            }
            CalendarDate date = fullDate(match.meaning());
            if (date != null) {
                String words = tokens.slice(match.from(), match.to());
                return DocumentDate.inferred(date, "Inferred from \"" + words + "\" near the beginning of the text.");
            }
        }
        return null;
    }

    private static @Nullable CalendarDate fullDate(Meaning meaning) {
        boolean isExact = meaning instanceof Meaning.Cell cell
                && cell.hasYear()
                && (cell.precision() == Precision.DAY || cell.precision() == Precision.MONTH);
        if (!isExact) {
            return null;
        }
        try {
            return YearChooser.date((Meaning.Cell) meaning);
        } catch (IllegalArgumentException noSuchDate) {
            return null;
        }
    }
}
