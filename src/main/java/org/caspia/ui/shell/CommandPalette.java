package org.caspia.ui.shell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Type a few letters to find a place, an event, a leg or a command, and go there. */
final class CommandPalette extends VBox {
    private static final int MOST_SHOWN = 60;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final List<Entry> entries;
    private static final int SHORTEST_NAME = 2;

    private final Function<String, List<Command>> atlas;
    private final Runnable close;

    private record Entry(Command command, String folded) {}

    private record Match(Command command, int rank, int order) {}

    /** Makes the palette; {@code atlas} finds what is no command, by whole names, for the end of the list. */
    CommandPalette(List<Command> commands, Function<String, List<Command>> atlas, Runnable close) {
        super(6);
        this.atlas = atlas;
        this.close = close;
        list.setPlaceholder(new Label("Nothing has that name."));
        getStyleClass().add("palette");
        setId("palette");
        setMaxSize(560, 420);
        entries = commands.stream()
                .map(command -> new Entry(command, fold(command.title())))
                .toList();
        field.setPromptText("Find a place, an event, a leg or a command");
        field.setAccessibleText("Find a place, an event, a leg or a command");
        field.setId("palette-field");
        list.setCellFactory(view -> new PaletteCell());
        list.setFocusTraversable(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        field.textProperty().addListener((property, before, now) -> search(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> run());
        focusedProperty().addListener((property, before, now) -> field.requestFocus());
        search("");
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void search(String wanted) {
        String folded = fold(wanted.strip());
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            int rank = rank(entries.get(i).folded(), folded);
            if (rank >= 0) {
                matches.add(new Match(entries.get(i).command(), rank, i));
            }
        }
        matches.sort(Comparator.comparingInt(Match::rank).thenComparingInt(Match::order));
        List<Command> found = new ArrayList<>(
                matches.stream().limit(MOST_SHOWN).map(Match::command).toList());
        if (folded.length() >= SHORTEST_NAME) {
            found.addAll(atlas.apply(wanted.strip()));
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /** The better the lower: the beginning of the title, of a word, anywhere; below 0 is no match. */
    private static int rank(String title, String wanted) {
        if (wanted.isEmpty() || title.startsWith(wanted)) {
            return 0;
        }
        if (title.contains(" " + wanted)) {
            return 1;
        }
        return title.contains(wanted) ? 2 : -1;
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        int size = list.getItems().size();
        switch (event.getCode()) {
            case DOWN -> select(Math.min(size - 1, at + 1));
            case UP -> select(Math.max(0, at - 1));
            case PAGE_DOWN -> select(Math.min(size - 1, at + 8));
            case PAGE_UP -> select(Math.max(0, at - 8));
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 5));
    }

    private void run() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.action().run();
        }
    }

    /** Letters without marks and case, so that Bakı is found by baki and by BAKI in every locale. */
    static String fold(String words) {
        String bare = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT).replace('ı', 'i').replace('ə', 'e').replace('–', '-');
    }

    private static final class PaletteCell extends ListCell<Command> {
        private final Label title = new Label();
        private final Label hint = new Label();
        private final HBox row;

        PaletteCell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            hint.getStyleClass().add("muted");
            hint.setMinWidth(USE_PREF_SIZE);
            title.setMinWidth(0);
            row = new HBox(12, title, gap, hint);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (command == null || empty) {
                setGraphic(null);
                return;
            }
            title.setText(command.title());
            hint.setText(command.keys().isEmpty() ? command.group() : command.keys());
            setGraphic(row);
        }
    }
}
