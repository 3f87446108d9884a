package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.caspia.app.article.ProjectService;
import org.caspia.ui.kit.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class ProjectWindowTest extends ApplicationTest {
    @TempDir
    Path dir;

    private final FakeServices services = new FakeServices();
    private Path target = Path.of("none");
    private CaspiaWindow window;
    private Stage stage;

    private final class Answers implements FileAsker {
        @Override
        public List<Path> askArticles() {
            return List.of();
        }

        @Override
        public Optional<Path> askScenarios() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askProject(Path suggestion) {
            return Optional.of(target);
        }

        @Override
        public Optional<Path> askReport(String suggestion) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askTarget(ExportKind format, Path suggestion) {
            return Optional.empty();
        }
    }

    @Override
    public void start(Stage newStage) {
        stage = newStage;
        target = dir.resolve("mine");
        Settings settings = Settings.first().withHintSeen().withPlace(new WindowPlace(0, 0, 1200, 760, false));
        window = new CaspiaWindow(
                services,
                new Background(),
                new CaspiaWindow.Surroundings(settings, newer -> {}, dir, new Answers(), "test"));
        stage.setScene(window.scene());
        stage.setWidth(1200);
        stage.setHeight(760);
        stage.show();
        window.start(List.of());
    }

    @BeforeEach
    void pasteAnArticle() {
        interact(() -> window.articles().openText("any words", false));
        until(() -> window.desk().article().isPresent() && !services.map.painted.isEmpty());
    }

    @AfterEach
    void close() {
        interact(() -> window.close(WindowPlace.FIRST));
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, condition);
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError("it did not come about within 5 s", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(String query) {
        until(() -> lookup(query).tryQuery().isPresent());
        interact(() -> lookup(query).queryAs(Button.class).fire());
    }

    private String textOf(String query) {
        return ((Labeled) lookup(query).query()).getText();
    }

    private int corrections() {
        return window.desk()
                .article()
                .orElseThrow()
                .review()
                .corrections()
                .list()
                .size();
    }

    private void rejectTheFirstName() {
        int before = corrections();
        interact(() -> window.explainer()
                .openMention(window.desk()
                        .article()
                        .orElseThrow()
                        .extraction()
                        .mentions()
                        .get(0)));
        fire("#reject");
        until(() -> corrections() == before + 1);
    }

    private Path saved() {
        press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        Path file = dir.resolve("mine.caspia");
        until(() -> Files.exists(file) && !window.projects().isAtStake());
        return file;
    }

    @Test
    void whatIsSavedComesBackAndTheTitleTellsWhatIsNot() throws Exception {
        rejectTheFirstName();
        assertThat(window.projects().isAtStake()).isTrue();
        Path file = saved();
        assertThat(stage.getTitle()).isEqualTo("mine.caspia – Caspia");
        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> corrections() == 0);
        until(() -> stage.getTitle().equals("• mine.caspia – Caspia"));
        assertThat(textOf("#project-name")).isEqualTo("mine.caspia, not saved");
        interact(() -> window.openArticle(file));
        fire("#ask-discard");
        until(() -> corrections() == 1);
        until(() -> stage.getTitle().equals("mine.caspia – Caspia"));
        assertThat(ProjectService.read(file).articles()).hasSize(1);
    }

    @Test
    void closingAsksAndCancelKeepsTheWindow() {
        boolean[] gone = new boolean[1];
        interact(() -> window.projects().askFirst(() -> gone[0] = true));
        assertThat(gone[0]).as("nothing to lose, nothing asked").isTrue();
        rejectTheFirstName();
        gone[0] = false;
        interact(() -> window.projects().askFirst(() -> gone[0] = true));
        fire("#ask-cancel");
        assertThat(gone[0]).isFalse();
        interact(() -> window.projects().askFirst(() -> gone[0] = true));
        fire("#ask-save");
        until(() -> gone[0]);
        assertThat(dir.resolve("mine.caspia")).exists();
    }

    @Test
    void aProjectThatCannotBeWrittenIsOneSentenceAndStaysUnsaved() {
        rejectTheFirstName();
        target = dir.resolve("no-such-folder").resolve("mine.caspia");
        press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until(() -> textOf("#message").startsWith("Cannot write "));
        assertThat(window.projects().isAtStake()).isTrue();
        assertThat(corrections()).isEqualTo(1);
    }

    @Test
    void aDamagedProjectIsOneSentenceAndWhatWasOpenStays() throws IOException {
        Path broken = Files.writeString(dir.resolve("broken.caspia"), "{\"format\":\"caspia-project\",\"art");
        interact(() -> window.openArticle(broken));
        until(() -> textOf("#message").contains("broken.caspia cannot be read: it is damaged."));
        assertThat(window.desk().articles()).hasSize(1);
        assertThat(broken).hasContent("{\"format\":\"caspia-project\",\"art");
    }

    @Test
    void whatAKilledProgramLeftIsBroughtBack() {
        rejectTheFirstName();
        RestoreDesk killed = new RestoreDesk(window, dir);
        interact(killed::keep);
        Path mine = dir.resolve("unsaved-" + ProcessHandle.current().pid() + ".caspia");
        until(() -> Files.exists(mine));
        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> corrections() == 0);
        Path left = dir.resolve("unsaved-999999999.caspia");
        interact(() -> {
            mine.toFile().renameTo(left.toFile());
            new RestoreDesk(window, dir).start();
        });
        fire("#ask-restore");
        until(() -> corrections() == 1 && !Files.exists(left));
        assertThat(window.projects().isAtStake()).as("still nowhere saved").isTrue();
    }
}
