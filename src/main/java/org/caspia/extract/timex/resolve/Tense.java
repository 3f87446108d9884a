package org.caspia.extract.timex.resolve;

import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Term;
import org.caspia.extract.timex.word.Tokens;

/** Whether the words around an expression speak of what has been or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int REACH = 30;
    private static final int NOUN = 6;
    private static final int SUBJECT = 3;
    private static final int SHORTEST_PARTICIPLE = 5;

    /** Reads the tense from the nearest verb before the expression in its sentence, or else after it. */
    static Tense around(Tokens tokens, Match match) {
        int next = tokens.isSymbol(match.to(), ',') ? match.to() + 1 : match.to();
        if (tokens.isWord(match.from() - 1, "next")
                || (tokens.isWord(match.from() - 2, "next") && tokens.isWord(match.from() - 1, "on"))) {
            return FUTURE;
        }
        if (tokens.isWord(next, "ended") || tokens.isWord(match.from() - 1, "since")) {
            return PAST;
        }
        if (tokens.isText(match.to(), "looks")) {
            return FUTURE;
        }
        boolean isDelivery = tokens.isText(match.to(), "delivery") || tokens.isText(match.to(), "futures");
        if (isDelivery) {
            return FUTURE;
        }
        Tense verb = ofVerbs(tokens, match);
        boolean isUntil = switch (tokens.term(match.from() - 1).word()) {
            case "by", "until", "till", "through" -> true;
            default -> false;
        };
        Tense stretch = isUntil ? ofStretch(tokens, match.from() - 2) : UNKNOWN;
        if (stretch != UNKNOWN) {
            return stretch;
        }
        boolean isBeforeComing = isUntil && (verb == UNKNOWN || after(tokens, match) == FUTURE);
        return isBeforeComing || isArranged(tokens, match) ? FUTURE : verb;
    }

    /** "It ran until 2 June" has ended; "flights were canceled through Saturday" looks ahead. */
    private static Tense ofStretch(Tokens tokens, int from) {
        for (int at = from; at > from - NOUN && tokens.isNear(at); at--) {
            switch (tokens.isLetters(at) ? tokens.slice(at, at + 1) : "") {
                case "ran",
                        "lasted",
                        "stayed",
                        "continued",
                        "remained",
                        "lived",
                        "worked",
                        "served",
                        "ruled",
                        "raged" -> {
                    return PAST;
                }
                case "cancelled",
                        "canceled",
                        "closed",
                        "suspended",
                        "postponed",
                        "delayed",
                        "extended",
                        "adjourned" -> {
                    return FUTURE;
                }
                default -> {}
            }
        }
        return UNKNOWN;
    }

    /** "The board has called both sides to Washington Wednesday": what has been arranged is to come. */
    private static boolean isArranged(Tokens tokens, Match match) {
        for (int at = match.from() - 1; at > match.from() - REACH && at > 1 && !tokens.endsSentence(at); at--) {
            if (of(tokens, at) != UNKNOWN) {
                boolean isArrangement = switch (tokens.slice(at, at + 1)) {
                    case "called", "invited", "summoned", "asked", "planned", "scheduled", "convened" -> true;
                    default -> false;
                };
                return isArrangement && (tokens.isWord(at - 1, "has") || tokens.isWord(at - 1, "have"));
            }
        }
        return false;
    }

    /**
     * Tells whether the expression ends a clause without any past verb: "the court hears the case on Monday", not "a poll on
     * Monday shows".
     */
    static boolean isPresent(Tokens tokens, Match match) {
        int next = match.to();
        boolean isEnd = !tokens.isLetters(next) || tokens.is(next, Kind.PREPOSITION);
        int first = match.from();
        while (first > match.from() - SUBJECT && tokens.isNear(first - 1) && !tokens.beginsSentence(first)) {
            first--;
        }
        return isEnd
                && !tokens.isApostrophe(next)
                && first == match.from() - SUBJECT
                && isVerbLike(tokens, match.from());
    }

    /** Whether a word that may be a verb in the present stands before, not too far: "hears", "are meeting", "go". */
    private static boolean isVerbLike(Tokens tokens, int from) {
        for (int at = from - 1; at > from - NOUN && tokens.isNear(at); at--) {
            boolean isLower = tokens.isLetters(at) && !tokens.isCapital(at);
            boolean isVerb = isLower
                    && tokens.text().charAt(tokens.end(at) - 1) == 's'
                    && tokens.end(at) - tokens.start(at) > 3
                    && !tokens.is(at - 1, Kind.THE)
                    && !tokens.is(at - 1, Kind.PREPOSITION);
            if (isVerb || isBe(tokens, at) || tokens.isText(at, "go") || tokens.isText(at, "take")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether "will" or its like stands before the expression in its sentence, even in a tale of the past. */
    static boolean isAhead(Tokens tokens, Match match) {
        for (int at = match.from() - 1; at > match.from() - REACH && at >= 0 && !tokens.endsSentence(at); at--) {
            if (tokens.isWord(at, "will") || tokens.isText(at, "shall")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a past verb stands right before the expression: "ended Dec. 31". */
    static boolean isJustToldPast(Tokens tokens, Match match) {
        int before = tokens.isWord(match.from() - 1, "on") ? match.from() - 2 : match.from() - 1;
        return tokens.isNear(before) && of(tokens, before) == PAST;
    }

    private static Tense ofVerbs(Tokens tokens, Match match) {
        Tense before = before(tokens, match);
        Tense after = after(tokens, match);
        Tense tense = before == UNKNOWN || (after != UNKNOWN && beginsClause(tokens, match)) ? after : before;
        boolean isPresent = isBe(tokens, match.to());
        boolean isOwner = tokens.isApostrophe(match.to());
        for (int at = match.to() + 2; isOwner && at < match.to() + NOUN; at++) {
            isPresent |= isBe(tokens, at);
        }
        int verb = tokens.isWord(match.from() - 1, "on") ? match.from() - 2 : match.from() - 1;
        return (tense == UNKNOWN && isPresent) || isBe(tokens, verb) ? FUTURE : tense;
    }

    private static boolean isBe(Tokens tokens, int at) {
        return tokens.isWord(at, "is") || tokens.isWord(at, "are");
    }

    private static Tense before(Tokens tokens, Match match) {
        for (int at = match.from() - 1; at >= 0 && at > match.from() - REACH && !tokens.endsSentence(at); at--) {
            Tense tense = isAttribution(tokens, at) ? UNKNOWN : of(tokens, at);
            if (tense != UNKNOWN) {
                return tense;
            }
            if (!tokens.isNear(at - 1)) {
                break;
            }
        }
        return UNKNOWN;
    }

    /** "It will, forecasters said, return Sunday": who said it tells nothing of when. */
    private static boolean isAttribution(Tokens tokens, int at) {
        if (!tokens.isWord(at, "said") || !tokens.isSymbol(at + 1, ',')) {
            return false;
        }
        for (int before = at - 1; before > at - NOUN; before--) {
            if (tokens.isSymbol(before, ',')) {
                return true;
            }
        }
        return false;
    }

    private static Tense after(Tokens tokens, Match match) {
        for (int at = match.to(); at < match.to() + REACH && tokens.has(at) && !tokens.endsSentence(at); at++) {
            Tense tense = of(tokens, at);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    /** "He said that by May it would end", "it fell, but in May it rose": the verb behind is the expression's own. */
    private static boolean beginsClause(Tokens tokens, Match match) {
        int before = match.from() - 1;
        boolean isPreposition =
                tokens.is(before, Kind.PREPOSITION) && !tokens.isWord(before, "and") && !tokens.isWord(before, "as");
        int link = isPreposition ? before - 1 : before;
        boolean isLink = tokens.isWord(link, "that") || tokens.isWord(link, "but") || tokens.isSymbol(link, ';');
        return isLink && tokens.isNear(link);
    }

    private static Tense of(Tokens tokens, int at) {
        Term term = tokens.term(at);
        boolean isPastPlan = tokens.isWord(at - 1, "been") && tokens.isWord(at - 2, "had");
        if (isPastPlan && (term.is(Kind.FUTURE) || term.word().equals("set"))) {
            return PAST;
        }
        if (tokens.isWord(at - 1, "be")) {
            return UNKNOWN;
        }
        boolean isGo = term.word().equals("go") || term.word().equals("goes");
        if ((term.word().equals("set") || isGo) && !isBound(tokens, at)) {
            return isGo ? UNKNOWN : PAST;
        }
        boolean isQuality = (tokens.is(at - 1, Kind.A) || tokens.is(at - 1, Kind.THE)) && tokens.isLetters(at + 1);
        if (term.is(Kind.FUTURE) && isQuality) {
            return UNKNOWN;
        }
        if (term.is(Kind.FUTURE)) {
            return term.is(Kind.MONTH) && tokens.isCapital(at) ? UNKNOWN : FUTURE;
        }
        boolean isInfinitive = term.word().equals("to")
                && (isBe(tokens, at - 1) || tokens.isWord(at - 1, "was") || tokens.isWord(at - 1, "were"));
        if (isInfinitive) {
            return FUTURE;
        }
        boolean isToBe = term.word().equals("to")
                && tokens.isWord(at + 1, "be")
                && (tokens.isSymbol(at - 1, ',') || tokens.isUnknown(at - 1))
                && !isParticiple(tokens, at - 1);
        boolean isEffect =
                tokens.isText(at, "effect") && (tokens.isWord(at - 1, "take") || tokens.isWord(at - 1, "takes"));
        if (isToBe || isEffect || isPlanned(tokens, at)) {
            return FUTURE;
        }
        boolean isToHave = term.word().equals("have") && (tokens.isWord(at - 1, "will") || tokens.isWord(at - 1, "ll"));
        if (isToHave) {
            return FUTURE;
        }
        if (term.is(Kind.PAST)) {
            boolean isBare =
                    tokens.isWord(at - 1, "to") || (tokens.is(at - 1, Kind.FUTURE) && !tokens.isCapital(at - 1));
            return isBare || isOwning(tokens, at) ? UNKNOWN : PAST;
        }
        boolean isMeet = term.word().equals("meet") && !tokens.isWord(at - 1, "did") && !tokens.isWord(at - 1, "not");
        if (isMeet || (tokens.isText(at, "votes") && tokens.isWord(at + 1, "on"))) {
            return FUTURE;
        }
        return isParticiple(tokens, at) ? PAST : UNKNOWN;
    }

    /** "Germany has 1,100 soldiers there": no participle follows. */
    private static boolean isOwning(Tokens tokens, int at) {
        if (!tokens.isWord(at, "has") && !tokens.isWord(at, "have")) {
            return false;
        }
        return tokens.isNumber(at + 1) || tokens.is(at + 1, Kind.A) || tokens.is(at + 1, Kind.NUMBER);
    }

    /** "They lost on Saturday and play Chelsea on Wednesday". */
    private static boolean isPlanned(Tokens tokens, int at) {
        boolean isLed = tokens.isWord(at - 1, "and")
                || tokens.isWord(at - 1, "to")
                || tokens.isText(at - 1, "they")
                || tokens.isText(at - 1, "we")
                || tokens.isText(at - 1, "who");
        return isLed
                && (tokens.isText(at, "play")
                        || tokens.isText(at, "face")
                        || tokens.isText(at, "host")
                        || tokens.isText(at, "visit")
                        || tokens.isText(at, "return"));
    }

    /** "is set to open", "a meeting set for May"; "the council set a date" is past. */
    private static boolean isBound(Tokens tokens, int at) {
        return tokens.isWord(at + 1, "to") || tokens.isWord(at + 1, "for");
    }

    static boolean isParticiple(Tokens tokens, int at) {
        if (!tokens.isLetters(at) || tokens.end(at) - tokens.start(at) < SHORTEST_PARTICIPLE) {
            return false;
        }
        return tokens.text().startsWith("ed", tokens.end(at) - 2) && !tokens.isCapital(at);
    }
}
