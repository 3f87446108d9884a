package org.caspia.article;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.caspia.problem.ProblemException;

/** Reads a Word document: its body, then its notes, and its core properties. */
final class DocxDocument {
    /** The parts that hold text, in the order they are read in. */
    private static final List<String> TEXTS = List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml");

    private static final int MOST_BYTES = 128 << 20;

    private final TextBuilder text = new TextBuilder();
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, DocxText> texts = new HashMap<>();

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
        if (!reader.texts.containsKey(TEXTS.get(0))) {
            throw new ProblemException(name + " is a ZIP archive, but no Word document.");
        }
        for (String part : TEXTS) {
            reader.texts.getOrDefault(part, DocxText.NONE).addTo(reader.text);
        }
        if (reader.text.isEmpty()) {
            throw new ProblemException(name + " is a Word document without text.");
        }
        return reader.text.build(reader.info());
    }

    private void part(String part, InputStream in, String name)
            throws IOException, XMLStreamException, ProblemException {
        if (!TEXTS.contains(part) && !part.equals("docProps/core.xml")) {
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
        if (TEXTS.contains(part)) {
            texts.put(part, DocxText.read(reader));
        } else {
            readProperties(reader);
        }
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
                Titles.of(properties.getOrDefault("title", "")),
                creator.isEmpty() ? List.of() : List.of(creator),
                "",
                MetadataDates.of(properties.getOrDefault("created", ""), "The document was made on that day."),
                "",
                "");
    }
}
