package org.caspia.article;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caspia.problem.ProblemException;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown as the page that it stands for: the marks are gone from the text, front matter tells title, author and date. */
final class MarkdownDocument {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), YamlFrontMatterExtension.create());

    private static final Pattern TOML =
            Pattern.compile("\\A\\+\\+\\+\\s*\\n((?:\\w+ *=.*\\n|\\s*\\n)*)\\+\\+\\+\\s*\\n");

    private MarkdownDocument() {}

    static boolean isNamedSo(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return low.endsWith(".md") || low.endsWith(".markdown");
    }

    static Document read(byte[] bytes, String name) throws ProblemException {
        Node document =
                Parser.builder().extensions(EXTENSIONS).build().parse(withYaml(TextDecoder.decode(bytes, name)));
        YamlFrontMatterVisitor matter = new YamlFrontMatterVisitor();
        document.accept(matter);
        String body = HtmlRenderer.builder().extensions(EXTENSIONS).build().render(document);
        if (body.isBlank()) {
            throw new ProblemException(name + " is Markdown without text.");
        }
        String head = meta(matter, "title", "title")
                + meta(matter, "author", "author", "authors", "by")
                + meta(matter, "publisher", "publisher")
                + meta(matter, "date", "date", "published", "pubdate", "publishdate");
        String page = "<html><head><meta charset=\"utf-8\">" + head + "</head><body><article>" + body
                + "</article></body></html>";
        return HtmlDocument.read(page.getBytes(StandardCharsets.UTF_8), name);
    }

    /** The words of the first of some keys that the front matter has. */
    private static String meta(YamlFrontMatterVisitor matter, String name, String... keys) {
        Map<String, List<String>> data = new HashMap<>();
        matter.getData().forEach((key, values) -> data.put(key.toLowerCase(Locale.ROOT), values));
        for (String key : keys) {
            StringBuilder tags = new StringBuilder();
            for (String value : data.getOrDefault(key, List.of())) {
                tags.append("<meta name=\"").append(name).append("\" content=\"");
                tags.append(value.replace("&", "&amp;").replace("\"", "&quot;")).append("\">");
            }
            if (tags.length() > 0) {
                return tags.toString();
            }
        }
        return "";
    }

    /** Front matter in TOML between "+++" as YAML. */
    private static String withYaml(String text) {
        Matcher toml = TOML.matcher(text);
        if (!toml.find()) {
            return text;
        }
        String yaml = toml.group(1).replaceAll("(?m)^(\\w+) *= *\\[?\"?(.*?)\"?\\]?[ \t]*$", "$1: $2");
        return "---\n" + yaml + "---\n" + text.substring(toml.end());
    }
}
