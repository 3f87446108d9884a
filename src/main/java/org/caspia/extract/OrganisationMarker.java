package org.caspia.extract;

import java.util.Arrays;
import java.util.Set;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;

/** Marks what belongs to the name of an organisation in a run of capitalised words. */
final class OrganisationMarker {
    private static final long OF = NameKey.word("of", 0, 2);

    /** "Co Clare", but "Ford Motor Co". */
    private static final long COUNTY = NameKey.word("co", 0, 2);

    private final Tokens tokens;
    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final byte[] marks;

    OrganisationMarker(Tokens tokens, Gazetteer gazetteer, PlaceWords words, byte[] marks) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.words = words;
        this.marks = marks;
    }

    void mark(int from, int to) {
        int lastHead = -1;
        int firstHead = -1;
        for (int i = from; i <= to; i++) {
            if (tokens.is(i, Tokens.CAPITAL)
                    && Lexicon.ORGANISATION.contains(tokens.key(i))
                    && !isGovernment(i)
                    && !(tokens.key(i) == COUNTY && i < to)
                    && !(Lexicon.GIVEN_NAMES.contains(tokens.key(i)) && tokens.is(i + 1, Tokens.CAPITAL))
                    && !beginsPlace(i, to)
                    && !endsPlace(i, from)
                    && !endsProvince(i, from)) {
                lastHead = i;
                firstHead = firstHead < 0 ? i : firstHead;
            }
        }
        if (from < to && BRAND.contains(tokens.key(from)) && !tokens.isHeadline(from)) {
            Arrays.fill(marks, from, to + 1, Marks.ORGANISATION);
            return;
        }
        if (lastHead < 0 || from == to) {
            return;
        }
        int end = lastHead;
        boolean goesOn = lastHead < to
                && (tokens.key(lastHead + 1) == OF
                        || (NAMED_AFTER_TOWN.contains(tokens.key(lastHead))
                                && tokens.is(lastHead + 1, Tokens.CAPITAL)));
        if (goesOn && !tokens.isHeadline(lastHead)) {
            end = to;
        }
        for (int i = startOfName(from, firstHead); i <= end; i++) {
            marks[i] = Marks.ORGANISATION;
        }
    }

    /** "Air France", "Telecom Italia". */
    private static final WordSet BRAND = WordSet.of(
            "air telecom gaz banco banca banque virgin cathay miss team radio tour athletics cricket hockey rugby tennis swimming basketball cycling");

    /** "University Hospital Waterford". */
    private static final WordSet NAMED_AFTER_TOWN =
            WordSet.of("university college institute hospital school academy museum");

    /** "Grand Island", "Market Bosworth". */
    private boolean beginsPlace(int i, int to) {
        boolean kind = Lexicon.PROVINCE.contains(tokens.key(i + 1)) || Lexicon.NATURE.contains(tokens.key(i + 1));
        if (i < to && kind) {
            return true;
        }
        long key = words.single(i);
        for (int k = i + 1; k <= Math.min(to, i + 3); k++) {
            key = NameKey.join(key, tokens.key(k));
            if (gazetteer.list(key).stream().anyMatch(match -> match.role() == NameRole.PRIMARY)) {
                return true;
            }
        }
        return false;
    }

    /** "Caddo Mills", "Falls Church". */
    private boolean endsPlace(int i, int from) {
        if (i == from || i - from > 2) {
            return false;
        }
        long key = NameKey.EMPTY;
        for (int k = from; k <= i; k++) {
            key = NameKey.join(key, tokens.key(k));
        }
        return gazetteer.list(key).stream()
                .anyMatch(match -> match.role() == NameRole.PRIMARY
                        && match.entry().feature().isPopulated());
    }

    /** "San Pedro Department": not a ministry, but the department of San Pedro. */
    private boolean endsProvince(int i, int from) {
        if (!Lexicon.PROVINCE.contains(tokens.key(i))) {
            return false;
        }
        for (int start = Math.max(from, i - 4); start < i; start++) {
            long key = NameKey.EMPTY;
            for (int k = start; k < i; k++) {
                key = tokens.is(k, Tokens.WORD) ? NameKey.join(key, tokens.key(k)) : key;
            }
            if (gazetteer.list(key).stream().anyMatch(match -> isPart(match))) {
                return true;
            }
        }
        return false;
    }

    /** Where a department is a ministry: "Georgia Department of Transportation". */
    private static final Set<String> MINISTRIES = Set.of("US", "CA", "AU", "IN", "GB", "IE", "NZ");

    private static boolean isPart(NameMatch match) {
        boolean part =
                match.entry().feature() == Feature.PROVINCE || match.entry().feature() == Feature.COUNTY;
        return part && !MINISTRIES.contains(match.entry().countryIso());
    }

    private boolean isGovernment(int i) {
        return tokens.key(i + 1 < tokens.size() ? i + 1 : i) == OF && Lexicon.STATE_BODY.contains(tokens.key(i));
    }

    /** A name of an organisation does not reach back over "of" unless that follows another head: "people of Boston University". */
    private int startOfName(int from, int head) {
        if (tokens.isHeadline(head)) {
            return Math.max(from, head - 1);
        }
        for (int i = head; i > from; i--) {
            if (tokens.key(i) == OF && !Lexicon.ORGANISATION.contains(tokens.key(i - 1))) {
                return i + 1;
            }
        }
        return from;
    }
}
