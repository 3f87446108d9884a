package org.caspia.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caspia.app.article.OpenArticle;
import org.caspia.event.CountryCount;
import org.caspia.event.DatedEvent;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;
import org.caspia.event.TextSpan;
import org.caspia.geo.LonLat;
import org.caspia.time.EventDate;
import org.caspia.ui.SampleArticle;
import org.junit.jupiter.api.Test;

class ReviewerTest {
    private static final Place ELSEWHERE =
            new Place("geonames:1", "Elsewhere", PlaceKind.CITY, new LonLat(10, 50), "DE", "", List.of("DE"), 5);
    private final OpenArticle open = SampleArticle.open(3);
    private final Extraction found = open.extraction();
    private final Mention azerbaijan = found.mentions().get(0);

    private Review review(Corrections corrections) {
        return Reviewer.review(open.article(), found, corrections, iso -> iso);
    }

    private Anchor at(Mention mention) {
        return Anchor.of(open.article().text(), mention.span());
    }

    private Anchor at(DatedEvent event) {
        return Anchor.of(open.article().text(), event.evidence().get(0).span());
    }

    private static int mentionsOf(Extraction extraction, String iso) {
        return extraction.countries().stream()
                .filter(count -> count.countryIso().equals(iso))
                .mapToInt(CountryCount::mentions)
                .sum();
    }

    @Test
    void aRejectedNameIsTakenFromAllIdenticalMentionsFromTheCountsAndFromItsEvents() {
        Review review = review(Corrections.NONE.with(new Correction.Reject(at(azerbaijan), "country:AZ", false)));

        assertThat(review.effects().get(0).sentence()).isEqualTo("Applied to 3 identical mentions of “Azerbaijan”.");
        assertThat(review.rejected()).hasSize(3);
        assertThat(mentionsOf(found, "AZ")).isEqualTo(6);
        assertThat(mentionsOf(review.result(), "AZ")).isEqualTo(3); // the demonym stays
        assertThat(review.result().events())
                .allSatisfy(event -> assertThat(event.places()).isEmpty());
        assertThat(review.found()).isEqualTo(found);
    }

    @Test
    void aMovedNameIsElsewhereEverywhereAndItsEventsFollow() {
        Review review =
                review(Corrections.NONE.with(new Correction.Move(at(azerbaijan), "country:AZ", ELSEWHERE, false)));

        assertThat(mentionsOf(review.result(), "DE")).isEqualTo(3);
        assertThat(review.result().mentions().get(0).confidence()).isEqualTo(1);
        assertThat(review.result().mentions().get(0).evidence().rule()).contains("moved by the reader from Azerbaijan");
        assertThat(review.result().events().get(0).findMainPlace()).contains(ELSEWHERE);
        assertThat(review.result().mentions())
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(a.span().start(), b.span().start()));
    }

    @Test
    void theLastWordOnANameCountsAndCanBeTakenBack() {
        Correction reject = new Correction.Reject(at(azerbaijan), "country:AZ", false);
        Correction accept = new Correction.Accept(at(azerbaijan), "country:AZ", false);
        Corrections both = Corrections.NONE.with(reject).with(accept);

        assertThat(both.list()).containsExactly(accept);
        assertThat(review(both).result().mentions()).hasSameSizeAs(found.mentions());
        assertThat(review(both.without(accept.subject())).result()).isEqualTo(found);
    }

    @Test
    void anEventIsDatedRejectedAndAdded() {
        DatedEvent first = found.events().get(0);
        String words = "Nobody asked the sturgeon.";
        int start = open.article().text().indexOf(words);
        Anchor sturgeon = Anchor.of(open.article().text(), new TextSpan(start, start + words.length()));
        Optional<EventDate> day = Optional.of(EventDate.parseEdtf("2023-10-05"));
        Review review = review(Corrections.NONE
                .with(new Correction.ChangeDate(at(first), first.label(), day))
                .with(new Correction.RejectEvent(
                        at(found.events().get(1)), found.events().get(1).label()))
                .with(new Correction.AddEvent(sturgeon, "Sturgeon not asked", day, Optional.of(ELSEWHERE))));

        assertThat(review.listIssues()).isEmpty();
        assertThat(review.result().events()).hasSize(2);
        assertThat(review.result().events().get(0).date()).isEqualTo(day);
        DatedEvent added = review.result().events().get(1);
        assertThat(added.label()).isEqualTo("Sturgeon not asked");
        assertThat(added.evidence().get(0).quote()).isEqualTo(words);
    }

    @Test
    void aCorrectionWithoutItsWordsIsToldAndNotDropped() {
        Correction lost = new Correction.Reject(new Anchor("Atlantis", "in ", " was", 5), "geonames:2", false);
        Review review = review(Corrections.NONE.with(lost));

        assertThat(review.listIssues()).containsExactly("A correction no longer finds its words: “Atlantis”.");
        assertThat(review.corrections().list()).containsExactly(lost);
        assertThat(review.result().mentions()).isEqualTo(found.mentions());
    }

    @Test
    void whatIsSaidOfOneMentionGoesOverWhatIsSaidOfAll() {
        Correction one = new Correction.Move(at(found.mentions().get(3)), "country:AZ", ELSEWHERE, true);
        Correction all = new Correction.Reject(at(azerbaijan), "country:AZ", false);
        for (Corrections both : List.of(
                Corrections.NONE.with(one).with(all), Corrections.NONE.with(all).with(one))) {
            Review review = review(both);
            assertThat(mentionsOf(review.result(), "DE")).isEqualTo(1);
            assertThat(mentionsOf(review.result(), "AZ")).isEqualTo(3);
            assertThat(review.rejected()).hasSize(2);
        }
    }

    @Test
    void aNameThatWasNotFoundIsPlacedByHand() {
        int start = open.article().text().indexOf("Baku");
        Anchor baku = Anchor.of(open.article().text(), new TextSpan(start, start + 4));
        Review review = review(Corrections.NONE.with(new Correction.Move(baku, "", ELSEWHERE, false)));

        assertThat(review.result().mentions()).hasSize(found.mentions().size() + 1);
        assertThat(mentionsOf(review.result(), "DE")).isEqualTo(1);
    }
}
