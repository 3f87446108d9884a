package org.caspia.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.caspia.extract.timex.meaning.TimexType;
import org.caspia.time.CalendarDate;
import org.caspia.time.DocumentDate;
import org.caspia.time.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexFinderTest {

    private static final DocumentDate TUESDAY = DocumentDate.given(CalendarDate.ofDay(2023, 9, 5));
    private static final long SEED = 19980213L;

    private static List<Timex> read(String text) {
        return new TimexFinder().readDated(text, TUESDAY).timexes();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/reading/timex-forms.csv", delimiter = '|', numLinesToSkip = 1)
    void aFormIsFoundWithItsTypeValueAndDate(String text, String found, TimexType type, String value, String edtf) {
        List<Timex> timexes = read(text);

        assertThat(timexes).as("expressions in \"%s\"", text).hasSize(1);
        Timex timex = timexes.get(0);
        assertThat(timex.text()).isEqualTo(found);
        assertThat(timex.type()).isEqualTo(type);
        assertThat(timex.value()).isEqualTo(value);
        assertThat(timex.findDate().map(EventDate::toEdtf).orElse("-")).isEqualTo(edtf);
        assertThat(timex.rule()).isNotBlank();
        assertThat(timex.reason()).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may march to the sea and spring a trap before the fall of the wall.",
                "May I ask who you are?",
                "Call 555-2010 or +994 12 498 1999 any hour.",
                "The shop is open 24/7 and won 2-1 and 10-12.",
                "About 1,500 people and 2000 troops crossed.",
                "The ticket cost $2000 and the car €1999.",
                "A Boeing 747 and Flight 2032 and Highway 2001.",
                "The 5+1 format, version 2.0, a ratio of 10:1.",
                "He came second in the second round, a second time.",
                "Theresa May and Jan Novak met the king of spring water.",
                "The Sunday Times and the Daily Mail wrote of it.",
                "The Winter Palace and the Summer Olympics.",
                "a 2015-strong crowd of 2015 people in block B2015",
                "The year-on-year and day-to-day figures.",
                "The galaxy is four light years away.",
                "Do it as soon as you can, at the last minute.",
                "The sun rose over the mar and the sat dish, wed to no one."
            })
    void whatOnlyLooksLikeADateIsLeftAlone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 31 February 2023",
                "on February 30, 2023",
                "on 2023-13-05",
                "on 45/99/2023",
                "on May 45, 2023"
            })
    void anImpossibleDateIsToldAndNotGuessed(String text) {
        TimexReading reading = new TimexFinder().readDated(text, TUESDAY);

        assertThat(reading.timexes()).hasSize(1);
        assertThat(reading.timexes().get(0).findDate()).isEmpty();
        assertThat(reading.timexes().get(0).findIssue()).isPresent();
        assertThat(reading.listIssues()).hasSize(1).allMatch(sentence -> sentence.endsWith("."));
    }

    @Test
    void bothEndsOfARangeCarryTheWholeInterval() {
        List<Timex> timexes = read("The line was built from 1914 to 1916. They met on 5–10 May 2023.");

        assertThat(timexes.stream().map(Timex::value)).containsExactly("1914", "1916", "2023-05-05", "2023-05-10");
        assertThat(timexes.stream().map(t -> t.findDate().orElseThrow().toEdtf()))
                .containsExactly("1914/1916", "1914/1916", "2023-05-05/2023-05-10", "2023-05-05/2023-05-10");
    }

    @Test
    void theDateOfATextIsInferredFromItsDatelineAndSaidToBe() {
        TimexReading reading = new TimexFinder().read("BAKU, 5 September 2023 — The minister arrived on Monday.");

        DocumentDate date = reading.findDocumentDate().orElseThrow();
        assertThat(date.certainty()).isEqualTo(DocumentDate.Certainty.INFERRED);
        assertThat(date.reason()).contains("5 September 2023");
        assertThat(reading.timexes().get(1).value()).isEqualTo("2023-09-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The war (1 September 1939 – 2 September 1945) was long. It began on 1 September 1939.",
                "On 5 September 2023 the minister arrived. He left on Monday.",
                "Born on 4 March 1916, the poet died in May."
            })
    void aDateThatIsMerelyToldIsNotTakenForTheTextsOwn(String text) {
        assertThat(new TimexFinder().read(text).findDocumentDate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry runs aground\n5 September 2023\n\nA ferry ran aground on Monday.",
                "A ferry ran aground on Monday.\n\nLast updated: Tue 5 Sep 2023, 10:15 GMT"
            })
    void aDateOnALineOfItsOwnOrCalledPublishedIsTheTextsOwn(String text) {
        TimexReading reading = new TimexFinder().read(text);

        assertThat(reading.findDocumentDate().orElseThrow().value()).isEqualTo(CalendarDate.ofDay(2023, 9, 5));
        assertThat(reading.timexes().stream()
                        .filter(t -> t.text().equals("Monday"))
                        .map(Timex::value))
                .containsExactly("2023-09-04");
    }

    @Test
    void withoutADateRelativeExpressionsKeepUnknownDigits() {
        TimexReading reading = new TimexFinder().read("They met on Tuesday, a week after last month's talks, in May.");

        assertThat(reading.findDocumentDate()).isEmpty();
        assertThat(reading.timexes().stream().map(Timex::value))
                .containsExactly("XXXX-WXX-2", "P1W", "XXXX-XX", "XXXX-05");
        assertThat(reading.timexes()).allMatch(timex -> timex.findDate().isEmpty());
    }

    @Test
    void aMonthAsTheDocumentsDateGivesNoDays() {
        DocumentDate march = DocumentDate.given(CalendarDate.ofMonth(2024, 3));
        List<Timex> timexes = new TimexFinder()
                .readDated("Last year they met; last month they parted; yesterday he wrote.", march)
                .timexes();

        assertThat(timexes.stream().map(Timex::value)).containsExactly("2023", "2024-02", "XXXX-XX-XX");
    }

    @Test
    void theDefaultLocaleAndTimeZoneChangeNothing() {
        String text =
                "INITIALLY in APRIL 2022, IN THE LATE 19TH CENTURY, on Friday 16 JUNE at 8:30 P.M., now and daily.";
        List<String> expected = read(text).stream().map(Timex::toString).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "az", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                for (String id : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Baku")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertThat(read(text).stream().map(Timex::toString))
                            .as("%s %s", tag, id)
                            .isEqualTo(expected);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(expected).hasSize(5);
    }

    @Test
    void anySoupOfDateWordsIsReadWithoutFailureAndOffsetsSliceToTheWords() {
        List<String> words = soup();
        Random random = new Random(SEED);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            check(text.toString(), "seed " + SEED + ", case " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000\u0001\u0007 in May\u0000 2023",
                "in 99999999999999999999 years, 123456789012 days ago, 999,999,999,999 years later",
                "1000000 years ago and 5000 centuries later and 99999 decades ago",
                "\uD83D\uDE80 in May \uD83D\uDE80\uD83D 2023 \uDC00",
                "\u202Eyadretsey 2023\u202C \u05D1-5 \u05D1\u05DE\u05D0\u05D9 2023",
                "٥ سبتمبر ٢٠٢٣ 2023",
                "five- - -day--of/the//9/11/11///May,,,, '' 's 's of of of the the the",
                "-------------------- 1 - 2 - 3 - 4 May - - 2023 - 10-11-12-13",
                "Septem\u00ADber 5, 2\u200B023",
                "AD BC AD 1 BC BC 0 BC 99999 BC 9999 BC"
            })
    void hostileTextIsReadWithoutFailure(String text) {
        check(text, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"noon ", "the morning of the ", "8 p.m. on ", "first half of ", "night of 5-", "5 May-", "1/"})
    void expressionsNestedWithoutEndAreReadWithoutFailure(String part) {
        check(part.repeat(20_000), part);
    }

    @Test
    void aLongLineIsReadInLinearTime() {
        String text = "a 1 - of the 12 and five ".repeat(40_000);

        check(text, "long line");
    }

    private static void check(String text, String name) {
        int last = 0;
        for (Timex timex : read(text)) {
            assertThat(timex.start()).as(name).isGreaterThanOrEqualTo(last);
            assertThat(timex.end()).as(name).isGreaterThan(timex.start());
            assertThat(text.substring(timex.start(), timex.end())).as(name).isEqualTo(timex.text());
            assertThat(timex.value()).as(name).isNotBlank();
            last = timex.end();
        }
    }

    private static List<String> soup() {
        List<String> words = new ArrayList<>(List.of(
                ("the a an this last next past of in on at since until by from to and or early late mid end half first second"
                                + " third 1 2 5 10 31 32 99 1990 2023 0 1st 5th 1990s 90s '90s 9/11 2023-09-05 5.9.2023 12:30 May"
                                + " March june Sept. Monday tue. week weeks year years decade century quarter hour minutes day"
                                + " days ago later earlier before after every each twice daily annual now recently soon future"
                                + " past today tomorrow yesterday tonight morning night noon overnight Christmas New Year's Eve"
                                + " fiscal FY Q3 BC AD spring fall winter weekend several few couple hundred and a-half two-year-old"
                                + " p.m. a.m. GMT o'clock , . ; - – — ' ’ ( ) / : $ % that same following previous will was")
                        .split(" ", -1)));
        words.add("\n\n");
        words.add("\u00a0");
        words.add("Easter");
        return words;
    }
}
