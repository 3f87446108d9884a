package org.caspia.ui.shell;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Icon;

/** The column beside the map: the article, and above it what is known of what was clicked. */
final class SidePanel extends SplitPane {
    private static final double MOVED = 0.02;
    private static final double SCROLLBAR_PX = 14;
    private static final double LEAST_PX = 80;
    /** A column lower than this has no room for two things to read. */
    private static final double SHORT_PX = 420;

    private static final double SHORT_SHARE = 0.85;
    private final Label title = new Label();
    private final HBox glyph = new HBox();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox details;
    private final Node article;
    /** How much of the column long details have; short ones take only what they need. */
    private double share = 0.46;

    private double given = share;

    SidePanel(Node reader, Runnable onClose) {
        article = reader;
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("side-panel");
        title.getStyleClass().add("details-title");
        title.setId("details-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, glyph, title, Buttons.icon(Icon.CLOSE, "Close", "Esc", onClose));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("details-head");
        glyph.setAlignment(Pos.CENTER);
        glyph.setMinWidth(18);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        details = new VBox(head, scroll);
        details.getStyleClass().add("details");
        details.setId("details");
        details.setMinHeight(LEAST_PX);
        getItems().add(reader);
    }

    /** Shows what is known of something, above the article. */
    void showDetails(Icon icon, String heading, Region content) {
        glyph.getChildren().setAll(icon.node(18));
        title.setText(heading);
        scroll.setContent(content);
        scroll.setVvalue(0);
        if (!getItems().contains(details)) {
            getItems().add(0, details);
        } else {
            keepShare();
        }
        given = shareFor(content);
        setDividerPositions(given);
    }

    private double shareFor(Region content) {
        if (getHeight() <= 0) {
            return share;
        }
        applyCss();
        double headPx = details.prefHeight(-1) - scroll.prefHeight(-1);
        double neededPx = headPx + content.prefHeight(getWidth() - SCROLLBAR_PX) + SCROLLBAR_PX;
        double most = getHeight() < SHORT_PX ? SHORT_SHARE : share;
        return Math.min(most, Math.max(LEAST_PX, neededPx) / getHeight());
    }

    /** What the user made of the share given to the details holds for the next ones too. */
    private void keepShare() {
        double now = getDividerPositions()[0];
        if (getHeight() >= SHORT_PX && Math.abs(now - given) > MOVED) {
            share = now;
        }
    }

    /** Shows another column in the place of the article. */
    void showLower(Node content) {
        int last = getItems().size() - 1;
        if (!getItems().get(last).equals(content)) {
            double[] before = getDividerPositions();
            getItems().set(last, content);
            setDividerPositions(before);
        }
    }

    void showArticle() {
        showLower(article);
    }

    boolean shows(Node content) {
        return getItems().contains(content);
    }

    /** Returns what the details show; an empty region when they are closed. */
    Region content() {
        return getItems().contains(details) && scroll.getContent() instanceof Region shown ? shown : new Region();
    }

    void closeDetails() {
        if (getItems().contains(details)) {
            keepShare();
            getItems().remove(details);
        }
    }

    Optional<String> findDetailsTitle() {
        return getItems().contains(details) ? Optional.of(title.getText()) : Optional.empty();
    }
}
