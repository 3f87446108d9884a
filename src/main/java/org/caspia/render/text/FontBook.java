package org.caspia.render.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.caspia.problem.ProblemException;
import org.caspia.render.style.Symbol.TextStyle;

/**
 * The typefaces shipped with the project, so that a map looks the same on every machine. Faces are read when first used.
 */
public final class FontBook {
    /** Scripts that the Latin and Cyrillic faces lack, by the first and last code point of the block. */
    private static final List<Script> SCRIPTS = List.of(
            new Script(0x10A0, 0x10FF, "NotoSansGeorgian-Regular"),
            new Script(0x1C90, 0x1CBF, "NotoSansGeorgian-Regular"),
            new Script(0x0530, 0x058F, "NotoSansArmenian-Regular"),
            new Script(0x0600, 0x077F, "NotoSansArabic-Regular"),
            new Script(0xFB50, 0xFEFF, "NotoSansArabic-Regular"));

    private static final int KEPT_TEXTS = 4_000;

    private record Script(int first, int last, String file) {}

    private record Written(String name, TextStyle style) {}

    private final Path folder;
    private final Map<String, Font> faces = new ConcurrentHashMap<>();
    private final Map<Written, Lettering> measured = new ConcurrentHashMap<>();

    private FontBook(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the typefaces.
     *
     * @param dataDir the data directory, which holds the folder {@code fonts}
     * @return the book
     * @throws ProblemException if the regular face is missing or damaged
     */
    public static FontBook open(Path dataDir) throws ProblemException {
        FontBook book = new FontBook(dataDir.resolve("fonts"));
        book.faces.put("NotoSans-Regular", book.read("NotoSans-Regular"));
        return book;
    }

    /**
     * Returns the typeface files by the name under which Java and the exports know them.
     *
     * @return font name to file, all of the shipped faces
     */
    public Map<String, Path> listFiles() {
        Map<String, Path> files = new java.util.TreeMap<>();
        for (String file : List.of(
                "NotoSans-Regular",
                "NotoSans-SemiBold",
                "NotoSans-Italic",
                "NotoSerif-Italic",
                "NotoSansGeorgian-Regular",
                "NotoSansArmenian-Regular",
                "NotoSansArabic-Regular")) {
            files.put(face(file).getFontName(java.util.Locale.ROOT), folder.resolve(file + ".ttf"));
        }
        return files;
    }

    /**
     * Returns the plain face that most names are set in.
     *
     * @return the font at 12 pixels
     */
    public Font regular() {
        return face("NotoSans-Regular").deriveFont(12f);
    }

    /**
     * Returns the font for a text.
     *
     * @param text the text, whose letters decide the script
     * @param style family, cut and size
     * @return a shipped font that has the letters
     */
    public Font fontFor(String text, TextStyle style) {
        return face(scriptFile(text, style)).deriveFont(style.sizePx());
    }

    private static String scriptFile(String text, TextStyle style) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x0530) {
                for (Script script : SCRIPTS) {
                    if (c >= script.first() && c <= script.last()) {
                        return script.file();
                    }
                }
            }
        }
        if (style.family().equals("Noto Serif")) {
            return "NotoSerif-Italic";
        }
        return style.bold() ? "NotoSans-SemiBold" : style.italic() ? "NotoSans-Italic" : "NotoSans-Regular";
    }

    /** A text that was measured before, or is now: a map writes the same names again and again. */
    Lettering measured(String name, TextStyle style, Supplier<Lettering> measuring) {
        Written written = new Written(name, style);
        Lettering known = measured.get(written);
        if (known == null) {
            known = measuring.get();
            if (measured.size() >= KEPT_TEXTS) {
                measured.clear();
            }
            measured.put(written, known);
        }
        return known;
    }

    private Font face(String file) {
        return faces.computeIfAbsent(file, name -> {
            try {
                return read(name);
            } catch (ProblemException e) {
                // A map with one plain typeface is better than none; the log says what is missing.
                java.util.logging.Logger.getLogger(FontBook.class.getName())
                        .log(java.util.logging.Level.WARNING, e.getMessage(), e);
                return faces.getOrDefault("NotoSans-Regular", new Font(Font.SANS_SERIF, Font.PLAIN, 12));
            }
        });
    }

    private Font read(String name) throws ProblemException {
        Path file = folder.resolve(name + ".ttf");
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            if (!GraphicsEnvironment.isHeadless()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            }
            return font;
        } catch (FontFormatException | IOException e) {
            throw new ProblemException(
                    "The typeface " + file + " is missing or damaged; restore it with: git checkout data/fonts", e);
        }
    }
}
