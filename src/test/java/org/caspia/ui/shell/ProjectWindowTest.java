package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caspia.ui.Waiting.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.caspia.app.article.ProjectService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectWindowTest extends WindowTest {
    @TempDir
    Path dir;

    private final FakeServices services = new FakeServices();

    @Override
    public void start(Stage on) {
        files.project = Optional.of(dir.resolve("mine"));
        show(on, services, dir, List.of());
    }

    @BeforeEach
    void pasteAnArticle() {
        interact(() -> window.articles().openText("any words", false));
        until(() -> window.desk().article().isPresent() && !services.map.painted.isEmpty());
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
        control(KeyCode.S);
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
        control(KeyCode.Z);
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
        files.project = Optional.of(dir.resolve("no-such-folder").resolve("mine.caspia"));
        control(KeyCode.S);
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
        control(KeyCode.Z);
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

    @Test
    void whatIsBroughtBackOfAProjectIsSavedToItsFile() throws Exception {
        rejectTheFirstName();
        Path file = saved();
        control(KeyCode.Z);
        until(() -> corrections() == 0);
        interact(() -> new RestoreDesk(window, dir).keep());
        String mine = "unsaved-" + ProcessHandle.current().pid() + ".caspia";
        until(() -> Files.exists(dir.resolve(mine)));
        Path left = dir.resolve("unsaved-999999998.caspia");
        Files.move(dir.resolve(mine), left);
        Files.move(dir.resolve(mine + ".home"), dir.resolve(left.getFileName() + ".home"));
        interact(() -> new RestoreDesk(window, dir).start());
        fire("#ask-restore");
        until(() -> !Files.exists(left));
        assertThat(dir.resolve(left.getFileName() + ".home")).doesNotExist();
        assertThat(stage.getTitle()).isEqualTo("• mine.caspia – Caspia");
        files.project = Optional.empty();
        control(KeyCode.S);
        until(() -> stage.getTitle().equals("mine.caspia – Caspia"));
        assertThat(ProjectService.read(file).articles().get(0).corrections()).doesNotContain("reject");
    }

    @Test
    void anotherArticleInThePlaceOfUnsavedWorkIsAskedAboutAndLeavesTheProject() {
        rejectTheFirstName();
        Path file = saved();
        control(KeyCode.Z);
        until(() -> corrections() == 0);
        interact(() -> window.articles().openText("other words", false));
        fire("#ask-cancel");
        assertThat(stage.getTitle()).isEqualTo("• mine.caspia – Caspia");
        interact(() -> window.articles().openText("other words", false));
        fire("#ask-save");
        until(() -> stage.getTitle().equals("Caspia"));
        assertThat(file).exists();
        assertThat(window.projects().findFile()).isEmpty();
    }
}
