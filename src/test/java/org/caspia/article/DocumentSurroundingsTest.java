package org.caspia.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as they come from newsrooms, offices and browsers, with all that stands around the text. */
class DocumentSurroundingsTest {
    @TempDir
    Path dir;

    private Article read(String name, byte[] bytes) throws Exception {
        Path file = dir.resolve(name);
        Files.write(file, bytes);
        return ArticleReader.read(file);
    }

    private Article read(String name, String text) throws Exception {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream()
                .map(each -> article.slice(each.start(), each.end()))
                .toList();
    }

    @Test
    void leavesOutTheBoxesAroundAStory() throws Exception {
        String page =
                "<html><head><title>Ferry link to resume | The Gazette</title><meta name=author content='desk@example.org'></head><body>"
                        + "<div class=gdpr-overlay><p>We store information on a device in Peru.</p></div><header><a>Brazil</a></header>"
                        + "<main class=has-sidebar><header><h1>Ferry link to resume</h1><p>Ships will cross again from 15 April.</p></header>"
                        + "<div>By <a rel=author>Marta Olsen</a></div><p>1 February 2023</p><p>The ferry between Rostock and Gedser will "
                        + "resume in spring<sup><a href='#n'>1</a></sup>, the company said.</p><div class=ad-slot><p>Fly to Mexico</p></div>"
                        + "<amp-list><p>Loading Cuba</p></amp-list><section class=newsletter-signup><p>The news of Estonia</p></section>"
                        + "<p>The link was cut in March 2020, when both countries closed their borders for months.</p>"
                        + "<article><h3><a href='/p'>Paraguay votes on Sunday</a></h3><p>Polls open in Paraguay and the ruling party "
                        + "hopes to win again after a bitter campaign. ".repeat(2)
                        + "</p></article></main></body></html>";
        Article article = read("news.html", page);
        assertThat(paragraphs(article))
                .contains(
                        "Ships will cross again from 15 April.",
                        "The ferry between Rostock and Gedser will resume in spring, the company said.",
                        "The link was cut in March 2020, when both countries closed their borders for months.");
        assertThat(article.text()).doesNotContain("Peru", "Brazil", "Mexico", "Estonia", "Paraguay");
        assertThat(article.info().title()).isEqualTo("Ferry link to resume");
        assertThat(article.info().authors()).containsExactly("Marta Olsen");
        assertThat(article.info().date().value()).isEqualTo("2023-02-01");
    }

    @Test
    void partsParagraphsAtTwoBreaksOfALine() throws Exception {
        String page = "<html><body><div><a>Weather in Tashkent</a></div><div><div>A court in Almaty freed the editor."
                + "<br><br>He was held since August. ".repeat(9) + "</div></div></body></html>";
        assertThat(paragraphs(read("breaks.html", page)))
                .startsWith("A court in Almaty freed the editor.", "He was held since August.");
    }

