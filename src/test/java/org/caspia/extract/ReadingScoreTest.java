package org.caspia.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.caspia.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the quality of the reading on the labelled texts, so that a change that harms it fails. */
class ReadingScoreTest {

    @ParameterizedTest
    @CsvSource({
        "world-news.txt, 0.99, 0.98, 0.98",
        "local-news.txt, 0.97, 0.94, 0.95",
        "mixed-news.txt, 0.93, 0.92, 0.94",
        "encyclopaedic.txt, 0.98, 0.94, 0.97",
        "policy.txt, 0.97, 0.94, 0.97",
        "fresh-1.txt, 0.97, 0.94, 0.98",
        "fresh-2.txt, 0.98, 0.95, 0.98",
        "fresh-3.txt, 0.97, 0.94, 0.98",
        "fresh-4.txt, 0.92, 0.89, 0.93",
        "fresh-5.txt, 0.97, 0.88, 0.98",
        "fresh-6.txt, 0.96, 0.94, 0.98",
        "fresh-7.txt, 0.98, 0.96, 0.97",
        "fresh-8.txt, 0.97, 0.92, 0.97",
        "fresh-9.txt, 0.92, 0.87, 0.93",
        "fresh-10.txt, 0.97, 0.95, 0.96",
        "fresh-11.txt, 0.96, 0.90, 0.97",
        "fresh-12.txt, 0.94, 0.88, 0.95",
        "fresh-13.txt, 0.96, 0.93, 0.98",
        "fresh-14.txt, 0.93, 0.88, 0.95",
        "fresh-15.txt, 0.97, 0.93, 0.97",
        "fresh-16.txt, 0.93, 0.90, 0.92",
        "fresh-17.txt, 0.98, 0.95, 0.96",
        "fresh-18.txt, 0.96, 0.92, 0.97",
        "fresh-19.txt, 0.89, 0.83, 0.87",
        "fresh-20.txt, 0.96, 0.92, 0.97",
        "fresh-21.txt, 0.97, 0.93, 0.97",
        "fresh-22.txt, 0.95, 0.92, 0.97",
        "fresh-23.txt, 0.96, 0.93, 0.97"
    })
    void staysAsGoodAsItWas(String file, double places, double placed, double countries) throws Exception {
        Extractor extractor = new Extractor(Gazetteer.open(Path.of("data/gazetteer")));
        ReadingScore score = ReadingScore.of(Path.of("src/test/resources/reading", file), extractor);
        assertThat(score.places.f1()).as("places in %s", file).isGreaterThanOrEqualTo(places);
        assertThat(score.placed.f1()).as("placed in %s", file).isGreaterThanOrEqualTo(placed);
        assertThat(score.countries.f1()).as("countries in %s", file).isGreaterThanOrEqualTo(countries);
    }
}
