package org.caspia.ui.article;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.caspia.event.Mention;
import org.caspia.ui.kit.MarkedText;
import org.jspecify.annotations.Nullable;

/** A block of the article in the reader. */
final class ReaderCell extends ListCell<ReaderRow> {
    private static final double SCROLLBAR_PX = 14;
    private final MarkedText words = new MarkedText();
    private final ReaderMarks marks;
    private final java.util.function.Supplier<String> text;
    private final ListView<ReaderRow> list;
    private String look = "";

    ReaderCell(
            ListView<ReaderRow> list,
            java.util.function.Supplier<String> text,
            ReaderMarks marks,
            Consumer<Mention> onMention) {
        this.marks = marks;
        this.text = text;
        getStyleClass().add("reader-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        this.list = list;
        setMinWidth(0);
        words.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                findMention(event).ifPresent(onMention);
            }
        });
        words.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> words.setCursor(findMention(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
    }

    /** The list's own width is the text's width, whatever the text would like. */
    @Override
    protected double computePrefWidth(double heightPx) {
        return Math.max(0, list.getWidth() - SCROLLBAR_PX);
    }

    @Override
    protected double computePrefHeight(double widthPx) {
        if (getItem() == null) {
            return super.computePrefHeight(widthPx);
        }
        // Laid out in exactly the width that the height was asked for, whether there is a scroll bar or not.
        double inner = Math.max(40, computePrefWidth(-1) - snappedLeftInset() - snappedRightInset());
        words.setMaxWidth(inner);
        return snappedTopInset() + words.prefHeight(inner) + snappedBottomInset();
    }

    private Optional<Mention> findMention(MouseEvent event) {
        ReaderRow row = getItem();
        if (row == null) {
            return Optional.empty();
        }
        return words.findOffset(event.getX(), event.getY())
                .flatMap(offset -> marks.findMention(row.start() + offset))
                .filter(mention -> words.findMark(event.getX(), event.getY()).isPresent());
    }

    @Override
    protected void updateItem(@Nullable ReaderRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        words.getStyleClass().remove(look);
        look = row.styleClass();
        words.getStyleClass().add(look);
        words.show(text.get().substring(row.start(), row.end()), marks.listMarks(row));
        setGraphic(words);
    }
}
