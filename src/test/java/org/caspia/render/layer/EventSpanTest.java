package org.caspia.render.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.caspia.time.EventDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventSpanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03 2023 2024-11-02 | 3 events, 2022–2024",
                "2023-11 2023-11         | 2 events, November 2023",
                "2023-06 2023-11         | 2 events, 2023",
                "199X/.. 2023-06 2023-11 | 3 events, 1990s – 2023",
                "1991 199X/..            | 2 events, 1990s",
                "../2030 2024            | 2 events, 2024–2030",
                "2014/.. 2014/..         | 2 events, since 2014",
                "1867~/1899~ 1991 2024-02 | 3 events, late 19th c. – 2024",
                "18XX 2024-02            | 2 events, 19th c. – 2024",
            })
    void tellsTheFirstAndTheLastYear(String dates, String words) {
        List<EventDate> parsed = Arrays.stream(dates.split(" ", -1))
                .filter(date -> !date.isBlank())
                .map(EventDate::parseEdtf)
                .toList();
        assertThat(EventSpan.words(parsed)).isEqualTo(words);
    }
}
