package org.caspia.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.caspia.article.Article;
import org.caspia.article.ArticleReader;
import org.caspia.event.CountryCount;
import org.caspia.event.DatedEvent;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.NameUse;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;
import org.caspia.gazetteer.Gazetteer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SeedArticleTest {
    private static Article article;
    private static Extraction found;

    @BeforeAll
    static void read() throws Exception {
        article = ArticleReader.read(Path.of("seeds/azerbaijans-pivot-to-central-asia.txt"));
        found = new Extractor(Gazetteer.open(Path.of("data/gazetteer"))).extract(article, ExtractOptions.DEFAULT);
    }

    @Test
    void findsEveryCountryOfTheArticleAndNoOther() {
        assertThat(found.countries())
                .extracting(CountryCount::countryIso)
                .containsExactlyInAnyOrder(
                        "AZ", "RU", "TR", "UA", "CN", "US", "DE", "GB", "IT", "FR", "IN", "PK", "GE", "UZ", "KZ", "KG",
                        "TJ");
        assertThat(found.countries().get(0).countryIso()).isEqualTo("AZ");
    }

    @Test
    void findsEveryDatedEventWithItsPlace() {
        assertThat(found.events().stream().filter(event -> event.date().isPresent()))
                .extracting(event -> event.date().orElseThrow().toEdtf(), event -> mainPlace(event))
                .containsExactly(
                        Tuple.tuple("2023-09", "United States"),
                        Tuple.tuple("2023-10", "Germany"),
                        Tuple.tuple("2023-06", "Central Asia"),
                        Tuple.tuple("2023-11", "Central Asia"),
                        Tuple.tuple("2023-11", "Central Asia"),
                        Tuple.tuple("1991", "Azerbaijan"),
                        Tuple.tuple("1867~/1899~", "Azerbaijan"),
                        Tuple.tuple("199X/..", "Azerbaijan"),
                        Tuple.tuple("199X/..", "Central Asia"),
                        Tuple.tuple("2023-09", "Dushanbe"),
                        Tuple.tuple("2024-02", "Azerbaijan"));
    }

    private static String mainPlace(DatedEvent event) {
        return event.findMainPlace().map(Place::name).orElse("");
    }

    @Test
    void takesCentralAsiaForARegionWithItsMembers() {
        Place region = found.mentions().stream()
                .filter(mention -> mention.surface().equals("Central Asia"))
                .findFirst()
                .orElseThrow()
                .place();
        assertThat(region.kind()).isEqualTo(PlaceKind.REGION);
        assertThat(region.memberIsos()).containsExactlyInAnyOrder("KZ", "KG", "TJ", "TM", "UZ");
    }

    @Test
    void keepsTheCapitalThatActsApartFromTheCity() {
        List<Mention> baku = found.mentions().stream()
                .filter(mention -> mention.surface().equals("Baku"))
                .toList();
        assertThat(baku).extracting(Mention::use).contains(NameUse.METONYM);
        assertThat(baku.get(0).place().id()).isEqualTo("country:AZ");
    }

    @Test
    void countsNeitherPullQuoteNorFurniture() {
        int quote =
                article.text().indexOf("Azerbaijan aims to position itself not only as a Caucasian or Caspian state");
        assertThat(found.mentions()).noneMatch(mention -> mention.span().start() == quote);
        int furniture = article.text().indexOf("The views expressed in this Commentary");
        assertThat(found.mentions()).allMatch(mention -> mention.span().end() <= furniture);
    }

    @Test
    void everyQuoteEqualsTheTextAtItsOffsets() {
        QuoteCheck.check(article, found);
    }
}
