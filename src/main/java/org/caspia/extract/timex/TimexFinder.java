package org.caspia.extract.timex;

import java.util.ArrayList;
import java.util.List;
import org.caspia.time.CalendarDate;
import org.caspia.time.DocumentDate;
import org.caspia.time.EventDate;
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
        List<Match> matches = find(tokens);
        new YearSpread(tokens, matches).spread();
        DocumentDate date = given == null ? DocumentDates.infer(tokens, matches) : given;
        CalendarDate document = date == null ? null : date.value();
        Resolver resolver = new Resolver(new Context(tokens, document, Genre.isNarrative(matches, document)));
        List<Resolved> resolved = new ArrayList<>(matches.size());
        for (Match match : matches) {
            resolved.add(resolver.resolve(match));
        }
        return new TimexReading(timexes(tokens, matches, resolved), date);
    }

    private static List<Timex> timexes(Tokens tokens, List<Match> matches, List<Resolved> resolved) {
        List<@Nullable EventDate> dates = new Phrases(tokens, matches, resolved).dates();
        List<Timex> timexes = new ArrayList<>(matches.size());
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            String words = tokens.slice(match.from(), match.to());
            timexes.add(new Timex(tokens.start(match.from()), words, resolved.get(i), dates.get(i), match.rule()));
        }
        return timexes;
    }

    /** Goes through the heads from left to right; what a match has taken is not looked at again. */
    private static List<Match> find(Tokens tokens) {
        Grammar grammar = new Grammar(tokens);
        RangeRule ranges = new RangeRule(grammar);
        List<Match> matches = new ArrayList<>();
        int taken = 0;
        int head = 0;
        while (head < tokens.size()) {
            Match match = ranges.at(head, matches);
            match = match == null ? grammar.at(head) : match;
            if (match == null || match.to() <= head) {
                head++;
                continue;
            }
            if (match.meaning() instanceof Meaning.Cell cell && cell.hasYear()) {
                grammar.years().tell(cell.year());
            }
            matches.add(match.from() < taken ? match.startingAt(taken) : match);
            taken = match.to();
            head = taken;
        }
        return matches;
    }
}
