package org.caspia.app.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.caspia.correction.CorrectionFile;
import org.caspia.correction.Corrections;
import org.caspia.export.TargetFile;
import org.caspia.problem.ProblemException;

/**
 * Where the corrections of an article are kept: in {@code <name>.corrections.json} beside it, or in a folder of the user's own where nothing
 * can be written beside it and for text that was pasted.
 */
public final class CorrectionStore {
    private static final int NUMBER_BYTES = 12;
    private static final String ENDING = ".corrections.json";

    private final Path ownFolder;

    /**
     * Makes the store.
     *
     * @param ownFolder where corrections go that cannot stand beside their article; made when it is needed
     */
    public CorrectionStore(Path ownFolder) {
        this.ownFolder = ownFolder;
    }

    /**
     * Returns the file beside an article.
     *
     * @param article the article's file
     * @return the file of its corrections, which need not exist
     */
    public static Path beside(Path article) {
        String name = String.valueOf(article.getFileName());
        int dot = name.lastIndexOf('.');
        return article.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
    }

    /**
     * Reads the corrections of a file.
     *
     * @param file a file of corrections
     * @return what stands in it
     * @throws ProblemException if it is missing or damaged; one sentence says so, and the file stays as it is
     */
    public static Corrections read(Path file) throws ProblemException {
        try {
            return CorrectionFile.read(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new ProblemException("The corrections in " + file + " cannot be read.", e);
        }
    }

    /**
     * Finds the file in which an article's corrections stand, or else would be kept.
     *
     * @param article the article's file
     * @return the file beside the article if it is there or can be written, else the one in the user's own folder
     */
    public Path fileOf(Path article) {
        Path beside = beside(article.toAbsolutePath());
        Path own = own(article);
        boolean canWrite = Files.isWritable(String.valueOf(beside.getParent()).isEmpty() ? beside : beside.getParent());
        return Files.exists(own) && !Files.exists(beside) || !canWrite ? own : beside;
    }

    /** Two articles of one name in different folders have different files. */
    private Path own(Path article) {
        Path whole = article.toAbsolutePath().normalize();
        String number = String.format(Locale.ROOT, "%08x", whole.toString().hashCode());
        String name = String.valueOf(beside(whole).getFileName());
        return ownFolder.resolve(name.substring(0, name.length() - ENDING.length()) + "-" + number + ENDING);
    }

    /**
     * Reads an article's corrections.
     *
     * @param article the article's file
     * @return its corrections; none if there is no file
     * @throws ProblemException if the file is damaged; one sentence says so, and the file stays as it is
     */
    public Corrections load(Path article) throws ProblemException {
        Path file = fileOf(article);
        return Files.exists(file) ? read(file) : Corrections.NONE;
    }

    /**
     * Keeps an article's corrections. The file changes in one step. A damaged file that stands in the way is kept under another name.
     *
     * @param article the article's file
     * @param id the article's id
     * @param corrections all its corrections
     * @throws ProblemException with a sentence for the user, if they cannot be written
     */
    public void save(Path article, String id, Corrections corrections) throws ProblemException {
        Path file = fileOf(article);
        try {
            write(file, id, corrections);
        } catch (ProblemException e) {
            if (file.equals(own(article))) {
                throw e;
            }
            write(own(article), id, corrections); // the folder looked as if it could be written
        }
    }

    /**
     * Reads what was said of a text that has no file.
     *
     * @param text the whole text
     * @return its corrections; none if nothing was kept
     * @throws ProblemException if they are damaged; the file stays as it is
     */
    public Corrections loadOfText(String text) throws ProblemException {
        Path file = ofText(text);
        return Files.exists(file) ? read(file) : Corrections.NONE;
    }

    /**
     * Keeps what is said of a text that has no file, in the user's own folder under a number made of the text.
     *
     * @param text the whole text
     * @param id the article's id
     * @param corrections all its corrections
     * @throws ProblemException with a sentence for the user, if they cannot be written
     */
    public void saveOfText(String text, String id, Corrections corrections) throws ProblemException {
        write(ofText(text), id, corrections);
    }

    private Path ofText(String text) {
        try {
            byte[] number = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ownFolder.resolve("text-" + HexFormat.of().formatHex(number, 0, NUMBER_BYTES) + ENDING);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void write(Path file, String id, Corrections corrections) throws ProblemException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            keepDamaged(file);
            if (corrections.list().isEmpty() && !Files.exists(file)) {
                return;
            }
        } catch (IOException e) {
            throw new ProblemException("Corrections cannot be kept in " + file + ": " + TargetFile.reason(e) + ".", e);
        }
        TargetFile.writeStream(file, true, out -> CorrectionFile.write(corrections, id, out));
    }

    private static void keepDamaged(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try {
            read(file);
        } catch (ProblemException damaged) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
