package org.caspia.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caspia.app.Progress;
import org.caspia.app.article.ArticleService;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.map.ExportRequest;
import org.caspia.app.map.ExportService;
import org.caspia.app.map.MapContents;
import org.caspia.app.map.Opening;
import org.caspia.export.ExportFormat;
import org.caspia.export.Lettering;
import org.caspia.export.MapPicture;
import org.caspia.export.PictureSize;
import org.caspia.export.TargetFile;
import org.caspia.geo.GeoBox;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.Viewport;
import org.caspia.render.paint.MapPainter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a map into a file. */
@Command(
        name = "render",
        description = "Draw a map into a file.%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  caspia render --out map.png",
            "  caspia render --out caucasus.pdf --size A4 --bbox 38,38,52,44.5 --title \"South Caucasus\"",
            "  caspia render --out world.svg --projection world --bbox -180,-60,180,85 --layers=-graticule",
            "  caspia render --out - --format png --article article.txt > map.png"
        })
final class RenderCommand extends BasicAction {
    @Mixin
    LookOptions look = new LookOptions();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "The file; its ending tells the format: png, jpg, svg, pdf, tif. - is standard output.")
    String out = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "",
            description = "The format, where the file name does not tell it.")
    String format = "";

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            defaultValue = "1600x1000",
            description = "Pixels such as 1600x1000, or A5 to A0, letter, legal, tabloid, each also with -portrait"
                    + " (default: ${DEFAULT-VALUE}).")
    String size = "";

    @Option(
            names = "--dpi",
            paramLabel = "N",
            defaultValue = "",
            description = "Pixels an inch (default: 96, on paper 300). Letters and lines keep their size in inches.")
    String dpi = "";

    @Option(
            names = "--bbox",
            paramLabel = "W,S,E,N",
            defaultValue = "",
            description = "The box to show, in degrees (default: from Thrace to Khorgos).")
    String box = "";

    @Option(
            names = "--article",
            paramLabel = "FILE",
            description = "Show the events of this article; may be repeated. - is standard input.")
    List<String> articles = new ArrayList<>();

    @Mixin
    ArticleOptions reading = new ArticleOptions();

    @Option(names = "--outlines", description = "In SVG and PDF, letters as shapes instead of text.")
    boolean outlines;

    @Option(
            names = "--world-file",
            description = "Beside a PNG or JPEG, also write its place on the earth (.pgw or .jgw, .prj, .aux.xml).")
    boolean worldFile;

    @Mixin
    Target target = new Target();

    @Override
    public void run(Terminal terminal) throws ProblemException {
        long began = System.nanoTime();
        ExportFormat kind = formatOf();
        MapPicture picture = picture();
        if (out.equals("-")) {
            ExportService.export(painter(terminal), picture, kind, terminal.out());
        } else {
            Path file = Target.path(out);
            TargetFile.check(file, target.force);
            ExportRequest request = new ExportRequest(picture, kind, file, target.force);
            ExportService.export(painter(terminal), request, Progress.ignored(), new Cancellation());
            common.say(terminal.err(), "Wrote " + file + " (" + describe(picture.size(), kind) + ").");
        }
        common.detail(
                terminal.err(), String.format(Locale.ROOT, "Drawn in %.2f s.", (System.nanoTime() - began) / 1e9));
    }

    private MapPicture picture() throws ProblemException {
        PictureSize pictureSize = Arguments.size(size, Arguments.dpi(dpi));
        GeoBox shown = box.isEmpty() ? Viewport.HOME_BOX : Arguments.box(box);
        Viewport view =
                Viewport.fitting(look.projection(), shown, pictureSize.layoutWidthPx(), pictureSize.layoutHeightPx());
        Lettering lettering = outlines ? Lettering.OUTLINES : Lettering.TEXT;
        return new MapPicture(view, look.options(), pictureSize, lettering, worldFile);
    }

    private MapPainter painter(Terminal terminal) throws ProblemException {
        Opening opening = Prefetch.opening();
        if (articles.isEmpty()) {
            return opening.painter();
        }
        List<OpenArticle> open = reading.read(new ArticleService(opening.atlas()), articles, common, terminal)
                .all();
        return opening.painter().withContent(MapContents.of(opening.atlas(), open));
    }

    private ExportFormat formatOf() {
        String name = format.isEmpty() ? out : "." + format;
        return ExportFormat.findByFileName(name)
                .or(() -> ExportFormat.find(format))
                .orElseThrow(() -> new IllegalArgumentException(
                        format.isEmpty()
                                ? "The name \"" + out + "\" does not tell a format: its ending must be one of "
                                        + ExportFormat.allExtensions() + ", or --format must name one."
                                : "There is no format \"" + format + "\": " + ExportFormat.allExtensions() + "."));
    }

    private static String describe(PictureSize size, ExportFormat kind) {
        return kind == ExportFormat.PDF
                ? String.format(Locale.ROOT, "%.0f x %.0f mm", size.widthPt() / 72 * 25.4, size.heightPt() / 72 * 25.4)
                : kind == ExportFormat.SVG
                        ? size.layoutWidthPx() + " x " + size.layoutHeightPx() + " units"
                        : String.format(
                                Locale.ROOT, "%d x %d pixels, %.0f dpi", size.widthPx(), size.heightPx(), size.dpi());
    }
}
