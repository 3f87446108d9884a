package org.caspia.render.text;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caspia.render.style.Symbol.TextStyle;
import org.caspia.render.text.PlacedText.Letter;

/**
 * Paints placed texts: on pixels from a store of ready pictures, since most names come again in the next frame; on vector surfaces as
 * text over the outline of its halo.
 */
public final class TextPainter {
    private static final int KEPT_PICTURES = 1500;
    private static final int MARGIN_PX = 3;

    private final Map<Key, Picture> pictures = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Picture> eldest) {
            return size() > KEPT_PICTURES;
        }
    };

    /** A ready picture and its upper left corner against the text's origin, device pixels. */
    private record Picture(BufferedImage image, int left, int top) {}

    /** Letters set along a line are remembered by where they stand against the first one. */
    private record Key(String text, TextStyle style, double density, List<Letter> letters) {}

    /**
     * Paints a text.
     *
     * @param g a surface in logical pixels, scaled by the density
     * @param text what to paint
     * @param density device pixels to a logical pixel
     * @param vector whether the surface keeps text as text
     */
    public void paint(Graphics2D g, PlacedText text, double density, boolean vector) {
        if (!text.letters().isEmpty() && vector) {
            paintLetters(g, text);
        } else if (!text.letters().isEmpty()) {
            paintLettersPicture(g, text, density);
        } else if (vector) {
            paintVector(g, text);
        } else {
            paintPicture(g, text, density);
        }
    }

    private void paintPicture(Graphics2D g, PlacedText text, double density) {
        BufferedImage picture = picture(text.lettering(), density);
        AffineTransform logical = g.getTransform();
        double left = logical.getScaleX() * (text.xPx() - MARGIN_PX);
        double top = logical.getScaleY() * (text.yPx() - text.lettering().ascentPx() - MARGIN_PX * 1.5);
        g.setTransform(new AffineTransform());
        g.drawImage(picture, whole(left, logical.getTranslateX()), whole(top, logical.getTranslateY()), null);
        g.setTransform(logical);
    }

    private BufferedImage picture(Lettering text, double density) {
        Key key = new Key(text.text(), text.style(), density, List.of());
        synchronized (pictures) {
            Picture known = pictures.get(key);
            if (known != null) {
                return known.image();
            }
        }
        BufferedImage fresh = draw(text, density);
        synchronized (pictures) {
            pictures.put(key, new Picture(fresh, 0, 0));
        }
        return fresh;
    }

    private static BufferedImage draw(Lettering text, double density) {
        double height = text.ascentPx() + text.descentPx() + 3.5 * MARGIN_PX;
        int widthDevice = (int) Math.ceil((text.widthPx() + 2 * MARGIN_PX) * density) + 1;
        int heightDevice = (int) Math.ceil(height * density) + 1;
        BufferedImage picture = new BufferedImage(widthDevice, heightDevice, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = smooth(picture);
        g.scale(density, density);
        g.translate(MARGIN_PX, text.ascentPx() + MARGIN_PX * 1.5);
        Shape outline = glyphs(text.font(), text.text()).getOutline();
        paintOutline(g, outline, text.style());
        g.dispose();
        return picture;
    }

    private static Graphics2D smooth(BufferedImage picture) {
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }

    private static void paintOutline(Graphics2D g, Shape outline, TextStyle style) {
        paintHalo(g, outline, style);
        g.setColor(new Color(style.argb(), true));
        g.fill(outline);
    }

    private static void paintHalo(Graphics2D g, Shape outline, TextStyle style) {
        if (style.haloPx() > 0) {
            g.setColor(new Color(style.haloArgb(), true));
            g.setStroke(new BasicStroke(2 * style.haloPx(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(outline);
        }
    }

    private static void paintVector(Graphics2D g, PlacedText text) {
        Lettering lettering = text.lettering();
        Shape outline = glyphs(lettering.font(), lettering.text()).getOutline((float) text.xPx(), (float) text.yPx());
        paintHalo(g, outline, lettering.style());
        g.setColor(new Color(lettering.style().argb(), true));
        g.setFont(lettering.font());
        text.align().draw(g, lettering, text.xPx(), text.yPx());
    }

    private void paintLettersPicture(Graphics2D g, PlacedText text, double density) {
        Letter first = text.letters().get(0);
        AffineTransform logical = g.getTransform();
        int originX = whole(logical.getScaleX() * first.xPx(), logical.getTranslateX());
        int originY = whole(logical.getScaleY() * first.yPx(), logical.getTranslateY());
        List<Letter> letters = text.letters().stream()
                .map(letter -> new Letter(
                        letter.index(),
                        eighths(letter.xPx() - first.xPx()),
                        eighths(letter.yPx() - first.yPx()),
                        Math.rint(letter.turnRad() * 64) / 64))
                .toList();
        Key key = new Key(text.lettering().text(), text.lettering().style(), density, letters);
        Picture picture = lettersPicture(key, text.lettering());
        g.setTransform(new AffineTransform());
        g.drawImage(picture.image(), originX + picture.left(), originY + picture.top(), null);
        g.setTransform(logical);
    }

    /** Rounded in the whole picture, so that every strip of it rounds alike. */
    private static int whole(double px, double stripPx) {
        return (int) (Math.round(px) + Math.round(stripPx));
    }

    private static double eighths(double px) {
        return Math.rint(px * 8) / 8;
    }

    private Picture lettersPicture(Key key, Lettering lettering) {
        synchronized (pictures) {
            Picture known = pictures.get(key);
            if (known != null) {
                return known;
            }
        }
        Shape outline = AffineTransform.getScaleInstance(key.density(), key.density())
                .createTransformedShape(outline(lettering, key.letters()));
        Rectangle box = outline.getBounds();
        int margin = (int) Math.ceil(MARGIN_PX * key.density());
        BufferedImage image =
                new BufferedImage(box.width + 2 * margin, box.height + 2 * margin, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = smooth(image);
        g.translate(margin - box.x, margin - box.y);
        g.scale(key.density(), key.density());
        paintOutline(g, outline(lettering, key.letters()), lettering.style());
        g.dispose();
        Picture fresh = new Picture(image, box.x - margin, box.y - margin);
        synchronized (pictures) {
            pictures.put(key, fresh);
        }
        return fresh;
    }

    private static Path2D outline(Lettering lettering, List<Letter> letters) {
        Path2D outline = new Path2D.Double();
        for (Letter letter : letters) {
            Shape glyph =
                    glyphs(lettering.font(), letterText(lettering, letter)).getOutline();
            outline.append(turned(letter).createTransformedShape(glyph), false);
        }
        return outline;
    }

    private static void paintLetters(Graphics2D g, PlacedText text) {
        Lettering lettering = text.lettering();
        Path2D outline = outline(lettering, text.letters());
        paintHalo(g, outline, lettering.style());
        g.setColor(new Color(lettering.style().argb(), true));
        g.setFont(lettering.font());
        if (g instanceof LetterSurface surface) {
            surface.drawLetters(lettering.text(), text.letters(), outline, each -> drawEach(each, text));
        } else {
            drawEach(g, text);
        }
    }

    private static void drawEach(Graphics2D g, PlacedText text) {
        AffineTransform logical = g.getTransform();
        for (Letter letter : text.letters()) {
            g.transform(turned(letter));
            g.drawString(letterText(text.lettering(), letter), 0f, 0f);
            g.setTransform(logical);
        }
    }

    private static String letterText(Lettering lettering, Letter letter) {
        return lettering.text().substring(letter.index(), letter.index() + 1);
    }

    private static AffineTransform turned(Letter letter) {
        AffineTransform at = AffineTransform.getTranslateInstance(letter.xPx(), letter.yPx());
        at.rotate(letter.turnRad());
        return at;
    }

    private static GlyphVector glyphs(Font font, String text) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        char[] chars = text.toCharArray();
        // Shaped layout costs more and changes nothing but for Arabic letters, which join.
        boolean joins = text.chars().anyMatch(c -> c >= 0x0590 && c <= 0x08FF);
        return joins
                ? font.layoutGlyphVector(context, chars, 0, chars.length, Font.LAYOUT_RIGHT_TO_LEFT)
                : font.createGlyphVector(context, text);
    }
}
