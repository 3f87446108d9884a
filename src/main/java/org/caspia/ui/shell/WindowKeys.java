package org.caspia.ui.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Which keys do what in the window, and the same as a list of commands. */
final class WindowKeys {
    private WindowKeys() {}

    static void bind(CaspiaWindow window) {
        WindowDialogs dialogs = window.dialogs();
        Scene scene = window.scene();
        Shortcuts keys = new Shortcuts(scene);
        keys.control(KeyCode.O, () -> dialogs.showOpen(""));
        keys.control(KeyCode.S, window.projects()::save);
        keys.controlShifted(KeyCode.S, window.projects()::saveAs);
        keys.control(KeyCode.E, dialogs::showExport);
        keys.control(KeyCode.P, dialogs::showExport);
        keys.control(KeyCode.F, window::findInArticle);
        keys.control(KeyCode.K, dialogs::showPalette);
        keys.control(KeyCode.COMMA, dialogs::showLook);
        keys.control(KeyCode.B, window::toggleSide);
        keys.control(KeyCode.R, window.corridor()::toggle);
        keys.free(KeyCode.Z, window.undo()::undo);
        keys.freeShifted(KeyCode.Z, window.undo()::redo);
        keys.free(KeyCode.Y, window.undo()::redo);
        keys.control(KeyCode.DIGIT0, window.map()::home);
        keys.control(KeyCode.NUMPAD0, window.map()::home);
        keys.alt(KeyCode.LEFT, window.map()::back);
        keys.alt(KeyCode.RIGHT, window.map()::forward);
        keys.plain(KeyCode.F1, dialogs::showShortcuts);
        keys.plain(KeyCode.ESCAPE, window::escape);
        keys.free(KeyCode.C, window.reader()::copy);
        keys.free(KeyCode.V, () -> ArticleDesk.findPasted().ifPresent(dialogs::showOpen));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(window, event));
    }

    private static void typed(CaspiaWindow window, KeyEvent event) {
        boolean typing = window.scene().getFocusOwner() instanceof TextInputControl;
        boolean free = !typing && window.overlay().findCard().isEmpty();
        if (event.getCharacter().equals("?") && free) {
            window.dialogs().showShortcuts();
        }
    }

    static List<Command> listCommands(CaspiaWindow window) {
        WindowDialogs dialogs = window.dialogs();
        return List.of(
                new Command("Window", "Open articles or a project", "Ctrl+O", () -> dialogs.showOpen("")),
                new Command("Window", "Save the project", "Ctrl+S", window.projects()::save),
                new Command("Window", "Save the project as …", "Ctrl+Shift+S", window.projects()::saveAs),
                new Command("Window", "Export the map", "Ctrl+E, Ctrl+P", dialogs::showExport),
                new Command("Window", "Find a place or a command", "Ctrl+K", dialogs::showPalette),
                new Command("Window", "Find words in the article", "Ctrl+F", window::findInArticle),
                new Command("Window", "Layers and look", "Ctrl+,", dialogs::showLook),
                new Command("Window", "Show or hide the article", "Ctrl+B", window::toggleSide),
                new Command("Corridor", "Plan a way on the corridor", "Ctrl+R", window.corridor()::toggle),
                new Command("Corridor", "Compare corridors and scenarios", "", window.corridor()::compare),
                new Command("Article", "List the corrections", "", window.explainer()::openCorrections),
                new Command("Window", "Undo what was done last", "Ctrl+Z", window.undo()::undo),
                new Command("Window", "Do it again", "Ctrl+Shift+Z, Ctrl+Y", window.undo()::redo),
                new Command("View", "The whole region", "Home, Ctrl+0", window.map()::home),
                new Command("View", "The view before", "Alt+←", window.map()::back),
                new Command("View", "The view after", "Alt+→", window.map()::forward),
                new Command("Window", "Mouse and keys", "F1, ?", dialogs::showShortcuts),
                new Command("Window", "Play through time", "", window.timeline()::togglePlay),
                new Command("Window", "Change between light and dark", "", window.looks()::changeTheme),
                new Command("Window", "Show or hide the legend", "", window.looks()::toggleLegend),
                new Command("Window", "About Caspia", "", dialogs::showAbout));
    }
}
