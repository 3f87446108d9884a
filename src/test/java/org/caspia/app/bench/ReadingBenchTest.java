package org.caspia.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.caspia.app.bench.Bench.Measure;
import org.junit.jupiter.api.Test;

class ReadingBenchTest {
    @Test
    void readsTheTextThatIsFullOfNames() throws Exception {
        List<Measure> lines = new ArrayList<>();
        new ReadingBench(new BenchTimer(10), lines::add).run(List.of());
        assertThat(lines).extracting(Measure::what).contains("archive full of names, read on all cores");
    }
}
