package org.caspia.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import org.caspia.render.Theme;

/** Dresses the window in its theme: AtlantaFX's Primer, and our own style sheet that uses its colours. */
final class Themes {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private Themes() {}

    static void apply(Scene scene, Theme theme) {
        String sheet = theme == Theme.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
        scene.getRoot().pseudoClassStateChanged(DARK, theme == Theme.DARK);
    }

    static String ownSheet() {
        URL sheet = Themes.class.getResource("/org/caspia/ui/caspia.css");
        if (sheet == null) {
            throw new IllegalStateException("the window's style sheet is missing from the program");
        }
        return sheet.toExternalForm();
    }
}
