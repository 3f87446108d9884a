package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files. The window uses the system's own dialogs; tests answer by themselves. */
interface FileAsker {
    /** Asks which articles to open; none if the user thinks better of it. */
    List<Path> askArticles();

    /** Asks which file of scenarios to open. */
    Optional<Path> askScenarios();

    /** Asks where to write a table or scenarios; the system's dialog asks before a file is replaced. */
    Optional<Path> askReport(String suggestion);

    /** Asks where to save a project; the system's dialog asks before a file is replaced. */
    Optional<Path> askProject(Path suggestion);

    /** Asks where to write; the system's dialog asks before a file is replaced. */
    Optional<Path> askTarget(ExportKind format, Path suggestion);
}
