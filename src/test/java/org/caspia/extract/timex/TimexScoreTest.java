package org.caspia.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TimexScoreTest {

    @Test
    void theLabelledTextsAreReadAsTheyWereMarked() throws IOException, URISyntaxException {
        TimexScore score = new TimexScore();
        List<LabelledText> texts = LabelledText.list(folder());
        texts.forEach(score::add);
        System.out.print(score.report());
        score.mistakes().forEach(System.out::println);

        assertThat(texts).hasSizeGreaterThanOrEqualTo(30);
        assertThat(score.strictF1()).as("extents").isGreaterThan(0.97);
        assertThat(score.valueF1()).as("values").isGreaterThan(0.97);
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(TimexScoreTest.class.getResource("/reading/timex"))
                .toURI());
    }
}
