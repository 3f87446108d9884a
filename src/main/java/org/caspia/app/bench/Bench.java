package org.caspia.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.caspia.app.Progress;
import org.caspia.app.article.ArticleService;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.bench.BenchTimer.Work;
import org.caspia.app.map.ExportRequest;
import org.caspia.app.map.ExportService;
import org.caspia.app.map.MapContents;
import org.caspia.app.map.Opening;
import org.caspia.export.ExportFormat;
import org.caspia.export.MapPicture;
import org.caspia.export.Paper;
import org.caspia.export.PictureSize;
import org.caspia.geo.Data;
import org.caspia.geo.GeoBox;
import org.caspia.geo.Projections;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.MapLayer;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.paint.MapPainter;

/** Measures how quick the program is on this machine: pictures of 1600 x 1000 pixels with every layer and every name. */
public final class Bench {
    private static final int WIDTH_PX = 1600;
    private static final int HEIGHT_PX = 1000;
    private static final MapOptions EVERYTHING = MapOptions.opening().withLayers(EnumSet.allOf(MapLayer.class));

    private final MapPainter painter;
    private final BenchTimer timer;
    private final Consumer<Measure> told;

    /**
     * One line of the table.
     *
     * @param what what was measured
     * @param median the middle of all runs
     * @param p99 what all but one in a hundred runs stay under; the largest where there were fewer
     * @param unit of both
     * @param wanted the figure that the project sets itself, with its unit; may be empty
     */
    public record Measure(String what, double median, double p99, String unit, String wanted) {
        /**
         * Makes a line of many times.
         *
         * @param what what was measured
         * @param timesMs how long each run took
         * @param wanted the figure that the project sets itself
         * @return the line
         */
        public static Measure ofMs(String what, double[] timesMs, String wanted) {
            double[] sorted = timesMs.clone();
            Arrays.sort(sorted);
            int last = (int) Math.ceil(sorted.length * 0.99) - 1;
            return new Measure(what, sorted[sorted.length / 2], sorted[last], "ms", wanted);
        }
    }

    private Bench(MapPainter painter, BenchTimer timer, Consumer<Measure> told) {
        this.painter = painter;
        this.timer = timer;
        this.told = told;
    }

    /**
     * Measures everything.
     *
     * @param articles articles whose events are drawn
     * @param quick true for a few runs of each, to see that all works
     * @param told told each line when it is known
     * @throws ProblemException if data is missing or a file cannot be written
     */
    public static void run(List<Path> articles, boolean quick, Consumer<Measure> told) throws ProblemException {
        Opening opening = Opening.start(Data.dir());
        List<OpenArticle> open = new ArrayList<>();
        for (Path article : articles) {
            open.add(new ArticleService(opening.atlas()).open(article));
        }
        MapPainter painter = opening.painter().withContent(MapContents.of(opening.atlas(), open));
        Bench bench = new Bench(painter, new BenchTimer(quick ? 10 : 1), told);
        bench.frames();
        bench.exports();
        bench.coldStart();
        bench.memory();
        new NetworkBench(bench.timer, told).run(opening.atlas().network());
        new ReadingBench(bench.timer, told).run(open);
    }

    /**
     * Measures the shortest way across a made-up network, which needs more memory than a map if it is large.
     *
     * @param side nodes along each side of the grid
     * @param quick true for a few runs
     * @param told told the line
     * @throws ProblemException if the network has no way
     */
    public static void grid(int side, boolean quick, Consumer<Measure> told) throws ProblemException {
        new NetworkBench(new BenchTimer(quick ? 10 : 1), told).grid(side);
    }

    private void frames() throws ProblemException {
        frame("crisp frame, whole region", Viewport.home(WIDTH_PX, HEIGHT_PX), "25 ms");
        frame("crisp frame, South Caucasus", view(GeoBox.of(39.5, 38.3, 51, 43.8)), "16 ms");
        frame("crisp frame, Absheron", view(GeoBox.of(49.2, 40.1, 50.6, 40.75)), "8 ms");
        frame("crisp frame, world", world(), "");
    }

    /** Every run shows a view moved a little, as under a hand, so that nothing is merely repeated. */
    private void frame(String what, Viewport view, String wanted) throws ProblemException {
        int[] pixels = new int[WIDTH_PX * HEIGHT_PX];
        int[] step = {0};
        Work work = () -> {
            double angle = step[0]++ * 0.4;
            Viewport moved = view.panned(40 * Math.cos(angle), 25 * Math.sin(angle));
            painter.paint(moved, EVERYTHING, pixels, new Cancellation());
        };
        told.accept(timer.measure(what, wanted, 60, 150, work));
    }

    private void exports() throws ProblemException {
        PictureSize screen = new PictureSize(WIDTH_PX, HEIGHT_PX, PictureSize.LAYOUT_DPI);
        export("opening view as PNG", screen, ExportFormat.PNG, "");
        export("opening view as SVG", screen, ExportFormat.SVG, "300 ms");
        export("opening view as PDF", screen, ExportFormat.PDF, "");
        export("A3 at 300 dpi as PNG", PictureSize.ofPaper(Paper.A3, true, 300), ExportFormat.PNG, "1000 ms");
        export("A3 at 300 dpi as JPEG", PictureSize.ofPaper(Paper.A3, true, 300), ExportFormat.JPEG, "");
    }

    private void export(String what, PictureSize size, ExportFormat format, String wanted) throws ProblemException {
        MapPicture picture =
                MapPicture.of(Viewport.home(size.layoutWidthPx(), size.layoutHeightPx()), MapOptions.opening(), size);
        Path file = temporary("." + format.listExtensions().get(0));
        ExportRequest request = new ExportRequest(picture, format, file, true);
        try {
            told.accept(timer.measure(
                    what,
                    wanted,
                    6,
                    12,
                    () -> ExportService.export(painter, request, Progress.ignored(), new Cancellation())));
        } finally {
            delete(file);
        }
    }

    private void coldStart() throws ProblemException {
        Path file = temporary(".png");
        try {
            Work work = () -> ColdStart.run(
                    List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"),
                    List.of("render", "--quiet", "--force", "--out", file.toString()));
            told.accept(timer.measure("cold start to a PNG on disk", "1000 ms", 2, 8, work));
        } finally {
            delete(file);
        }
    }

    private void memory() {
        double peakMb = Machine.peakMemoryMb();
        told.accept(new Measure("memory of all the above, peak", peakMb, peakMb, "MB", ""));
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        double heapMb = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
        told.accept(new Measure("memory, live heap afterwards", heapMb, heapMb, "MB", "400 MB"));
    }

    private static Viewport view(GeoBox box) {
        return Viewport.fitting(Projections.region(), box, WIDTH_PX, HEIGHT_PX);
    }

    private static Viewport world() {
        return Viewport.fitting(Projections.world(), GeoBox.of(-168, -58, 178, 84), WIDTH_PX, HEIGHT_PX);
    }

    private static Path temporary(String ending) throws ProblemException {
        try {
            return Files.createTempFile("caspia-bench-", ending);
        } catch (IOException e) {
            throw new ProblemException("Cannot write into the folder for temporary files.", e);
        }
    }

    private static void delete(Path file) {
        if (!file.toFile().delete()) {
            file.toFile().deleteOnExit();
        }
    }
}
