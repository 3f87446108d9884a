package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers at once what a person would choose in a dialog for files; by itself it chooses nothing. */
final class FakeFiles implements FileAsker {
    List<Path> articles = List.of();
    Optional<Path> scenarios = Optional.empty();
    Optional<Path> project = Optional.empty();
    Optional<Path> target = Optional.empty();
    /** Where reports go, under the name that was suggested. */
    Optional<Path> reports = Optional.empty();

    @Override
    public List<Path> askArticles() {
        return articles;
    }

    @Override
    public Optional<Path> askScenarios() {
        return scenarios;
    }

    @Override
    public Optional<Path> askProject(Path suggestion) {
        return project;
    }

    @Override
    public Optional<Path> askReport(String suggestion) {
        return reports.map(dir -> dir.resolve(suggestion));
    }

    @Override
    public Optional<Path> askTarget(ExportKind format, Path suggestion) {
        return target;
    }
}
