package org.caspia.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
    @TempDir
    Path dir;

    private Article read(byte[] bytes) throws Exception {
        Path file = dir.resolve("a.txt");
        Files.write(file, bytes);
        return ArticleReader.read(file);
    }

    @Test
    void readsUtf8WithAndWithoutMark() throws Exception {
        assertThat(read("Bakı".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Bakı");
        assertThat(read("\uFEFFBakı".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Bakı");
    }

    @Test
    void readsUtf16ByItsMark() throws Exception {
        assertThat(read("\uFEFFBakı".getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo("Bakı");
        assertThat(read("\uFEFFBakı".getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo("Bakı");
    }

    @Test
    void readsWesternLetters() throws Exception {
        String text = "The President’s visit to Košice and Brasília was short; people said “no” to the café.";
        assertThat(read(text.replace("š", "s").getBytes(Charset.forName("windows-1252")))
                        .text())
                .contains("President’s", "Brasília", "café");
    }

    @Test
    void readsUtf16WithoutItsMark() throws Exception {
        assertThat(read("Baku and Tbilisi".getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo("Baku and Tbilisi");
        assertThat(read("Baku and Tbilisi".getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo("Baku and Tbilisi");
    }

    @Test
    void mendsAFewBrokenLetters() throws Exception {
        byte[] whole = "Bakı, Köln and “Şuşa” – once. ".repeat(30).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(whole, whole.length + 1);
        bytes[whole.length] = (byte) 0xFF;
        assertThat(read(bytes).text()).startsWith("Bakı, Köln and “Şuşa” – once.");
    }

    @Test
    void readsATextThatHoldsControlCharacters() throws Exception {
        String text = "Baku\u0001\u0002 and\u0000 Tbilisi\u001B[31m met in \u0007Ankara.\n".repeat(9);
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void takesTheAuthorsFromTheLineThatNamesThem() {
        Article article = ArticleReader.read(
                "a",
                "Trains to Kars\n\nBy John London and Maria de la Cruz, Reuters\n\nThe first train left Baku on Monday, by noon.",
                ArticleInfo.UNKNOWN);
        assertThat(article.info().authors()).containsExactly("John London", "Maria de la Cruz");
        assertThat(article.paragraphs().get(1).kind()).isEqualTo(ParagraphKind.FURNITURE);
        Article none = ArticleReader.read("a", "By Monday Baku was calm.\n\nBy Sea\n\nIt rained.", ArticleInfo.UNKNOWN);
        assertThat(none.info().authors()).isEmpty();
    }

    @Test
    @org.junit.jupiter.api.Timeout(60)
    void readsALongListOfShortLines() throws Exception {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            list.append("A short line of the long list, number ").append(i).append("\n\n");
        }
        assertThat(read(list.toString().getBytes(StandardCharsets.UTF_8)).paragraphs())
                .hasSize(200_000);
    }

    @Test
    void tellsInOneSentenceWhatIsWrong() throws Exception {
        assertThatThrownBy(() -> ArticleReader.read(dir.resolve("none.txt")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("none.txt");
        assertThatThrownBy(() -> ArticleReader.read(dir)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> read(new byte[0]))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> read(" \n ".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("white space");
        assertThatThrownBy(() -> read(new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 0, 1, 2, 3, 0, 0}))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("binary");
    }

    @Test
    void cutsSentencesAtStopsThatEndThem() {
        String text =
                "Mr. Smith met Dr. J. Brown in the U.S. on Jan. 5. \"Why?\" he asked. It cost 3.5 million. Great Game 2.0., a sequel.";
        Article article = ArticleReader.read("a", text, ArticleInfo.UNKNOWN);
        assertThat(article.sentences())
                .extracting(sentence -> article.slice(sentence.start(), sentence.end()))
                .containsExactly(
                        "Mr. Smith met Dr. J. Brown in the U.S. on Jan. 5.",
                        "\"Why?\" he asked.",
                        "It cost 3.5 million.",
                        "Great Game 2.0., a sequel.");
    }

    @Test
    void joinsWrappedLinesAndPartsParagraphs() {
        String text =
                "This is a paragraph that was wrapped at a fixed width by someone\nwho sent it by mail, as one did in those days of old\nterminals.\r\n\r\nThis is another.";
        Article article = ArticleReader.read("a", text, ArticleInfo.UNKNOWN);
        assertThat(article.paragraphs()).hasSize(2);
        assertThat(article.sentences()).hasSize(2);
    }

    @Test
    void readsTheSideFile() throws Exception {
        Files.writeString(dir.resolve("b.txt"), "Some words.");
        Files.writeString(
                dir.resolve("b.meta.json"),
                "{\"title\": \"T\", \"authors\": [\"A\", \"B\"], \"date\": \"2024\", \"date_certainty\": \"inferred\"}");
        ArticleInfo info = ArticleReader.read(dir.resolve("b.txt")).info();
        assertThat(info.title()).isEqualTo("T");
        assertThat(info.authors()).containsExactly("A", "B");
        assertThat(info.date()).isEqualTo(new ArticleDate("2024", DateCertainty.INFERRED, ""));
    }

    @Test
    void tellsWhereASideFileIsBroken() throws Exception {
        Files.writeString(dir.resolve("c.txt"), "Some words.");
        Files.writeString(dir.resolve("c.meta.json"), "{\n\"title\": \n}");
        assertThatThrownBy(() -> ArticleReader.read(dir.resolve("c.txt")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void countsCodePoints() {
        CodePoints points = new CodePoints("a\uD83D\uDE00b");
        assertThat(points.codePointOffset(4)).isEqualTo(3);
        assertThat(points.codePointOffset(1)).isEqualTo(1);
        assertThat(points.codePointOffset(3)).isEqualTo(2);
    }
}
