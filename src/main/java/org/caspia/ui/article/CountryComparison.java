package org.caspia.ui.article;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.app.article.CountryReport;
import org.caspia.app.article.OpenArticle;

/** What several articles say of one country: how often each names it, side by side, and then each in turn. */
public final class CountryComparison extends VBox {
    private static final double BAR_PX = 90;

    /**
     * What one article says.
     *
     * @param open the article
     * @param report what it says of the country
     */
    public record Part(OpenArticle open, CountryReport report) {}

    /**
     * Makes the panel.
     *
     * @param parts all open articles, in their order
     * @param name the country's English name
     * @param actions what the panel can ask of the window
     */
    public CountryComparison(List<Part> parts, String name, ArticleActions actions) {
        super(6);
        setId("country-comparison");
        GridPane table = new GridPane();
        table.getStyleClass().add("comparison");
        int most =
                parts.stream().mapToInt(part -> part.report().mentions()).max().orElse(0);
        for (int i = 0; i < parts.size(); i++) {
            addRow(table, i, parts.get(i), most);
        }
        getChildren().add(table);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.report().mentions() > 0) {
                Label title = new Label(ArticleTabs.titleOf(part.open()), ArticleDot.of(i));
                title.getStyleClass().add("article-part");
                title.setWrapText(true);
                getChildren().addAll(title, new CountryPanel(part.open(), part.report(), name, actions));
            }
        }
    }

    private static void addRow(GridPane table, int row, Part part, int most) {
        Label title = new Label(ArticleTabs.titleOf(part.open()), ArticleDot.of(row));
        title.setMinWidth(0);
        GridPane.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Region bar = new Region();
        bar.getStyleClass().addAll("comparison-bar", ArticleDot.styleOf(row));
        double widthPx = most == 0 ? 0 : Math.max(1, BAR_PX * part.report().mentions() / most);
        bar.setMinSize(widthPx, 8);
        bar.setMaxSize(widthPx, 8);
        Region room = new Region();
        room.setMinWidth(BAR_PX);
        Label count = new Label(Integer.toString(part.report().mentions()));
        count.getStyleClass().add("comparison-count");
        count.setMinWidth(USE_PREF_SIZE);
        table.add(title, 0, row);
        table.add(room, 1, row);
        table.add(bar, 1, row);
        table.add(count, 2, row);
        count.setAccessibleText(
                ArticleTabs.titleOf(part.open()) + ": " + part.report().mentions() + " mentions");
    }
}
