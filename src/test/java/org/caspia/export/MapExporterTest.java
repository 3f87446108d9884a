package org.caspia.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.caspia.geo.GeoBox;
import org.caspia.geo.Projections;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.Furniture;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.paint.Frame;
import org.caspia.render.paint.FrameRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapExporterTest {
    private static final GeoBox CAUCASUS = GeoBox.of(39, 38, 52, 44);
    private static final MapOptions OPTIONS = MapOptions.opening().withFurniture(Furniture.full("Qafqaz ə"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameMapIsTheSameBytes(ExportFormat format) throws Exception {
        MapPicture picture = picture(new PictureSize(500, 320, 96));

        assertThat(bytes(picture, format)).isEqualTo(bytes(picture, format));
    }

    @Test
    void aPngIsWhatTheScreenShows() throws Exception {
        MapPicture picture = picture(new PictureSize(640, 400, 96));
        Frame frame = ShippedMap.freshPainter().prepare(picture.viewport(), OPTIONS, new Cancellation());
        int[] screen = new int[640 * 400];
        FrameRenderer.render(frame, screen, new Cancellation());

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes(picture, ExportFormat.PNG)));

        int[] file = read.getRGB(0, 0, 640, 400, null, 0, 640);
        assertThat(differing(file, screen)).as("pixels that differ").isLessThan(640 * 400 / 200);
    }

    @Test
    void aFinePictureScaledDownIsTheScreensPicture() throws Exception {
        PictureSize coarse = new PictureSize(640, 400, 96);
        PictureSize fine = new PictureSize(1920, 1200, 288);

        BufferedImage small = ImageIO.read(new ByteArrayInputStream(bytes(picture(coarse), ExportFormat.PNG)));
        BufferedImage large = ImageIO.read(new ByteArrayInputStream(bytes(picture(fine), ExportFormat.PNG)));

        assertThat(large.getWidth()).isEqualTo(1920);
        assertThat(meanDifference(small, large, 3))
                .as("mean difference of a colour, of 255")
                .isLessThan(6);
    }

    @Test
    void aPdfHasItsPaperItsTextAndItsTypefaces() throws Exception {
        byte[] pdf = bytes(picture(PictureSize.ofPaper(Paper.A4, true, 300)), ExportFormat.PDF);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Tbilisi").contains("Baku").contains("Qafqaz ə");
            List<String> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                if (document.getPage(0).getResources().getXObject(name) instanceof PDFormXObject form) {
                    for (COSName font : form.getResources().getFontNames()) {
                        assertThat(form.getResources().getFont(font).isEmbedded())
                                .isTrue();
                        fonts.add(form.getResources().getFont(font).getName());
                    }
                }
            }
            assertThat(fonts).anySatisfy(name -> assertThat(name).endsWith("+NotoSans-Regular"));
        }
    }

    @Test
    void anSvgIsWellFormedAndKeepsTextAsText() throws Exception {
        MapPicture picture = picture(new PictureSize(640, 400, 96));
        String svg = new String(bytes(picture, ExportFormat.SVG), StandardCharsets.UTF_8);
        String outlined =
                new String(bytes(picture.withText(Lettering.OUTLINES), ExportFormat.SVG), StandardCharsets.UTF_8);

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 640 400");
        assertThat(svg).contains(">Tbilisi</text>").contains(">Qafqaz ə</text>");
        assertThat(svg).contains("<desc>Map at about 1:");
        assertThat(outlined).doesNotContain("<text").doesNotContain("@font-face");
    }

    @Test
    void aWorldFileAndTheProjectionStandBesideThePicture() throws Exception {
        Path target = folder.resolve("map.png");
        MapPicture picture = picture(new PictureSize(300, 200, 96)).withWorldFile(true);

        exporter(picture, ExportFormat.PNG).writeTo(target, false);

        List<String> lines = Files.readAllLines(folder.resolve("map.pgw"));
        Viewport view = picture.viewport();
        assertThat(lines).hasSize(6);
        assertThat(Double.parseDouble(lines.get(0))).isEqualTo(view.metresPerPx());
        assertThat(Double.parseDouble(lines.get(4))).isEqualTo(view.toXM(0.5), within(1e-3));
        assertThat(Double.parseDouble(lines.get(5))).isEqualTo(view.toYM(0.5), within(1e-3));
        assertThat(folder.resolve("map.prj")).content().startsWith("PROJCS[");
        assertThat(folder.resolve("map.png.aux.xml")).content().contains("<SRS>PROJCS[&quot;");
    }

    @Test
    void anOldWorldFileIsNotReplacedUnasked() throws Exception {
        Files.writeString(folder.resolve("map.pgw"), "old");
        MapPicture picture = picture(new PictureSize(300, 200, 96)).withWorldFile(true);

        assertThatThrownBy(() -> exporter(picture, ExportFormat.PNG).writeTo(folder.resolve("map.png"), false))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("map.pgw exists already");
        assertThat(folder.resolve("map.png")).doesNotExist();
    }

    @Test
    void aCancelledExportLeavesNothing() {
        Cancellation cancellation = new Cancellation();
        MapPicture picture = picture(new PictureSize(2000, 2000, 96));
        MapExporter exporter = new MapExporter(
                ShippedMap.freshPainter(),
                picture,
                ExportFormat.PNG,
                share -> {
                    if (share > 0.1) {
                        cancellation.cancel();
                    }
                },
                cancellation);

        assertThatThrownBy(() -> exporter.writeTo(folder.resolve("map.png"), false))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void progressOnlyGrowsAndEndsAtOne() throws Exception {
        List<Double> told = new ArrayList<>();
        File target = folder.resolve("map.png").toFile();
        new MapExporter(
                        ShippedMap.freshPainter(),
                        picture(new PictureSize(1000, 800, 96)),
                        ExportFormat.PNG,
                        told::add,
                        new Cancellation())
                .writeTo(target.toPath(), false);

        assertThat(told).isSorted().first().isEqualTo(0.0);
        assertThat(told).last().isEqualTo(1.0);
    }

    private static MapPicture picture(PictureSize size) {
        Viewport view = Viewport.fitting(Projections.region(), CAUCASUS, size.layoutWidthPx(), size.layoutHeightPx());
        return new MapPicture(view, OPTIONS, size, Lettering.TEXT, false);
    }

    private static MapExporter exporter(MapPicture picture, ExportFormat format) {
        return new MapExporter(ShippedMap.freshPainter(), picture, format, share -> {}, new Cancellation());
    }

    private static byte[] bytes(MapPicture picture, ExportFormat format) throws ProblemException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter(picture, format).writeTo(out);
        return out.toByteArray();
    }

    private static org.assertj.core.data.Offset<Double> within(double tolerance) {
        return org.assertj.core.data.Offset.offset(tolerance);
    }

    private static int differing(int[] a, int[] b) {
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            count += (a[i] & 0xffffff) == (b[i] & 0xffffff) ? 0 : 1;
        }
        return count;
    }

    /** Compares each pixel of the small picture with the mean of the pixels that it stands for in the large one. */
    private static double meanDifference(BufferedImage small, BufferedImage large, int factor) {
        double sum = 0;
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    int total = 0;
                    for (int i = 0; i < factor * factor; i++) {
                        total += large.getRGB(x * factor + i % factor, y * factor + i / factor) >> shift & 0xff;
                    }
                    sum += Math.abs((small.getRGB(x, y) >> shift & 0xff) - (double) total / (factor * factor));
                }
            }
        }
        return sum / (3.0 * small.getWidth() * small.getHeight());
    }
}
