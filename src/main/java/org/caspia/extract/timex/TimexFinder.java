package org.caspia.extract.timex;

import java.util.ArrayList;
import java.util.List;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.resolve.DocumentDates;
import org.caspia.extract.timex.resolve.Resolution;
import org.caspia.extract.timex.resolve.Resolved;
import org.caspia.extract.timex.rule.Expressions;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.time.DocumentDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of an English text and resolves them against the document's date, never against today.
 * Time and memory are linear in the length of the text. Safe for use by several threads.
 */
public final class TimexFinder {

    /** Makes a finder; it holds nothing. */
    public TimexFinder() {}

    /**
     * Reads a text whose date is not known. The date is inferred from a full date near the beginning, and the reading
     * says so; without one, relative expressions keep values with unknown digits.
     *
     * @param text any text
     * @return the expressions and the inferred date
     */
    public TimexReading read(String text) {
        return read(text, null);
    }

    /**
     * Reads a text whose date is known.
     *
     * @param text any text
     * @param documentDate when the text was written
     * @return the expressions
     */
    public TimexReading readDated(String text, DocumentDate documentDate) {
        return read(text, documentDate);
    }

    private static TimexReading read(String text, @Nullable DocumentDate given) {
        Tokens tokens = Tokens.of(text);
        List<Match> matches = Expressions.find(tokens);
        DocumentDate date = given == null ? DocumentDates.infer(tokens, matches) : given;
        List<Resolved> resolved = Resolution.of(tokens, matches, date == null ? null : date.value());
        List<Timex> timexes = new ArrayList<>(matches.size());
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            String words = tokens.slice(match.from(), match.to());
            timexes.add(new Timex(tokens.start(match.from()), words, resolved.get(i), match.rule()));
        }
        return new TimexReading(timexes, date);
    }
}
