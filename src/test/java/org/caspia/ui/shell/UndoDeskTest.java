package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoDeskTest {
    private final List<String> log = new ArrayList<>();
    private final UndoDesk desk = new UndoDesk(() -> {});

    private UndoDesk.Part part(String name, boolean can) {
        return new UndoDesk.Part(
                () -> {
                    log.add("-" + name);
                    return can;
                },
                () -> {
                    log.add("+" + name);
                    return can;
                });
    }

    @Test
    void whatWasDoneLastIsUndoneFirstInWhicheverPart() {
        UndoDesk.Part a = part("a", true);
        UndoDesk.Part b = part("b", true);
        desk.stepped(a);
        desk.stepped(b);
        desk.stepped(a);
        desk.undo();
        desk.undo();
        desk.redo();
        desk.undo();
        desk.undo();
        assertThat(log).containsExactly("-a", "-b", "+b", "-b", "-a");
        assertThat(desk.undo()).isFalse();
        assertThat(desk.canRedo()).isTrue();
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        desk.stepped(part("a", true));
        desk.undo();
        desk.stepped(part("b", true));
        assertThat(desk.redo()).isFalse();
    }

    @Test
    void aStepThatIsGoneIsPassedOver() {
        desk.stepped(part("a", true));
        desk.stepped(part("gone", false));
        assertThat(desk.undo()).isTrue();
        assertThat(log).containsExactly("-gone", "-a");
    }
}
