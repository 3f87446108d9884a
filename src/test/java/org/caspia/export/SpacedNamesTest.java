package org.caspia.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.paint.MapPainter;
import org.junit.jupiter.api.Test;

/** Names of countries and seas are set letter by letter, and yet they are words. */
class SpacedNamesTest {
    private static final PictureSize SIZE = new PictureSize(1200, 750, PictureSize.LAYOUT_DPI);

    @Test
    void aSpacedNameIsAlsoOneTextInAnSvgAndItsLettersStandEachWhereEveryViewerPutsThem() throws ProblemException {
        assertThat(svg(ShippedMap.freshPainter())).contains(">KAZAKHSTAN</text>", ">Caspian Sea</text>", ">Z</text>");
    }

    @Test
    void theNotesOfAnSvgEndAtTheEdgeWhateverTypefaceAViewerHas() throws ProblemException {
        List<String> notes = svg(ShippedMap.freshPainter())
                .lines()
                .filter(line -> line.contains("text-anchor=\"end\"") && line.contains("x=\"1190\""))
                .toList();
        assertThat(notes).anyMatch(line -> line.contains(">Boundaries follow"));
        assertThat(notes).anyMatch(line -> line.contains("Projection: "));
    }

    @Test
    void aSpacedNameIsFoundInAPdfAndItsLettersAreNoWordsBesideIt() throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes(ShippedMap.freshPainter(), ExportFormat.PDF))) {
            List<String> words = List.of(new PDFTextStripper().getText(document).split("\\s+", -1));
            assertThat(words).contains("KAZAKHSTAN", "UZBEKISTAN", "Caspian", "ceasefire");
            assertThat(words).doesNotContain("K", "Z", "H");
        }
    }

    @Test
    void anExportIsTheSameWhateverWasLookedAtBefore() throws ProblemException {
        MapPainter painter = ShippedMap.freshPainter();
        String fresh = svg(painter);
        MapOptions screen = MapOptions.opening();
        for (int step = 1; step < 6; step++) {
            painter.prepare(
                    Viewport.home(1200, 750).panned(40 * step, 25 * step).zoomedAbout(600, 300, 1 + 0.1 * step),
                    screen,
                    new Cancellation());
        }
        assertThat(svg(painter)).isEqualTo(fresh);
    }

    private static String svg(MapPainter painter) throws ProblemException {
        return new String(bytes(painter, ExportFormat.SVG), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(MapPainter painter, ExportFormat format) throws ProblemException {
        MapPicture picture =
                new MapPicture(Viewport.home(1200, 750), MapOptions.opening(), SIZE, Lettering.TEXT, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MapExporter(painter, picture, format, share -> {}, new Cancellation()).writeTo(out);
        return out.toByteArray();
    }
}
