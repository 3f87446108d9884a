package org.caspia.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the window's sub-rooms apart: the shell knows them all, everybody knows the kit, and nobody knows anybody else. */
@AnalyzeClasses(packages = "org.caspia.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class UiRoomsTest {
    @ArchTest
    static final ArchRule theMapKnowsOnlyTheKit = stranger("map", "article", "timeline", "corridor", "shell");

    @ArchTest
    static final ArchRule theArticleKnowsOnlyTheKit = stranger("article", "map", "timeline", "corridor", "shell");

    @ArchTest
    static final ArchRule theTimelineKnowsOnlyTheKit = stranger("timeline", "map", "article", "corridor", "shell");

    @ArchTest
    static final ArchRule theCorridorKnowsOnlyTheKit = stranger("corridor", "map", "article", "timeline", "shell");

    @ArchTest
    static final ArchRule theKitKnowsNobody = stranger("kit", "map", "article", "timeline", "corridor", "shell");

    private static ArchRule stranger(String room, String... others) {
        String[] packages = java.util.Arrays.stream(others)
                .map(other -> "org.caspia.ui." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.caspia.ui." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }
}
