package org.caspia.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.caspia.app.article.OpenArticle;
import org.caspia.article.Sentence;
import org.caspia.event.Mention;
import org.caspia.event.TextSpan;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Texts;

/** A town, a sea or a region: what is known of it, and every sentence of the article that names it. */
public final class PlacePanel extends VBox {
    /**
     * A fact about a place.
     *
     * @param name what it is
     * @param value what is known
     */
    public record Fact(String name, String value) {}

    /**
     * Makes the panel.
     *
     * @param articles the open articles, none or more
     * @param name the place's English name
     * @param facts what is known of it
     * @param actions what the panel can ask of the window
     */
    public PlacePanel(List<OpenArticle> articles, String name, List<Fact> facts, ArticleActions actions) {
        super(10);
        getStyleClass().add("panel-stack");
        setId("place-panel");
        facts.forEach(fact -> getChildren().add(Cards.fact(fact.name(), fact.value())));
        for (int i = 0; i < articles.size(); i++) {
            if (articles.size() > 1) {
                Label title = new Label(ArticleTabs.titleOf(articles.get(i)), ArticleDot.of(i));
                title.getStyleClass().add("article-part");
                title.setWrapText(true);
                getChildren().add(title);
            }
            addSentences(articles.get(i), name, actions);
        }
    }

    private void addSentences(OpenArticle open, String name, ArticleActions actions) {
        List<Mention> mentions = open.extraction().mentions().stream()
                .filter(mention -> fold(mention.place().name()).equals(fold(name))
                        || fold(mention.surface()).equals(fold(name)))
                .toList();
        if (mentions.isEmpty()) {
            getChildren().add(Cards.words("The article never names " + name + ".", "muted"));
            return;
        }
        getChildren()
                .add(Cards.section("What the article says – " + Texts.count(mentions.size(), "mention", "mentions")));
        for (int i = 0; i < mentions.size(); ) {
            int sentenceIndex = mentions.get(i).sentenceIndex();
            Sentence sentence = open.article().sentences().get(sentenceIndex);
            List<TextSpan> marked = new ArrayList<>();
            while (i < mentions.size() && mentions.get(i).sentenceIndex() == sentenceIndex) {
                TextSpan span = mentions.get(i++).span();
                marked.add(new TextSpan(span.start() - sentence.start(), span.end() - sentence.start()));
            }
            getChildren()
                    .add(new ExcerptCard(
                            open.article().slice(sentence.start(), sentence.end()),
                            marked,
                            () -> actions.reveal(open, new TextSpan(sentence.start(), sentence.end()))));
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
