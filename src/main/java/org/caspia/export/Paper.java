package org.caspia.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Sizes of paper, upright. */
public enum Paper {
    /** ISO 216 A0. */
    A0(841, 1189),
    /** ISO 216 A1. */
    A1(594, 841),
    /** ISO 216 A2. */
    A2(420, 594),
    /** ISO 216 A3. */
    A3(297, 420),
    /** ISO 216 A4. */
    A4(210, 297),
    /** ISO 216 A5. */
    A5(148, 210),
    /** North American letter. */
    LETTER(215.9, 279.4),
    /** North American legal. */
    LEGAL(215.9, 355.6),
    /** North American tabloid. */
    TABLOID(279.4, 431.8);

    private final double widthMm;
    private final double heightMm;

    Paper(double widthMm, double heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    /**
     * Returns the shorter side.
     *
     * @return millimetres
     */
    public double widthMm() {
        return widthMm;
    }

    /**
     * Returns the longer side.
     *
     * @return millimetres
     */
    public double heightMm() {
        return heightMm;
    }

    /**
     * Finds a size by its name.
     *
     * @param name such as {@code A3} or {@code letter}, in any case
     * @return the size; empty if there is none of that name
     */
    public static Optional<Paper> find(String name) {
        String key = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(paper -> paper.name().equals(key)).findFirst();
    }
}
