package org.caspia.ui.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.caspia.render.layer.OverlayPens;
import org.caspia.render.style.Palette;
import org.junit.jupiter.api.Test;

class WayColoursTest {
    @Test
    void aCardHasTheColourOfItsWayOnTheMap() throws IOException {
        String sheet;
        try (InputStream in =
                Objects.requireNonNull(WayColoursTest.class.getResourceAsStream("/org/caspia/ui/caspia.css"))) {
            sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Palette palette : new Palette[] {Palette.light(), Palette.dark()}) {
            for (int way = 0; way < Plan.WAYS; way++) {
                int rgb = OverlayPens.wayArgb(palette, way) & 0xFFFFFF;
                assertThat(sheet).contains(String.format(Locale.ROOT, "-caspia-way-%d: #%06x;", way, rgb));
            }
        }
    }

    @Test
    void theScaleOfAChartHasRoundSteps() {
        assertThat(VolumeChart.niceStep(1.1)).isEqualTo(2);
        assertThat(VolumeChart.niceStep(0.03)).isEqualTo(0.05);
        assertThat(VolumeChart.niceStep(700)).isEqualTo(1000);
    }
}
