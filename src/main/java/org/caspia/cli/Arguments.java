package org.caspia.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.caspia.export.Paper;
import org.caspia.export.PictureSize;
import org.caspia.geo.GeoBox;
import org.caspia.render.MapLayer;

/**
 * Reads the values of options. Every failure is an {@link IllegalArgumentException} whose message is a sentence for the user.
 */
final class Arguments {
    private static final double PAPER_DPI = 300;
    private static final int MAX_SHORT_WAY_DEG = 180;

    private Arguments() {}

    /** Returns a box from {@code west,south,east,north} in degrees. */
    static GeoBox box(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException(
                    "A box is four numbers west,south,east,north in degrees, such as 44,38,56,46, not \"" + text
                            + "\".");
        }
        double[] edges = new double[4];
        for (int i = 0; i < 4; i++) {
            edges[i] = number(parts[i], "The box \"" + text + "\"");
        }
        return checked(edges, text);
    }

    private static GeoBox checked(double[] edges, String text) {
        try {
            GeoBox box = GeoBox.of(edges[0], edges[1], edges[2], edges[3]);
            if (box.crossesDateLine() && box.widthDeg() > MAX_SHORT_WAY_DEG) {
                throw new IllegalArgumentException(
                        "its west " + box.westDeg() + " is east of its east " + box.eastDeg());
            }
            return box;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The box \"" + text + "\" cannot be shown: " + e.getMessage()
                            + " (the order is west,south,east,north).",
                    e);
        }
    }

    /** Returns one of a few words, whatever its case. */
    static String word(String text, String what, List<String> known) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (known.contains(word)) {
            return word;
        }
        throw new IllegalArgumentException(
                "There is no " + what + " \"" + text + "\": " + Suggestions.sentence(text, known));
    }

    /** Returns a resolution; 0, which stands for the usual one, if nothing is given. */
    static double dpi(String text) {
        return text.isEmpty() ? 0 : number(text, "The resolution");
    }

    /** Returns a size from {@code 1600x1000}, {@code A3} or {@code A3-portrait}; dpi 0 stands for the usual one. */
    static PictureSize size(String text, double dpi) {
        String key = text.strip().toLowerCase(Locale.ROOT);
        int cross = key.indexOf('x');
        if (cross > 0 && Character.isDigit(key.charAt(0))) {
            int widthPx = pixels(key.substring(0, cross), text);
            int heightPx = pixels(key.substring(cross + 1), text);
            return new PictureSize(widthPx, heightPx, dpi == 0 ? PictureSize.LAYOUT_DPI : dpi);
        }
        boolean portrait = key.endsWith("-portrait");
        String name = key.replaceFirst("-(portrait|landscape)$", "");
        Optional<Paper> paper = Paper.find(name);
        if (paper.isEmpty()) {
            throw new IllegalArgumentException(
                    "The size \"" + text + "\" is neither pixels such as 1600x1000 nor a paper (" + papers()
                            + ", each also with -portrait).");
        }
        return PictureSize.ofPaper(paper.get(), !portrait, dpi == 0 ? PAPER_DPI : dpi);
    }

    /**
     * Returns the layers of a list such as {@code borders,cities} (these alone), {@code -relief,+mention-tint} (the usual ones without and
     * with), {@code all} or {@code none}.
     */
    static Set<MapLayer> layers(String text) {
        List<String> words = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        boolean changesUsual = !words.isEmpty()
                && (words.get(0).startsWith("-") || words.get(0).startsWith("+"));
        Set<MapLayer> layers = changesUsual ? MapLayer.usual() : EnumSet.noneOf(MapLayer.class);
        for (String word : words) {
            boolean remove = word.startsWith("-");
            String name = remove || word.startsWith("+") ? word.substring(1) : word;
            Set<MapLayer> named = layersNamed(name);
            if (remove) {
                layers.removeAll(named);
            } else {
                layers.addAll(named);
            }
        }
        return layers;
    }

    private static Set<MapLayer> layersNamed(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "all" -> EnumSet.allOf(MapLayer.class);
            case "none" -> EnumSet.noneOf(MapLayer.class);
            case "usual" -> MapLayer.usual();
            default -> EnumSet.of(MapLayer.find(name).orElseThrow(() -> unknownLayer(name)));
        };
    }

    private static IllegalArgumentException unknownLayer(String name) {
        List<String> known = new ArrayList<>(List.of("all", "none", "usual"));
        Arrays.stream(MapLayer.values()).map(MapLayer::id).forEach(known::add);
        return new IllegalArgumentException("There is no layer \"" + name + "\": " + Suggestions.sentence(name, known));
    }

    private static int pixels(String digits, String whole) {
        if (!digits.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("The size \"" + whole + "\" is not of whole pixels such as 1600x1000.");
        }
        return Integer.parseInt(digits);
    }

    private static double number(String text, String what) {
        try {
            double value = Double.parseDouble(text.strip());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(what + " has \"" + text + "\" where a number belongs.", e);
        }
        throw new IllegalArgumentException(what + " has \"" + text + "\" where a number belongs.");
    }

    private static String papers() {
        return String.join(", ", Arrays.stream(Paper.values()).map(Paper::name).toList());
    }
}
