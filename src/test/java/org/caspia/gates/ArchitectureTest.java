package org.caspia.gates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** Holds the table of rooms and arrows in ARCHITECTURE.md, the fences, and that no packages go in a circle. */
@AnalyzeClasses(packages = "org.caspia", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.caspia.";

    /** Room -> the rooms it may use, besides itself and {@code problem}. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("problem", List.of()),
            Map.entry("geo", List.of()),
            Map.entry("time", List.of()),
            Map.entry("event", List.of("geo", "time")),
            Map.entry("article", List.of()),
            Map.entry("gazetteer", List.of("geo")),
            Map.entry("extract", List.of("article", "gazetteer", "event", "geo", "time")),
            Map.entry("correction", List.of("article", "event", "geo", "time")),
            Map.entry("corridor", List.of("geo", "time")),
            Map.entry("basemap", List.of("geo")),
            Map.entry("render", List.of("geo", "time", "event", "corridor", "basemap")),
            Map.entry("export", List.of("render", "event", "corridor", "geo", "time")),
            Map.entry("workspace", List.of("event", "corridor", "geo", "time", "article")),
            Map.entry(
                    "app",
                    List.of(
                            "geo",
                            "time",
                            "event",
                            "article",
                            "gazetteer",
                            "extract",
                            "correction",
                            "corridor",
                            "basemap",
                            "render",
                            "export",
                            "workspace")));

    @ArchTest
    static void everyRoomUsesOnlyTheRoomsThatTheTableAllows(com.tngtech.archunit.core.domain.JavaClasses classes) {
        ARROWS.forEach((room, allowed) -> arrowsOf(room, allowed).check(classes));
    }

    @ArchTest
    static void everyPackageBelongsToARoomOfTheTable(com.tngtech.archunit.core.domain.JavaClasses classes) {
        var rooms = new ArrayList<>(ARROWS.keySet());
        rooms.addAll(List.of("ui", "cli", "boot"));
        Assertions.assertThat(classes)
                .allSatisfy(type -> Assertions.assertThat(rooms)
                        .contains(type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0]));
    }

    @ArchTest
    static final ArchRule nobodyUsesBoot = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "boot..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "boot..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyUiAndBootKnowTheWindow = fence("ui", "cli").as("ui and cli do not know each other");

    @ArchTest
    static final ArchRule cliDoesNotKnowUi = fence("cli", "ui");

    @ArchTest
    static final ArchRule javaFxStaysInUiAndBoot = library(List.of("ui", "boot"), "javafx..", "atlantafx..");

    @ArchTest
    static final ArchRule awtStaysInRenderAndExport = library(List.of("render", "export", "boot"), "java.awt..");

    @ArchTest
    static final ArchRule geoToolsStaysWithTheMap =
            library(List.of("geo", "basemap", "render", "export"), "org.geotools..");

    @ArchTest
    static final ArchRule jGraphTStaysInTheCorridor = library(List.of("corridor"), "org.jgrapht..");

    @ArchTest
    static final ArchRule picocliStaysInCli = library(List.of("cli"), "picocli..");

    @ArchTest
    static final ArchRule documentParsersStayInArticle =
            library(List.of("article"), "org.jsoup..", "org.commonmark..", "org.apache.pdfbox.text..");

    @ArchTest
    static final ArchRule standardOutputStaysInCli = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "cli..", ROOT + "boot..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noPackagesGoInACircle =
            slices().matching(ROOT + "(**)").should().beFreeOfCycles().allowEmptyShould(true);

    private static ArchRule arrowsOf(String room, List<String> allowed) {
        List<String> packages = new ArrayList<>(List.of(ROOT + room + "..", ROOT + "problem.."));
        allowed.forEach(other -> packages.add(ROOT + other + ".."));
        return noClasses()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "live in a room that " + room + " may not use",
                        (JavaClass used) -> used.getPackageName().startsWith(ROOT)
                                && packages.stream().noneMatch(p -> inPackage(used, p))))
                .allowEmptyShould(true);
    }

    private static boolean inPackage(JavaClass type, String pattern) {
        String name = pattern.substring(0, pattern.length() - 2);
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }

    private static ArchRule fence(String from, String to) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + to + "..")
                .allowEmptyShould(true);
    }

    private static ArchRule library(List<String> rooms, String... packages) {
        String[] inside = rooms.stream().map(r -> ROOT + r + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(inside)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .as(Arrays.toString(packages) + " only in " + rooms)
                .allowEmptyShould(true);
    }
}
