package org.caspia.ui.corridor;

import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Grounds;
import org.caspia.corridor.route.Step;
import org.caspia.corridor.route.StepKind;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.CardButton;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Icon;
import org.caspia.ui.kit.Texts;

/** One step of an itinerary: pointing at it lights it up on the map, a click flies there. */
final class StepRow extends CardButton {
    private StepRow(HBox row, Runnable action) {
        super(row, action);
    }

    static StepRow of(CorridorDesk desk, CorridorActions actions, CorridorService service, Step step, boolean best) {
        boolean travel = step.kind() == StepKind.TRAVEL;
        Label title = Cards.words(titleOf(step), "step-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label time = new Label(hoursText(best ? step.hoursBest() : step.hours()));
        time.getStyleClass().add("step-hours");
        time.setMinWidth(USE_PREF_SIZE);
        Grounds grounds = service.grounds(step);
        Buttons.tip(time, () -> SourceTips.of(service, grounds.of(travel ? Quantity.HOURS : Quantity.DWELL_HOURS)));
        VBox numbers = new VBox(time);
        if (travel) {
            Label km = new Label(Texts.lengthKm(step.lengthKm() * 1000));
            km.getStyleClass().add("muted");
            km.setMinWidth(USE_PREF_SIZE);
            Buttons.tip(km, () -> SourceTips.of(service, grounds.of(Quantity.LENGTH_KM)));
            numbers.getChildren().add(km);
        }
        numbers.setAlignment(Pos.TOP_RIGHT);
        HBox content = new HBox(9, iconOf(step).node(17), title, numbers);
        content.setAlignment(Pos.TOP_LEFT);
        StepRow row = new StepRow(content, () -> {
            if (travel) {
                actions.flyTo(step.legs());
            } else {
                actions.open(step.to());
            }
        });
        row.getStyleClass().addAll("step-row", travel ? "step-travel" : "step-stop");
        row.setAccessibleText(titleOf(step) + ", " + time.getText());
        Set<String> keys = Overlays.keysOf(step);
        row.hoverProperty()
                .or(row.focusedProperty())
                .addListener((property, before, now) -> desk.point(now ? keys : Set.of()));
        return row;
    }

    private static String titleOf(Step step) {
        String from = WayNames.shortName(step.from());
        if (step.kind() == StepKind.TRAVEL) {
            return modeOf(step) + " " + from + " – " + WayNames.shortName(step.to());
        }
        if (!step.isAtNode()) {
            return "Border between " + from + " and " + WayNames.shortName(step.to());
        }
        return switch (step.kind()) {
                    case BORDER -> "Border at ";
                    case GAUGE_CHANGE -> "Change of gauge at ";
                    case TRANSSHIPMENT -> "Reloading at ";
                    default -> "Waiting at ";
                }
                + from;
    }

    private static String modeOf(Step step) {
        Mode mode = step.legs().get(0).mode();
        return switch (mode) {
            case RAIL -> "Train";
            case SEA -> "Ship";
            case FERRY -> "Train ferry";
            case ROAD -> "Truck";
            case PIPELINE -> "Pipeline";
        };
    }

    private static Icon iconOf(Step step) {
        return switch (step.kind()) {
            case TRAVEL ->
                switch (step.legs().get(0).mode()) {
                    case RAIL -> Icon.TRAIN;
                    case SEA, FERRY -> Icon.SHIP;
                    case ROAD, PIPELINE -> Icon.TRUCK;
                };
            case BORDER -> Icon.BORDER;
            case GAUGE_CHANGE -> Icon.GAUGE;
            case TRANSSHIPMENT -> Icon.TRANSFER;
            case WAIT -> Icon.CLOCK;
        };
    }

    private static String hoursText(double hours) {
        return hours < 10 ? String.format(Locale.ROOT, "%.1f h", hours) : String.format(Locale.ROOT, "%.0f h", hours);
    }
}
