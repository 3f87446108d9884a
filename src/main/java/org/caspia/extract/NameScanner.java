package org.caspia.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;

/** Finds the names in a text that the gazetteer knows, the longest first, skipping what belongs to people and organisations. */
final class NameScanner {
    private static final int MOST_WORDS = 7;

    private static final long OF = NameKey.word("of", 0, 2);
    private static final long THE = NameKey.word("the", 0, 3);

    private final Tokens tokens;
    private final Marks marks;
    private final Gazetteer gazetteer;
    private final CountyLists counties;
    private final boolean hasCounties;
    private final List<Found> found = new ArrayList<>();
    private final Map<Long, List<NameMatch>> known = new HashMap<>();

    private NameScanner(Tokens tokens, Marks marks, Gazetteer gazetteer) {
        this.tokens = tokens;
        this.marks = marks;
        this.gazetteer = gazetteer;
        this.counties = new CountyLists(tokens);
        this.hasCounties = counties.isAnywhere();
    }

    static List<Found> scan(Tokens tokens, Marks marks, Gazetteer gazetteer) {
        NameScanner scanner = new NameScanner(tokens, marks, gazetteer);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, Tokens.CAPITAL) || scanner.isArticle(i)) {
                i = scanner.scanAt(i);
            }
        }
        return scanner.found;
    }

    /** "al-Bab", "el-Fasher". */
    private boolean isArticle(int i) {
        return ARABIC.contains(tokens.key(i))
                && tokens.isMark(i + 1, '-')
                && tokens.touchesNext(i)
                && tokens.touchesNext(i + 1)
                && tokens.is(i + 2, Tokens.CAPITAL);
    }

    /** The last word of "Maarat al-Numan". */
    private boolean isBehindArticle(int i) {
        return tokens.isMark(i - 1, '-')
                && tokens.touchesNext(i - 1)
                && ARABIC.contains(tokens.key(i - 2))
                && tokens.is(i - 3, Tokens.CAPITAL)
                && tokens.together(i - 3, i);
    }

    private static final WordSet ARABIC = WordSet.of("al el as ash ad ar an at az");

    /** Looks for the longest name that begins at a token; returns the last token it used. */
    private int scanAt(int from) {
        if (isBehindArticle(from)) {
            return from;
        }
        long key = NameKey.EMPTY;
        Found best = null;
        int words = 0;
        for (int i = from; i < tokens.size() && words < MOST_WORDS; i++) {
            if (i > from && !continues(from, i)) {
                break;
            }
            if (isSkippable(i)) {
                continue;
            }
            key = NameKey.join(key, tokens.key(i));
            words++;
            if (mayEnd(i) && !isCityCouncil(from, i) && gazetteer.contains(key)) {
                Found candidate = county(from, i, key);
                candidate = candidate == null ? candidate(from, i, key) : candidate;
                best = candidate == null ? best : candidate;
            }
        }
        if (best == null) {
            return from;
        }
        found.add(isWater(best) ? best.through(best.to + 1) : best);
        return best.to;
    }

    /** "Boone" in "Boone and Callaway counties". */
    private @org.jspecify.annotations.Nullable Found county(int from, int to, long key) {
        long kind = hasCounties ? counties.kind(from, to) : 0;
        if (kind == 0 || !tokens.is(to, Tokens.CAPITAL)) {
            return null;
        }
        Found found = candidate(from, to, NameKey.join(key, kind));
        if (found != null) {
            found.isProvince = true;
            found.addCue(4, "it stands in a list of counties");
        }
        return found;
    }

    /** "The Caledon River", which the gazetteer knows as a town only. */
    private boolean isWater(Found here) {
        int next = here.to + 1;
        return tokens.together(here.to, next)
                && tokens.is(next, Tokens.CAPITAL)
                && WATER.contains(tokens.key(next))
                && !Lexicon.SPOT.contains(tokens.key(here.to))
                && tokens.start(next) - tokens.end(here.to) == 1
                && !marks.is(next, Marks.PERSON)
                && here.matches.stream().anyMatch(match -> match.entry().isListedTown())
                && here.matches.get(0).role() != NameRole.DEMONYM;
    }

    private static final WordSet WATER = WordSet.of("river creek lake bayou reservoir canal township");

    private boolean isSkippable(int i) {
        return tokens.isMark(i, '.') || tokens.isMark(i, '-') || tokens.isMark(i, '\u2013');
    }

    private boolean continues(int from, int i) {
        if (!tokens.together(from, i) || tokens.start(i) - tokens.end(i - 1) > 1) {
            return false;
        }
        if (tokens.isMark(i, '.')) {
            return tokens.length(i - 1) <= 3 && tokens.touchesNext(i - 1) && tokens.is(i + 1, Tokens.CAPITAL);
        }
        if (tokens.isMark(i, '-') || tokens.isMark(i, '\u2013')) {
            return tokens.touchesNext(i - 1) && tokens.touchesNext(i);
        }
        return tokens.is(i, Tokens.WORD);
    }

    /** "Greenville City Council" is of Greenville. */
    private boolean isCityCouncil(int from, int i) {
        return i > from
                && tokens.key(i) == CITY
                && tokens.is(i + 1, Tokens.CAPITAL)
                && HALL.contains(tokens.key(i + 1));
    }

    private static final long CITY = NameKey.word("city", 0, 4);
    private static final WordSet HALL =
            WordSet.of("council councilman councilwoman manager hall attorney commission commissioner clerk"
                    + " schools school administrator planner engineer court police fire");

    private boolean mayEnd(int i) {
        return tokens.is(i, Tokens.WORD);
    }

    /** The matches of a run of tokens as they are written; null when none fits the writing or what it is part of. */
    private @org.jspecify.annotations.Nullable Found candidate(int from, int to, long key) {
        List<NameMatch> all = known.computeIfAbsent(key, gazetteer::list);
        List<NameMatch> fitting = new ArrayList<>(all.size());
        for (NameMatch match : all) {
            if (fits(match, from, to)) {
                fitting.add(match);
            }
        }
        if (fitting.isEmpty()) {
            return null;
        }
        String written = fitting.size() == 1 ? "" : tokens.text().substring(tokens.start(from), tokens.end(to));
        return new Found(from, to, key, fitting.size() == all.size() ? all : fitting, written);
    }

    private boolean fits(NameMatch match, int from, int to) {
        boolean fact = !match.entry().isListedTown();
        if (match.role() == NameRole.ABBREVIATION && !isAbbreviation(match, from, to)) {
            return false;
        }
        if (match.role() == NameRole.PREFIX && !(tokens.isMark(to + 1, '-') || tokens.isMark(to + 1, '\u2013'))) {
            return false;
        }
        if (match.role() == NameRole.ARTICLED && tokens.key(from - 1) != THE) {
            return false;
        }
        if (!tokens.is(to, Tokens.CAPITAL) && !(fact && to > from)) {
            return false;
        }
        boolean shout = from == to && tokens.is(from, Tokens.ALL_CAPITALS) && tokens.length(from) <= 4;
        if (shout && !fact && !opensReport(to) && match.role() != NameRole.ABBREVIATION) {
            return false;
        }
        if (marks.is(from, Marks.PERSON) || marks.is(to, Marks.PERSON)) {
            return false;
        }
        boolean organisation = marks.is(from, Marks.ORGANISATION) || marks.is(to, Marks.ORGANISATION);
        return !organisation || isStateInside(match, from, to);
    }

    /** "GOMA, Congo (Reuters) -": short names in capitals are initials elsewhere. */
    private boolean opensReport(int to) {
        return tokens.is(to, Tokens.FIRST)
                && (tokens.isMark(to + 1, ',')
                        || tokens.isMark(to + 1, '(')
                        || tokens.isMark(to + 1, '-')
                        || tokens.isMark(to + 1, '\u2013')
                        || tokens.isMark(to + 1, '\u2014'));
    }

    /** A public body speaks of its place: "the US Supreme Court", "Kentucky State Police"; a newspaper or a bank does not. */
    private boolean isStateInside(NameMatch match, int from, int to) {
        boolean fact = !match.entry().isListedTown();
        boolean named = tokens.key(from - 1) == OF && marks.is(from - 1, Marks.ORGANISATION);
        boolean whole = fact
                && match.entry().feature() != Feature.COUNTY
                && to > from
                && !named
                && !marks.is(to + 1, Marks.ORGANISATION);
        boolean first = !marks.is(from - 1, Marks.ORGANISATION);
        return whole || (first && isStateBody(to + 1));
    }

    /** Whether the rest of an organisation's name makes it a part of a state. */
    private boolean isStateBody(int from) {
        for (int i = from; marks.is(i, Marks.ORGANISATION); i++) {
            if (tokens.key(i) == BOARD && tokens.key(i + 2) == TRADE) {
                return false;
            }
            if (Lexicon.STATE_BODY.contains(tokens.key(i)) || ARMED.contains(tokens.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static final long BOARD = NameKey.word("board", 0, 5);
    private static final long TRADE = NameKey.word("trade", 0, 5);
    private static final WordSet ARMED = WordSet.of(
            "army navy force forces police cabinet troops guard coast marines supreme court courthouse agency"
                    + " department administration treasury centers council commission commissioners supervisors fair"
                    + " olympics olympic games board bureau patrol highway parks sheriff legislature fire rescue attorney"
                    + " schools");

    private boolean isAbbreviation(NameMatch match, int from, int to) {
        String written = tokens.text().substring(tokens.start(from), tokens.end(to));
        if (match.entry().feature() == Feature.PROVINCE) {
            return StateCodes.isWritten(tokens, from, to, written);
        }
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isLowerCase(c) && written.length() <= 4) {
                return false;
            }
        }
        return !isShouted(from);
    }

    /** A sentence in capitals throughout says nothing by them: "JOIN US". */
    private boolean isShouted(int at) {
        int capitals = 0;
        int words = 0;
        for (int i = Math.max(0, at - 4); i < Math.min(tokens.size(), at + 5); i++) {
            if (tokens.together(i, at) && tokens.is(i, Tokens.WORD) && tokens.length(i) > 1 && i != at) {
                words++;
                capitals += tokens.is(i, Tokens.ALL_CAPITALS) ? 1 : 0;
            }
        }
        return words >= 2 && capitals == words;
    }
}
