package org.caspia.export;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caspia.export.pdf.PdfWriter;
import org.caspia.export.raster.JpegWriter;
import org.caspia.export.raster.PixelSource;
import org.caspia.export.raster.PngWriter;
import org.caspia.export.svg.SvgWriter;
import org.caspia.geo.Data;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.Theme;
import org.caspia.render.paint.MapPainter;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol.TextStyle;
import org.caspia.render.text.FontBook;

/** Writes sheets of maps: each map by the painter that also paints the screen. */
public final class SheetExporter {
    private final MapSheet sheet;
    private final ExportFormat format;
    private final SheetLayout layout;
    private final FontBook fonts;
    private final Palette palette;
    private final List<SheetPanel> panels = new ArrayList<>();

    private SheetExporter(MapPainter painter, MapSheet sheet, ExportFormat format) throws ProblemException {
        this.sheet = sheet;
        this.format = format;
        layout = SheetLayout.of(sheet);
        fonts = painter.fonts();
        palette = sheet.theme() == Theme.LIGHT ? Palette.light() : Palette.dark();
        for (MapSheet.Panel panel : sheet.panels()) {
            panels.add(new SheetPanel(painter, sheet, layout, panel, format.isVector()));
        }
    }

    /**
     * Writes a sheet to a file.
     *
     * @param painter paints the maps
     * @param sheet what
     * @param format as what; not GeoTIFF, for a sheet has no one place on the earth
     * @param target where to
     * @param overwrite whether an old file may be replaced
     * @throws ProblemException if data is missing or the target cannot be written
     * @throws IllegalArgumentException if the format is GeoTIFF or the page too small
     */
    public static void export(MapPainter painter, MapSheet sheet, ExportFormat format, Path target, boolean overwrite)
            throws ProblemException {
        if (format == ExportFormat.GEOTIFF) {
            throw new IllegalArgumentException(
                    "A sheet of several maps cannot be a GeoTIFF; choose pdf, svg, png or jpg.");
        }
        TargetFile.check(target, overwrite);
        SheetExporter exporter = new SheetExporter(painter, sheet, format);
        TargetFile.writeStream(target, overwrite, exporter::write);
    }

    private void write(OutputStream out) throws IOException {
        PictureSize size = sheet.size();
        Path fontsDir = Data.dir().resolve("fonts");
        int widthPx = size.layoutWidthPx();
        int heightPx = size.layoutHeightPx();
        switch (format) {
            case SVG ->
                new SvgWriter(fontsDir)
                        .write(
                                new SvgWriter.Page(
                                        widthPx,
                                        heightPx,
                                        Integer.toString(widthPx),
                                        Integer.toString(heightPx),
                                        sheet.title(),
                                        description()),
                                true,
                                this::paint,
                                out);
            case PDF ->
                new PdfWriter(fontsDir)
                        .write(
                                new PdfWriter.Page(
                                        size.widthPt(),
                                        size.heightPt(),
                                        72 / PictureSize.LAYOUT_DPI,
                                        sheet.title(),
                                        description()),
                                true,
                                this::paint,
                                out);
            case PNG ->
                PngWriter.opaque().write(pixels(), Map.of("Title", sheet.title(), "Software", "Caspia"), out, s -> {});
            case JPEG -> new JpegWriter().write(pixels(), out, s -> {});
            case GEOTIFF -> throw new IllegalStateException("no GeoTIFF of a sheet");
        }
        out.flush();
    }

    private String description() {
        return String.join(
                "; ", sheet.panels().stream().map(MapSheet.Panel::heading).toList());
    }

    private PixelSource pixels() {
        PictureSize size = sheet.size();
        BufferedImage page = new BufferedImage(size.widthPx(), size.heightPx(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = page.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.scale(size.density(), size.density());
        paint(g);
        g.dispose();
        int[] rgb = ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
        int width = size.widthPx();
        return new PixelSource(
                width,
                size.heightPx(),
                size.dpi(),
                (from, to, strip) -> System.arraycopy(rgb, from * width, strip, 0, (to - from) * width),
                new Cancellation());
    }

    private void paint(Graphics2D g) {
        g.setColor(new Color(palette.paper() | 0xFF000000, true));
        g.fill(new Rectangle(sheet.size().layoutWidthPx(), sheet.size().layoutHeightPx()));
        text(g, sheet.title(), SheetLayout.MARGIN_PX, SheetLayout.MARGIN_PX + 20, style(22, true));
        for (int i = 0; i < panels.size(); i++) {
            panel(g, i);
        }
        int y = sheet.size().layoutHeightPx()
                - SheetLayout.MARGIN_PX
                - SheetLayout.NOTE_PX * (sheet.notes().size() - 1);
        for (String note : sheet.notes()) {
            text(g, note, SheetLayout.MARGIN_PX, y, style(9, false));
            y += SheetLayout.NOTE_PX;
        }
    }

    private void panel(Graphics2D g, int index) {
        MapSheet.Panel panel = sheet.panels().get(index);
        int left = layout.left(index);
        int top = layout.top(index);
        text(g, panel.heading(), left, top - 6, style(12, true));
        text(g, panel.caption(), left, top + layout.mapHeightPx + 14, style(10.5, false));
        AffineTransform before = g.getTransform();
        Shape clip = g.getClip();
        g.translate(left, top);
        g.clip(new Rectangle(layout.mapWidthPx, layout.mapHeightPx));
        panels.get(index).paint(g);
        g.setTransform(before);
        g.setClip(clip);
    }

    /** Writes a line, smaller where it is too long for its place. */
    private void text(Graphics2D g, String text, int x, int y, TextStyle style) {
        Font font = fonts.fontFor(text, style);
        boolean whole = style.sizePx() > 20 || style.sizePx() < 10;
        double room = whole ? sheet.size().layoutWidthPx() - 2 * SheetLayout.MARGIN_PX : layout.mapWidthPx;
        double width = font.getStringBounds(text, g.getFontRenderContext()).getWidth();
        Font fitting = width > room ? font.deriveFont((float) (font.getSize2D() * room / width)) : font;
        g.setColor(new Color(style.argb(), true));
        g.setFont(fitting);
        g.drawString(text, x, y);
    }

    private TextStyle style(double sizePx, boolean bold) {
        return new TextStyle("Noto Sans", bold, false, (float) sizePx, palette.ink() | 0xFF000000, 0, 0, 0, false, 0);
    }
}
