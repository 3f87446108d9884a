package org.caspia.extract;

/** Makes short titles for events out of the article's own words. */
final class EventLabels {
    private static final int LONGEST = 90;
    private static final int LONGEST_SUBJECT = 8;

    private EventLabels() {}

    /** For a member of a list what the list is of, and the member; else the clause. */
    static String label(Tokens tokens, Clause clause, EventScene.Setting setting) {
        if (clause.bracketed()) {
            String member = words(tokens, clause.from(), clause.to());
            int trigger = setting.trigger();
            if (trigger < 0 || trigger >= clause.from()) {
                return shorten(member);
            }
            return shorten(
                    capital(words(tokens, trigger, endOfPhrase(tokens, trigger, clause.from()))) + ": " + member);
        }
        int from = startOfSubject(tokens, clause);
        int to = clause.to();
        if (setting.trigger() >= 0 && setting.trigger() < from) {
            from = startOfPhrase(tokens, clause, setting.trigger());
        }
        int first = afterLink(tokens, from, to);
        return shorten(capital(subject(tokens, clause, first) + words(tokens, first, to)));
    }

    /** "Russia attacked Odesa and shelled Izmail": who did the second deed stands before the first; else empty. */
    private static String subject(Tokens tokens, Clause clause, int verb) {
        int first = clause.sentenceFrom();
        boolean isLinked = verb > first && LINKS.contains(tokens.key(verb - 1)) && isDeed(tokens, verb);
        if (!isLinked && !(tokens.isMark(verb - 1, ',') && isDeed(tokens, verb))) {
            return "";
        }
        for (int i = first; i < verb; i++) {
            first = tokens.isMark(i, ';') || tokens.isMark(i, ':') ? i + 1 : first;
        }
        int end = first;
        while (end < verb && end - first <= LONGEST_SUBJECT && !isDeed(tokens, end) && !tokens.isMark(end, ',')) {
            boolean isName = tokens.is(end, Tokens.WORD) || tokens.isMark(end, '-');
            if (!isName || Lexicon.IN.contains(tokens.key(end)) || Lexicon.CALENDAR.contains(tokens.key(end))) {
                return "";
            }
            end++;
        }
        boolean isFound = end > first && end < verb && end - first <= LONGEST_SUBJECT;
        return isFound ? words(tokens, first, end - 1) + " " : "";
    }

    private static boolean isDeed(Tokens tokens, int i) {
        boolean isPast = tokens.is(i, Tokens.WORD) && !tokens.is(i, Tokens.CAPITAL);
        return isPast
                && (EventTriggers.HAPPENED.contains(tokens.key(i))
                        || EventTriggers.ONTO.contains(tokens.key(i))
                        || FINITE.contains(tokens.key(i))
                        || tokens.word(i).endsWith("ed"));
    }

    /** "The bridge, which opened in July" and "a plant, opened in 1984" begin with what they speak of. */
    private static int startOfSubject(Tokens tokens, Clause clause) {
        int from = clause.from();
        int before = from - 1;
        boolean isWhich = WHICH.contains(tokens.key(before)) && !tokens.is(before, Tokens.CAPITAL);
        boolean isDone = tokens.isMark(before, ',')
                && !tokens.is(from, Tokens.CAPITAL)
                && isDeed(tokens, from)
                && !tokens.is(before - 1, Tokens.NUMBER)
                && !Lexicon.CALENDAR.contains(tokens.key(before - 1));
        int comma = isWhich && tokens.isMark(before - 1, ',') ? before - 1 : before;
        if ((!isWhich && !isDone) || comma <= clause.sentenceFrom()) {
            return from;
        }
        int subject = startOfPhrase(tokens, clause, comma);
        return subject < comma ? subject : from;
    }

    /** What links a clause to the one before it is no part of a title: "and", "especially in his". */
    private static int afterLink(Tokens tokens, int from, int to) {
        int at = from;
        while (at < to && LINKS.contains(tokens.key(at)) && !tokens.is(at + 1, Tokens.NUMBER)) {
            at++;
        }
        int owner = Lexicon.IN.contains(tokens.key(at)) ? at + 1 : at;
        boolean isOwned = at > from && owner < to && OWNERS.contains(tokens.key(owner)) && tokens.key(owner + 1) != OWN;
        return isOwned ? owner + 1 : at;
    }

    private static final WordSet LINKS = WordSet.of("and but or especially particularly also then since when");
    private static final WordSet FINITE = WordSet.of("is was are were has had will begun began built");
    private static final WordSet WHICH = WordSet.of("which who");
    private static final WordSet OWNERS = WordSet.of("its his her their");
    private static final long OWN = org.caspia.gazetteer.NameKey.word("own", 0, 3);

    /** A few words on from the one that tells what happened: "tours of Central Asia". */
    private static int endOfPhrase(Tokens tokens, int from, int limit) {
        int end = from;
        while (end + 1 < limit && end - from < 7 && !isEnd(tokens, end + 1)) {
            end++;
        }
        while (end > from && !tokens.is(end, Tokens.CAPITAL) && Lexicon.OPENING.contains(tokens.key(end))) {
            end--;
        }
        return end;
    }

    /** Back from the word that tells what happened over the words that describe it, to a small word or a mark. */
    private static int startOfPhrase(Tokens tokens, Clause clause, int trigger) {
        int from = trigger;
        while (from > clause.sentenceFrom() && trigger - from < 5) {
            boolean word = tokens.is(from - 1, Tokens.WORD) || tokens.is(from - 1, Tokens.NUMBER);
            if (!word || Lexicon.OPENING.contains(tokens.key(from - 1))) {
                break;
            }
            from--;
        }
        return from;
    }

    private static boolean isEnd(Tokens tokens, int i) {
        if (!tokens.is(i, Tokens.WORD)
                && !tokens.is(i, Tokens.NUMBER)
                && !tokens.isMark(i, '+')
                && !tokens.isMark(i, '-')) {
            return true;
        }
        return !tokens.is(i, Tokens.CAPITAL)
                && (Lexicon.CLAUSE.contains(tokens.key(i)) || VERBS.contains(tokens.key(i)));
    }

    private static final WordSet VERBS = WordSet.of("have has had is are was were will would such by");

    private static String words(Tokens tokens, int from, int to) {
        String text = tokens.text().substring(tokens.start(from), tokens.end(to));
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static String shorten(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int cut = words.lastIndexOf(' ', LONGEST - 1);
        return words.substring(0, cut > LONGEST / 2 ? cut : LONGEST - 1) + "\u2026";
    }
}
