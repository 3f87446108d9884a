package org.caspia.render.style;

import java.util.Optional;

/**
 * What a feature is painted with at a scale.
 *
 * @param fill colour as 0xAARRGGBB, if areas are filled
 * @param pen how lines are drawn, if they are
 * @param mark how points are drawn, if they are
 * @param text how the name is written, if it is
 */
public record Symbol(Optional<Integer> fill, Optional<Pen> pen, Optional<Mark> mark, Optional<TextStyle> text) {

    /**
     * How a line is drawn.
     *
     * @param argb colour as 0xAARRGGBB
     * @param widthPx logical pixels
     * @param dashPx lengths of dashes and gaps in logical pixels, empty for an unbroken line
     */
    public record Pen(int argb, float widthPx, java.util.List<Float> dashPx) {}

    /**
     * How a point is drawn.
     *
     * @param shape {@code circle}, {@code square}, {@code triangle} or {@code star}
     * @param sizePx diameter in logical pixels
     * @param fillArgb colour inside
     * @param strokeArgb colour of the outline
     * @param strokePx width of the outline in logical pixels
     */
    public record Mark(String shape, float sizePx, int fillArgb, int strokeArgb, float strokePx) {}

    /**
     * How a name is written.
     *
     * @param family name of the shipped typeface
     * @param bold whether the semi-bold cut is used
     * @param italic whether the italic cut is used
     * @param sizePx size of the letters in logical pixels
     * @param argb colour of the letters
     * @param haloArgb colour around the letters
     * @param haloPx width of the halo in logical pixels, 0 for none
     * @param spacingEm space put between letters, in ems
     * @param upperCase whether the name is set in capitals
     * @param priority names of higher priority are placed first
     */
    public record TextStyle(
            String family,
            boolean bold,
            boolean italic,
            float sizePx,
            int argb,
            int haloArgb,
            float haloPx,
            float spacingEm,
            boolean upperCase,
            double priority) {
        /**
         * Returns this style in another size.
         *
         * @param newSizePx size of the letters in logical pixels
         * @param newSpacingEm space put between letters, in ems
         * @return a new style
         */
        public TextStyle withSize(float newSizePx, float newSpacingEm) {
            return new TextStyle(
                    family, bold, italic, newSizePx, argb, haloArgb, haloPx, newSpacingEm, upperCase, priority);
        }
    }
}
