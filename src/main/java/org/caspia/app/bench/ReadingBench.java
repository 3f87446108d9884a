package org.caspia.app.bench;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.bench.Bench.Measure;
import org.caspia.article.Article;
import org.caspia.article.ArticleInfo;
import org.caspia.article.ArticleReader;
import org.caspia.article.Paragraph;
import org.caspia.extract.ArchiveFilter;
import org.caspia.extract.ArchiveLine;
import org.caspia.extract.Extractor;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.problem.ProblemException;

/** Measures reading: how soon the gazetteer is open, and how much text a second an archive may have. */
final class ReadingBench {
    private static final int ARCHIVE_CHARACTERS = 2_000_000;
    private static final int LINE_CHARACTERS = 3_000;

    private final BenchTimer timer;
    private final Consumer<Measure> told;

    ReadingBench(BenchTimer timer, Consumer<Measure> told) {
        this.timer = timer;
        this.told = told;
    }

    void run(List<OpenArticle> articles) throws ProblemException {
        told.accept(timer.measure("gazetteer opened", "500 ms", 4, 20, Gazetteer::open));
        ArchiveFilter filter = new ArchiveFilter(
                new ArchiveLine(new Extractor(Gazetteer.open())),
                Runtime.getRuntime().availableProcessors());
        if (!articles.isEmpty()) {
            measure(
                    "archive of articles, read on all cores",
                    filter,
                    articles.stream().map(OpenArticle::article).toList());
        }
        measure("archive full of names, read on all cores", filter, List.of(names()));
    }

    private void measure(String name, ArchiveFilter filter, List<Article> articles) throws ProblemException {
        byte[] archive = archive(articles).getBytes(StandardCharsets.UTF_8);
        Measure time = timer.measure("", "", 4, 10, () -> read(filter, archive));
        double megabytes = archive.length / 1e6;
        told.accept(new Measure(
                name, megabytes / (time.median() / 1000), megabytes / (time.p99() / 1000), "MB/s", "1 MB/s"));
    }

    /** A text with a name in every few words, the hardest there is to read quickly. */
    private static Article names() throws ProblemException {
        try (InputStream in = Objects.requireNonNull(ReadingBench.class.getResourceAsStream("names.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ArticleReader.read("names", text, ArticleInfo.UNKNOWN);
        } catch (IOException e) {
            throw new ProblemException("The text of the benchmark cannot be read.", e);
        }
    }

    private static void read(ArchiveFilter filter, byte[] archive) throws ProblemException {
        try {
            filter.run(new ByteArrayInputStream(archive), OutputStream.nullOutputStream(), tally -> {});
        } catch (IOException e) {
            throw new ProblemException("The archive of the benchmark cannot be read.", e);
        }
    }

    /** Lines of a few paragraphs, each beginning at another one, as long as a report in a newspaper. */
    private static String archive(List<Article> articles) {
        StringBuilder archive = new StringBuilder(ARCHIVE_CHARACTERS + LINE_CHARACTERS);
        int line = 0;
        while (archive.length() < ARCHIVE_CHARACTERS) {
            Article article = articles.get(line % articles.size());
            archive.append("{\"id\":").append(line).append(",\"text\":\"");
            int end = archive.length() + LINE_CHARACTERS;
            List<Paragraph> paragraphs = article.paragraphs();
            for (int i = line; archive.length() < end; i++) {
                Paragraph paragraph = paragraphs.get(i % paragraphs.size());
                String text = article.slice(paragraph.start(), paragraph.end()) + "\n\n";
                archive.append(JsonStringEncoder.getInstance().quoteAsString(text));
            }
            archive.append("\"}\n");
            line++;
        }
        return archive.toString();
    }
}
