package org.caspia.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * Running text with marks lying behind some of its words, as with a marker pen. Offsets count UTF-16 code units of the text shown. Each
 * mark becomes a shape with its own style class, so that the themes colour it.
 */
public final class MarkedText extends Region {
    private final TextFlow flow = new TextFlow();
    private final Text text = new Text();
    private List<Mark> marks = List.of();
    private final List<Path> shapes = new ArrayList<>();
    private double laidOutWidthPx = -1;

    /**
     * A mark behind words.
     *
     * @param start where it begins
     * @param end where it ends, exclusive
     * @param styleClass how it looks
     */
    public record Mark(int start, int end, String styleClass) {}

    /** Makes an empty text. */
    public MarkedText() {
        getStyleClass().add("marked-text");
        text.getStyleClass().add("marked-text-body");
        flow.getChildren().add(text);
        flow.setMouseTransparent(true);
        getChildren().add(flow);
    }

    /**
     * Shows other words.
     *
     * @param content the words
     * @param newMarks what to mark in them; marks that come later lie above
     */
    public void show(String content, List<Mark> newMarks) {
        text.setText(content);
        marks = List.copyOf(newMarks);
        laidOutWidthPx = -1;
        setAccessibleText(content);
        requestLayout();
    }

    /**
     * Returns the words shown.
     *
     * @return the text
     */
    public String content() {
        return text.getText();
    }

    /**
     * Finds the letter at a point.
     *
     * @param xPx from the left edge of this node
     * @param yPx from its top
     * @return the offset of the letter that covers the point, or nothing beside the text
     */
    public Optional<Integer> findOffset(double xPx, double yPx) {
        HitInfo hit = flow.hitTest(new javafx.geometry.Point2D(xPx - flow.getLayoutX(), yPx - flow.getLayoutY()));
        int offset = hit.getCharIndex();
        return offset < 0 || offset >= text.getText().length() ? Optional.empty() : Optional.of(offset);
    }

    /**
     * Finds the mark at a point.
     *
     * @param xPx from the left edge of this node
     * @param yPx from its top
     * @return the uppermost mark there
     */
    public Optional<Mark> findMark(double xPx, double yPx) {
        for (int i = shapes.size() - 1; i >= 0; i--) {
            if (shapes.get(i).contains(shapes.get(i).parentToLocal(xPx, yPx))) {
                return Optional.of(marks.get(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double widthPx) {
        double inner = widthPx < 0 ? -1 : widthPx - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + flow.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double heightPx) {
        return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double heightPx) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double widthPx = getWidth() - snappedLeftInset() - snappedRightInset();
        double heightPx = getHeight() - snappedTopInset() - snappedBottomInset();
        flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), widthPx, heightPx);
        flow.layout();
        if (widthPx != laidOutWidthPx) {
            laidOutWidthPx = widthPx;
            drawMarks();
        }
    }

    private void drawMarks() {
        getChildren().removeAll(shapes);
        shapes.clear();
        for (Mark mark : marks) {
            int end = Math.min(mark.end(), text.getText().length());
            int start = Math.min(Math.max(0, mark.start()), end);
            Path shape = new Path(flow.rangeShape(start, end));
            shape.getStyleClass().addAll("text-mark", mark.styleClass());
            shape.setManaged(false);
            shape.setMouseTransparent(true);
            shape.setLayoutX(flow.getLayoutX());
            shape.setLayoutY(flow.getLayoutY());
            shapes.add(shape);
        }
        getChildren().addAll(0, new ArrayList<Node>(shapes));
    }
}
