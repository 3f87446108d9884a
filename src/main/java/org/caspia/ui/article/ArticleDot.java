package org.caspia.ui.article;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** The mark of one article of several: the shape and colour that its events have on the map, and its number once those are all taken. */
public final class ArticleDot {
    private static final int SHAPES = 4;
    private static final double RADIUS_PX = 5;
    private static final double NUMBERED = 1.4;

    private ArticleDot() {}

    /**
     * Makes a mark.
     *
     * @param index which article, counted from 0
     * @return a small shape, with its number from the fifth article on
     */
    public static Node of(int index) {
        Shape shape = switch (index % SHAPES) {
            case 1 -> polygon(4, Math.PI / 4);
            case 2 -> polygon(3, -Math.PI / 2);
            case 3 -> polygon(6, 0);
            default -> new Circle(RADIUS_PX);
        };
        shape.getStyleClass().addAll("article-dot", styleOf(index));
        if (numberOf(index).isEmpty()) {
            return shape;
        }
        Text number = new Text(numberOf(index));
        number.getStyleClass().add("article-number");
        shape.setScaleX(NUMBERED);
        shape.setScaleY(NUMBERED);
        return new StackPane(shape, number);
    }

    /**
     * Returns what an article's mark carries because its shape and colour are those of an earlier one.
     *
     * @param index which article, counted from 0
     * @return its number counted from 1; empty for the first articles
     */
    public static String numberOf(int index) {
        return index < SHAPES ? "" : Integer.toString(index + 1);
    }

    /**
     * Returns the style class that gives the colour of an article's events.
     *
     * @param index which article, counted from 0
     * @return such as {@code of-article-1}
     */
    public static String styleOf(int index) {
        return "of-article-" + index % SHAPES;
    }

    private static Polygon polygon(int corners, double turn) {
        Polygon polygon = new Polygon();
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            polygon.getPoints().addAll(Math.cos(angle) * RADIUS_PX * 1.15, Math.sin(angle) * RADIUS_PX * 1.15);
        }
        return polygon;
    }
}
