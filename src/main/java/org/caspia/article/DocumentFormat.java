package org.caspia.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.caspia.problem.ProblemException;

/** The kinds of document that can be read, told apart by what is in them, and by their names only where that says nothing. */
enum DocumentFormat {
    PLAIN,
    MARKDOWN,
    HTML,
    PDF,
    DOCX;

    private static final int HEAD_BYTES = 1024;

    static DocumentFormat of(byte[] bytes, String name) throws ProblemException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return DOCX;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            String whole = new String(bytes, StandardCharsets.UTF_16LE);
            if (whole.contains("EncryptedPackage") || whole.contains("EncryptionInfo")) {
                throw new ProblemException(name + " is an encrypted document that needs a password.");
            }
            throw new ProblemException(name + " is a document of an old Word; save it as DOCX, PDF or text.");
        }
        if (head.startsWith("{\\rtf")) {
            throw new ProblemException(name + " is an RTF document; save it as DOCX, PDF or text.");
        }
        String low = head.toLowerCase(Locale.ROOT);
        String lowName = name.toLowerCase(Locale.ROOT);
        boolean named = lowName.endsWith(".html") || lowName.endsWith(".htm") || lowName.endsWith(".xhtml");
        boolean marked = low.contains("<!doctype html") || low.contains("<html");
        if (named || marked) {
            return HTML;
        }
        return MarkdownDocument.isNamedSo(name) ? MARKDOWN : PLAIN;
    }

    Document read(byte[] bytes, String name) throws ProblemException {
        return switch (this) {
            case PDF -> PdfDocument.read(bytes, name);
            case DOCX -> DocxDocument.read(bytes, name);
            case HTML -> HtmlDocument.read(bytes, name);
            case MARKDOWN -> MarkdownDocument.read(bytes, name);
            case PLAIN -> {
                String text = TextDecoder.decode(bytes, name);
                yield PlainText.read(text);
            }
        };
    }
}
