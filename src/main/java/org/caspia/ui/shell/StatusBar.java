package org.caspia.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.caspia.geo.LonLat;
import org.caspia.render.BoundaryView;
import org.caspia.render.Viewport;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Icon;
import org.caspia.ui.kit.Job;
import org.caspia.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The line at the bottom: where the pointer is, the scale, the projection, the boundary rule, and work that takes its time. */
final class StatusBar extends HBox {
    private static final double ROOMY_PX = 720;
    private final Label position = label("position");
    private final Label scale = label("scale");
    private final Label projection = label("projection");
    private final Label boundaries = label("boundaries");
    private final HBox work = new HBox(6);
    private final PauseTransition pace = new PauseTransition(Duration.millis(50));
    private @Nullable Viewport latest;

    StatusBar(ObservableList<Job> jobs) {
        super(18);
        pace.setOnFinished(event -> tellView());
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        work.setAlignment(Pos.CENTER_RIGHT);
        work.setId("work");
        position.setMinWidth(150);
        scale.setMinWidth(110);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        List.of(projection, boundaries).forEach(label -> {
            label.visibleProperty().bind(widthProperty().greaterThan(ROOMY_PX));
            label.managedProperty().bind(label.visibleProperty());
        });
        getChildren().addAll(position, scale, projection, boundaries, gap, work);
        jobs.addListener((ListChangeListener<Job>) change -> showWork(jobs));
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(0);
        return label;
    }

    void showPosition(Optional<LonLat> where) {
        position.setText(where.map(Texts::position).orElse(""));
    }

    /** Shows the view within a twentieth of a second; words that change faster cannot be read and cost time in a gesture. */
    void showView(Viewport view) {
        latest = view;
        if (pace.getStatus() != Animation.Status.RUNNING) {
            pace.playFromStart();
        }
    }

    private void tellView() {
        if (latest != null) {
            scale.setText(Texts.scale(latest.scaleDenominator()));
            projection.setText(latest.projection().title());
        }
    }

    void showBoundaries(BoundaryView view) {
        boundaries.setText(
                "Boundaries: " + (view == BoundaryView.UNITED_NATIONS ? "recognised by the UN" : "who controls"));
    }

    private void showWork(ObservableList<Job> jobs) {
        work.getChildren().clear();
        for (Job job : jobs) {
            ProgressBar bar = new ProgressBar();
            bar.progressProperty().bind(job.progressProperty());
            bar.setPrefWidth(120);
            bar.setAccessibleText(job.title());
            work.getChildren()
                    .addAll(
                            new Label(job.title()),
                            bar,
                            Buttons.icon(Icon.CLOSE, "Cancel: " + job.title(), "", job::cancel));
        }
    }
}
