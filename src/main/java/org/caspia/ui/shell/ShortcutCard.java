package org.caspia.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.caspia.ui.kit.Cards;

/** The sheet of shortcuts: everything the mouse and the keys do. */
final class ShortcutCard extends VBox {
    private static final double WIDE_PX = 740;
    private static final List<Command> MOUSE = List.of(
            mouse("Move the map", "drag"),
            mouse("Zoom about the pointer", "wheel, pinch"),
            mouse("Zoom finely", "Ctrl + wheel"),
            mouse("Zoom in, out", "double click, Shift + double click"),
            mouse("Zoom to a box", "Shift + drag"),
            mouse("Move with any tool", "middle button, Space + drag"),
            mouse("See what is known of something", "click"));
    private static final List<Command> MAP_KEYS = List.of(
            map("Move the map", "arrows"),
            map("Zoom in, out", "+  −  Page Up  Page Down"),
            map("Zoom two steps", "Shift with + or −"),
            map("Go from feature to feature", "Tab, Shift + Tab"),
            map("Open the feature", "Enter"),
            map("Cancel, clear, close", "Esc"));

    ShortcutCard(List<Command> commands, Runnable close) {
        super(12);
        setId("shortcuts");
        setMaxSize(WIDE_PX + 40, USE_PREF_SIZE);
        Map<String, GridPane> groups = new LinkedHashMap<>();
        MOUSE.forEach(command -> add(groups, command));
        MAP_KEYS.forEach(command -> add(groups, command));
        commands.stream().filter(command -> !command.keys().isEmpty()).forEach(command -> add(groups, command));
        VBox left = new VBox(14);
        VBox right = new VBox(14);
        int index = 0;
        for (Map.Entry<String, GridPane> group : groups.entrySet()) {
            (index++ < 2 ? left : right).getChildren().addAll(Cards.section(group.getKey()), group.getValue());
        }
        FlowPane columns = new FlowPane(36, 14, left, right);
        columns.setPrefWrapLength(WIDE_PX);
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().addAll(Cards.head("Mouse and keys", close), scroll);
    }

    private static Command mouse(String title, String keys) {
        return new Command("Mouse and fingers", title, keys, () -> {});
    }

    private static Command map(String title, String keys) {
        return new Command("Keys on the map", title, keys, () -> {});
    }

    private static void add(Map<String, GridPane> groups, Command command) {
        GridPane grid = groups.computeIfAbsent(command.group(), name -> {
            GridPane made = new GridPane();
            made.setHgap(16);
            made.setVgap(5);
            return made;
        });
        Label keys = new Label(command.keys());
        keys.getStyleClass().add("keys");
        keys.setMinWidth(USE_PREF_SIZE);
        Label title = new Label(command.title());
        title.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), keys, title);
    }
}
