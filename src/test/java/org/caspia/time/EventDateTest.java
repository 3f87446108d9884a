package org.caspia.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {

    private static final long SEED = 20230905L;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023-09-05            | 2023-09-05 | 2023-09-05 | DAY     | 5 September 2023
                    2023-09               | 2023-09-01 | 2023-09-30 | MONTH   | September 2023
                    2024-02               | 2024-02-01 | 2024-02-29 | MONTH   | February 2024
                    2023-21               | 2023-03-01 | 2023-05-31 | SEASON  | spring 2023
                    2023-24               | 2023-12-01 | 2024-02-29 | SEASON  | winter 2023
                    2021-35               | 2021-07-01 | 2021-09-30 | QUARTER | third quarter of 2021
                    2022-40               | 2022-01-01 | 2022-06-30 | HALF    | first half of 2022
                    2023                  | 2023-01-01 | 2023-12-31 | YEAR    | 2023
                    0079                  | 0079-01-01 | 0079-12-31 | YEAR    | 79 AD
                    -0043                 | -0043-01-01 | -0043-12-31 | YEAR  | 44 BC
                    199X                  | 1990-01-01 | 1999-12-31 | DECADE  | 1990s
                    18XX                  | 1800-01-01 | 1899-12-31 | CENTURY | 19th century
                    -04XX                 | -0499-01-01 | -0400-12-31 | CENTURY | 5th century BC
                    1867~/1899~           | 1867-01-01 | 1899-12-31 | CENTURY | late 19th century
                    1990~/1993~           | 1990-01-01 | 1993-12-31 | DECADE  | early 1990s
                    2022-05~/2022-08~     | 2022-05-01 | 2022-08-31 | YEAR    | mid-2022
                    2023-10-01~/2023-10-10~ | 2023-10-01 | 2023-10-10 | MONTH | early October 2023
                    199X/..               | 1990-01-01 |            | DECADE  | since the 1990s
                    ../2030               |            | 2030-12-31 | YEAR    | until 2030
                    2014/                 | 2014-01-01 |            | YEAR    | since 2014
                    2014/2016             | 2014-01-01 | 2016-12-31 | YEAR    | 2014–2016
                    -0043/0014            | -0043-01-01 | 0014-12-31 | YEAR   | 44 BC–14 AD
                    2023-09-04/2023-09-10 | 2023-09-04 | 2023-09-10 | DAY     | 4–10 September 2023
                    2023-08-28/2023-09-03 | 2023-08-28 | 2023-09-03 | DAY     | 28 August – 3 September 2023
                    2022-03/2023-05       | 2022-03-01 | 2023-05-31 | MONTH   | March 2022 – May 2023
                    2022-03/2022-05       | 2022-03-01 | 2022-05-31 | MONTH   | March–May 2022
                    1850~                 | 1850-01-01 | 1850-12-31 | YEAR    | about 1850
                    1850?                 | 1850-01-01 | 1850-12-31 | YEAR    | perhaps 1850
                    1850%                 | 1850-01-01 | 1850-12-31 | YEAR    | perhaps about 1850
                    Y12000                | +12000-01-01 | +12000-12-31 | YEAR | 12000
                    """)
    void aDateIsReadBoundedAndWrittenInEdtfAndEnglish(
            String edtf, LocalDate earliest, LocalDate latest, Precision precision, String english) {
        EventDate date = EventDate.parseEdtf(edtf);

        assertThat(date.toEdtf()).isEqualTo(edtf);
        assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().orElse(null)).isEqualTo(latest);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.toEnglish()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-XX, 2004",
        "2004-06-XX, 2004-06",
        "1985-XX-XX, 1985",
        "2001-25, 2001-21",
        "2023-09-05T10:00:00Z, 2023-09-05"
    })
    void formsThatSayNoMoreThanAPlainOneAreReadAsThePlainOne(String edtf, String plain) {
        assertThat(EventDate.parseEdtf(edtf)).isEqualTo(EventDate.parseEdtf(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "../..",
                "23",
                "2023-13",
                "2023-00",
                "2023-02-30",
                "2023-9",
                "20X3",
                "XXXX",
                "2023/2021",
                "2023-42",
                "Y123",
                "Y1234567890",
                "2023-09-05-01",
                "today",
                "٢٠٢٣",
                "2023 ",
                "19XX-05",
                "--05",
                "~",
                "2023~~"
            })
    void whatIsNoDateIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> EventDate.parseEdtf(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(".");
        assertThat(EventDate.findEdtf(text)).isEmpty();
    }

    @Test
    void anImpossibleDayIsNamedInTheMessage() {
        assertThatThrownBy(() -> CalendarDate.ofDay(2023, 2, 31))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no day 31 in February 2023.");
    }

    @Test
    void writingAndReadingAnyDateGivesItBack() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            EventDate date = randomDate(random);
            assertThat(EventDate.parseEdtf(date.toEdtf()))
                    .as("seed %d, case %d: %s", SEED, i, date.toEdtf())
                    .isEqualTo(date);
        }
    }

    @Test
    void boundsAreNeverCrossed() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            EventDate date = randomDate(random);
            if (date.earliest().isPresent() && date.latest().isPresent()) {
                assertThat(date.latest().orElseThrow())
                        .as("seed %d, case %d: %s", SEED, i, date.toEdtf())
                        .isAfterOrEqualTo(date.earliest().orElseThrow());
            }
        }
    }

    @Test
    void theOrderFollowsTheTimelineAndAgreesWithEquals() {
        List<String> ordered = List.of(
                "-0043",
                "18XX",
                "1867~/1899~",
                "199X",
                "199X/..",
                "2022",
                "2023-08-28/2023-09-03",
                "2023-09-05",
                "2023-09-05~",
                "2029/2030",
                "../2030");
        List<EventDate> shuffled =
                new ArrayList<>(ordered.stream().map(EventDate::parseEdtf).toList());
        Collections.shuffle(shuffled, new Random(SEED));
        Collections.sort(shuffled);

        assertThat(shuffled.stream().map(EventDate::toEdtf)).containsExactlyElementsOf(ordered);
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        String edtf = "2023-09-05/2024-01-31~";
        String english = EventDate.parseEdtf(edtf).toEnglish();
        try {
            for (String tag : List.of("tr-TR", "az", "ar-SA-u-nu-arab", "fa-IR-u-nu-arabext", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(EventDate.parseEdtf(edtf).toEdtf()).as(tag).isEqualTo(edtf);
                assertThat(EventDate.parseEdtf(edtf).toEnglish()).as(tag).isEqualTo(english);
                assertThat(TimeAmount.of(2.5, TimeAmount.Unit.HOUR).toEnglish()).isEqualTo("2.5 hours");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPartInsideAnIntervalGivesItsOuterBound() {
        CalendarDate late = CalendarDate.ofYear(2022).withPart(DatePart.LATE);

        assertThat(EventDate.since(late).toEdtf()).isEqualTo("2022-09~/..");
        assertThat(EventDate.between(late, CalendarDate.ofYear(2024)).toEdtf()).isEqualTo("2022-09~/2024");
    }

    private static EventDate randomDate(Random random) {
        CalendarDate first = randomCell(random);
        CalendarDate second = randomCell(random);
        return switch (random.nextInt(5)) {
            case 0 -> EventDate.since(first);
            case 1 -> EventDate.until(first);
            case 2 ->
                second.lastDay().isBefore(first.firstDay())
                        ? EventDate.between(second, first)
                        : EventDate.between(first, second);
            default -> first;
        };
    }

    private static CalendarDate randomCell(Random random) {
        int year = random.nextInt(30) == 0 ? random.nextInt(200_000) - 100_000 : random.nextInt(4000) - 1000;
        CalendarDate cell = switch (Precision.values()[random.nextInt(Precision.values().length)]) {
            case CENTURY -> CalendarDate.ofCentury(year % 10_000);
            case DECADE -> CalendarDate.ofDecade(year % 10_000);
            case YEAR -> CalendarDate.ofYear(year);
            case HALF -> CalendarDate.ofHalf(year, 1 + random.nextInt(2));
            case QUARTER -> CalendarDate.ofQuarter(year, 1 + random.nextInt(4));
            case SEASON -> CalendarDate.ofSeason(year, Season.values()[random.nextInt(4)]);
            case MONTH -> CalendarDate.ofMonth(year, 1 + random.nextInt(12));
            case DAY -> CalendarDate.ofDay(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)));
        };
        CalendarDate doubted = cell.withDoubt(Doubt.values()[random.nextInt(4)]);
        boolean takesPart = !cell.precision().isCoarserThan(Precision.CENTURY)
                && List.of(Precision.CENTURY, Precision.DECADE, Precision.YEAR, Precision.MONTH)
                        .contains(cell.precision());
        return takesPart ? doubted.withPart(DatePart.values()[random.nextInt(4)]) : doubted;
    }
}
