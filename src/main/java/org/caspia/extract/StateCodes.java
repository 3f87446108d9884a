package org.caspia.extract;

/**
 * When the short form of a state is one: after a town and a comma ("Paris, TX", "Austin, Tex."), with its stops ("N.Y."), never a bare
 * "IN", "OR", "ME" elsewhere.
 */
final class StateCodes {
    private StateCodes() {}

    static boolean isWritten(Tokens tokens, int from, int to, String written) {
        boolean afterComma = tokens.isMark(from - 1, ',') && tokens.is(from - 2, Tokens.CAPITAL);
        boolean code = written.length() == 2 && tokens.is(from, Tokens.ALL_CAPITALS);
        if (code) {
            return afterComma;
        }
        boolean stopped = tokens.isMark(to + 1, '.') && tokens.touchesNext(to);
        boolean initials = written.indexOf('.') > 0;
        return initials || (stopped && afterComma);
    }
}
