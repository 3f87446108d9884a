package org.caspia.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;

/** The place names of an article by the tokens they stand at, asked for those of a clause. */
final class MentionIndex {
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final int[] starts;
    private final Map<String, Place> countries = new HashMap<>();

    MentionIndex(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.starts = mentions.stream()
                .mapToInt(mention -> tokens.at(mention.span().start()))
                .toArray();
        for (Mention mention : mentions) {
            if (mention.place().kind() == PlaceKind.COUNTRY) {
                countries.putIfAbsent(mention.place().countryIso(), mention.place());
            }
        }
    }

    /** A name and its first token. */
    record At(Mention mention, int token) {
        Place place() {
            return mention.place();
        }

        /** A body of several states, which acts and is nowhere in particular. */
        boolean isBody() {
            return mention.place().id().startsWith("body:");
        }
    }

    /** The names from one token to another, both included. */
    List<At> between(int from, int to) {
        List<At> inside = new ArrayList<>();
        for (int k = first(from); k < starts.length && starts[k] <= to; k++) {
            inside.add(new At(mentions.get(k), starts[k]));
        }
        return inside;
    }

    /** The last name before a token and in the paragraph of another that a test accepts. */
    Optional<Mention> lastBefore(int token, int firstToken, java.util.function.Predicate<Mention> test) {
        for (int k = first(token) - 1; k >= 0 && starts[k] >= firstToken; k--) {
            if (test.test(mentions.get(k))) {
                return Optional.of(mentions.get(k));
            }
        }
        return Optional.empty();
    }

    /** The country of an alpha-2 code if the article names it. */
    Optional<Place> findCountry(String iso) {
        return Optional.ofNullable(countries.get(iso));
    }

    /** The token behind a name. */
    int after(At name) {
        return tokens.at(name.mention().span().end());
    }

    private int first(int token) {
        int at = Arrays.binarySearch(starts, token);
        return at >= 0 ? at : -at - 1;
    }
}
