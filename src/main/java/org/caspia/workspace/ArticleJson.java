package org.caspia.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caspia.article.Article;
import org.caspia.article.ArticleDate;
import org.caspia.article.ArticleInfo;
import org.caspia.article.DateCertainty;
import org.caspia.article.Paragraph;
import org.caspia.article.ParagraphKind;
import org.caspia.article.Sentence;

/** An article as JSON, whole. Offsets are UTF-16 units of its text. */
final class ArticleJson {
    private ArticleJson() {}

    static Article read(JsonNode node) {
        ArticleInfo info = new ArticleInfo(
                node.path("title").asText(),
                words(node.path("authors")),
                node.path("publisher").asText(),
                date(node.path("date")),
                node.path("url").asText(),
                node.path("credit").asText());
        List<Paragraph> paragraphs = new ArrayList<>();
        node.path("paragraphs")
                .forEach(one -> paragraphs.add(new Paragraph(
                        ParagraphKind.valueOf(one.path(0).asText().toUpperCase(Locale.ROOT)),
                        one.path(1).asInt(),
                        one.path(2).asInt())));
        List<Sentence> sentences = new ArrayList<>();
        node.path("sentences")
                .forEach(one -> sentences.add(new Sentence(
                        one.path(0).asInt(), one.path(1).asInt(), one.path(2).asInt())));
        String id = node.path("id").asText();
        if (id.isBlank() || !node.path("text").isTextual()) {
            throw new IllegalArgumentException("an article has no \"id\" or no \"text\"");
        }
        return new Article(id, info, node.path("text").asText(), paragraphs, sentences);
    }

    private static ArticleDate date(JsonNode node) {
        String value = node.path("value").asText();
        return value.isEmpty()
                ? ArticleDate.UNKNOWN
                : new ArticleDate(
                        value,
                        DateCertainty.valueOf(
                                node.path("certainty").asText("given").toUpperCase(Locale.ROOT)),
                        node.path("reason").asText());
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    static void put(ObjectNode node, Article article) {
        ArticleInfo info = article.info();
        node.put("id", article.id()).put("title", info.title());
        ArrayNode authors = node.putArray("authors");
        info.authors().forEach(authors::add);
        node.put("publisher", info.publisher());
        node.putObject("date")
                .put("value", info.date().value())
                .put("certainty", info.date().certainty().name().toLowerCase(Locale.ROOT))
                .put("reason", info.date().reason());
        node.put("url", info.url()).put("credit", info.credit()).put("text", article.text());
        ArrayNode paragraphs = node.putArray("paragraphs");
        article.paragraphs()
                .forEach(one -> paragraphs
                        .addArray()
                        .add(one.kind().name().toLowerCase(Locale.ROOT))
                        .add(one.start())
                        .add(one.end()));
        ArrayNode sentences = node.putArray("sentences");
        article.sentences()
                .forEach(one ->
                        sentences.addArray().add(one.start()).add(one.end()).add(one.paragraph()));
    }
}
