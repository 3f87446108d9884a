package org.caspia.extract;

/**
 * The words that belong to a date.
 *
 * @param sentenceFrom the first token of the sentence, or of the part of an endless one that is looked at
 * @param sentenceTo its last token
 * @param from the first token of the clause
 * @param to its last token
 * @param dateFrom the first token of the date (or of the verb, for an event without one)
 * @param dateTo its last token
 * @param bracketed whether the date stands in brackets behind the name it belongs to; the clause is then that name
 */
record Clause(int sentenceFrom, int sentenceTo, int from, int to, int dateFrom, int dateTo, boolean bracketed) {
    static Clause around(Tokens tokens, int dateFrom, int dateTo, int previousEnd) {
        return around(tokens, dateFrom, dateTo, previousEnd, -1);
    }

    /** Cuts the clause where words of a next date begin: "met them in Lagos in May and opened an account in June". */
    static Clause around(Tokens tokens, int dateFrom, int dateTo, int previousEnd, int nextFrom) {
        int first = dateFrom;
        while (dateFrom - first < LONGEST_SENTENCE && tokens.together(first - 1, dateFrom)) {
            first--;
        }
        int last = dateTo;
        while (last - dateTo < LONGEST_SENTENCE && tokens.together(last + 1, dateFrom)) {
            last++;
        }
        int name = bracket(tokens, dateFrom, first) - 1;
        boolean isSameBracket = previousEnd > name;
        if (name >= first
                && tokens.is(name, Tokens.WORD)
                && (name > previousEnd || isSameBracket)
                && isBracketEnd(tokens, dateTo, last)) {
            int from = startOfName(tokens, name, isSameBracket ? first : Math.max(first, previousEnd + 1));
            return new Clause(first, last, from, name, dateFrom, dateTo, true);
        }
        int from = start(tokens, dateFrom, first);
        if (previousEnd >= from && hasName(tokens, previousEnd + 1, dateFrom)) {
            from = previousEnd + 1;
        }
        int to = cut(tokens, dateTo, end(tokens, dateTo, last), nextFrom);
        boolean isAlone = to == dateTo || (to == dateTo + 1 && tokens.isMark(to, '.'));
        boolean isBare = isAlone
                && dateFrom - from <= 1
                && from - 2 > Math.max(first, previousEnd)
                && !tokens.is(from - 1, Tokens.WORD);
        int before = isBare ? start(tokens, from - 2, Math.max(first, previousEnd + 1)) : from;
        boolean isAside = tokens.isMark(before - 1, ',') && ASIDE.contains(tokens.key(before));
        from = isAside ? from : before;
        boolean isAhead = from == first && to == dateTo && dateFrom - from <= 2 && tokens.isMark(to + 1, ',');
        to = isAhead && to + 2 < last ? end(tokens, to + 2, last) : to;
        return new Clause(first, last, from, to, dateFrom, dateTo, false);
    }

    private static int cut(Tokens tokens, int dateTo, int end, int nextFrom) {
        int nameEnd = Math.min(nextFrom, dateTo + LONGEST_SENTENCE);
        for (int i = dateTo + 1; i < Math.min(end, nextFrom); i++) {
            boolean isLink = tokens.is(i, Tokens.WORD) && LINK.contains(tokens.key(i));
            boolean isOwn = EventTriggers.HAPPENED.contains(tokens.key(i + 1))
                    || EventTriggers.ONTO.contains(tokens.key(i + 1))
                    || hasName(tokens, i + 1, nameEnd);
            if (isLink && isOwn) {
                return i - 1;
            }
        }
        return end;
    }

    private static int start(Tokens tokens, int at, int first) {
        int from = at;
        while (from > first) {
            int opening = opening(tokens, from - 1, first);
            if (opening < 0 && isBorder(tokens, from - 1)) {
                break;
            }
            from = opening < 0 ? from - 1 : opening;
        }
        return from;
    }

    private static int end(Tokens tokens, int from, int last) {
        int to = from;
        while (to < last) {
            int closing = closing(tokens, to + 1, last);
            if (closing < 0 && isBorder(tokens, to + 1)) {
                break;
            }
            to = closing < 0 ? to + 1 : closing;
        }
        return to;
    }

    /** The comma that closes the name of a person which another one opened: "its minister, Ann Lee, visited"; else -1. */
    private static int closing(Tokens tokens, int comma, int last) {
        int at = comma + 1;
        while (at < last && at - comma <= LONGEST_PERSON && isOfName(tokens, at)) {
            at++;
        }
        return isPerson(tokens, comma, at) ? at : -1;
    }

    private static int opening(Tokens tokens, int comma, int first) {
        int at = comma - 1;
        while (at > first && comma - at <= LONGEST_PERSON && isOfName(tokens, at)) {
            at--;
        }
        return isPerson(tokens, at, comma) ? at : -1;
    }

