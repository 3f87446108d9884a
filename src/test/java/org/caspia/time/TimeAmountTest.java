package org.caspia.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.caspia.time.TimeAmount.Unit;
import org.junit.jupiter.api.Test;

class TimeAmountTest {

    @Test
    void anAmountIsWrittenInEnglishAndIso() {
        assertThat(TimeAmount.of(1, Unit.YEAR).toEnglish()).isEqualTo("1 year");
        assertThat(TimeAmount.of(1.5, Unit.HOUR).toEnglish()).isEqualTo("1.5 hours");
        assertThat(TimeAmount.of(12, Unit.DAY).toIso8601()).isEqualTo("P12D");
        assertThat(TimeAmount.of(30, Unit.MINUTE).toIso8601()).isEqualTo("PT30M");
    }

    @Test
    void aRangeKeepsBothNumbers() {
        TimeAmount range = new TimeAmount(15, 16, Unit.YEAR);

        assertThat(range.toEnglish()).isEqualTo("15–16 years");
        assertThat(range.toIso8601()).isEqualTo("P15Y/P16Y");
    }

    @Test
    void numbersThatAreNoAmountAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeAmount(2, 1, Unit.DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeAmount.of(-1, Unit.DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeAmount.of(Double.NaN, Unit.DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeAmount.of(Double.POSITIVE_INFINITY, Unit.DAY));
    }
}
