package org.caspia.ui.article;

import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.caspia.app.article.OpenArticle;
import org.caspia.event.TextSpan;
import org.jspecify.annotations.Nullable;

/** The article to read, with the places and times in it lightly marked. Only what is on the screen is laid out. */
public final class ArticleReaderView extends VBox {
    private static final Duration FLASH = Duration.millis(2200);
    private final ObservableList<ReaderRow> rows = FXCollections.observableArrayList();
    private final ListView<ReaderRow> list = new ListView<>(rows);
    private final ReaderMarks marks = new ReaderMarks();
    private final Byline byline = new Byline();
    private final FindBar find = new FindBar(this::found);
    private final PauseTransition flashEnds = new PauseTransition(FLASH);
    private final ReaderActions actions;
    private String text = "";

    /**
     * Makes an empty reader.
     *
     * @param head what stands above the article
     * @param actions what happens when words are clicked or chosen
     */
    public ArticleReaderView(Node head, ReaderActions actions) {
        this.actions = actions;
        getStyleClass().add("reader");
        setId("article-reader");
        list.setId("article");
        list.setAccessibleText("Article");
        list.getStyleClass().add("reader-list");
        list.setPlaceholder(new Label("Open an article to read it here."));
        list.setCellFactory(view -> new ReaderCell(view, () -> text, marks, actions));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::passOn);
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.isStillSincePress()) {
                clearChosen();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, find, byline, list);
        flashEnds.setOnFinished(event -> {
            marks.setFlash(null);
            list.refresh();
        });
    }

    /**
     * Shows an article from its beginning.
     *
     * @param open the article
     */
    public void show(OpenArticle open) {
        text = open.article().text();
        marks.setArticle(open);
        showByline(open);
        find.setText(text);
        rows.setAll(ReaderRow.listRows(open.article()));
        list.scrollTo(0);
    }

    /**
     * Shows what holds after a correction; the article stays where it was scrolled to.
     *
     * @param open the same article
     */
    public void update(OpenArticle open) {
        marks.setFinds(open);
        showByline(open);
        list.refresh();
    }

    private void showByline(OpenArticle open) {
        byline.show(open.article().info());
        byline.addCorrections(open.review().corrections().list().size(), actions::openCorrections);
    }

    /**
     * Marks what belongs to a country more strongly.
     *
     * @param countryIso two letters; empty for no country
     */
    public void markCountry(String countryIso) {
        marks.setCountry(countryIso);
        list.refresh();
    }

    /** A list takes Esc for itself, though nothing in this one is edited. */
    private void passOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            fireEvent(event.copyFor(this, this));
        }
    }

    /** Takes the mark off words that were drawn over. */
    public void clearChosen() {
        if (marks.findChosen().isPresent()) {
            marks.setChosen(null);
            list.refresh();
        }
    }

    /**
     * Marks words as if they were drawn over.
     *
     * @param span the words
     */
    public void choose(TextSpan span) {
        marks.setChosen(span);
        list.refresh();
    }

    /**
     * Returns the words that were drawn over.
     *
     * @return the words; empty when there are none
     */
    public String chosenText() {
        return marks.findChosen()
                .map(span -> text.substring(span.start(), span.end()))
                .orElse("");
    }

    /** Puts the words that were drawn over on the clipboard, if there are any. */
    public void copy() {
        String words = chosenText();
        if (!words.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
        }
    }

    /**
     * Scrolls to a place in the text and lets it flash.
     *
     * @param span the place
     */
    public void reveal(TextSpan span) {
        marks.setChosen(null);
        marks.setFlash(span);
        scrollTo(span);
        list.refresh();
        flashEnds.playFromStart();
    }

    /**
     * Returns the words that flash now.
     *
     * @return the words; empty when nothing flashes
     */
    public String flashingText() {
        TextSpan span = marks.flash();
        return span == null ? "" : text.substring(span.start(), span.end());
    }

    /** Opens the field that finds words. */
    public void find() {
        find.open();
    }

    private void found(FindBar.Found result) {
        @Nullable TextSpan current = result.index() < 0 ? null : result.all().get(result.index());
        marks.setSought(result.all(), current);
        if (current != null) {
            scrollTo(current);
        }
        list.refresh();
    }

    private void scrollTo(TextSpan span) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).holds(span.start())) {
                if (!isWhollyVisible(i)) {
                    list.scrollTo(i);
                }
                return;
            }
        }
    }

    private boolean isWhollyVisible(int index) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() < index
                && flow.getLastVisibleCell().getIndex() > index;
    }

    /**
     * Returns the blocks of the article that are laid out.
     *
     * @return their texts, for tests and for reading aloud
     */
    List<String> listBlocks() {
        return rows.stream().map(row -> text.substring(row.start(), row.end())).toList();
    }
}
