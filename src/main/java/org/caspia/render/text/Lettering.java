package org.caspia.render.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Locale;
import org.caspia.render.style.Symbol.TextStyle;

/**
 * A text in a style, measured: how wide each letter is and how high the line.
 *
 * @param text what is written, in its final case
 * @param style how it is written
 * @param font the shipped font at the style's size
 * @param advancesPx the room that each letter takes in logical pixels, without spacing
 * @param widthPx the room of the whole text with spacing
 * @param ascentPx from the base line up to the top of capitals
 * @param descentPx from the base line down
 */
public record Lettering(
        String text, TextStyle style, Font font, float[] advancesPx, float widthPx, float ascentPx, float descentPx) {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /**
     * Measures a text.
     *
     * @param fonts the shipped typefaces
     * @param name what is to be written
     * @param style how
     * @return the measured text
     */
    public static Lettering of(FontBook fonts, String name, TextStyle style) {
        return fonts.measured(name, style, () -> measure(fonts, name, style));
    }

    private static Lettering measure(FontBook fonts, String name, TextStyle style) {
        String text = style.upperCase() ? name.toUpperCase(Locale.ROOT) : name;
        Font font = fonts.fontFor(text, style);
        float[] advances = new float[text.length()];
        float width;
        if (style.spacingEm() == 0) {
            width = (float) font.getStringBounds(text, CONTEXT).getWidth();
        } else {
            var glyphs = font.createGlyphVector(CONTEXT, text);
            float spacing = style.spacingEm() * style.sizePx();
            width = -spacing;
            for (int i = 0; i < advances.length && i < glyphs.getNumGlyphs(); i++) {
                advances[i] = glyphs.getGlyphMetrics(i).getAdvanceX();
                width += advances[i] + spacing;
            }
        }
        return new Lettering(text, style, font, advances, width, style.sizePx() * 0.74f, style.sizePx() * 0.22f);
    }

    /**
     * Returns the text with other space between its letters.
     *
     * @param spacingEm ems between letters
     * @return a new lettering
     */
    public Lettering spaced(FontBook fonts, float spacingEm) {
        // The text is in its final case, and setting it again changes nothing.
        TextStyle wide = style.withSize(style.sizePx(), spacingEm);
        return of(fonts, text, wide);
    }
}
