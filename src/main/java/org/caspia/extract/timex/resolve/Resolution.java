package org.caspia.extract.timex.resolve;

import java.util.ArrayList;
import java.util.List;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.time.CalendarDate;
import org.caspia.time.EventDate;
import org.jspecify.annotations.Nullable;

/** Turns what the expressions of a text say into dates, lengths and sets. */
public final class Resolution {

    private Resolution() {}

    /**
     * Resolves the expressions one after the other.
     *
     * @param tokens the text
     * @param matches its expressions in their order
     * @param document the document's date, or null if nobody knows it
     * @return what each means, in the same order
     */
    public static List<Resolved> of(Tokens tokens, List<Match> matches, @Nullable CalendarDate document) {
        Resolver resolver = new Resolver(new Context(tokens, document, Genre.isNarrative(matches, document)));
        List<Resolved> resolved = new ArrayList<>(matches.size());
        for (Match match : matches) {
            resolved.add(resolver.resolve(match));
        }
        List<@Nullable EventDate> dates = new Phrases(tokens, matches, resolved).dates();
        for (int i = 0; i < resolved.size(); i++) {
            resolved.set(i, resolved.get(i).withDate(dates.get(i)));
        }
        return resolved;
    }
}
