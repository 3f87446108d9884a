package org.caspia.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFormatTest {
    private static final long SEED = 7;

    @TempDir
    Path dir;

    private Article read(String name, byte[] bytes) throws Exception {
        Path file = dir.resolve(name);
        Files.write(file, bytes);
        return ArticleReader.read(file);
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream()
                .map(each -> article.slice(each.start(), each.end()))
                .toList();
    }

    @Test
    void readsMarkdownAsThePageThatItStandsFor() throws Exception {
        String text = "---\ntitle: Rails to Kars\nauthor: Jane Roe\ndate: 2024-03-12\n---\n\n# Rails to *Kars*\n\n"
                + "On 5 March 2024, **Georgia** and [Turkey](https://example.org/turkey) met in\n_Kars_; ![a map](map.png) they\nsigned."
                + "\n\n* Grain from Aktau\n* Oil from Baku\n\n> Quoted in Poti\n\n| Port | Mt |\n|---|---|\n| Alat | 15 |\n";
        Article article = read("note.md", text.getBytes(StandardCharsets.UTF_8));
        assertThat(paragraphs(article))
                .startsWith(
                        "Rails to Kars",
                        "On 5 March 2024, Georgia and Turkey met in Kars; they signed.",
                        "Grain from Aktau")
                .contains("Oil from Baku", "Quoted in Poti")
                .noneMatch(each -> each.contains("*") || each.contains("example.org") || each.contains("---"));
        assertThat(article.info().title()).isEqualTo("Rails to Kars");
        assertThat(article.info().authors()).containsExactly("Jane Roe");
        assertThat(article.info().date().toString()).contains("2024-03-12");
        Article signed = read(
                "signed.md",
                "# A title\n\n*By Jane Roe, 12 March 2024*\n\nBaku agreed.".getBytes(StandardCharsets.UTF_8));
        assertThat(signed.info().authors()).containsExactly("Jane Roe");
        assertThat(signed.info().date().value()).isEqualTo("2024-03-12");
        assertThatThrownBy(() -> read("blank.md", "---\ntitle: x\n---\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("without text");
    }

    @Test
    void saysThatAnArchiveCutShortIsDamaged() {
        byte[] cut = ("PK\u0003\u0004" + "x".repeat(300)).getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read("cut.docx", cut))
                .isInstanceOf(ProblemException.class)
                .hasMessage("cut.docx is a damaged ZIP archive.");
    }

    @Test
    void readsTheArticleOfAPageWithoutItsMenus() throws Exception {
        String page =
                "<!doctype html><html><head><title>Trains | Site</title><meta property='og:title' content='Trains to Kars'>"
                        + "<meta name=author content='A. Writer'><meta property='article:published_time' content='2021-03-04T10:00:00Z'>"
                        + "<script>var x = 'Moscow';</script></head><body><nav><ul><li>Home<li>Europe</ul></nav>"
                        + "<article><h1>Trains to Kars</h1><p>The first train left <b>Baku</b> at noon&nbsp;on Monday and will "
                        + "reach Kars in two days, the railway said in a statement on its long way.</p><div class='share-bar'>Share</div>"
                        + "<figure><img><figcaption>A train in Gori</figcaption></figure><h2>Freight</h2><p>Grain comes from "
                        + "Kazakhstan, by way of Aktau, and is loaded on ships that cross the sea in a day.</p></article>"
                        + "<footer>Contact us in London</footer></body></html>";
        Article article = read("page.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(paragraphs(article))
                .containsExactly(
                        "Trains to Kars",
                        "The first train left Baku at noon on Monday and will reach Kars in two days, the railway said in a statement on its long way.",
                        "A train in Gori",
                        "Freight",
                        "Grain comes from Kazakhstan, by way of Aktau, and is loaded on ships that cross the sea in a day.");
        assertThat(article.paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(
                        ParagraphKind.HEADING,
                        ParagraphKind.BODY,
                        ParagraphKind.CAPTION,
                        ParagraphKind.HEADING,
                        ParagraphKind.BODY);
        assertThat(article.info().title()).isEqualTo("Trains to Kars");
        assertThat(article.info().authors()).containsExactly("A. Writer");
        assertThat(article.info().date().value()).isEqualTo("2021-03-04");
        assertThat(article.info().date().certainty()).isEqualTo(DateCertainty.METADATA);
    }

    @Test
    void readsRowsOfATableAndNoListsOfLinks() throws Exception {
        String page = "<html><head><meta name=author content='Leyla Aslan'><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Leyla Aslan\"},{\"name\":\"Timur Bek\"}]}</script></head>"
                + "<body><div><a>News</a> | <a>Germany</a> | <a>France</a></div><div><p>"
                + "The port was busy. ".repeat(12)
                + "</p><table><tr><td>Alat</td><td>1,204</td></tr></table>"
                + "<div>More: <a>A week in Madrid</a> <a>Ten beaches in Greece</a> <a>Peru votes</a></div></div></body></html>";
        Article article = read("rows.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(paragraphs(article)).contains("Alat, 1,204");
        assertThat(article.text()).doesNotContain("France").doesNotContain("Peru");
        assertThat(article.info().authors()).containsExactly("Leyla Aslan", "Timur Bek");
    }

    @Test
    void readsTheLinkedDataOfAPage() throws Exception {
        String page =
                "<html><head><title>x</title><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"Ships\",\"datePublished\":\"2022-08-09T07:00:00+04:00\",\"author\":[{\"name\":\"Ann Lee\"},"
                        + "{\"name\":\"Bo Ruiz\"}],\"publisher\":{\"name\":\"The Port\",\"logo\":{\"url\":\"l\"}}}]}</script>"
                        + "<script type='application/ld+json'>{broken</script></head><body><p>Ships left Aktau.</p></body></html>";
        ArticleInfo info =
                read("ld.html", page.getBytes(StandardCharsets.UTF_8)).info();
        assertThat(info.title()).isEqualTo("Ships");
        assertThat(info.authors()).containsExactly("Ann Lee", "Bo Ruiz");
        assertThat(info.publisher()).isEqualTo("The Port");
        assertThat(info.date().value()).isEqualTo("2022-08-09");
    }

    @Test
    void readsAPageOfManyNestedBoxes() throws Exception {
        String page = "<html><body>" + "<div>".repeat(50_000) + "Baku lies by the sea." + "</div>".repeat(50_000);
        assertThat(read("deep.html", page.getBytes(StandardCharsets.UTF_8)).text())
                .contains("Baku lies by the sea.");
    }

    @Test
    void tellsThatAPageIsAllScript() {
        String page = "<html><body><script>document.write('Baku')</script><div id=root></div></body></html>";
        assertThatThrownBy(() -> read("s.html", page.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("scripts");
    }

    @Test
    void readsAWordDocument() throws Exception {
        String body =
                "<w:document xmlns:w='w'><w:body><w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>A port</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t xml:space='preserve'>Ships leave </w:t></w:r><w:r><w:t>Aktau.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Alat</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>57</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
        String core =
                "<c xmlns:dc='d'><dc:title>Ports</dc:title><dc:creator>B</dc:creator><created>2022-05-06T00:00:00Z</created></c>";
        Article article = read("a.docx", zip("word/document.xml", body, "docProps/core.xml", core));
        assertThat(paragraphs(article)).containsExactly("A port", "Ships leave Aktau.", "Alat, 57");
        assertThat(article.paragraphs().get(0).kind()).isEqualTo(ParagraphKind.HEADING);
        assertThat(article.info().title()).isEqualTo("Ports");
        assertThat(article.info().date().value()).isEqualTo("2022-05-06");
    }

    @Test
    void readsABoxOfAWordDocumentOnce() throws Exception {
        String body =
                "<w:document xmlns:w='w' xmlns:m='m'><w:body><w:p><w:r><m:AlternateContent><m:Choice><w:t>Aktau</w:t></m:Choice>"
                        + "<m:Fallback><w:r><w:t>Aktau</w:t></w:r></m:Fallback></m:AlternateContent></w:r></w:p></w:body></w:document>";
        assertThat(paragraphs(read("box.docx", zip("word/document.xml", body)))).containsExactly("Aktau");
    }

    @Test
    void tellsThatAWordDocumentIsEncrypted() {
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] locked = new byte[600];
        System.arraycopy(mark, 0, locked, 0, mark.length);
        System.arraycopy(name, 0, locked, 512, name.length);
        assertThatThrownBy(() -> read("locked.docx", locked))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("password");
    }

    @Test
    void tellsThatAZipIsNoWordDocument() {
        assertThatThrownBy(() -> read("b.docx", zip("readme.txt", "hello")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no Word document");
    }

    @Test
    void tellsThatAWordDocumentIsDamaged() throws Exception {
        byte[] good = zip("word/document.xml", "<w:document xmlns:w='w'><w:p>" + "x".repeat(5000));
        assertThatThrownBy(() -> read("c.docx", good)).isInstanceOf(ProblemException.class);
        byte[] cut = java.util.Arrays.copyOf(good, good.length / 2);
        assertThatThrownBy(() -> read("d.docx", cut)).isInstanceOf(ProblemException.class);
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsTheColumnsOfAPdfWithoutHeadsAndHyphens() throws Exception {
        Article article = read("p.pdf", pdf(null));
        String text = article.text();
        assertThat(text).contains("the transport of grain by rail from Astana to the port of Aktau");
        assertThat(text).contains("Second column begins here and goes on about cooperation in Baku.");
        assertThat(text).doesNotContain("Journal of Ports").doesNotContain("transport-");
    }

    @Test
    void tellsThatAPdfNeedsAPassword() throws Exception {
        byte[] locked = pdf("secret");
        assertThatThrownBy(() -> read("l.pdf", locked))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("password");
    }

    @Test
    void tellsThatAPdfHoldsOnlyPictures() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage sheet = new PDPage();
            pdf.addPage(sheet);
            java.awt.image.BufferedImage scan =
                    new java.awt.image.BufferedImage(90, 120, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, scan), 0, 0, 600, 800);
            }
            pdf.save(bytes);
        }
        assertThatThrownBy(() -> read("i.pdf", bytes.toByteArray()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("pictures");
    }

    private static byte[] pdf(String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 1; page <= 3; page++) {
                PDPage sheet = new PDPage();
                pdf.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                    lines(content, 60, 760, "Journal of Ports " + page);
                    body(content, page);
                    lines(content, 300, 40, "Page " + page);
                }
            }
            if (password != null) {
                pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void tellsParagraphsOfAPdfByTheirGaps() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage sheet = new PDPage();
            pdf.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                lines(content, 60, 780, "Nino Gelashvili, Tbilisi, 4 March 2024");
                lines(
                        content,
                        60,
                        740,
                        "Freight has looked for roads around",
                        "Russia. The shallow-",
                        "draught ships of",
                        "Baku carry it.");
                lines(
                        content,
                        60,
                        660,
                        "Georgia waits for its deep-",
                        "sea port, and its Chinese-",
                        "Singaporean builders for",
                        "money.");
            }
            pdf.save(bytes);
        }
        Article article = read("gaps.pdf", bytes.toByteArray());
        assertThat(article.info().date().value()).isEqualTo("2024-03-04");
        assertThat(paragraphs(article))
                .containsExactly(
                        "Nino Gelashvili, Tbilisi, 4 March 2024",
                        "Freight has looked for roads around Russia. The shallow-draught ships of Baku carry it.",
                        "Georgia waits for its deep-sea port, and its Chinese-Singaporean builders for money.");
    }

    private static void body(PDPageContentStream content, int page) throws IOException {
        if (page > 1) {
            String word = "Matter " + "abcdef".charAt(page);
            lines(
                    content,
                    60,
                    700,
                    word + " that stands on this page",
                    "and " + word + " in its second line",
                    word + " again.");
            return;
        }
        lines(
                content,
                60,
                700,
                "This column is about the trans-",
                "port of grain by rail from Astana to",
                "the port of Aktau.");
        lines(content, 330, 700, "Second column begins here and goes", "on about coop-", "eration in Baku.");
    }

    private static void lines(PDPageContentStream content, float x, float y, String... lines) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(x, y);
        for (String line : lines) {
            content.showText(line);
            content.newLineAtOffset(0, -14);
        }
        content.endText();
    }

    @Test
    void neverFailsButInOneSentence() throws Exception {
        Random random = new Random(SEED);
        byte[][] originals = {
            pdf(null),
            zip("word/document.xml", "<w:document xmlns:w='w'><w:p><w:r><w:t>Baku</w:t></w:r></w:p></w:document>"),
            "<html><body><p>Baku and Tbilisi and Ankara</p></body></html>".getBytes(StandardCharsets.UTF_8)
        };
        for (int i = 0; i < 150; i++) {
            byte[] bytes = originals[i % originals.length].clone();
            for (int k = 0; k < 20; k++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                read("x" + i, bytes);
            } catch (ProblemException e) {
                assertThat(e.getMessage()).as("seed %d, case %d", SEED, i).isNotBlank();
            }
        }
    }
}
