package org.caspia.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.caspia.problem.ProblemException;

/**
 * Reads documents into articles. What is known of an article beside its text comes first from a side file
 * {@code <name>.meta.json} next to it, then from the document's own metadata, then from its first heading.
 */
public final class ArticleReader {
    /** The largest file that is read, in bytes. */
    public static final long MAX_BYTES = 64L << 20;

    private ArticleReader() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the article, its id the file's name without ending
     * @throws ProblemException when there is no such file, or it cannot be read as text; one sentence says why
     */
    public static Article read(Path file) throws ProblemException {
        byte[] bytes = load(file);
        String name = String.valueOf(file.getFileName());
        Document document = DocumentFormat.of(bytes, name).read(bytes, name);
        Optional<ArticleInfo> side = SideFile.find(file);
        ArticleInfo info = side.isPresent() ? side.get().orElse(document.info()) : document.info();
        return ArticleAssembler.assemble(withoutEnding(name), info, document.text(), document.blocks());
    }

    /**
     * Reads a text that was pasted or came by standard input.
     *
     * @param id a short name for the article
     * @param text the text, plain or Markdown; it is kept as it is
     * @param info what is known of it, or {@link ArticleInfo#UNKNOWN}
     * @return the article; its text equals the given text
     */
    public static Article read(String id, String text, ArticleInfo info) {
        Document document = PlainText.read(text);
        return ArticleAssembler.assemble(id, info.orElse(document.info()), text, document.blocks());
    }

    private static byte[] load(Path file) throws ProblemException {
        try {
            if (Files.isDirectory(file)) {
                throw new ProblemException(file + " is a folder, not an article.");
            }
            long size = Files.size(file);
            if (size == 0) {
                throw new ProblemException("The file " + file + " is empty.");
            }
            if (size > MAX_BYTES) {
                throw new ProblemException("The file " + file + " is too large to be an article: " + (size >> 20)
                        + " MB, at most " + (MAX_BYTES >> 20) + " MB are read.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ProblemException("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new ProblemException("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
