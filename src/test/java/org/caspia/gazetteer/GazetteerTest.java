package org.caspia.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Path DIR = Path.of("data/gazetteer");
    private static Gazetteer gazetteer;

    @BeforeAll
    static void open() throws Exception {
        gazetteer = Gazetteer.open(DIR);
    }

    @ParameterizedTest
    @CsvSource({
        "Baku, geonames:587084",
        "BAKU, geonames:587084",
        "Bakı, geonames:587084",
        "Türkiye, country:TR",
        "Turkiye, country:TR",
        "Côte d’Ivoire, country:CI",
        "Cote d'Ivoire, country:CI",
        "the Netherlands, country:NL",
        "Guinea-Bissau, country:GW",
        "Central Asia, region:central-asia",
        "Kazakhs, country:KZ",
        "Caspian Sea, sea:caspian-sea",
        "Texas, province:US-Texas",
        "Lombardy, province:IT-Lombardy",
        "Kent, county:GB-England-Kent",
        "Pike County, us-county:5109",
        "Drina, river:drina"
    })
    void knowsANameInAnyWriting(String name, String id) {
        assertThat(gazetteer.list(name)).extracting(match -> match.entry().id()).contains(id);
    }

    @Test
    void callsATownByItsNameOfToday() {
        assertThat(gazetteer.list("Shevchenko"))
                .extracting(match -> match.entry().name())
                .contains("Aktau");
    }

    @Test
    void knowsTheCountyOfATown() {
        assertThat(gazetteer.list("Corbin"))
                .extracting(
                        match -> match.entry().county() + ", " + match.entry().province())
                .contains("Whitley County, Kentucky");
    }

    @Test
    void putsBakuWhereItIs() {
        GazetteerEntry baku = gazetteer.list("Baku").get(0).entry();
        assertThat(baku.position().lonDeg()).isBetween(49.5, 50.2);
        assertThat(baku.position().latDeg()).isBetween(40.2, 40.6);
        assertThat(baku.countryIso()).isEqualTo("AZ");
    }

    @Test
    void readsTheSameUnderTheTurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(NameKey.of("ISTANBUL")).isEqualTo(NameKey.of("istanbul")).isEqualTo(NameKey.of("İstanbul"));
            assertThat(gazetteer.list("INDIA")).isNotEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void knowsEveryCountryWithAPlaceAndNeighboursThatAgree() {
        assertThat(gazetteer.listCountries()).hasSize(250);
        for (Country country : gazetteer.listCountries()) {
            for (String neighbour : country.neighbours()) {
                assertThat(gazetteer.findCountry(neighbour))
                        .as(country.iso2() + " borders " + neighbour)
                        .isPresent();
            }
        }
    }

    @Test
    void everyMemberOfAGroupingIsACountry() throws Exception {
        for (FactTable.Row row : FactTable.read(DIR.resolve("regions.tsv"))) {
            for (String member : row.list("members")) {
                assertThat(gazetteer.findCountry(member))
                        .as(row.get("name") + " has " + member)
                        .isPresent();
            }
        }
    }

    @Test
    void everyCapitalIsATownOfItsCountry() {
        for (Country country : gazetteer.listCountries()) {
            if (country.population() > 300_000 && !country.capital().isEmpty()) {
                assertThat(gazetteer.list(country.capital()))
                        .as("the capital of %s, %s", country.name(), country.capital())
                        .anyMatch(match -> match.entry().countryIso().equals(country.iso2()));
            }
        }
    }

    @Test
    void tellsWhichFileIsMissingOrDamaged(@TempDir Path dir) throws Exception {
        assertThatThrownBy(() -> Gazetteer.open(dir))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("places.bin");
        Files.write(dir.resolve("places.bin"), new byte[100]);
        assertThatThrownBy(() -> Gazetteer.open(dir))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void countsTheWordsOfANameAsItsKeyDoes() {
        assertThat(NameKey.countWords("the Isle of Man")).isEqualTo(3);
        assertThat(NameKey.countWords("Guinea-Bissau")).isEqualTo(2);
        assertThat(NameKey.of("the")).isNotEqualTo(NameKey.EMPTY);
    }
}
