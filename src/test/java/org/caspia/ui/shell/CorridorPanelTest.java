package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caspia.ui.Waiting.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.caspia.app.corridor.ScenarioFile;
import org.caspia.corridor.route.Scenario;
import org.caspia.problem.ProblemException;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.CorridorOverlay.Role;
import org.caspia.render.PxPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The corridor's panel over the shipped network: plan a way, change the world, see what it costs. */
class CorridorPanelTest extends WindowTest {
    @TempDir
    Path dir;

    @Override
    public void start(Stage stage) throws IOException {
        Files.writeString(dir.resolve("others.json"), "{\"scenarios\": [{\"name\": \"half\", \"closed\": [");
        files.scenarios = Optional.of(dir.resolve("others.json"));
        files.reports = Optional.of(dir);
        showReal(stage, dir, LIGHT);
    }

    @BeforeEach
    void openThePanel() {
        until(() -> window.desk().article().isPresent()
                && window.services().findNetwork().isPresent());
        interact(() -> window.corridor().toggle());
        until(() -> lookup("#way-0").tryQuery().isPresent());
    }

    private CorridorOverlay overlay() {
        return window.map().options().corridors();
    }

    private String effect() {
        return ((Labeled) lookup("#effect").query()).getText();
    }

    private void type(String field, String text) {
        TextInputControl input = lookup(field).queryAs(TextInputControl.class);
        interact(() -> {
            input.requestFocus();
            input.setText(text);
        });
        type(KeyCode.ENTER);
    }

    private void view(String title) {
        Node pill = lookup("#views .toggle-button").queryAll().stream()
                .filter(node -> ((ToggleButton) node).getText().equals(title))
                .findFirst()
                .orElseThrow();
        interact(() -> ((ToggleButton) pill).fire());
    }