    @Test
    void readsNotesAndBoxesOfAWordDocument() throws Exception {
        String head = "<w:document xmlns:w='w'>";
        String box = "<w:r><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:r>";
        String body = head
                + "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>Amber</w:t></w:r></w:p><w:p><w:r><w:t>The river</w:t></w:r>"
                + box + "<w:r><w:t xml:space='preserve'> carried flax.</w:t></w:r></w:p>"
                + "<w:p><w:moveFrom><w:r><w:t>Moved.</w:t></w:r></w:moveFrom></w:p></w:document>";
        String notes = head + "<w:p><w:r><w:t>Letter of 3 June 1712.</w:t></w:r></w:p></w:document>";
        String core = "<c xmlns:dc='d'><dc:title>Microsoft Word - amber.doc</dc:title></c>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] part : new String[][] {
                {"word/footnotes.xml", notes}, {"word/document.xml", body}, {"docProps/core.xml", core}
            }) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        Article article = read("notes.docx", bytes.toByteArray());
        assertThat(paragraphs(article))
                .containsExactly("Amber", "In a box.", "The river carried flax.", "Letter of 3 June 1712.");
        assertThat(article.info().title()).isEqualTo("Amber");
    }

    @Test
    void readsTheHeadOfAMessage() throws Exception {
        String mail =
                "From: Leyla Aliyeva <leyla@example.org>\nTo: desk@example.org\nDate: Tue, 5 Sep 2023 10:15:22 +0400\n"
                        + "Subject: Fwd: Ferry aground\n\nThe ferry ran aground on Monday.\n";
        Article article = read("mail.txt", mail);
        assertThat(article.text()).isEqualTo(mail);
        assertThat(article.info().title()).isEqualTo("Ferry aground");
        assertThat(article.info().authors()).containsExactly("Leyla Aliyeva");
        assertThat(article.info().date().value()).isEqualTo("2023-09-05");
        assertThat(article.paragraphs().stream().filter(each -> each.kind() == ParagraphKind.BODY))
                .hasSize(1);
        assertThat(read("talk.txt", "Aktau: grain.\nBaku: oil.\n\nSo it was.").info())
                .isEqualTo(ArticleInfo.UNKNOWN);
    }

    @Test
    void readsDatesThatAreGivenInOtherWays() {
        assertThat(ArticleDate.given("19980227").value()).isEqualTo("1998-02-27");
        assertThat(ArticleDate.given("27 February 1998").value()).isEqualTo("1998-02-27");
        assertThat(ArticleDate.given("Feb. 27, 1998").value()).isEqualTo("1998-02-27");
        assertThat(ArticleDate.given("1998-02~").value()).isEqualTo("1998-02~");
        assertThat(ArticleDate.given("1998-02-27T08:11:00").value()).startsWith("1998-02-27");
    }

    @Test
    void readsTheFrontMatterOfMarkdown() throws Exception {
        String words = "\n\nDuqm will open on 5 May.\n";
        ArticleInfo yaml = read(
                        "a.md",
                        "---\nTitle: Wind\nauthors:\n  - Ann Lee\n  - Bo Ruiz\npublished: 2024-02-11\n---" + words)
                .info();
        ArticleInfo toml = read("b.md", "+++\ntitle = \"Wind\"\ndate = 2024-02-11T10:00:00Z\n+++" + words)
                .info();
        assertThat(yaml.title()).isEqualTo("Wind").isEqualTo(toml.title());
        assertThat(yaml.authors()).containsExactly("Ann Lee", "Bo Ruiz");
        assertThat(yaml.date()).isEqualTo(toml.date());
        assertThat(yaml.date().value()).isEqualTo("2024-02-11");
    }

    @Test
    void leavesOutWhatAPrinterAdds() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.getDocumentInformation().setTitle("page.html");
            try (PDPageContentStream content = sheet(pdf)) {
                line(content, 24, 780, 8, "11/25/26, 7:57 PM");
                line(content, 60, 740, 10, "ENERGY AND PORTS");
                line(content, 60, 710, 24, "A cable to Georgia");
                line(content, 60, 680, 11, "The first study was ordered in May 2022 and");
                line(content, 60, 666, 11, "the cable is to be laid by 2029.");
                line(content, 24, 24, 8, "Review of Cables, spring 2011");
                line(content, 24, 12, 8, "file:///C:/page.html 1/1");
            }
            pdf.save(bytes);
        }
        Article article = read("printed.pdf", bytes.toByteArray());
        assertThat(paragraphs(article))
                .containsExactly(
                        "ENERGY AND PORTS",
                        "A cable to Georgia",
                        "The first study was ordered in May 2022 and the cable is to be laid by 2029.");
        assertThat(article.info().title()).isEqualTo("A cable to Georgia");
    }

    @Test
    void readsColumnsThatWereWrittenRowByRow() throws Exception {
        String[] first = {
            "Trains left Aktau in the morn-",
            "ing and were to reach Kars",
            "two days later, the railway",
            "said. Grain came after."
        };
        String[] second = {
            "In Baku the port was busy.", "Ships waited for four days", "at the coop-", "erative's pier, then left."
        };
        String[] third = {
            "Poti has a mari-", "time school, and the mari-", "time office pays it; so a", "maritime town it is."
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            try (PDPageContentStream content = sheet(pdf)) {
                line(
                        content,
                        40,
                        740,
                        11,
                        "A title that runs across all of the columns of this page, as titles do, from left to right");
                for (int row = 0; row < first.length; row++) {
                    line(content, 40, 700 - 14 * row, 11, first[row]);
                    line(content, 220, 700 - 14 * row, 11, second[row]);
                    line(content, 400, 700 - 14 * row, 11, third[row]);
                }
            }
            pdf.save(bytes);
        }
        assertThat(read("rows.pdf", bytes.toByteArray()).text())
                .startsWith("A title")
                .containsSubsequence(
                        "Trains left Aktau in the morning and were to reach Kars two days later, the railway said. Grain came",
                        "Ships waited for four days at the cooperative's pier, then left.",
                        "Poti has a maritime school, and the maritime office pays it; so a maritime town it is.");
    }

    private static PDPageContentStream sheet(PDDocument pdf) throws IOException {
        PDPage sheet = new PDPage();
        pdf.addPage(sheet);
        return new PDPageContentStream(pdf, sheet);
    }

    private static void line(PDPageContentStream content, float x, float y, float size, String words)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }
}
