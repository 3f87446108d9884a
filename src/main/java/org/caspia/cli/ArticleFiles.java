package org.caspia.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.caspia.app.article.ArticleService;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.article.ReadingOptions;
import org.caspia.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Opens the articles named on the command line; {@code -} is standard input. */
final class ArticleFiles {
    private static final int MAX_BYTES = 64 << 20;

    private ArticleFiles() {}

    /** Returns the article of a file, or of standard input for {@code -}. */
    static OpenArticle open(ArticleService service, String file, ReadingOptions options, InputStream in)
            throws ProblemException {
        if (!file.equals("-")) {
            return service.open(Target.path(file), options);
        }
        Path folder = null;
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new ProblemException("Standard input is too long to be an article: at most 64 MB are read.");
            }
            folder = Files.createTempDirectory("caspia-");
            Path copy = folder.resolve("standard-input" + ending(bytes));
            Files.write(copy, bytes);
            return service.open(copy, options);
        } catch (IOException e) {
            throw new ProblemException("Standard input cannot be read: " + e.getMessage() + ".", e);
        } finally {
            delete(folder);
        }
    }

    /** Returns the file name ending that fits the first bytes, so that a piped PDF is read as one. */
    private static String ending(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        String text = head.stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("%PDF")) {
            return ".pdf";
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ".docx";
        }
        return text.startsWith("<!doctype html") || text.startsWith("<html") ? ".html" : ".txt";
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
