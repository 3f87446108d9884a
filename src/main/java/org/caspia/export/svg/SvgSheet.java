package org.caspia.export.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.caspia.render.text.Align;
import org.jspecify.annotations.Nullable;

/**
 * The document under way: elements one after the other, in a group for as long as they share a clip. Ids are counted, so the same picture
 * gets the same ids.
 */
final class SvgSheet {
    private final SvgOut out;
    private final SvgFonts fonts;
    private final boolean keepsText;
    private final Rectangle page;
    private final Map<Rectangle2D, String> clips = new HashMap<>();
    private @Nullable Shape openClip;
    private boolean groupOpen;
    private int clipCount;

    SvgSheet(SvgOut out, SvgFonts fonts, boolean keepsText, Rectangle page) {
        this.out = out;
        this.fonts = fonts;
        this.keepsText = keepsText;
        this.page = page;
    }

    /**
     * How a text is to look.
     *
     * @param sizePx height of the letters
     * @param spacingPx room between letters beyond the usual
     * @param align which point of the text is given
     * @param color its colour
     * @param alpha share of the colour, 0 to 1
     */
    record TextLook(double sizePx, double spacingPx, Align align, Color color, double alpha) {}

    boolean keepsText() {
        return keepsText;
    }

    /** Opens the group of a clip and returns where to write. */
    SvgOut clippedTo(@Nullable Shape clip) {
        Shape wanted = clip instanceof Rectangle2D box && box.contains(page) ? null : clip;
        if (Objects.equals(wanted, openClip)) {
            return out;
        }
        close();
        if (wanted != null) {
            String id = idOf(wanted);
            out.raw("<g clip-path=\"url(#" + id + ")\">\n");
            groupOpen = true;
        }
        openClip = wanted;
        return out;
    }

    /** Closes the group that is open. */
    void close() {
        if (groupOpen) {
            out.raw("</g>\n");
            groupOpen = false;
        }
        openClip = null;
    }

    void color(String attribute, Color color, double alpha) {
        out.raw(" " + attribute + "=\"" + hex(color) + "\"");
        double opacity = color.getAlpha() / 255.0 * alpha;
        if (opacity < 0.999) {
            out.raw(" " + attribute + "-opacity=\"").number(opacity).raw("\"");
        }
    }

    void pen(BasicStroke pen, double scale) {
        out.raw(" stroke-width=\"").number(pen.getLineWidth() * scale).raw("\"");
        if (pen.getEndCap() != BasicStroke.CAP_BUTT) {
            out.raw(
                    pen.getEndCap() == BasicStroke.CAP_ROUND
                            ? " stroke-linecap=\"round\""
                            : " stroke-linecap=\"square\"");
        }
        if (pen.getLineJoin() == BasicStroke.JOIN_MITER) {
            out.raw(" stroke-miterlimit=\"").number(pen.getMiterLimit()).raw("\"");
        } else {
            out.raw(
                    pen.getLineJoin() == BasicStroke.JOIN_ROUND
                            ? " stroke-linejoin=\"round\""
                            : " stroke-linejoin=\"bevel\"");
        }
        float[] dashes = pen.getDashArray();
        if (dashes != null) {
            String before = " stroke-dasharray=\"";
            for (float dash : dashes) {
                out.raw(before).number(dash * scale);
                before = " ";
            }
            out.raw("\"");
            if (pen.getDashPhase() != 0) {
                out.raw(" stroke-dashoffset=\"")
                        .number(pen.getDashPhase() * scale)
                        .raw("\"");
            }
        }
    }

    void text(Font font, String text, AffineTransform place, TextLook look) {
        out.raw("<text class=\"" + fonts.use(font, text) + "\" font-size=\"").number(look.sizePx());
        out.raw("\"");
        if (look.spacingPx() != 0) {
            out.raw(" letter-spacing=\"").number(look.spacingPx()).raw("\"");
        }
        if (look.align() != Align.START) {
            out.raw(look.align() == Align.END ? " text-anchor=\"end\"" : " text-anchor=\"middle\"");
        }
        color("fill", look.color(), look.alpha());
        if ((place.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0) {
            out.raw(" x=\"").number(place.getTranslateX());
            out.raw("\" y=\"").number(place.getTranslateY()).raw("\">");
        } else {
            out.raw(" transform=\"");
            matrix(place);
            out.raw("\">");
        }
        out.text(text).raw("</text>\n");
    }

    /** A text that is not painted, for those who search or copy. */
    void unseen(Font font, String text, double sizePx, Point2D at) {
        out.raw("<text class=\"" + fonts.use(font, text) + "\" font-size=\"").number(sizePx);
        out.raw("\" fill=\"none\" x=\"").number(at.getX()).raw("\" y=\"").number(at.getY());
        out.raw("\">").text(text).raw("</text>\n");
    }

    void image(BufferedImage image, Rectangle source, AffineTransform place, double alpha) {
        out.raw("<image width=\"" + source.width + "\" height=\"" + source.height + "\" transform=\"");
        matrix(place);
        out.raw("\"");
        if (alpha < 0.999) {
            out.raw(" opacity=\"").number(alpha).raw("\"");
        }
        out.raw(" preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64,");
        out.raw(Base64.getEncoder().encodeToString(EmbeddedPng.bytes(image))).raw("\"/>\n");
    }

    private void matrix(AffineTransform place) {
        double[] m = new double[6];
        place.getMatrix(m);
        out.raw("matrix(");
        for (int i = 0; i < m.length; i++) {
            out.raw(i == 0 ? "" : " ");
            if (i < 4) {
                out.raw(Decimals.sixPlaces(m[i]));
            } else {
                out.number(m[i]);
            }
        }
        out.raw(")");
    }

    private String idOf(Shape clip) {
        if (clip instanceof Rectangle2D box) {
            String known = clips.get(box);
            if (known != null) {
                return known;
            }
        }
        String id = "c" + ++clipCount;
        out.raw("<clipPath id=\"" + id + "\"><path d=\"");
        SvgPath.write(out, clip, new AffineTransform());
        out.raw("\"/></clipPath>\n");
        if (clip instanceof Rectangle2D box) {
            clips.put((Rectangle2D) box.clone(), id);
        }
        return id;
    }

    private static String hex(Color color) {
        String digits =
                Integer.toHexString((color.getRGB() & 0xffffff) | 0x1000000).substring(1);
        boolean shortForm = digits.charAt(0) == digits.charAt(1)
                && digits.charAt(2) == digits.charAt(3)
                && digits.charAt(4) == digits.charAt(5);
        return shortForm ? "#" + digits.charAt(0) + digits.charAt(2) + digits.charAt(4) : "#" + digits;
    }
}