    @Test
    void aWayIsPlannedAPortIsClosedTheSentenceTellsTheCostAndUndoTakesItBack() {
        type("#from", "horgos");
        type("#to", "poti");
        until(() -> overlay().ways().size() == 3
                && overlay().ways().get(0).stopIds().get(0).equals("altynkol"));
        view("What if");
        until(() -> lookup("#close-field").tryQuery().isPresent());
        type("#close-field", "Alat");
        until(() -> effect().startsWith("Closing Alat: +"));
        assertThat(effect()).matches("Closing Alat: \\+\\d+\\u00a0h, \\+[\\d\\u2009]+\\u00a0km by way of .+\\.");
        assertThat(overlay().change().crossed()).containsExactly("alat");
        assertThat(overlay().change().closed()).contains("sea_aktau_alat");
        assertThat(overlay().ways().get(overlay().ways().size() - 1).role()).isEqualTo(Role.BEFORE);
        interact(() -> window.map().requestFocus());
        control(KeyCode.Z);
        until(() -> overlay().change().crossed().isEmpty());
        assertThat(lookup("#effect").query().getParent().isVisible()).isFalse();
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> overlay().change().crossed().contains("alat"));
    }

    @Test
    void whatNoWayGoesRoundIsNamed() {
        type("#to", "Poti");
        view("What if");
        until(() -> lookup("#close-field").tryQuery().isPresent());
        type("#close-field", "Georgia");
        until(() -> effect().startsWith("There is no way from Altynkol / Khorgos to Poti"));
        assertThat(effect()).contains("cut by the closure of Georgia");
        assertThat(overlay().ways()).noneMatch(way -> way.role() != Role.BEFORE);
    }

    @Test
    void theYearTakesAwayWhatWasNotThereAndASliderIsUndoneAtOnce() {
        view("What if");
        until(() -> lookup("#year").tryQuery().isPresent());
        Slider year = lookup("#year").queryAs(Slider.class);
        interact(() -> year.setValue(2010));
        interact(() -> year.setValue(2000));
        until(() -> overlay().change().absent().contains("rail_zhezkazgan_saksaulskaya"));
        interact(() -> window.undo().undo());
        until(() -> overlay().change().absent().isEmpty());
        assertThat(year.getValue()).isEqualTo(2025);
    }

    @Test
    void aScenarioIsKeptInAFileAndADamagedFileGivesOneSentence() throws ProblemException {
        view("What if");
        until(() -> lookup("#close-field").tryQuery().isPresent());
        type("#close-field", "Iran");
        until(() -> lookup("#keep-scenario").queryAs(Button.class).isDisabled() == false);
        type("#scenario-name", "Iran shut");
        until(() -> lookup(".scenario-name").tryQuery().isPresent());
        assertThat(ScenarioFile.read(dir.resolve("scenarios.json")))
                .containsExactly(Scenario.today().withClosed("IRN").withName("Iran shut"));
        Node read = lookup("Read from a file").query();
        interact(() -> ((Button) read).fire());
        until(() -> ((Labeled) lookup("#message").query()).getText().contains("others.json is damaged at line 1"));
        assertThat(lookup(".scenario-name").queryAll()).hasSize(1);
        Button forget = lookup((Node node) ->
                        node instanceof Button button && "Forget “Iran shut”".equals(button.getAccessibleText()))
                .queryAs(Button.class);
        interact(forget::fire);
        assertThat(ScenarioFile.read(dir.resolve("scenarios.json"))).isEmpty();
        interact(() -> window.undo().undo());
        assertThat(ScenarioFile.read(dir.resolve("scenarios.json"))).hasSize(1);
    }

    @Test
    void whoOpensThePanelTypesAtOnceInPlaceOfWhatStandsThere() {
        until(() -> window.scene().getFocusOwner() instanceof TextInputControl field && "from".equals(field.getId()));
        TextInputControl from = lookup("#from").queryAs(TextInputControl.class);
        assertThat(from.getSelectedText()).isEqualTo(from.getText()).isNotEmpty();
    }

    @Test
    void ownWaysAndScenariosStandSideBySide() {
        view("Ways");
        until(() -> lookup("#beside").tryQuery().isPresent());
        interact(() -> lookup("#beside").queryAs(Button.class).fire());
        interact(() -> window.corridor().compare());
        until(() -> lookup("#clear-beside").tryQuery().isPresent());
        interact(() -> lookup("#clear-beside").queryAs(Button.class).fire());
        until(() -> lookup("#clear-beside").tryQuery().isEmpty());
        interact(() -> window.corridor().compareScenarios());
        until(() -> lookup(".sheet-name").queryAll().stream()
                .anyMatch(name -> ((Labeled) name).getText().equals("Today")));
    }

    @Test
    void weakPointsStandBesideTheArticlesSentenceAndTintTheMap() {
        view("Weak points");
        until(() -> lookup("#dependency").tryQuery().isPresent());
        assertThat(lookup("#claim").query().getAccessibleText()).contains("can become a bottleneck");
        assertThat(overlay().tint()).isPresent();
        assertThat(overlay().tint().orElseThrow().shareByCountry()).containsKey("AZE");
        assertThat(((Labeled) lookup("#flow").query()).getText()).contains("Altynkol – Poti");
        assertThat(((Labeled) lookup("#verdict-regions_alone").query()).getText())
                .startsWith("With Russia and Iran shut as well: without Azerbaijan and Turkey");
        assertThat(overlay().tint().orElseThrow().shareByCountry()).doesNotContainKey("GEO");
        interact(
                () -> lookup("without Russia, Iran").queryAs(ToggleButton.class).fire());
        until(() -> lookup("#dependency-regions").tryQuery().isPresent());
        assertThat(overlay().tint().orElseThrow().shareByCountry()).containsKeys("AZE", "GEO");
    }

    @Test
    void aYearOfTheCorridorsHistoryIsOneClickAway() {
        view("What if");
        until(() -> lookup("#year-2014").tryQuery().isPresent());
        interact(() -> lookup("#year-2014").queryAs(Button.class).fire());
        until(() -> lookup("The network of 2014").tryQuery().isPresent());
    }

    @Test
    void aNodeOnTheMapOffersWhatCanBeTried() {
        org.caspia.corridor.Node alat =
                window.services().findNetwork().orElseThrow().findNode("alat").orElseThrow();
        interact(() -> window.openNode(alat));
        until(() -> lookup(".trial").tryQuery().isPresent());
        assertThat(lookup("What if the wait at Alat doubles?").tryQuery()).isPresent();
        until(() -> !window.map().viewport().equals(CaspiaWindow.firstView(window.settings())));
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        PxPoint at = window.map().viewport().findPx(alat.position()).orElseThrow();
        moveTo(window.map().localToScreen(at.xPx(), at.yPx()));
        clickOn(MouseButton.SECONDARY);
        until(() -> lookup("What if Alat is closed?").queryAll().size() > 1);
        type(KeyCode.ESCAPE);
        Node trial = lookup(".trial")
                .match(node -> ((Button) node).getText().equals("What if the wait at Alat doubles?"))
                .query();
        interact(() -> ((Button) trial).fire());
        until(() -> effect().startsWith("Doubling the wait at Alat: +"));
        until(() -> lookup("The usual wait at Alat").tryQuery().isPresent());
    }

    @Test
    void corridorsStandSideBySideAndAreWrittenToAPage() throws IOException {
        interact(() -> window.corridor().compare());
        until(() -> lookup("#comparison").tryQuery().isPresent());
        assertThat(lookup("Northern corridor").tryQuery()).isPresent();
        Node html = lookup("HTML").query();
        interact(() -> ((Button) html).fire());
        until(() -> Files.exists(dir.resolve("corridors.html")));
        assertThat(Files.readString(dir.resolve("corridors.html"))).contains("Altynkol");
        until(() -> lookup("#comparison").tryQuery().isEmpty());
        interact(() -> window.corridor().compare());
        until(() -> lookup("#comparison").tryQuery().isPresent());
        Node figures = lookup("Published figures").query();
        interact(() -> ((ToggleButton) figures).fire());
        assertThat(lookup(".claim-differs").tryQuery()).isPresent();
        Node maps = lookup("Maps").query();
        interact(() -> ((Button) maps).fire());
        until(() -> Files.exists(dir.resolve("corridors.pdf")));
    }

    @Test
    void closingThePanelGivesTheMapBack() {
        assertThat(overlay()).isNotEqualTo(CorridorOverlay.NONE);
        control(KeyCode.R);
        until(() -> overlay().equals(CorridorOverlay.NONE));
        assertThat(lookup("#corridor-panel").tryQuery()).isEmpty();
    }
}
