package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caspia.ui.Waiting.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.caspia.event.TextSpan;
import org.caspia.geo.LonLat;
import org.caspia.problem.Unwanted;
import org.caspia.render.MapLayer;
import org.caspia.render.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class CaspiaWindowTest extends WindowTest {
    private static final LonLat IN_AZERBAIJAN = new LonLat(47.5, 40.2);
    private static final LonLat IN_GEORGIA = new LonLat(43.5, 42.5);

    @TempDir
    static Path dir;

    private final FakeServices services = new FakeServices();

    private static Path article() {
        return dir.resolve("article.txt");
    }

    @Override
    public void start(Stage stage) throws IOException {
        Files.writeString(article(), "words");
        files.articles = List.of(article());
        show(stage, services, Path.of("target", "unsaved"), List.of(article()));
    }

    @BeforeEach
    void waitForTheArticle() {
        until(() -> window.desk().article().isPresent() && !services.map.painted.isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void clickingACountryTellsWhatTheArticleSaysAndAnExcerptLeadsThere() {
        clickMapAt(IN_AZERBAIJAN);
        until(() -> lookup("#country-counts").tryQuery().isPresent());
        assertThat(textOf("#details-title")).isEqualTo("Azerbaijan");
        assertThat(textOf("#country-counts")).startsWith("80 mentions in 80 sentences");
        var excerpts = lookup(".excerpt").queryAll();
        assertThat(excerpts).hasSize(80);
        var third = lookup(".excerpt").nth(2).query();
        interact(() -> ((javafx.scene.control.Button) third).fire());
        until(() -> window.reader().flashingText().equals("In October 2023 Azerbaijan opened a new berth near Baku."));
    }

    @Test
    void aCountryThatIsNeverNamedSaysSo() {
        clickMapAt(IN_GEORGIA);
        until(() -> lookup("#never-named").tryQuery().isPresent());
        assertThat(textOf("#never-named")).isEqualTo("The article never names Georgia.");
    }

    @Test
    void escapeClearsWhatWasClicked() {
        clickMapAt(IN_AZERBAIJAN);
        until(() -> window.side().findDetailsTitle().isPresent());
        type(KeyCode.ESCAPE);
        until(() -> window.side().findDetailsTitle().isEmpty());
    }

    @Test
    void theSeaTellsThatTheArticleDoesNotNameIt() {
        clickMapAt(new LonLat(51, 42.5));
        until(() -> window.side().findDetailsTitle().equals(Optional.of("Caspian Sea")));
    }

    @Test
    void theMapIsExportedFromTheDialog() {
        files.target = Optional.of(dir.resolve("out.pdf"));
        control(KeyCode.E);
        until(() -> lookup("#export-card").tryQuery().isPresent());
        @SuppressWarnings("unchecked")
        ComboBox<ExportKind> format = lookup("#export-format").queryAs(ComboBox.class);
        interact(() -> {
            format.setValue(ExportKind.PDF);
            lookup("#export-title").queryAs(TextInputControl.class).setText("The corridor");
            lookup("#do-export").queryAs(javafx.scene.control.Button.class).fire();
        });
        until(() -> !services.exported.isEmpty());
        until(() -> lookup("#export-card").tryQuery().isEmpty());
        ExportOrder order = services.exported.get(0);
        assertThat(order.format()).isEqualTo(ExportKind.PDF);
        assertThat(order.options().furniture().title()).isEqualTo("The corridor");
        assertThat(order.viewport().projection())
                .isEqualTo(window.map().viewport().projection());
        assertThat(textOf("#message")).contains("out.pdf");
    }

    @Test
    void anExportThatFailsSaysWhyAndLeavesTheDialogOpen() {
        files.target = Optional.of(dir.resolve("locked.png"));
        control(KeyCode.E);
        until(() -> lookup("#do-export").tryQuery().isPresent());
        interact(() ->
                lookup("#do-export").queryAs(javafx.scene.control.Button.class).fire());
        until(() -> textOf("#export-problem").equals("The file locked.png cannot be written."));
        type(KeyCode.ESCAPE);
        until(() -> lookup("#export-card").tryQuery().isEmpty());
    }

    @Test
    void anArticleThatCannotBeReadGivesOneSentenceAndLosesNothing() {
        var before = window.desk().article();
        interact(() -> window.openArticle(dir.resolve("missing.txt")));
        until(() -> textOf("#message").equals("There is no file missing.txt."));
        assertThat(window.desk().article()).isEqualTo(before);
    }

    @Test
    void severalArticlesAreToldApartAndCompared() throws IOException {
        Path first = Files.writeString(dir.resolve("one.txt"), "words");
        Path second = Files.writeString(dir.resolve("two.txt"), "words");
        interact(() -> window.articles().openFiles(List.of(first, dir.resolve("none.txt"), second), false));
        until(() -> window.desk().articles().size() == 2);
        assertThat(textOf("#message")).isEqualTo("There is no file none.txt.");
        assertThat(services.shown.get(services.shown.size() - 1)).hasSize(4);
        assertThat(lookup(".time-event.of-article-1").queryAll()).hasSize(2);
        assertThat(textOf("#article-title")).isEqualTo("2 articles");

        clickMapAt(IN_AZERBAIJAN);
        until(() -> lookup("#country-comparison").tryQuery().isPresent());
        assertThat(lookup(".comparison-count").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("80", "80");

        interact(() -> window.selector()
                .openEvent(window.desk().articles().get(1).extraction().events().get(0)));
        until(() -> window.side().findDetailsTitle().equals(Optional.of("Event in Article two.txt")));
        assertThat(window.desk().article().orElseThrow().article().id()).isEqualTo("two.txt");

        interact(() -> window.articles().openFiles(List.of(article()), true));
        until(() -> window.desk().articles().size() == 3);
        var close = lookup(".article-tab .icon-button").nth(0).queryAs(javafx.scene.control.Button.class);
        interact(close::fire);
        until(() -> window.desk().articles().size() == 2);
        assertThat(window.desk().articles().get(0).article().id()).isEqualTo("two.txt");
        interact(() -> window.undo().undo());
        until(() -> window.desk().articles().size() == 3);
        assertThat(window.desk().articles().get(0).article().id()).isNotEqualTo("two.txt");
    }

    @Test
    void pastedWordsAreRead() {
        control(KeyCode.O);
        until(() -> lookup("#paste-area").tryQuery().isPresent());
        interact(() -> lookup("#paste-area").queryAs(TextArea.class).setText("Some words about Azerbaijan."));
        interact(() ->
                lookup("#read-text").queryAs(javafx.scene.control.Button.class).fire());
        until(() -> window.desk().article().orElseThrow().article().paragraphs().size() == 3);
    }

    @Test
    void layersAndThemeChangeAtOnceAndAreKept() {
        control(KeyCode.COMMA);
        until(() -> lookup("#layer-relief").tryQuery().isPresent());
        interact(() -> lookup("#layer-relief").queryAs(CheckBox.class).fire());
        assertThat(window.map().options().shows(MapLayer.RELIEF)).isFalse();
        interact(() -> window.looks().changeTheme());
        assertThat(window.map().options().theme()).isEqualTo(Theme.DARK);
        assertThat(kept.get(kept.size() - 1).look().theme()).isEqualTo(ThemeChoice.DARK);
        interact(() -> window.looks().changeTheme());
    }

    @Test
    void thePaletteFindsAPlaceOfTheArticleByAFewLetters() {
        control(KeyCode.K);
        until(() -> lookup("#palette-field").tryQuery().isPresent());
        interact(() -> lookup("#palette-field").queryAs(TextInputControl.class).setText("KAZA"));
        type(KeyCode.ENTER);
        until(() -> window.side().findDetailsTitle().equals(Optional.of("Kazakhstan")));
    }

    @Test
    void thePaletteFindsPlacesThatNoArticleNames() {
        control(KeyCode.K);
        until(() -> lookup("#palette-field").tryQuery().isPresent());
        interact(() -> lookup("#palette-field").queryAs(TextInputControl.class).setText("IRAN"));
        type(KeyCode.ENTER);
        until(() -> window.side().findDetailsTitle().equals(Optional.of("Iran")));
    }

    @Test
    void workThatIsCancelledIsGoneAtOnceThoughItGoesOn() throws InterruptedException {
        var release = new java.util.concurrent.CountDownLatch(1);
        boolean[] told = new boolean[1];
        interact(() -> window.background()
                .start(
                        "Waiting",
                        control -> {
                            try {
                                release.await();
                            } catch (InterruptedException ended) {
                                Thread.currentThread().interrupt();
                            }
                            return "";
                        },
                        done -> told[0] = true,
                        sentence -> told[0] = true));
        until(() -> window.background().visibleJobs().size() == 1);
        interact(() -> window.background().visibleJobs().get(0).cancel());
        assertThat(window.background().visibleJobs()).isEmpty();
        release.countDown();
        Thread.sleep(200);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(told[0]).isFalse();
    }

    @Test
    void readingThatIsCancelledEnds() {
        Path endless = dir.resolve("endless.txt");
        services.reading = () -> {
            while (true) {
                Unwanted.check();
            }
        };
        interact(() -> window.openArticle(endless));
        until(() -> window.background().visibleJobs().size() == 1);
        assertThat(services.readers.get()).isEqualTo(1);
        interact(() -> window.background().visibleJobs().get(0).cancel());
        until(() -> services.readers.get() == 0);
        assertThat(window.message().isVisible()).isFalse();
    }

    @Test
    void aStretchOfTimeLeavesOnlyItsEventsOnTheMap() {
        var year = new org.caspia.ui.timeline.TimeWindow(
                java.time.LocalDate.of(2023, 1, 1), java.time.LocalDate.of(2023, 12, 31));
        interact(() -> window.timeline().setWindow(Optional.of(year)));
        until(() -> services.shown.get(services.shown.size() - 1).size() == 1);
        interact(() -> window.timeline().setWindow(Optional.empty()));
        until(() -> services.shown.get(services.shown.size() - 1).size() == 2);
    }

    @Test
    void theBylineSaysThatADateWasInferred() {
        assertThat(textOf("#byline")).isEqualTo("A. Author · A Publisher · 2023 (inferred from the text)");
    }

    @Test
    void wordsAreTypedIntoFieldsAndDoNotMoveTheMap() {
        var before = window.map().viewport();
        control(KeyCode.F);
        until(() -> lookup("#find-field").tryQuery().isPresent());
        write("sturgeon?");
        type(KeyCode.HOME);
        assertThat(lookup("#find-field").queryAs(TextInputControl.class).getText())
                .isEqualTo("sturgeon?");
        assertThat(lookup("#shortcuts").tryQuery()).isEmpty();
        assertThat(window.map().viewport()).isEqualTo(before);
    }

    @Test
    void f1ShowsTheKeysAndAClickBesideClosesThem() {
        type(KeyCode.F1);
        until(() -> lookup("#shortcuts").tryQuery().isPresent());
        clickOn(new Point2D(8, 400), MouseButton.PRIMARY);
        until(() -> lookup("#shortcuts").tryQuery().isEmpty());
    }

    @Test
    void wordsDrawnOverAreCopiedAndAClickOrEscapeTakesTheMarkOff() {
        TextSpan title = new TextSpan(0, 17);
        interact(() -> {
            window.reader().choose(title);
            window.explainer().choose(title);
        });
        until(() -> lookup("#add-event-panel").tryQuery().isPresent());
        interact(() -> lookup("#article").query().requestFocus());
        control(KeyCode.C);
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("A ferry in autumn"));
        type(KeyCode.ESCAPE);
        until(() -> window.side().findDetailsTitle().isEmpty());
        assertThat(window.reader().chosenText()).isEmpty();
    }

    @Test
    void filesAndWordsThatAreDroppedAreOpened() throws IOException {
        Path one = Files.writeString(dir.resolve("one.txt"), "words");
        Path two = Files.writeString(dir.resolve("two.txt"), "words");
        drop(DataFormat.FILES, List.of(one.toFile(), two.toFile()));
        until(() -> window.desk().articles().size() == 2);
        drop(DataFormat.FILES, List.of(dir.resolve("none.txt").toFile(), one.toFile()));
        until(() -> window.desk().articles().size() == 1);
        assertThat(textOf("#message")).isEqualTo("There is no file none.txt.");
        drop(DataFormat.PLAIN_TEXT, "Some words about Azerbaijan.");
        until(() -> window.desk().article().orElseThrow().article().paragraphs().size() == 3);
    }

    private void drop(DataFormat format, Object content) {
        interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(format, content));
            assertThat(window.articles().drop(Clipboard.getSystemClipboard())).isTrue();
        });
    }

    @Test
    void severalFilesChosenInTheDialogAreOpenedBesideWhatIsOpen() throws IOException {
        files.articles = List.of(
                Files.writeString(dir.resolve("three.txt"), "words"),
                Files.writeString(dir.resolve("four.txt"), "words"));
        control(KeyCode.O);
        until(() -> lookup("#open-beside").tryQuery().isPresent());
        interact(() -> lookup("#open-beside").queryAs(CheckBox.class).setSelected(true));
        fire("#choose-file");
        until(() -> window.desk().articles().size() == 3);
        assertThat(textOf("#article-title")).isEqualTo("3 articles");
    }

    @Test
    void theLegendIsTakenAwayAndThatIsKept() {
        control(KeyCode.COMMA);
        until(() -> lookup("#show-legend").tryQuery().isPresent());
        interact(() -> lookup("#show-legend").queryAs(CheckBox.class).fire());
        assertThat(window.map().options().furniture().legend()).isFalse();
        assertThat(kept.get(kept.size() - 1).look().legend()).isFalse();
    }
}
