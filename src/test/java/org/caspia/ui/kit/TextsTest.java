package org.caspia.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.caspia.geo.LonLat;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void positionsAreWrittenAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("az", "AZ"));
            assertThat(Texts.position(new LonLat(49.867, 40.409))).isEqualTo("40.41° N, 49.87° E");
            assertThat(Texts.position(new LonLat(-77.04, -12.05))).isEqualTo("12.05° S, 77.04° W");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void scalesHaveThreeDigitsThatMatter() {
        assertThat(Texts.scale(12_345_678)).isEqualTo("1 : 12\u2009300\u2009000");
        assertThat(Texts.scale(950)).isEqualTo("1 : 950");
        assertThat(Texts.scale(Double.NaN)).isEmpty();
    }

    @Test
    void oneIsNotMany() {
        assertThat(Texts.count(1, "mention", "mentions")).isEqualTo("1 mention");
        assertThat(Texts.count(1200, "mention", "mentions")).isEqualTo("1\u2009200 mentions");
    }
}
