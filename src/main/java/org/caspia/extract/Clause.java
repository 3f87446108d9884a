package org.caspia.extract;

/**
 * The words that belong to a date.
 *
 * @param sentenceFrom the first token of the sentence
 * @param sentenceTo its last token
 * @param from the first token of the clause
 * @param to its last token
 * @param dateFrom the first token of the date (or of the verb, for an event without one)
 * @param dateTo its last token
 * @param bracketed whether the date stands in brackets behind the name it belongs to; the clause is then that name
 */
record Clause(int sentenceFrom, int sentenceTo, int from, int to, int dateFrom, int dateTo, boolean bracketed) {
    static Clause around(Tokens tokens, int dateFrom, int dateTo, int previousEnd) {
        int first = dateFrom;
        while (tokens.together(first - 1, dateFrom)) {
            first--;
        }
        int last = dateTo;
        while (tokens.together(last + 1, dateFrom)) {
            last++;
        }
        if (tokens.isMark(dateFrom - 1, '(')
                && dateFrom - 2 > previousEnd
                && dateFrom - 2 >= first
                && tokens.is(dateFrom - 2, Tokens.WORD)
                && (tokens.isMark(dateTo + 1, ')') || tokens.isMark(dateTo + 1, ','))) {
            int from = startOfName(tokens, dateFrom - 2, Math.max(first, previousEnd + 1));
            return new Clause(first, last, from, dateFrom - 2, dateFrom, dateTo, true);
        }
        int from = dateFrom;
        while (from > first && !isBorder(tokens, from - 1)) {
            from--;
        }
        int to = dateTo;
        while (to < last && !isBorder(tokens, to + 1)) {
            to++;
        }
        return new Clause(first, last, from, to, dateFrom, dateTo, false);
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
                    || Lexicon.TITLES.contains(tokens.key(before))
                    || Lexicon.INSIDE_PERSON.contains(tokens.key(before));
            if (!capital) {
                break;
            }
            from--;
        }
        return from;
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

    private static final long SINCE = org.caspia.gazetteer.NameKey.word("since", 0, 5);
}
