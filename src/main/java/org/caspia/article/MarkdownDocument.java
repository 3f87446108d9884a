package org.caspia.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private MarkdownDocument() {}

    static boolean isNamedSo(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return low.endsWith(".md") || low.endsWith(".markdown");
    }

    static Document read(byte[] bytes, String name) throws ProblemException {
        Node document = Parser.builder().extensions(EXTENSIONS).build().parse(TextDecoder.decode(bytes, name));
        YamlFrontMatterVisitor matter = new YamlFrontMatterVisitor();
        document.accept(matter);
        String body = HtmlRenderer.builder().extensions(EXTENSIONS).build().render(document);
        if (body.isBlank()) {
            throw new ProblemException(name + " is Markdown without text.");
        }
        String head = meta(matter, "title") + meta(matter, "author") + meta(matter, "publisher") + meta(matter, "date");
        String page = "<html><head><meta charset=\"utf-8\">" + head + "</head><body><article>" + body
                + "</article></body></html>";
        Document read = HtmlDocument.read(page.getBytes(StandardCharsets.UTF_8), name);
        ArticleInfo info = read.info();
        ArticleInfo dated = info.date().isKnown()
                ? info
                : HeadDate.find(read.text(), read.blocks()).map(info::withDate).orElse(info);
        return new Document(dated, read.text(), read.blocks());
    }

    private static String meta(YamlFrontMatterVisitor matter, String key) {
        Map<String, List<String>> data = matter.getData();
        String value = String.join(", ", data.getOrDefault(key, List.of()));
        return value.isEmpty()
                ? ""
                : "<meta name=\"" + key + "\" content=\""
                        + value.replace("&", "&amp;").replace("\"", "&quot;") + "\">";
    }
}