    /** Whether a name of two words or more stands between two commas, behind an office and before its verb. */
    private static boolean isPerson(Tokens tokens, int opening, int closing) {
        boolean isBetween = tokens.isMark(opening, ',') && tokens.isMark(closing, ',');
        boolean isOffice =
                Lexicon.TITLES.contains(tokens.key(opening - 1)) || Lexicon.OFFICE.contains(tokens.key(opening - 1));
        boolean isVerb = tokens.is(closing + 1, Tokens.WORD)
                && !tokens.is(closing + 1, Tokens.CAPITAL)
                && !Lexicon.CLAUSE.contains(tokens.key(closing + 1));
        return isBetween && closing - opening > 2 && isOffice && isVerb;
    }

    private static boolean isOfName(Tokens tokens, int i) {
        return tokens.is(i, Tokens.CAPITAL)
                || tokens.isMark(i, '-')
                || tokens.isMark(i, '.')
                || Lexicon.INSIDE_PERSON.contains(tokens.key(i));
    }

    /** The opening bracket before a date if nothing but dates stands between: "(August 2020 and May 2021)"; else -1. */
    private static int bracket(Tokens tokens, int dateFrom, int first) {
        int at = dateFrom - 1;
        while (at > first && dateFrom - at < LONGEST_BRACKET && isOfDates(tokens, at)) {
            at--;
        }
        return tokens.isMark(at, '(') ? at : -1;
    }

    private static boolean isBracketEnd(Tokens tokens, int dateTo, int last) {
        int at = dateTo + 1;
        while (at < last && at - dateTo < LONGEST_BRACKET && isOfDates(tokens, at) && !tokens.isMark(at, ',')) {
            at++;
        }
        return tokens.isMark(at, ')') || tokens.isMark(at, ',');
    }

    private static boolean isOfDates(Tokens tokens, int i) {
        if (tokens.is(i, Tokens.NUMBER) || (tokens.is(i, Tokens.WORD) && isOfDates(tokens.key(i)))) {
            return true;
        }
        return ",-/\u2013".indexOf(tokens.text().charAt(tokens.start(i))) >= 0;
    }

    private static boolean isOfDates(long key) {
        return Lexicon.CALENDAR.contains(key) || BETWEEN_DATES.contains(key);
    }

    /** "Troops left Mali in August and Niger in September": the second date has its own words. */
    private static boolean hasName(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Tokens.WORD) && tokens.is(i, Tokens.CAPITAL) && !isOfDates(tokens.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause is too short to say by itself what happened. */
    boolean leansOnSentence() {
        return bracketed || to - from < 7;
    }

    /** Back over the words of one member of a list. */
    private static int startOfName(Tokens tokens, int at, int limit) {
        int from = at;
        while (from > limit) {
            int before = from - 1;
            boolean capital = tokens.is(before, Tokens.CAPITAL)
                    || tokens.isMark(before, '-')
                    || tokens.isMark(before, '.')
                    || tokens.is(before, Tokens.POSSESSIVE)
                    || isInTitle(tokens, before)
                    || Lexicon.TITLES.contains(tokens.key(before))
                    || Lexicon.INSIDE_PERSON.contains(tokens.key(before));
            if (!capital) {
                break;
            }
            from--;
        }
        return from;
    }

    /** "Secretary of State". */
    private static boolean isInTitle(Tokens tokens, int i) {
        return tokens.key(i) == OF
                && tokens.is(i - 1, Tokens.CAPITAL)
                && (Lexicon.TITLES.contains(tokens.key(i - 1)) || Lexicon.OFFICE.contains(tokens.key(i - 1)));
    }

    private static boolean isBorder(Tokens tokens, int i) {
        if (tokens.is(i, Tokens.WORD)) {
            return !tokens.is(i, Tokens.CAPITAL) && Lexicon.CLAUSE.contains(tokens.key(i)) && !isSince(tokens, i);
        }
        char c = tokens.text().charAt(tokens.start(i));
        boolean inName = c == ',' && tokens.is(i - 1, Tokens.CAPITAL) && tokens.is(i + 1, Tokens.CAPITAL);
        boolean beforeYear = c == ',' && tokens.is(i + 1, Tokens.NUMBER);
        boolean dash = (c == '\u2013' || c == '\u2014' || c == '-') && !tokens.touchesNext(i);
        return dash || c == ';' || c == ':' || c == '(' || c == ')' || (c == ',' && !inName && !beforeYear);
    }

    /** "Since the 1990s" belongs to its date. */
    private static boolean isSince(Tokens tokens, int i) {
        return tokens.length(i) == 5 && tokens.key(i) == SINCE;
    }

    /** So many words around a date are looked at; a longer sentence is no sentence but a text without full stops. */
    private static final int LONGEST_SENTENCE = 150;

    private static final int LONGEST_BRACKET = 12;
    private static final int LONGEST_PERSON = 6;
    private static final WordSet BETWEEN_DATES = WordSet.of("and or to until again early mid late since");
    private static final WordSet ASIDE = WordSet.of("a an the who which where whose");
    private static final WordSet LINK = WordSet.of("and but then while");
    private static final long OF = org.caspia.gazetteer.NameKey.word("of", 0, 2);
    private static final long SINCE = org.caspia.gazetteer.NameKey.word("since", 0, 5);
}
