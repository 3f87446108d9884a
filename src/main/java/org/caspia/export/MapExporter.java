package org.caspia.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.caspia.export.pdf.PdfWriter;
import org.caspia.export.raster.GeoPlacement;
import org.caspia.export.raster.GeoTiffWriter;
import org.caspia.export.raster.JpegWriter;
import org.caspia.export.raster.PixelSource;
import org.caspia.export.raster.PngWriter;
import org.caspia.export.svg.SvgWriter;
import org.caspia.geo.Data;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.paint.Frame;
import org.caspia.render.paint.MapPainter;

/**
 * Writes one map to a file or a stream, in any format, by the one painter. Safe to be used from any thread but for one picture at a time.
 */
public final class MapExporter {
    private static final String DEFAULT_TITLE = "Map of the Caspian region";

    /** Share of the work that comes before the first strip is written. */
    private static final double PREPARED = 0.1;

    private final MapPainter painter;
    private final MapPicture picture;
    private final ExportFormat format;
    private final DoubleConsumer progress;
    private final Cancellation cancellation;

    /**
     * Makes an exporter for one picture.
     *
     * @param painter paints the map
     * @param picture what to write
     * @param format as what
     * @param progress told the share done, 0 to 1, from the thread that writes
     * @param cancellation asked throughout
     */
    public MapExporter(
            MapPainter painter,
            MapPicture picture,
            ExportFormat format,
            DoubleConsumer progress,
            Cancellation cancellation) {
        this.painter = painter;
        this.picture = picture;
        this.format = format;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * Writes the picture, and its world file where asked for, under the target's name.
     *
     * @param target the file
     * @param overwrite whether an old file may be replaced
     * @throws ProblemException with a sentence for the user, if data is missing or the target cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled; nothing is left behind
     */
    public void writeTo(Path target, boolean overwrite) throws ProblemException {
        TargetFile.check(target, overwrite);
        Map<Path, String> beside = worldFiles(target);
        for (Path file : beside.keySet()) {
            TargetFile.check(file, overwrite);
        }
        Frame frame = prepare();
        if (format == ExportFormat.GEOTIFF) {
            TargetFile.write(target, overwrite, path -> writeGeoTiff(frame, path));
        } else {
            TargetFile.writeStream(target, overwrite, out -> write(frame, out));
        }
        for (var file : beside.entrySet()) {
            TargetFile.writeStream(
                    file.getKey(), overwrite, out -> out.write(file.getValue().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /**
     * Writes the picture to a stream.
     *
     * @param out where to; left open
     * @throws ProblemException with a sentence for the user, if data is missing or the stream cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public void writeTo(OutputStream out) throws ProblemException {
        Frame frame = prepare();
        try {
            if (format == ExportFormat.GEOTIFF) {
                writeGeoTiffThroughFile(frame, out);
            } else {
                write(frame, out);
            }
        } catch (IOException e) {
            throw new ProblemException("Cannot write the picture: " + TargetFile.reason(e) + ".", e);
        }
    }

    private Frame prepare() throws ProblemException {
        progress.accept(0);
        MapOptions options = picture.options().withVector(format.isVector());
        double density = format.isVector() ? 1 : picture.size().density();
        Frame frame = painter.prepareAlone(picture.viewport(), options.withPixelDensity(density), cancellation);
        progress.accept(PREPARED);
        return frame;
    }

    private void write(Frame frame, OutputStream out) throws IOException {
        switch (format) {
            case PNG -> PngWriter.opaque().write(pixels(frame), texts(frame), out, this::written);
            case JPEG -> new JpegWriter().write(pixels(frame), out, this::written);
            case SVG -> writeSvg(frame, out);
            case PDF -> writePdf(frame, out);
            case GEOTIFF -> throw new IllegalStateException("GeoTIFF needs a file");
        }
        out.flush();
        progress.accept(1);
    }

    private void writeSvg(Frame frame, OutputStream out) throws IOException {
        Viewport view = picture.viewport();
        SvgWriter.Page page = new SvgWriter.Page(
                view.widthPx(),
                view.heightPx(),
                Integer.toString(view.widthPx()),
                Integer.toString(view.heightPx()),
                title(),
                frame.alternativeText());
        new SvgWriter(fontsDir()).write(page, keepsText(), frame::paint, out);
    }

    private void writePdf(Frame frame, OutputStream out) throws IOException {
        PictureSize size = picture.size();
        double pointsPerPx = 72 / PictureSize.LAYOUT_DPI;
        PdfWriter.Page page =
                new PdfWriter.Page(size.widthPt(), size.heightPt(), pointsPerPx, title(), frame.alternativeText());
        new PdfWriter(fontsDir()).write(page, keepsText(), frame::paint, out);
    }

    private void writeGeoTiff(Frame frame, Path path) throws IOException {
        new GeoTiffWriter().write(pixels(frame), placement(), title(), path, this::written);
        progress.accept(1);
    }

    private void writeGeoTiffThroughFile(Frame frame, OutputStream out) throws IOException {
        Path file = Files.createTempFile("caspia-", ".tif");
        try {
            writeGeoTiff(frame, file);
            Files.copy(file, out);
            out.flush();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private PixelSource pixels(Frame frame) {
        PictureSize size = picture.size();
        var strips = new FrameStrips(frame, size.widthPx());
        return new PixelSource(size.widthPx(), size.heightPx(), size.dpi(), strips, cancellation);
    }

    private GeoPlacement placement() {
        Viewport view = picture.viewport();
        double metresPerPx = view.metresPerPx() / picture.size().density();
        return new GeoPlacement(view.projection(), view.toXM(0), view.toYM(0), metresPerPx);
    }

    private Map<Path, String> worldFiles(Path target) {
        Map<Path, String> files = new LinkedHashMap<>();
        boolean wanted = picture.worldFile() && (format == ExportFormat.PNG || format == ExportFormat.JPEG);
        if (wanted) {
            String name = target.getFileName().toString();
            int dot = name.lastIndexOf('.');
            String stem = dot < 0 ? name : name.substring(0, dot);
            String ending = format == ExportFormat.PNG ? ".pgw" : ".jgw";
            files.put(target.resolveSibling(stem + ending), placement().worldFile());
            files.put(target.resolveSibling(stem + ".prj"), placement().wellKnownText() + "\n");
            files.put(target.resolveSibling(name + ".aux.xml"), placement().auxiliaryXml());
        }
        return files;
    }

    private Map<String, String> texts(Frame frame) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", title());
        texts.put("Description", frame.alternativeText());
        texts.put("Software", "Caspia");
        return texts;
    }

    private boolean keepsText() {
        return picture.text() == Lettering.TEXT;
    }

    private String title() {
        String title = picture.options().furniture().title();
        return title.isBlank() ? DEFAULT_TITLE : title;
    }

    private static Path fontsDir() {
        return Data.dir().resolve("fonts");
    }

    private void written(double share) {
        progress.accept(PREPARED + (1 - PREPARED) * share);
    }
}
