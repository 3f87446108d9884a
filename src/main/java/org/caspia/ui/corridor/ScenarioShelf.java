package org.caspia.ui.corridor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.caspia.app.corridor.ScenarioFile;
import org.caspia.corridor.route.Scenario;
import org.caspia.problem.ProblemException;

/** The scenarios that the user has kept under a name, in a file of the settings' folder. JavaFX thread; the file is small. */
public final class ScenarioShelf {
    private final Path file;
    private final Consumer<String> onProblem;
    private final List<Scenario> kept = new ArrayList<>();

    /**
     * Reads what was kept.
     *
     * @param file where; it need not be there yet
     * @param onProblem takes one sentence when the file is damaged or cannot be written
     */
    public ScenarioShelf(Path file, Consumer<String> onProblem) {
        this.file = file;
        this.onProblem = onProblem;
        if (Files.exists(file)) {
            try {
                kept.addAll(ScenarioFile.read(file));
            } catch (ProblemException damaged) {
                setAside(String.valueOf(damaged.getMessage()));
            }
        }
    }

    /** What a person may still want to mend must not be written over. */
    private void setAside(String problem) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            onProblem.accept(problem + " It is set aside as " + aside.getFileName() + ".");
        } catch (IOException stays) {
            onProblem.accept(problem);
        }
    }

    /**
     * Lists what is kept.
     *
     * @return in the order in which it was kept
     */
    public List<Scenario> list() {
        return List.copyOf(kept);
    }

    /** Keeps a scenario in place of the one of the same name. */
    void keep(Scenario scenario) {
        List<Scenario> all = new ArrayList<>(kept);
        all.removeIf(other -> other.name().equals(scenario.name()));
        all.add(scenario);
        write(all);
    }

    /**
     * Keeps scenarios whose names are not taken yet.
     *
     * @param scenarios what to add
     */
    public void addMissing(List<Scenario> scenarios) {
        Set<String> taken = kept.stream().map(Scenario::name).collect(Collectors.toSet());
        List<Scenario> fresh = scenarios.stream()
                .filter(scenario -> !taken.contains(scenario.name()))
                .toList();
        if (!fresh.isEmpty()) {
            keepAll(fresh);
        }
    }

    void keepAll(List<Scenario> scenarios) {
        List<Scenario> all = new ArrayList<>(kept);
        scenarios.forEach(scenario -> {
            all.removeIf(other -> other.name().equals(scenario.name()));
            all.add(scenario);
        });
        write(all);
    }

    void remove(String name) {
        List<Scenario> all = new ArrayList<>(kept);
        all.removeIf(other -> other.name().equals(name));
        write(all);
    }

    private void write(List<Scenario> all) {
        kept.clear();
        kept.addAll(all);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ScenarioFile.write(file, all);
        } catch (ProblemException problem) {
            onProblem.accept(String.valueOf(problem.getMessage()));
        } catch (IOException unwritable) {
            onProblem.accept("The scenarios cannot be kept: " + unwritable.getMessage() + ".");
        }
    }
}
