package org.caspia.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of one part of a Word document with their kinds: the body, or all footnotes. */
final class DocxText {
    /** No text. */
    static final DocxText NONE = new DocxText();

    private static final int LONGEST_ROW = 200;

    private final List<Words> paragraphs = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<String> cells = new ArrayList<>();
    private int rows;

    private DocxText() {}

    private record Words(ParagraphKind kind, String text) {}

    /** A paragraph that is being read; a text box in it holds others. */
    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private String style = "";
    }

    static DocxText read(XMLStreamReader xml) throws XMLStreamException {
        DocxText text = new DocxText();
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && isTwice(xml.getLocalName())) {
                skip(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
                text.begin(xml);
            } else if (event == XMLStreamConstants.CHARACTERS && inText && !text.open.isEmpty()) {
                text.open.element().text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                text.end(xml.getLocalName());
            }
        }
        return text;
    }

    void addTo(TextBuilder builder) {
        paragraphs.forEach(words -> builder.add(words.kind, words.text));
    }

    private void begin(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (name.equals("p")) {
            open.push(new Open());
        } else if (name.equals("tr")) {
            rows++;
        } else if (!open.isEmpty()) {
            Open paragraph = open.element();
            switch (name) {
                case "pStyle" -> paragraph.style = attribute(xml, "val");
                case "tab", "br", "cr" -> paragraph.text.append(' ');
                case "noBreakHyphen" -> paragraph.text.append('-');
                default -> {}
            }
        }
    }

    private void end(String name) {
        if (name.equals("p") && !open.isEmpty()) {
            Open paragraph = open.pop();
            String words = paragraph.text.toString();
            if (rows == 0) {
                paragraphs.add(new Words(kind(paragraph.style), words));
            } else if (!words.isBlank()) {
                cells.add(words.strip());
            }
        } else if (name.equals("tr")) {
            endRow();
        }
    }

    /** The words of a row stand on one line, unless the table only lays out the page. */
    private void endRow() {
        rows--;
        String row = String.join(", ", cells);
        if (row.length() < LONGEST_ROW) {
            paragraphs.add(new Words(ParagraphKind.BODY, row));
        } else {
            cells.forEach(cell -> paragraphs.add(new Words(ParagraphKind.BODY, cell)));
        }
        cells.clear();
    }

    /** A fallback says again, for an older Word, what stands before it; words that were moved stand where they went. */
    private static boolean isTwice(String name) {
        return name.equals("Fallback") || name.equals("moveFrom");
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static ParagraphKind kind(String style) {
        String low = style.toLowerCase(Locale.ROOT);
        if (low.startsWith("heading") || low.startsWith("title") || low.startsWith("subtitle")) {
            return ParagraphKind.HEADING;
        }
        if (low.startsWith("toc")) {
            return ParagraphKind.FURNITURE;
        }
        return low.startsWith("caption") ? ParagraphKind.CAPTION : ParagraphKind.BODY;
    }
}
