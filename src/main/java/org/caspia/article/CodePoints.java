package org.caspia.article;

/**
 * Turns offsets that count UTF-16 code units into offsets that count Unicode code points, for one text. Asking in
 * ascending order costs one pass over the text in all; any order is allowed, and costs what lies between one offset and the next.
 */
public final class CodePoints {
    private final String text;
    private int lastUnit;
    private int lastCodePoint;

    /**
     * Prepares to count in a text.
     *
     * @param text the text whose offsets are turned
     */
    public CodePoints(String text) {
        this.text = text;
    }

    /**
     * Counts the code points before an offset.
     *
     * @param unitOffset an offset in UTF-16 code units, 0 to the text's length
     * @return the number of code points before it
     */
    public int codePointOffset(int unitOffset) {
        lastCodePoint += unitOffset < lastUnit
                ? -text.codePointCount(unitOffset, lastUnit)
                : text.codePointCount(lastUnit, unitOffset);
        lastUnit = unitOffset;
        return lastCodePoint;
    }
}
