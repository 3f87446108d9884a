package org.caspia.extract;

/**
 * When the short form of a state is one: after a town and a comma ("Paris, TX", "Austin, Tex."), with its stops ("N.Y."), never a bare
 * "IN", "OR", "ME" elsewhere.
 */
final class StateCodes {
    /** Those that are nothing else. */
    private static final WordSet ALONE = WordSet.of("nsw qld pei");

    /** Those written without their stop outside America. */
    private static final WordSet PLAIN = WordSet.of("qld vic tas act ont que sask alta nfld");

    private static final WordSet ERA = WordSet.of("century centuries year years millennium");

    private StateCodes() {}

    static boolean isWritten(Tokens tokens, int from, int to, String written) {
        boolean afterComma = tokens.isMark(from - 1, ',') && tokens.is(from - 2, Tokens.CAPITAL);
        boolean code = written.length() == 2 && tokens.is(from, Tokens.ALL_CAPITALS);
        if (code) {
            return afterComma;
        }
        if (ALONE.contains(tokens.key(from))) {
            return true;
        }
        if (afterComma && PLAIN.contains(tokens.key(from)) && from == to) {
            return true;
        }
        boolean stopped = tokens.isMark(to + 1, '.') && tokens.touchesNext(to);
        boolean era = tokens.is(from - 1, Tokens.NUMBER) || ERA.contains(tokens.key(from - 1));
        boolean initials = written.indexOf('.') > 0 && !(era && !afterComma); // 800 B.C.
        return initials || (stopped && afterComma);
    }
}
