package org.caspia.bench;

import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.caspia.export.ShippedMap;
import org.caspia.geo.GeoBox;
import org.caspia.geo.Projections;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.MapLayer;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.paint.MapPainter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Crisp frames of 1600 x 1000 pixels with every layer and name, the view moved a little each time. Run with: {@code mvn -q test-compile
 * dependency:build-classpath -Dmdep.outputFile=target/cp.txt -Dmdep.includeScope=test} and {@code java -cp
 * target/test-classes:target/classes:$(cat target/cp.txt) org.openjdk.jmh.Main FrameBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class FrameBenchmark {
    /** What is shown. */
    @Param({"region", "caucasus", "absheron"})
    public String view = "region";

    private final MapOptions everything = MapOptions.opening().withLayers(EnumSet.allOf(MapLayer.class));
    private final int[] pixels = new int[1600 * 1000];
    private MapPainter painter;
    private Viewport viewport;
    private int step;

    /** Opens the map. */
    @Setup
    public void open() {
        painter = ShippedMap.freshPainter();
        GeoBox box = switch (view) {
            case "caucasus" -> GeoBox.of(39.5, 38.3, 51, 43.8);
            case "absheron" -> GeoBox.of(49.2, 40.1, 50.6, 40.75);
            default -> Viewport.HOME_BOX;
        };
        viewport = Viewport.fitting(Projections.region(), box, 1600, 1000);
    }

    /** Prepares and paints a frame. */
    @Benchmark
    public int crispFrame() throws ProblemException {
        double angle = step++ * 0.4;
        Viewport moved = viewport.panned(40 * Math.cos(angle), 25 * Math.sin(angle));
        painter.paint(moved, everything, pixels, new Cancellation());
        return pixels[0];
    }
}
