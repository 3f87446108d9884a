package org.caspia.ui.shell;

import javafx.application.Platform;
import org.caspia.render.Theme;

/** What the window looks like: keeps the theme of the scene and of the map together, and follows the system's if that is wanted. */
final class LookDesk {
    private final CaspiaWindow window;
    private boolean systemDark;

    LookDesk(CaspiaWindow window) {
        this.window = window;
    }

    /** Changes what the map shows and looks like. */
    void change(Settings.Look look) {
        boolean projected = look.projection() != window.settings().look().projection();
        window.keep(window.settings().withLook(look));
        apply();
        if (projected) {
            window.map().flyTo(look.projection().apply(window.map().viewport()));
        }
    }

    void changeTheme() {
        ThemeChoice other = theme() == Theme.DARK ? ThemeChoice.LIGHT : ThemeChoice.DARK;
        change(window.settings().look().withTheme(other));
    }

    void toggleLegend() {
        Settings.Look look = window.settings().look();
        change(look.withLegend(!look.legend()));
    }

    void apply() {
        Themes.apply(window.scene(), theme());
        window.desk().showLook(window.settings().look(), theme());
        window.status().showBoundaries(window.settings().look().boundaries());
    }

    Theme theme() {
        return switch (window.settings().look().theme()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> systemDark ? Theme.DARK : Theme.LIGHT;
        };
    }

    /** Asks the system for its theme, in the background, if that is to be followed. */
    void askSystem() {
        if (window.settings().look().theme() != ThemeChoice.SYSTEM) {
            return;
        }
        Thread asks = new Thread(
                () -> {
                    boolean dark = SystemTheme.isDark();
                    Platform.runLater(() -> {
                        systemDark = dark;
                        apply();
                    });
                },
                "system-theme");
        asks.setDaemon(true);
        asks.start();
    }
}
