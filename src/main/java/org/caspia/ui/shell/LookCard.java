package org.caspia.ui.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.render.BoundaryView;
import org.caspia.render.MapLayer;
import org.caspia.ui.kit.Cards;

/** What the map shows and what it looks like; every choice is seen at once. */
final class LookCard extends VBox {
    private static final List<MapLayer> GROUND = List.of(
            MapLayer.RELIEF,
            MapLayer.RIVERS,
            MapLayer.LAKES,
            MapLayer.BORDERS,
            MapLayer.PROVINCES,
            MapLayer.CITIES,
            MapLayer.PLACE_LABELS,
            MapLayer.GRATICULE);
    private static final List<MapLayer> CORRIDORS = List.of(
            MapLayer.MIDDLE_CORRIDOR, MapLayer.NORTHERN_CORRIDOR, MapLayer.SOUTHERN_CORRIDOR, MapLayer.OTHER_CORRIDORS);
    private static final List<MapLayer> ARTICLE = List.of(MapLayer.EVENTS, MapLayer.MENTION_TINT);
    private final Consumer<Settings.Look> onChange;
    private Settings.Look look;

    LookCard(Settings.Look start, Consumer<Settings.Look> onChange, Runnable close) {
        super(12);
        this.look = start;
        this.onChange = onChange;
        setId("look");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        VBox left = new VBox(6, Cards.section("Map"));
        GROUND.forEach(layer -> left.getChildren().add(box(layer)));
        VBox right = new VBox(6, Cards.section("Corridors"));
        CORRIDORS.forEach(layer -> right.getChildren().add(box(layer)));
        right.getChildren().add(Cards.section("Article"));
        ARTICLE.forEach(layer -> right.getChildren().add(box(layer)));
        right.getChildren().addAll(Cards.section("Explained"), legendBox());
        VBox choices = new VBox(6, Cards.section("Theme"));
        choices.getChildren()
                .addAll(radios(
                        ThemeChoice.values(), ThemeChoice::title, look.theme(), one -> change(look.withTheme(one))));
        choices.getChildren().add(Cards.section("Boundaries"));
        choices.getChildren()
                .addAll(radios(
                        BoundaryView.values(),
                        LookCard::boundaryTitle,
                        look.boundaries(),
                        one -> change(look.withBoundaries(one))));
        choices.getChildren().add(Cards.section("Projection"));
        choices.getChildren()
                .addAll(radios(
                        ProjectionChoice.values(),
                        ProjectionChoice::title,
                        look.projection(),
                        one -> change(look.withProjection(one))));
        getChildren().addAll(Cards.head("Layers and look", close), new HBox(32, left, right, choices));
    }

    static String boundaryTitle(BoundaryView view) {
        return switch (view) {
            case UNITED_NATIONS -> "Recognised by the UN";
            case CONTROL -> "Who controls the land";
        };
    }

    private CheckBox legendBox() {
        CheckBox box = new CheckBox("Legend");
        box.setId("show-legend");
        box.setSelected(look.legend());
        box.setOnAction(event -> change(look.withLegend(box.isSelected())));
        return box;
    }

    private CheckBox box(MapLayer layer) {
        CheckBox box = new CheckBox(layer.title());
        box.setId("layer-" + layer.id());
        box.setSelected(look.layers().contains(layer));
        box.setOnAction(event -> {
            Set<MapLayer> layers = EnumSet.noneOf(MapLayer.class);
            layers.addAll(look.layers());
            if (box.isSelected()) {
                layers.add(layer);
            } else {
                layers.remove(layer);
            }
            change(look.withLayers(layers));
        });
        return box;
    }

    private void change(Settings.Look newLook) {
        look = newLook;
        onChange.accept(newLook);
    }

    private static <E> List<Node> radios(
            E[] values, java.util.function.Function<E, String> title, E chosen, Consumer<E> onChoice) {
        ToggleGroup group = new ToggleGroup();
        return java.util.Arrays.stream(values)
                .<Node>map(value -> {
                    RadioButton button = new RadioButton(title.apply(value));
                    button.setToggleGroup(group);
                    button.setSelected(value.equals(chosen));
                    button.setOnAction(event -> onChoice.accept(value));
                    return button;
                })
                .toList();
    }
}
