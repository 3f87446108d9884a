package org.caspia.ui.map;

import java.util.Arrays;

/**
 * Lays pictures onto the screen's pixels. Java does it quicker than JavaFX does without a graphics card: moving costs a copy; enlarging takes the
 * middle of two pixels beside each point, which looks smooth at a sixth of the price of four.
 */
final class Blit {
    /** How far to either side of a point its two pixels are taken, in pixels of the picture. */
    private static final double ASIDE = 0.3;

    private static final int HALVES = 0x7F7F7F7F;

    private Blit() {}

    /** A part of the screen in device pixels; the right and bottom edges are outside. */
    record Area(int left, int top, int right, int bottom) {
        boolean isEmpty() {
            return left >= right || top >= bottom;
        }
    }

    /** Returns which part of the screen an upright picture covers. */
    static Area covered(PixelTarget picture, Placement place, Area screen) {
        return new Area(
                first(place.leftPx(), screen.left(), screen.right()),
                first(place.topPx(), screen.top(), screen.bottom()),
                first(place.leftPx() + place.cos() * picture.widthPx(), screen.left(), screen.right()),
                first(place.topPx() + place.cos() * picture.heightPx(), screen.top(), screen.bottom()));
    }

    /** The first pixel whose middle is not before an edge. */
    private static int first(double edgePx, int from, int to) {
        return (int) Math.max(from, Math.min(to, Math.ceil(edgePx - 0.5)));
    }

    /** Draws a picture into a part of the screen. */
    static void draw(PixelTarget picture, Placement place, PixelTarget screen, Area part) {
        if (!place.isUpright()) {
            drawTurned(picture, place, screen, part);
            return;
        }
        Area area = covered(picture, place, part);
        if (area.isEmpty()) {
            return;
        }
        if (place.cos() == 1) {
            copy(picture, place, screen, area);
        } else {
            enlarge(picture, place, screen, area);
        }
    }

    private static void copy(PixelTarget picture, Placement place, PixelTarget screen, Area area) {
        int column = nearest(area.left() + 0.5 - place.leftPx(), picture.widthPx());
        for (int y = area.top(); y < area.bottom(); y++) {
            int row = nearest(y + 0.5 - place.topPx(), picture.heightPx());
            System.arraycopy(
                    picture.argbPre(),
                    row * picture.widthPx() + column,
                    screen.argbPre(),
                    y * screen.widthPx() + area.left(),
                    area.right() - area.left());
        }
    }

    private static void enlarge(PixelTarget picture, Placement place, PixelTarget screen, Area area) {
        int width = area.right() - area.left();
        int[] before = new int[width];
        int[] after = new int[width];
        for (int i = 0; i < width; i++) {
            double at = (area.left() + i + 0.5 - place.leftPx()) / place.cos();
            before[i] = nearest(at - ASIDE, picture.widthPx());
            after[i] = nearest(at + ASIDE, picture.widthPx());
        }
        for (int y = area.top(); y < area.bottom(); y++) {
            double at = (y + 0.5 - place.topPx()) / place.cos();
            int above = nearest(at - ASIDE, picture.heightPx()) * picture.widthPx();
            int below = nearest(at + ASIDE, picture.heightPx()) * picture.widthPx();
            int to = y * screen.widthPx() + area.left();
            int[] source = picture.argbPre();
            int[] target = screen.argbPre();
            for (int i = 0; i < width; i++) {
                int a = source[above + before[i]];
                int b = source[below + after[i]];
                target[to + i] = (a & b) + ((a ^ b) >>> 1 & HALVES);
            }
        }
    }

    private static int nearest(double at, int length) {
        return Math.min(length - 1, Math.max(0, (int) at));
    }

    private static void drawTurned(PixelTarget picture, Placement place, PixelTarget screen, Area part) {
        double square = place.cos() * place.cos() + place.sin() * place.sin();
        double cos = place.cos() / square;
        double sin = place.sin() / square;
        for (int y = part.top(); y < part.bottom(); y++) {
            double dx = part.left() + 0.5 - place.leftPx();
            double dy = y + 0.5 - place.topPx();
            double x = cos * dx + sin * dy;
            double row = cos * dy - sin * dx;
            int to = y * screen.widthPx();
            for (int i = part.left(); i < part.right(); i++) {
                if (x >= 0 && row >= 0 && x < picture.widthPx() && row < picture.heightPx()) {
                    int from = ((int) row) * picture.widthPx() + ((int) x);
                    screen.argbPre()[to + i] = picture.argbPre()[from];
                }
                x += cos;
                row -= sin;
            }
        }
    }

    /** Clears a part of the screen. */
    static void clear(PixelTarget screen, Area part) {
        for (int y = part.top(); y < part.bottom(); y++) {
            int row = y * screen.widthPx();
            Arrays.fill(screen.argbPre(), row + part.left(), row + part.right(), 0);
        }
    }

    /** Lays a partly transparent picture over the screen, its upper left corner on the screen's. */
    static void cover(PixelTarget picture, PixelTarget screen, Area part) {
        int[] source = picture.argbPre();
        int[] target = screen.argbPre();
        int width = Math.min(part.right(), picture.widthPx());
        for (int y = part.top(); y < Math.min(part.bottom(), picture.heightPx()); y++) {
            int from = y * picture.widthPx();
            int to = y * screen.widthPx();
            for (int x = part.left(); x < width; x++) {
                int over = source[from + x];
                if (over != 0) {
                    target[to + x] = over(over, target[to + x]);
                }
            }
        }
    }

    private static int over(int above, int below) {
        int left = 255 - (above >>> 24);
        int redBlue = (below & 0xFF00FF) * left + 0x800080;
        int alphaGreen = (below >>> 8 & 0xFF00FF) * left + 0x800080;
        redBlue = (redBlue + (redBlue >>> 8 & 0xFF00FF)) >>> 8 & 0xFF00FF;
        alphaGreen = alphaGreen + (alphaGreen >>> 8 & 0xFF00FF) & 0xFF00FF00;
        return above + (redBlue | alphaGreen);
    }
}
