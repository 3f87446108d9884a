package org.caspia.export.svg;

import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The typefaces of one document: which letters of each were used, and the style sheet that embeds just those. A typeface is known by
 * its PostScript name, which is also the name of its file.
 */
final class SvgFonts {
    /** Faces that viewers without the embedded ones have: first those of the same or almost the same widths, then narrower ones. */
    private static final String SANS =
            ",'Open Sans','Droid Sans','Segoe UI','Helvetica Neue',Helvetica,Arial,sans-serif";

    private static final String SERIF = ",'Droid Serif',Georgia,'Times New Roman',Times,serif";

    private final Path fontsDir;
    private final Map<String, TreeSet<Integer>> lettersByTypeface = new LinkedHashMap<>();

    SvgFonts(Path fontsDir) {
        this.fontsDir = fontsDir;
    }

    /** Notes the letters of a text and returns the style class of its typeface. */
    String use(Font font, String text) {
        String typeface = font.getPSName();
        TreeSet<Integer> letters = lettersByTypeface.computeIfAbsent(typeface, name -> new TreeSet<>());
        text.codePoints().forEach(letters::add);
        return "f" + lettersByTypeface.keySet().stream().toList().indexOf(typeface);
    }

    /** Writes the style sheet of the typefaces used. */
    void writeStyle(SvgOut out) throws IOException {
        if (lettersByTypeface.isEmpty()) {
            return;
        }
        out.raw("<style>");
        int index = 0;
        for (var used : lettersByTypeface.entrySet()) {
            String face = used.getKey();
            String cut = cut(face);
            Path file = fontsDir.resolve(face + ".ttf");
            if (Files.isReadable(file)) {
                String base64 = Base64.getEncoder().encodeToString(subset(file.toFile(), used.getValue()));
                out.raw("@font-face{font-family:" + family(face) + cut + ";src:url(data:font/ttf;base64,")
                        .raw(base64);
                out.raw(")}\n");
            }
            String others = face.contains("Serif") ? SERIF : SANS;
            out.raw(".f" + index + "{font-family:" + family(face) + others + cut + "}\n");
            index++;
        }
        out.raw("</style>\n");
    }

    /** Returns the family from a PostScript name such as {@code NotoSans-SemiBold}. */
    private static String family(String typeface) {
        int dash = typeface.indexOf('-');
        return "'" + (dash < 0 ? typeface : typeface.substring(0, dash)).replaceAll("(?<=[a-z])(?=[A-Z])", " ") + "'";
    }

    /** Returns weight and slant from such a name. */
    private static String cut(String typeface) {
        int dash = typeface.indexOf('-');
        String style = dash < 0 ? "" : typeface.substring(dash + 1).toLowerCase(Locale.ROOT);
        String weight = style.contains("semibold") ? "600" : style.contains("bold") ? "700" : "400";
        return ";font-weight:" + weight + ";font-style:" + (style.contains("italic") ? "italic" : "normal");
    }

    private static byte[] subset(File file, Set<Integer> letters) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            letters.forEach(subsetter::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        }
    }
}
