package org.caspia.ui.article;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.caspia.event.TextSpan;
import org.caspia.ui.kit.MarkedText;
import org.jspecify.annotations.Nullable;

/** A block of the article in the reader. */
final class ReaderCell extends ListCell<ReaderRow> {
    private static final double SCROLLBAR_PX = 14;
    private final MarkedText words = new MarkedText();
    private final ReaderMarks marks;
    private final java.util.function.Supplier<String> text;
    private final ListView<ReaderRow> list;
    private final ReaderActions actions;
    private String look = "";
    private int pressedAt = -1;
    private @Nullable TextSpan drawn;

    ReaderCell(
            ListView<ReaderRow> list,
            java.util.function.Supplier<String> text,
            ReaderMarks marks,
            ReaderActions actions) {
        this.marks = marks;
        this.actions = actions;
        this.text = text;
        getStyleClass().add("reader-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        this.list = list;
        setMinWidth(0);
        words.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                findAction(event).ifPresent(Runnable::run);
            }
        });
        words.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> words.setCursor(findAction(event).isPresent() ? Cursor.HAND : Cursor.TEXT));
        words.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            pressedAt = words.findOffset(event.getX(), event.getY()).orElse(-1);
            drawn = null;
        });
        words.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::draw);
        words.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            TextSpan span = drawn;
            if (span != null) {
                drawn = null;
                actions.choose(span);
            }
        });
    }

    /** Words are chosen whole, as one draws over them. */
    private void draw(MouseEvent event) {
        ReaderRow row = getItem();
        if (row == null || pressedAt < 0 || event.isStillSincePress()) {
            return;
        }
        words.findOffset(event.getX(), event.getY()).ifPresent(now -> {
            String shown = words.content();
            int from = Math.min(pressedAt, now);
            int to = Math.max(pressedAt, now);
            while (from > 0 && !Character.isWhitespace(shown.charAt(from - 1))) {
                from--;
            }
            while (to < shown.length() && !Character.isWhitespace(shown.charAt(to))) {
                to++;
            }
            if (from < to) {
                drawn = new TextSpan(row.start() + from, row.start() + to);
                marks.setChosen(drawn);
                words.show(shown, marks.listMarks(row));
            }
        });
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

    private Optional<Runnable> findAction(MouseEvent event) {
        ReaderRow row = getItem();
        if (row == null || words.findMark(event.getX(), event.getY()).isEmpty()) {
            return Optional.empty();
        }
        return words.findOffset(event.getX(), event.getY())
                .flatMap(offset -> marks.findAction(row.start() + offset, actions));
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
