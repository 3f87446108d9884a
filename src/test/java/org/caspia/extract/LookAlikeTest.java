package org.caspia.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.caspia.article.ArticleInfo;
import org.caspia.article.ArticleReader;
import org.caspia.event.Candidate;
import org.caspia.event.Mention;
import org.caspia.gazetteer.Gazetteer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeTest {
    private static Extractor extractor;

    @BeforeAll
    static void open() throws Exception {
        extractor = new Extractor(Gazetteer.open(Path.of("data/gazetteer")));
    }

    private static List<Mention> mentions(String text) {
        return extractor
                .extract(ArticleReader.read("text", text, ArticleInfo.UNKNOWN), ExtractOptions.DEFAULT)
                .mentions();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They carved the roast Turkey at the table.",
                "Michael Jordan scored again, and Jordan smiled.",
                "Paris Hilton arrived late.",
                "George Washington slept here.",
                "The Washington Post and the New York Times disagreed.",
                "The Bank of Georgia raised its rates.",
                "Reading is fun. Nice is a word. Mobile phones rang.",
                "You may march in August.",
                "Join us, she told us.",
                "Chad Smith played the drums.",
                "Manchester United lost to Real Madrid.",
                "He wore a Panama hat and ate French fries.",
                "Most of the Police came. Of course.",
                "He leaves his wife Georgia and a son, Austin Boyd.",
                "Dallas, Savannah and Brooklyn Dobson were there.",
                "The meeting is at 301 Lafayette St. on Monday.",
                "The frigate Saint David sank.",
                "West Nile virus and Lyme disease are carried by ticks.",
                "She drives a Bentley.",
                "Air France and Telecom Italia were fined.",
                "University Hospital Waterford was full.",
                "The Duke of Wellington slept here.",
                "The White House declined to comment.",
                "She is a graduate of Iowa State.",
                "Delphi, based in nowhere, makes radios.",
                "Leeds United drew; Swindon Town lost.",
                "He was held in Norfolk Street.",
                "Washington State University will cut jobs.",
                "The church of St Andrew was full.",
                "A dog called Jersey was found.",
                "Engineers at Google and at Nvidia agree.",
                "She prayed at St. Mary's.",
                "She was born to Cleveland and Opal Denton Ray.",
                "City Council gave first reading to a plan.",
                "Jim and Asia Pickens show slides.",
                "Fans cheered the man they call Dutch.",
                "Knights of Columbus serve fish.",
                "A late penalty put Everton ahead of Burnley; the winger beat the goalkeeper.",
                "AB de Villiers made a hundred.",
                "Cyclone Gombe broke the wells.",
                "Transport for London admitted it.",
                "The talks begin at 3 p.m. EST on Friday.",
                "The wall was built in 800 B.C. by farmers.",
                "Gas came through Nord Stream.",
                "The shuttle Columbia broke up.",
                "A son to Chase and Madison Orr, a daughter to Brooklyn Tharpe.",
                "They danced at Ole Miss.",
                "Wheat fell on the Chicago Board of Trade.",
            })
    void isNotTakenForAPlace(String text) {
        assertThat(mentions(text)).extracting(Mention::surface).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey and Georgia signed a treaty in Ankara. | Georgia | country:GE",
                "He moved from Georgia to Alabama, and works in Atlanta, Georgia. | Georgia | province:US-Georgia",
                "A storm hit Paris, Texas. | Paris | geonames:4717560",
                "Police in Jordan closed the border with Syria. | Jordan | country:JO",
                "Rebels in Chad attacked N'Djamena. | Chad | country:TD",
                "The US told us so. | US | country:US",
                "The U.S. Army left. | U.S. | country:US",
                "Jordan Warns Israel Over Temple Mount Raids | Jordan | country:JO",
                "Turkey Sends Troops Into Idlib As Talks Fail | Turkey | country:TR",
                "Snow closed St. Paul, Minn., and then St. Petersburg, Russia. | St. Petersburg | geonames:498817",
                "The Kyrgyz Republic borders China. | China | country:CN",
                "Kentucky State Police came. | Kentucky | province:US-Kentucky",
                "GOMA, Democratic Republic of Congo (Reuters) - It rained. | GOMA | geonames:216281",
                "NEW YORK (Reuters) - Stocks rose. | NEW YORK | geonames:5128581",
                "Amelia Dobson, 34, of Corbin, and Mary Boyd of London, Ky., were hurt. | Corbin | geonames:4288656",
                "San Pedro de Ycuamandiyu is the capital of the San Pedro Department, Paraguay. | San Pedro Department"
                        + " | province:PY-San Pedro Department",
                "Mill Creek is a hamlet in Pike County, Arkansas. | Mill Creek | in:us-county:5109/Mill Creek",
                "Troops left al-Bab in Syria. | al-Bab | geonames:174018",
                "Fires burned in Boone and Callaway counties, Missouri. | Boone | us-county:29019",
                "Barges on the Ohio passed Cairo, Illinois. | Ohio | river:ohio-river",
                "Samsung digs in Taylor, near Austin. | Taylor | geonames:4735702",
                "Mexico closed schools in Mexico City. | Mexico | country:MX",
                "The Perry City Council met in Macon, Ga. | Perry | geonames:4215391",
                "Boats left St. John's, Newfoundland, on Friday. | St. John's | geonames:6324733",
                "The NSW Government pays. | NSW | province:AU-New South Wales",
                "A truck with a Maine plate was seen. | Maine | province:US-Maine",
                "In Bonn German and French envoys met. | Bonn | geonames:2946447",
                "Shops draw people from New York and Connecticut. | New York | province:US-New York",
                "He was taken to Clonmel. | Clonmel | geonames:2965353",
                "It rained in Co Clare. | Clare | county:IE-Munster-Clare",
                "The Shannon rose at Limerick. | Shannon | river:river-shannon",
                "On Montserrat, ash slid into Plymouth. | Plymouth | geonames:3578069",
                "Lee Hartley, of Stanley Park Avenue, Walton, was held in Liverpool and in Kirkby. | Walton | town:163141",
                "Parisians and Londoners differ. | Parisians | geonames:2988507",
                "Boats leave Perth Amboy, Hoboken and Newark, in Jersey. | Jersey | province:US-New Jersey",
            })
    void isTakenForTheRightPlace(String text, String name, String id) {
        assertThat(mentions(text))
                .filteredOn(mention -> mention.surface().equals(name))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.place().id()).isEqualTo(id));
    }

    @Test
    void whatIsCalledAVillageIsListedThoughUnknown() {
        String text = "Qutitsa is a village near the border. Krvbin is a town councillor.";
        assertThat(extractor
                        .extract(ArticleReader.read("text", text, ArticleInfo.UNKNOWN), ExtractOptions.DEFAULT)
                        .unplaced())
                .extracting(name -> name.evidence().quote())
                .containsExactly("Qutitsa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Qutitsa is a village near Smolensk. | Qutitsa | RU",
                "Troops shelled the village of Qutitsa, 20 km north of Goma. | Qutitsa | CD",
                "They met in Qutitsa, Kosovo. | Qutitsa | XK",
                "Lee Hartley, 29, of Qutitsa, sold bikes in Birtley, Seaham, Hebburn, Gateshead, Sunderland and"
                        + " Jarrow. | Qutitsa | GB",
                "The Australian city of Melbourne is called after Melbourne, Derbyshire. | Melbourne | AU",
                "State Sen. Brian Boquist, R-Dallas, spoke in Salem, Oregon. | Dallas | US",
                "Santa María is a municipality in the Honduran department of La Paz. | Santa María | HN",
                "In Co Clare, Springfield near Clonlara was cut off from Ennis, Limerick and Kilrush. | Springfield | IE",
                "Liberia has two cases at Foya, in Lofa County, and none in Monrovia. | Foya | LR"
            })
    void isPlacedByTheWordsAround(String text, String name, String country) {
        assertThat(mentions(text))
                .filteredOn(mention -> mention.surface().equals(name))
                .first()
                .satisfies(mention -> assertThat(mention.place().countryIso()).isEqualTo(country));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They fled Qutitsa on foot.",
                "The road to Qutitsa was shut.",
                "Fighting went on in Qutitsa all day.",
                "The Qutitsa burst its banks.",
                "A boy from Qutitsa died."
            })
    void whatStandsWherePlacesStandIsListed(String text) {
        assertThat(extractor
                        .extract(ArticleReader.read("text", text, ArticleInfo.UNKNOWN), ExtractOptions.DEFAULT)
                        .unplaced())
                .extracting(name -> name.evidence().quote())
                .containsExactly("Qutitsa");
    }

    @Test
    void eachCandidateSaysWhyItWasPassedOver() {
        List<Candidate> candidates =
                mentions("Samsung digs in Taylor, near Austin.").get(0).candidates();
        assertThat(candidates)
                .hasSizeGreaterThan(1)
                .extracting(Candidate::reason)
                .doesNotContain("");
        assertThat(candidates.get(0).reason()).isEqualTo("the text says what it is near");
        assertThat(candidates.get(1).reason()).isEqualTo("it is not near Austin");
    }

    @Test
    void aNameThatIsUnknownEmptiesNothing() {
        assertThat(mentions("From Xqzzyv to Baku and on to Qwrtlk."))
                .extracting(Mention::surface)
                .containsExactly("Baku");
    }
}
