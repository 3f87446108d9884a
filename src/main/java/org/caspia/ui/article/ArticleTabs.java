package org.caspia.ui.article;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.caspia.app.article.OpenArticle;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Icon;

/** The open articles, one of which is read; not there while there is only one. */
public final class ArticleTabs extends FlowPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double WIDEST_PX = 220;

    private final IntConsumer onChoice;
    private final IntConsumer onClose;

    /**
     * Makes an empty row.
     *
     * @param onChoice takes the article that is to be read
     * @param onClose takes the article that is to be closed
     */
    public ArticleTabs(IntConsumer onChoice, IntConsumer onClose) {
        super(4, 4);
        this.onChoice = onChoice;
        this.onClose = onClose;
        getStyleClass().add("article-tabs");
        setId("article-tabs");
        show(List.of(), 0);
    }

    /**
     * Shows articles.
     *
     * @param articles all that are open
     * @param current which of them is read
     */
    public void show(List<OpenArticle> articles, int current) {
        getChildren().clear();
        for (int i = 0; i < articles.size(); i++) {
            getChildren().add(tab(articles.get(i), i, i == current));
        }
        setVisible(articles.size() > 1);
        setManaged(articles.size() > 1);
    }

    private HBox tab(OpenArticle open, int index, boolean current) {
        String title = titleOf(open);
        Button name = new Button(title, ArticleDot.of(index));
        name.getStyleClass().addAll("flat", "article-tab-name");
        name.setMaxWidth(WIDEST_PX);
        Buttons.tip(name, title);
        name.setOnAction(event -> onChoice.accept(index));
        HBox tab = new HBox(name, Buttons.icon(Icon.CLOSE, "Close " + title, "", () -> onClose.accept(index)));
        tab.getStyleClass().add("article-tab");
        tab.pseudoClassStateChanged(SELECTED, current);
        return tab;
    }

    /**
     * Returns what an article is called in the window.
     *
     * @param open the article
     * @return its title, or else the name of its file
     */
    public static String titleOf(OpenArticle open) {
        String title = open.article().info().title();
        return title.isBlank() ? open.article().id() : title;
    }
}
