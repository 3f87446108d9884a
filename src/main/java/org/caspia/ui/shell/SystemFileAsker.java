package org.caspia.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.caspia.app.article.ProjectService;
import org.jspecify.annotations.Nullable;

/** The operating system's file dialogs. */
final class SystemFileAsker implements FileAsker {
    private static final FileChooser.ExtensionFilter PROJECTS =
            new FileChooser.ExtensionFilter("Projects of Caspia", "*" + ProjectService.ENDING);

    private final Window owner;
    private @Nullable Path lastDir;

    SystemFileAsker(Window owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> askArticles() {
        FileChooser chooser = chooser("Open articles");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Articles and projects",
                                "*.txt",
                                "*.md",
                                "*.html",
                                "*.htm",
                                "*.pdf",
                                "*.docx",
                                "*.caspia"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null
                ? List.of()
                : chosen.stream().flatMap(file -> remember(file).stream()).toList();
    }

    @Override
    public Optional<Path> askTarget(ExportKind format, Path suggestion) {
        FileChooser chooser = chooser("Export the map");
        chooser.setInitialFileName(suggestion.getFileName().toString());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.title(), "*." + format.ending()));
        return remember(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> askProject(Path suggestion) {
        FileChooser chooser = chooser("Save the project");
        chooser.setInitialFileName(String.valueOf(suggestion.getFileName()));
        chooser.getExtensionFilters().add(PROJECTS);
        return remember(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> askScenarios() {
        FileChooser chooser = chooser("Open scenarios");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Scenarios", "*.json"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return remember(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> askReport(String suggestion) {
        FileChooser chooser = chooser("Write a file");
        chooser.setInitialFileName(suggestion);
        return remember(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (lastDir != null && Files.isDirectory(lastDir)) {
            chooser.setInitialDirectory(lastDir.toFile());
        }
        return chooser;
    }

    private Optional<Path> remember(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        lastDir = chosen.toPath().toAbsolutePath().getParent();
        return Optional.of(chosen.toPath());
    }
}
