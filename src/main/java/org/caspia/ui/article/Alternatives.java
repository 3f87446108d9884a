package org.caspia.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caspia.event.Candidate;
import org.caspia.event.Place;
import org.caspia.geo.Geodesics;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Texts;

/** The places that a name could mean instead, each with what spoke against it, and a field that finds any other. */
final class Alternatives extends VBox {
    private final Optional<Place> chosen;
    private final CorrectionActions actions;
    private final Consumer<Place> onChoice;
    private final VBox found = new VBox(4);

    Alternatives(Optional<Place> chosen, CorrectionActions actions, Consumer<Place> onChoice) {
        super(6);
        this.chosen = chosen;
        this.actions = actions;
        this.onChoice = onChoice;
    }

    void showCandidates(List<Candidate> candidates) {
        List<Candidate> others = candidates.stream()
                .filter(candidate -> chosen.filter(
                                place -> place.id().equals(candidate.place().id()))
                        .isEmpty())
                .toList();
        double best = candidates.stream().mapToDouble(Candidate::score).max().orElse(0);
        getChildren().add(Cards.section(others.isEmpty() ? "Nothing else bears this name" : "What else it could be"));
        for (Candidate other : others) {
            String against = best > 0 ? Math.round(100 * Math.max(0, other.score()) / best) + " % of the best" : "";
            getChildren().add(row(other.place(), against));
        }
    }

    void addSearch(String name) {
        TextField field = new TextField();
        field.setId("place-search");
        field.setPromptText("Another place, by name");
        field.setAccessibleText("Another place, by name");
        field.textProperty().addListener((property, before, now) -> search(now));
        getChildren().addAll(Cards.section("Another place"), field, found);
        field.setOnAction(event -> search(field.getText()));
        if (chosen.isEmpty()) {
            field.setText(name);
        }
    }

    private void search(String name) {
        found.getChildren().clear();
        if (name.isBlank()) {
            return;
        }
        List<Place> places = actions.findPlaces(name.strip());
        places.forEach(place -> found.getChildren().add(row(place, "")));
        if (places.isEmpty()) {
            found.getChildren().add(Cards.words("No place bears this name.", "muted"));
        }
    }

    private HBox row(Place place, String against) {
        VBox words = new VBox(
                0, Cards.words(place.name(), "fact-value"), Cards.words(PlaceWords.describe(place), "fact-name"));
        String why = join(distance(place), against);
        if (!why.isEmpty()) {
            words.getChildren().add(Cards.words(why, "fact-name"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button move = Buttons.link("Move here", () -> onChoice.accept(place));
        move.getStyleClass().add("move-here");
        move.setMinWidth(USE_PREF_SIZE);
        move.setAccessibleText("Move to " + place.name() + ", " + PlaceWords.describe(place));
        HBox row = new HBox(8, words, move);
        row.getStyleClass().add("candidate");
        return row;
    }

    private String distance(Place place) {
        return chosen.map(here -> Texts.lengthKm(Geodesics.distanceM(here.position(), place.position())) + " away")
                .orElse("");
    }

    private static String join(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + " · " + b;
    }
}
