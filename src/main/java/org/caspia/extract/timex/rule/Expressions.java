package org.caspia.extract.timex.rule;

import java.util.ArrayList;
import java.util.List;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Tokens;

/** Finds the time expressions of a text and what each says by itself. */
public final class Expressions {

    private Expressions() {}

    /**
     * Goes through the heads from left to right; what a match has taken is not looked at again.
     *
     * @param tokens the text
     * @return the expressions in their order, no two of which overlap
     */
    public static List<Match> find(Tokens tokens) {
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
        new YearSpread(tokens, matches).spread();
        return matches;
    }
}
