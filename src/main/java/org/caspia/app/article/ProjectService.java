package org.caspia.app.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caspia.correction.CorrectionFile;
import org.caspia.export.TargetFile;
import org.caspia.problem.ProblemException;
import org.caspia.workspace.Project;
import org.caspia.workspace.ProjectJson;

/** Keeps projects in files: articles with their text and corrections, the question to the corridor, scenarios, the view. */
public final class ProjectService {
    /** How the name of a project's file ends. */
    public static final String ENDING = ".caspia";

    private ProjectService() {}

    /**
     * Tells whether a file is meant to be a project.
     *
     * @param file any file
     * @return true by its ending
     */
    public static boolean isProject(Path file) {
        return file.toString().endsWith(ENDING);
    }

    /**
     * Reads a project.
     *
     * @param file its file, which stays as it is
     * @return the project
     * @throws ProblemException with one sentence, if it is missing or damaged
     */
    public static Project read(Path file) throws ProblemException {
        try {
            return ProjectJson.read(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new ProblemException("The project " + file + " cannot be read: " + TargetFile.reason(e) + ".", e);
        }
    }

    /**
     * Writes a project in one step: the file holds the old one or the new one, whatever happens.
     *
     * @param file its file
     * @param project the project
     * @throws ProblemException with one sentence, if it cannot be written; what was there is still there
     */
    public static void write(Path file, Project project) throws ProblemException {
        TargetFile.writeStream(file, true, out -> ProjectJson.write(project, out));
    }

    /**
     * Returns an open article as it is saved.
     *
     * @param open the article
     * @return the article with its corrections
     */
    public static Project.Saved saved(OpenArticle open) {
        ByteArrayOutputStream corrections = new ByteArrayOutputStream();
        try {
            CorrectionFile.write(open.review().corrections(), open.article().id(), corrections);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Project.Saved(open.article(), corrections.toString(StandardCharsets.UTF_8));
    }

    /**
     * Opens an article of a project: it is read anew, and its corrections are laid over what is found.
     *
     * @param saved the article as it was saved
     * @param articles reads
     * @return the article with its finds
     * @throws ProblemException if its corrections are damaged
     */
    public static OpenArticle open(Project.Saved saved, ArticleService articles) throws ProblemException {
        return articles.open(
                saved.article(),
                CorrectionFile.read(
                        saved.corrections().getBytes(StandardCharsets.UTF_8),
                        "the project, for " + saved.article().id() + ","));
    }
}
