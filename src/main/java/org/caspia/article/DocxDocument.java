package org.caspia.article;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.caspia.problem.ProblemException;

/** Reads a Word document: the paragraphs of its body with their styles, and its core properties. */
final class DocxDocument {
    private static final int MOST_BYTES = 128 << 20;
    private static final int LONGEST_ROW = 200;

    private final TextBuilder text = new TextBuilder();
    private final Map<String, String> properties = new HashMap<>();
    private final List<String> cells = new ArrayList<>();
    private int rows;
    private boolean hasBody;

    private DocxDocument() {}

    static Document read(byte[] bytes, String name) throws ProblemException {
        DocxDocument reader = new DocxDocument();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reader.part(entry.getName(), zip, name);
            }
        } catch (XMLStreamException e) {
            throw new ProblemException(name + " is a damaged Word document: its XML cannot be read.", e);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new ProblemException(name + " is a damaged ZIP archive.", e);
        } catch (IOException e) {
            throw new ProblemException(name + " cannot be unpacked: " + e.getMessage() + ".", e);
        }
        if (!reader.hasBody) {
            throw new ProblemException(name + " is a ZIP archive, but no Word document.");
        }
        if (reader.text.isEmpty()) {
            throw new ProblemException(name + " is a Word document without text.");
        }
        return reader.text.build(reader.info());
    }

    private void part(String part, InputStream in, String name)
            throws IOException, XMLStreamException, ProblemException {
        boolean body = part.equals("word/document.xml");
        if (!body && !part.equals("docProps/core.xml")) {
            return;
        }
        byte[] xml = in.readNBytes(MOST_BYTES);
        if (xml.length == MOST_BYTES) {
            throw new ProblemException(name + " is too large when unpacked.");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        if (body) {
            hasBody = true;
            readBody(reader);
        } else {
            readProperties(reader);
        }
    }

    private void readBody(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder paragraph = new StringBuilder();
        String style = "";
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Fallback")) {
                skip(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> style = "";
                    case "tr" -> rows++;
                    case "pStyle" -> style = attribute(xml, "val");
                    case "t" -> inText = true;
                    case "tab", "br", "cr" -> paragraph.append(' ');
                    case "noBreakHyphen" -> paragraph.append('-');
                    default -> {}
                }
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                paragraph.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                if (xml.getLocalName().equals("p")) {
                    add(style, paragraph.toString());
                    paragraph.setLength(0);
                } else if (xml.getLocalName().equals("tr")) {
                    endRow();
                }
            }
        }
    }

    private void add(String style, String words) {
        if (rows == 0) {
            text.add(kind(style), words);
        } else if (!words.isBlank()) {
            cells.add(words.strip());
        }
    }

    /** The words of a row stand on one line, unless the table only lays out the page. */
    private void endRow() {
        rows--;
        String row = String.join(", ", cells);
        if (row.length() < LONGEST_ROW) {
            text.add(ParagraphKind.BODY, row);
        } else {
            cells.forEach(cell -> text.add(ParagraphKind.BODY, cell));
        }
        cells.clear();
    }

    /** A fallback says again, for an older Word, what stands before it. */
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
        return low.startsWith("caption") ? ParagraphKind.CAPTION : ParagraphKind.BODY;
    }

    private void readProperties(XMLStreamReader xml) throws XMLStreamException {
        String element = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = xml.getLocalName();
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                properties.merge(element, xml.getText(), String::concat);
            }
        }
    }

    private ArticleInfo info() {
        String creator = properties.getOrDefault("creator", "").strip();
        return new ArticleInfo(
                properties.getOrDefault("title", "").strip(),
                creator.isEmpty() ? List.of() : List.of(creator),
                "",
                MetadataDates.of(properties.getOrDefault("created", ""), "The document was made on that day."),
                "",
                "");
    }
}
