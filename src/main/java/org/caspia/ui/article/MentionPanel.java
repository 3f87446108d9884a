package org.caspia.ui.article;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.caspia.app.article.OpenArticle;
import org.caspia.correction.Anchor;
import org.caspia.correction.Correction;
import org.caspia.event.Mention;
import org.caspia.event.Place;
import org.caspia.event.TextSpan;
import org.caspia.event.UnplacedName;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Texts;

/** A name in the article: what it was taken for and why, what else it could be, and the reader's say in it. */
public final class MentionPanel extends VBox {
    private final OpenArticle open;
    private final CorrectionActions actions;
    private final Anchor at;
    private final String was;
    private final CheckBox only = new CheckBox("Only this mention");

    private MentionPanel(OpenArticle open, TextSpan span, String was, CorrectionActions actions) {
        super(8);
        this.open = open;
        this.actions = actions;
        this.was = was;
        at = Anchor.of(open.article().text(), span);
        getStyleClass().add("panel-stack");
        setId("mention-panel");
    }

    /**
     * Makes the panel of a name.
     *
     * @param open the article
     * @param mention the name as it holds now, or as it was found if the reader has rejected it
     * @param actions what the panel can do
     * @return the panel
     */
    public static MentionPanel of(OpenArticle open, Mention mention, CorrectionActions actions) {
        Optional<Mention> found = open.review().found().mentions().stream()
                .filter(known -> known.span().equals(mention.span()))
                .findFirst();
        String was = found.map(known -> known.place().id()).orElse("");
        MentionPanel panel = new MentionPanel(open, mention.span(), was, actions);
        boolean rejected = open.review().rejected().contains(mention);
        panel.addPlace(mention, rejected);
        panel.addVerdict(
                mention, rejected, found.map(open.review()::listIdentical).orElse(List.of()));
        Alternatives others = new Alternatives(Optional.of(mention.place()), actions, panel::move);
        others.showCandidates(mention.candidates());
        others.addSearch(mention.surface());
        panel.getChildren().add(others);
        return panel;
    }

    /**
     * Makes the panel of a name that could not be placed.
     *
     * @param open the article
     * @param name the name
     * @param actions what the panel can do
     * @return the panel
     */
    public static MentionPanel of(OpenArticle open, UnplacedName name, CorrectionActions actions) {
        MentionPanel panel = new MentionPanel(open, name.evidence().span(), "", actions);
        panel.getChildren()
                .addAll(
                        Cards.words("It reads like a place but could not be placed.", "lead-sentence"),
                        Cards.fact("Why", name.evidence().rule()));
        Alternatives others = new Alternatives(Optional.empty(), actions, panel::move);
        others.addSearch(name.evidence().quote());
        panel.getChildren().add(others);
        return panel;
    }

    private void addPlace(Mention mention, boolean rejected) {
        Place place = mention.place();
        String lead = rejected ? "You said that this is no place. It was taken for " : "Taken for ";
        var words = Cards.words(lead + place.name() + ", " + PlaceWords.describe(place) + ".", "lead-sentence");
        words.setId("mention-place");
        Button more =
                Buttons.link("What the article says of " + place.name(), () -> actions.openPlace(mention.place()));
        more.setId("open-place");
        getChildren().addAll(words, more);
        getChildren()
                .add(Cards.fact(
                        "Why",
                        mention.evidence().rule() + " – "
                                + (mention.confidence() < 1 ? Texts.confidence(mention.confidence()) : "you said so")));
        if (mention.use() != org.caspia.event.NameUse.LITERAL) {
            getChildren().add(Cards.fact("Used", useOf(mention)));
        }
    }

    private static String useOf(Mention mention) {
        return mention.use() == org.caspia.event.NameUse.DEMONYM
                ? "as a word for its people, or an adjective"
                : "as the capital, for the government";
    }

    private void addVerdict(Mention mention, boolean rejected, List<Mention> identical) {
        FlowPane buttons = new FlowPane(6, 6);
        Optional<Correction> said = open.review().corrections().list().stream()
                .filter(known -> known.subject().equals(Correction.nameOf(at, was, true)))
                .findFirst()
                .or(() -> open.review().corrections().list().stream()
                        .filter(known -> known.subject().equals(Correction.nameOf(at, was, false)))
                        .findFirst());
        if (said.isPresent()) {
            Button back = Buttons.link(
                    "Take back what you said",
                    () -> actions.takeBack(open, said.get().subject()));
            back.setId("take-back");
            buttons.getChildren().add(back);
        }
        if (!was.isEmpty() && said.isEmpty()) {
            Button accept = new Button("It is right");
            accept.setId("accept");
            accept.setOnAction(event -> actions.correct(open, new Correction.Accept(at, was, only.isSelected())));
            buttons.getChildren().add(accept);
        }
        if (!was.isEmpty() && !rejected) {
            Button reject = new Button("It is no place");
            reject.setId("reject");
            reject.setOnAction(event -> actions.correct(open, new Correction.Reject(at, was, only.isSelected())));
            buttons.getChildren().add(reject);
        }
        getChildren().add(buttons);
        if (identical.size() > 1) {
            only.setId("only");
            only.setSelected(said.map(Correction::only).orElse(false));
            getChildren()
                    .addAll(
                            only,
                            Cards.words(
                                    "Else what you say holds for all " + identical.size() + " identical mentions of “"
                                            + mention.surface() + "”.",
                                    "muted"));
        }
    }

    private void move(Place to) {
        actions.correct(open, new Correction.Move(at, was, to, only.isSelected()));
    }
}
