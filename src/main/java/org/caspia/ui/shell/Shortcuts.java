package org.caspia.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that act wherever the focus is, except that single keys never act while words are typed. */
final class Shortcuts {
    private final List<Binding> bindings = new ArrayList<>();

    private record Binding(KeyCombination keys, boolean alsoWhileTyping, Runnable action) {}

    Shortcuts(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    }

    /** Binds a key with Ctrl (Cmd on macOS). */
    void control(KeyCode code, Runnable action) {
        bindings.add(new Binding(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), true, action));
    }

    /** Binds a key with Ctrl and Shift. */
    void controlShifted(KeyCode code, Runnable action) {
        bindings.add(new Binding(
                new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), true, action));
    }

    /** Binds a key with Ctrl that belongs to the field while words are typed. */
    void free(KeyCode code, Runnable action) {
        bindings.add(new Binding(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), false, action));
    }

    /** Binds a key with Ctrl and Shift that belongs to the field while words are typed. */
    void freeShifted(KeyCode code, Runnable action) {
        bindings.add(new Binding(
                new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), false, action));
    }

    void alt(KeyCode code, Runnable action) {
        bindings.add(new Binding(new KeyCodeCombination(code, KeyCombination.ALT_DOWN), false, action));
    }

    void plain(KeyCode code, Runnable action) {
        bindings.add(new Binding(new KeyCodeCombination(code), false, action));
    }

    private void pressed(Scene scene, KeyEvent event) {
        boolean typing = scene.getFocusOwner() instanceof TextInputControl;
        for (Binding binding : bindings) {
            if (binding.keys().match(event) && (binding.alsoWhileTyping() || !typing)) {
                binding.action().run();
                event.consume();
                return;
            }
        }
    }
}
