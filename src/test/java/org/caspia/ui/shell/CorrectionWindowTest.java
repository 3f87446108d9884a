package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caspia.ui.Waiting.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.caspia.app.article.OpenArticle;
import org.caspia.correction.Correction;
import org.caspia.correction.Corrections;
import org.caspia.event.CountryCount;
import org.caspia.event.Mention;
import org.caspia.event.TextSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What the reader says against the finds, in the window. */
class CorrectionWindowTest extends WindowTest {
    @TempDir
    static Path dir;

    private final FakeServices services = new FakeServices();

    @Override
    public void start(Stage stage) throws IOException {
        Path article = Files.writeString(dir.resolve("article.txt"), "words");
        show(stage, services, Path.of("target", "unsaved"), List.of(article));
    }

    @BeforeEach
    void waitForTheArticle() {
        until(() -> window.desk().article().isPresent() && !services.map.painted.isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private OpenArticle open() {
        return window.desk().article().orElseThrow();
    }

    private int countOf(String iso) {
        return open().extraction().countries().stream()
                .filter(count -> count.countryIso().equals(iso))
                .mapToInt(CountryCount::mentions)
                .sum();
    }

    private void explainFirst() {
        Mention first = open().extraction().mentions().get(0);
        interact(() -> window.explainer().openMention(first));
        until(() -> lookup("#mention-panel").tryQuery().isPresent());
    }

    @Test
    void aRejectedNameLeavesCountsAndMapUntilItIsUndone() {
        explainFirst();
        assertThat(textOf("#mention-place")).isEqualTo("Taken for Azerbaijan, a country.");
        int placed =
                (int) last().stream().filter(event -> !event.places().isEmpty()).count();
        assertThat(placed).isEqualTo(2);
        fire("#reject");
        until(() -> countOf("AZ") == 40);
        assertThat(textOf("#message")).startsWith("Applied to 40 identical mentions of “Azerbaijan”.");
        until(() -> last().stream().allMatch(event -> event.places().isEmpty()));
        assertThat(textOf("#mention-place")).startsWith("You said that this is no place.");
        until(() -> services.kept.size() == 1);
        control(KeyCode.Z);
        until(() -> countOf("AZ") == 80);
        until(() -> last().stream().noneMatch(event -> event.places().isEmpty()));
        until(() -> services.kept.get(services.kept.size() - 1).equals(Corrections.NONE));
        control(KeyCode.Y);
        until(() -> countOf("AZ") == 40);
        fire("#take-back");
        until(() -> countOf("AZ") == 80);
    }

    private List<org.caspia.event.DatedEvent> last() {
        return services.shown.get(services.shown.size() - 1);
    }

    @Test
    void aNameIsMovedToAPlaceOfTheGazetteer() {
        explainFirst();
        interact(() -> lookup("#place-search").queryAs(TextInputControl.class).setText("Kazakhstan"));
        fire(".move-here");
        until(() -> countOf("KZ") == 80);
        assertThat(textOf("#mention-place")).startsWith("Taken for Kazakhstan");
    }

    @Test
    void anEventIsDatedAnewAndThenRejected() {
        interact(() -> window.selector().openEvent(open().extraction().events().get(0)));
        until(() -> lookup("#event-panel").tryQuery().isPresent());
        interact(() -> lookup("#event-date").queryAs(TextInputControl.class).setText("no date"));
        assertThat(lookup("#change-date").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(textOf("#date-reading")).contains("no date that can be read");
        interact(() -> lookup("#event-date").queryAs(TextInputControl.class).setText("March 2022"));
        assertThat(textOf("#date-reading")).isEqualTo("March 2022 (EDTF 2022-03)");
        fire("#change-date");
        until(() -> open().extraction()
                .events()
                .get(0)
                .date()
                .orElseThrow()
                .toEdtf()
                .equals("2022-03"));
        fire("#reject-event");
        until(() -> open().extraction().events().size() == 1);
        until(() -> window.side().findDetailsTitle().isEmpty());
    }

    @Test
    void wordsThatWereChosenBecomeAnEvent() {
        String words = "Nobody asked the sturgeon.";
        int start = open().article().text().indexOf(words);
        interact(() -> window.explainer().choose(new TextSpan(start, start + words.length())));
        until(() -> lookup("#add-event-panel").tryQuery().isPresent());
        interact(() -> lookup("#event-date").queryAs(TextInputControl.class).setText("2023-10-07"));
        fire("#add-event");
        until(() -> open().extraction().events().size() == 3);
        assertThat(open().review().corrections().list().get(0)).isInstanceOf(Correction.AddEvent.class);
        assertThat(open().extraction().events()).anyMatch(event -> event.label().equals(words));
    }

    @Test
    void twoCorrectionsInARowAreBothKept() {
        OpenArticle before = open();
        Mention azerbaijan = before.extraction().mentions().get(0);
        Mention kazakhstan = before.extraction().mentions().stream()
                .filter(mention -> mention.surface().equals("Kazakhstan"))
                .findFirst()
                .orElseThrow();
        interact(() -> {
            for (Mention mention : List.of(azerbaijan, kazakhstan)) {
                window.corrections()
                        .correct(
                                before,
                                new Correction.Reject(
                                        org.caspia.correction.Anchor.of(
                                                before.article().text(), mention.span()),
                                        mention.place().id(),
                                        false));
            }
        });
        until(() -> open().review().corrections().list().size() == 2);
        until(() -> services.kept.get(services.kept.size() - 1).list().size() == 2);
    }
}
