package org.caspia.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.caspia.problem.ProblemException;
import org.caspia.render.style.Symbol.TextStyle;
import org.caspia.render.text.Candidate.At;
import org.caspia.render.text.Candidate.Box;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlacerTest {
    private static final Box AREA = new Box(0, 0, 800, 600);
    private static FontBook fonts;

    @BeforeAll
    static void openFonts() throws ProblemException {
        fonts = FontBook.open(Path.of("data"));
    }

    @Test
    void namesNeverOverlapAndNeverStickOut() {
        long seed = 5;
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            List<PlacedText> placed = new Placer(AREA, List.of()).place(randomNames(random, 200));
            assertThat(placed).as("seed %d", seed).hasSizeGreaterThan(20);
            for (int i = 0; i < placed.size(); i++) {
                Box a = placed.get(i).boxes().get(0);
                assertThat(a.left() >= 0 && a.top() >= 0 && a.right() <= 800 && a.bottom() <= 600)
                        .isTrue();
                for (int j = 0; j < i; j++) {
                    assertThat(a.overlaps(placed.get(j).boxes().get(0)))
                            .as("seed %d, round %d", seed, round)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void theNameOfHigherPriorityStandsAndTheOtherGivesWay() {
        Candidate low = name("low", 300, 300, 1);
        Candidate high = name("high", 302, 300, 2);
        assertThat(new Placer(AREA, List.of()).place(List.of(low, high)))
                .extracting(PlacedText::id)
                .containsExactly("high");
    }

    @Test
    void aNameKeepsTheSideThatItHadInTheFrameBefore() {
        Candidate town = twoSides("town");
        Placer first = new Placer(AREA, List.of());
        first.block(new Box(300, 280, 420, 320));
        List<PlacedText> before = first.place(List.of(town));
        assertThat(before.get(0).position()).isEqualTo(1);
        List<PlacedText> after = new Placer(AREA, before).place(List.of(town));
        assertThat(after.get(0).position()).isEqualTo(1);
    }

    @Test
    void aNameAvoidsALineIfItCanAndCrossesItIfItMust() {
        Candidate town = twoSides("town");
        Placer avoiding = new Placer(AREA, List.of());
        avoiding.avoid(new Box(300, 280, 420, 320));
        assertThat(avoiding.place(List.of(town)).get(0).position()).isEqualTo(1);
        Placer crossing = new Placer(AREA, List.of());
        crossing.avoid(AREA);
        assertThat(crossing.place(List.of(town))).hasSize(1);
    }

    @Test
    void aNameAlongALineMovesAsideForAnother() {
        Lettering text = Lettering.of(fonts, "Kazakhstan", style(0.2f));
        Candidate country = new Candidate("country", text, 1, List.of(), new double[] {50, 300, 750, 300}, List.of());
        Box railway = new Box(350, 290, 450, 310);
        Placer placer = new Placer(AREA, List.of());
        placer.avoid(railway);
        assertThat(placer.place(List.of(country)).get(0).boxes()).noneMatch(box -> box.overlaps(railway));
    }

    @Test
    void aNameAlongALineStaysAtItsPlaceWhileTheMapIsMoved() {
        Lettering text = Lettering.of(fonts, "Caspian Sea", style(0.2f));
        List<PlacedText> names = List.of();
        double startX = 0;
        for (int step = 0; step < 12; step++) {
            double moved = 17.0 * step;
            double[] line = {-300 + moved, 100, 300 + moved, 160, 1100 + moved, 100};
            Candidate sea = new Candidate("sea", text, 1, List.of(), line, List.of());
            names = new Placer(AREA, names).place(List.of(sea));
            double x = names.get(0).letters().get(0).xPx() - moved;
            startX = step == 0 ? x : startX;
            assertThat(x).as("step %d", step).isCloseTo(startX, org.assertj.core.data.Offset.offset(1e-6));
        }
    }

    @Test
    void aNameThatIsGivenWideAndCloseIsPlacedOnceAndCloseOnlyIfItMust() {
        Lettering close = Lettering.of(fonts, "Kazakhstan", style(0.05f));
        Lettering wide = close.spaced(fonts, 1.5f);
        double[] line = {50, 300, 750, 300};
        List<Candidate> both = List.of(
                new Candidate("country", close, 1, List.of(), line, List.of()),
                new Candidate("country", wide, 2, List.of(), line, List.of()));
        List<PlacedText> free = new Placer(AREA, List.of()).place(both);
        assertThat(free).hasSize(1);
        assertThat(free.get(0).lettering()).isEqualTo(wide);
        Placer crowded = new Placer(AREA, List.of());
        for (int x = 150; x < 800; x += 150) {
            crowded.block(new Box(x, 0, x + 20, 600));
        }
        List<PlacedText> narrow = crowded.place(both);
        assertThat(narrow).hasSize(1);
        assertThat(narrow.get(0).lettering()).isEqualTo(close);
    }

    @Test
    void aNameGoesOnlyWhereThereIsRoom() {
        Lettering text = Lettering.of(fonts, "Caspian Sea", style(0.2f));
        double[] line = {50, 300, 750, 300};
        Candidate.Room east = (from, to, rightPx) -> from > 0.5;
        Candidate sea = new Candidate("sea", text, 1, List.of(), line, List.of(), Optional.of(east));
        assertThat(new Placer(AREA, List.of())
                        .place(List.of(sea))
                        .get(0)
                        .letters()
                        .get(0)
                        .xPx())
                .isGreaterThan(400);
        Candidate.Room none = (from, to, rightPx) -> false;
        Candidate dry = new Candidate("sea", text, 1, List.of(), line, List.of(), Optional.of(none));
        assertThat(new Placer(AREA, List.of()).place(List.of(dry))).isEmpty();
    }

    @Test
    void lettersAlongALineFollowItFromLeftToRight() {
        Lettering text = Lettering.of(fonts, "Caspian Sea", style(0.2f));
        double[] fromTheRight = {700, 100, 500, 160, 300, 160, 100, 100};
        var candidate = new Candidate("sea", text, 1, List.of(), fromTheRight, List.of());
        PlacedText placed =
                new Placer(AREA, List.of()).place(List.of(candidate)).get(0);
        assertThat(placed.letters()).hasSize(11);
        for (int i = 1; i < placed.letters().size(); i++) {
            assertThat(placed.letters().get(i).xPx())
                    .isGreaterThan(placed.letters().get(i - 1).xPx());
        }
    }

    @Test
    void theNameOfATownMovesToAnotherSideWhereACountrysNameWouldFindNoRoom() {
        Candidate capital = name("Capital", 88, List.of(new At(300, 304), new At(120, 304)));
        Candidate country = country();
        List<PlacedText> placed = new Placer(AREA, List.of()).place(List.of(country, capital));
        assertThat(placed).extracting(PlacedText::id).containsExactly("Capital", "country");
        assertThat(placed.get(0).position()).isEqualTo(1);
    }

    @Test
    void aTownThatCannotMoveKeepsItsName() {
        Candidate capital = name("Capital", 88, List.of(new At(300, 304), new At(320, 300)));
        List<PlacedText> placed = new Placer(AREA, List.of()).place(List.of(country(), capital));
        assertThat(placed).extracting(PlacedText::id).containsExactly("Capital");
        assertThat(placed.get(0).position()).isZero();
    }

    private static Candidate country() {
        Lettering text = Lettering.of(fonts, "COUNTRY", style(0.1f));
        return new Candidate(
                "country", text, 79, List.of(), new double[] {290, 300, 292 + text.widthPx(), 300}, List.of());
    }

    @Test
    void aNameLongerThanItsLineIsLeftOut() {
        Lettering text = Lettering.of(fonts, "Caspian Sea", style(0.2f));
        var candidate = new Candidate("sea", text, 1, List.of(), new double[] {10, 10, 40, 10}, List.of());
        assertThat(new Placer(AREA, List.of()).place(List.of(candidate))).isEmpty();
    }

    @Test
    void everyLetterOfTheRegionsLanguagesHasAGlyph() {
        for (String name : List.of(
                "Gəncə",
                "Şəki",
                "Iğdır",
                "Türkmenbaşy",
                "Қазақстан",
                "Тоҷикистон",
                "საქართველო",
                "Հայաստան",
                "ایران",
                "Москва")) {
            var font = fonts.fontFor(name, style(0));
            assertThat(font.canDisplayUpTo(name)).as(name).isEqualTo(-1);
        }
    }

    private static List<Candidate> randomNames(Random random, int count) {
        List<Candidate> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(name("Town " + i, random.nextDouble() * 800, random.nextDouble() * 600, random.nextInt(5)));
        }
        return names;
    }

    private static Candidate name(String id, double x, double y, double priority) {
        return name(id, priority, List.of(new At(x, y)));
    }

    private static Candidate name(String id, double priority, List<At> places) {
        Lettering text = Lettering.of(fonts, id, style(0));
        return new Candidate(id, text, priority, places, new double[0], List.of());
    }

    private static Candidate twoSides(String id) {
        Lettering text = Lettering.of(fonts, id, style(0));
        return new Candidate(id, text, 1, List.of(new At(310, 300), new At(240, 300)), new double[0], List.of());
    }

    private static TextStyle style(float spacingEm) {
        return new TextStyle("Noto Sans", false, false, 12, 0xFF000000, 0xFFFFFFFF, 1.5f, spacingEm, false, 1);
    }
}
