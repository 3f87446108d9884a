package org.caspia.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** One sentence above the map: a problem that stays until it is closed, or a notice that goes by itself. */
public final class MessageBar extends HBox {
    private static final Duration NOTICE_TIME = Duration.seconds(6);
    private final Label words = new Label();
    private final HBox glyph = new HBox();
    private final PauseTransition leave = new PauseTransition(NOTICE_TIME);

    /** Makes a bar that is not there until it has something to say. */
    public MessageBar() {
        getStyleClass().add("message-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setId("message");
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(glyph, words, Buttons.icon(Icon.CLOSE, "Close this message", "Esc", this::hide));
        setMaxHeight(Region.USE_PREF_SIZE);
        leave.setOnFinished(event -> hide());
        hide();
    }

    /**
     * Says what went wrong, until the user closes it.
     *
     * @param sentence one sentence: what and where
     */
    public void problem(String sentence) {
        leave.stop();
        say(sentence, Icon.WARNING, true);
    }

    /**
     * Says something good to know, for some seconds.
     *
     * @param sentence one sentence
     */
    public void notice(String sentence) {
        say(sentence, Icon.CHECK, false);
        leave.playFromStart();
    }

    /**
     * Says what went wrong without taking away what is said already.
     *
     * @param sentence one sentence: what and where
     */
    public void also(String sentence) {
        problem(isVisible() ? words.getText() + "\n" + sentence : sentence);
    }

    /** Goes away. */
    public void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void say(String sentence, Icon icon, boolean problem) {
        glyph.getChildren().setAll(icon.node(18));
        words.setText(sentence);
        setAccessibleText(sentence);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("problem"), problem);
        setVisible(true);
        setManaged(true);
    }
}
