package org.caspia.bench;

import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.caspia.export.ExportFormat;
import org.caspia.export.MapExporter;
import org.caspia.export.MapPicture;
import org.caspia.export.Paper;
import org.caspia.export.PictureSize;
import org.caspia.export.ShippedMap;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.paint.MapPainter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The opening view as SVG, and A3 at 300 dpi as PNG and JPEG, without the disk. Run as {@link FrameBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ExportBenchmark {
    private final MapPainter painter = ShippedMap.freshPainter();
    private final PictureSize screen = new PictureSize(1600, 1000, PictureSize.LAYOUT_DPI);
    private final PictureSize a3 = PictureSize.ofPaper(Paper.A3, true, 300);

    /** Writes the opening view as SVG. */
    @Benchmark
    public void svg() throws ProblemException {
        write(screen, ExportFormat.SVG);
    }

    /** Writes A3 as PNG. */
    @Benchmark
    public void a3Png() throws ProblemException {
        write(a3, ExportFormat.PNG);
    }

    /** Writes A3 as JPEG. */
    @Benchmark
    public void a3Jpeg() throws ProblemException {
        write(a3, ExportFormat.JPEG);
    }

    private void write(PictureSize size, ExportFormat format) throws ProblemException {
        MapPicture picture =
                MapPicture.of(Viewport.home(size.layoutWidthPx(), size.layoutHeightPx()), MapOptions.opening(), size);
        new MapExporter(painter, picture, format, share -> {}, new Cancellation())
                .writeTo(OutputStream.nullOutputStream());
    }
}
