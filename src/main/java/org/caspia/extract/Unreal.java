package org.caspia.extract;

/** Tells what did not happen, or only might, from what did: "no treaty was signed", "suppose they had", "should have left". */
final class Unreal {
    private static final int NEAR = 4;
    private static final WordSet NOT = WordSet.of("not never no nobody none nothing neither nor hardly without refused"
            + " failed didn wasn weren hasn haven hadn isn aren couldn wouldn shouldn don doesn cannot");
    private static final WordSet AFTER_NOT = WordSet.of("only longer doubt");
    private static final WordSet OPEN = WordSet.of("until till since");
    private static final WordSet SINCE = WordSet.of("since");
    private static final WordSet MOST = WordSet.of(
            "first lowest highest worst best biggest largest most deadliest longest strongest weakest fastest slowest");
    private static final WordSet ELSEWHERE = WordSet.of("until till since after before than");
    private static final WordSet NAUGHT = WordSet.of("no nothing none nobody neither");
    private static final WordSet MODAL = WordSet.of("should would could might must ought may");
    private static final WordSet BEFORE_VERB = WordSet.of("should would could might must may can will shall to let ll");
    private static final WordSet HAVE = WordSet.of("have");
    private static final WordSet HAD = WordSet.of("had");
    private static final WordSet FANCY = WordSet.of("suppose supposing imagine");
    private static final WordSet IF = WordSet.of("suppose supposing imagine whether if unless");
    private static final WordSet EVERY = WordSet.of("every each");
    private static final WordSet PRONOUN = WordSet.of("it he she they i we");

    private final Tokens tokens;

    Unreal(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a clause with a date tells of nothing that was or is to be. */
    boolean isDated(Clause clause, int trigger) {
        if (clause.bracketed()) {
            return false;
        }
        int lead = lead(clause);
        boolean isFancied = is(clause.sentenceFrom(), FANCY) && !isParted(clause);
        boolean isOpen = is(clause.dateFrom() - 1, OPEN) || is(clause.dateFrom(), OPEN);
        int end = trigger >= clause.from() && trigger <= clause.to() ? trigger : clause.dateFrom();
        return isFancied
                || isSupposed(lead)
                || (is(clause.from() - 1, IF) && clause.from() > clause.sentenceFrom())
                || (trigger < 0 && is(clause.from() - 1, OPEN) && isDenied(lead, clause.from() - 1))
                || isQuestion(clause)
                || isCompared(clause)
                || any(EVERY, Math.max(clause.from(), clause.dateFrom() - NEAR), clause.dateFrom())
                || isUndone(clause)
                || (!(isOpen && trigger >= 0) && isDenied(clause.from(), end))
                || (trigger >= 0 && is(trigger + 1, NAUGHT));
    }

    /** Whether the verb of a clause without a date tells of nothing that was. */
    boolean isUndated(Clause clause, int verb) {
        return any(BEFORE_VERB, Math.max(clause.from(), verb - NEAR), verb)
                || any(IF, clause.sentenceFrom(), verb)
                || isSupposed(clause.sentenceFrom())
                || isQuestion(clause)
                || isUndone(clause)
                || isDenied(clause.from(), verb)
                || is(verb + 1, NAUGHT);
    }

    /** "The first famine since 1992": the year is named to compare with. */
    private boolean isCompared(Clause clause) {
        int since = clause.dateFrom() - 1;
        return is(since, SINCE) && any(MOST, Math.max(clause.from(), since - 2 * NEAR), since);
    }

    private boolean is(int i, WordSet words) {
        return i >= 0 && i < tokens.size() && tokens.is(i, Tokens.WORD) && words.contains(tokens.key(i));
    }

    private boolean any(WordSet words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a colon or semicolon stands between the beginning of the sentence and the clause. */
    private boolean isParted(Clause clause) {
        for (int i = clause.sentenceFrom(); i < clause.from(); i++) {
            if (tokens.isMark(i, ':') || tokens.isMark(i, ';')) {
                return true;
            }
        }
        return false;
    }

    /** The first word of the clause and of those before it that no sign parts from it. */
    private int lead(Clause clause) {
        int lead = clause.from();
        while (lead > clause.sentenceFrom() && tokens.is(lead - 1, Tokens.WORD | Tokens.NUMBER)) {
            lead--;
        }
        return lead;
    }

    /** "If elected in 2025", "had it accepted the offer in 2019". */
    private boolean isSupposed(int lead) {
        return is(lead, IF) || (is(lead, HAD) && is(lead + 1, PRONOUN));
    }

    private boolean isQuestion(Clause clause) {
        return tokens.isMark(clause.sentenceTo(), '?') || tokens.isMark(clause.sentenceTo() - 1, '?');
    }

    /** "They should have left in 2002". */
    private boolean isUndone(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (is(i, MODAL) && any(HAVE, i + 1, Math.min(clause.to(), i + NEAR))) {
                return true;
            }
        }
        return false;
    }

    /** A word of denial before the verb: "did not", "nobody". */
    private boolean isDenied(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (is(i, NOT) && !is(i + 1, AFTER_NOT) && !any(ELSEWHERE, i, verb)) {
                return true;
            }
        }
        return false;
    }
}
