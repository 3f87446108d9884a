package org.caspia.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Icon;

/** The few things that are always at hand. */
final class MainToolbar extends HBox {
    private final Label article = new Label();

    MainToolbar(WindowDialogs dialogs, Runnable toggleCorridor, Runnable toggleSide) {
        super(4);
        getStyleClass().add("main-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label("Caspia");
        name.getStyleClass().add("program-name");
        article.getStyleClass().add("muted");
        article.setId("article-title");
        article.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button open = Buttons.labelled(Icon.OPEN, "Open", "Open an article  (Ctrl+O)", () -> dialogs.showOpen(""));
        open.setId("open");
        Button export = Buttons.labelled(Icon.EXPORT, "Export", "Export the map  (Ctrl+E)", dialogs::showExport);
        export.setId("export");
        Button search =
                Buttons.labelled(Icon.SEARCH, "Find", "Find a place or a command  (Ctrl+K)", dialogs::showPalette);
        Button corridor = Buttons.labelled(
                Icon.ROUTE, "Corridor", "Plan ways, try what if, compare corridors  (Ctrl+R)", toggleCorridor);
        corridor.setId("corridor");
        Button look = Buttons.labelled(Icon.LAYERS, "Layers", "Layers and look  (Ctrl+,)", dialogs::showLook);
        look.setId("layers");
        Button side = Buttons.icon(Icon.ARTICLE, "Show or hide the article", "Ctrl+B", toggleSide);
        side.setId("side-toggle");
        getChildren()
                .addAll(
                        name,
                        article,
                        gap,
                        search,
                        corridor,
                        open,
                        export,
                        look,
                        side,
                        Buttons.icon(Icon.HELP, "Mouse and keys", "F1", dialogs::showShortcuts));
    }

    void showArticle(String title) {
        article.setText(title);
    }
}
