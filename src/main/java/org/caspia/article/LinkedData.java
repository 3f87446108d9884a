package org.caspia.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says of its article as linked data (schema.org in JSON-LD): headline, authors, publisher, date. */
final class LinkedData {
    private final Map<String, String> words = new HashMap<>();
    private final List<String> authors = new ArrayList<>();

    private LinkedData() {}

    static ArticleInfo of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try (JsonParser json = new JsonFactory().createParser(script.data())) {
                data.read(json);
            } catch (IOException | RuntimeException broken) {
                // The page may still say the same in other ways; what was read before the fault stands.
                data.words.putIfAbsent("broken", "yes");
            }
        }
        return new ArticleInfo(
                data.words.getOrDefault("headline", ""),
                data.authors,
                data.words.getOrDefault("publisher", ""),
                MetadataDates.of(data.words.getOrDefault("datePublished", ""), "The page says so of itself."),
                "",
                "");
    }

    private void read(JsonParser json) throws IOException {
        Deque<String> fields = new ArrayDeque<>();
        String field = "";
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                field = json.currentName();
            } else if (token == JsonToken.START_OBJECT) {
                fields.push(field);
            } else if (token == JsonToken.END_OBJECT) {
                field = fields.pop();
            } else if (token == JsonToken.VALUE_STRING) {
                tell(
                        fields.isEmpty() ? "" : fields.peek(),
                        field,
                        json.getText().strip());
            }
        }
    }

    /** Takes a word; "name" means what the object that holds it is for. */
    private void tell(String holder, String field, String word) {
        boolean isAuthor = field.equals("author") || (field.equals("name") && holder.equals("author"));
        if (isAuthor && !word.isEmpty() && !authors.contains(word)) {
            authors.add(word);
        } else if (field.equals("name") && holder.equals("publisher")) {
            words.putIfAbsent("publisher", word);
        } else if (field.equals("headline") || field.equals("datePublished")) {
            words.putIfAbsent(field, word);
        }
    }
}
