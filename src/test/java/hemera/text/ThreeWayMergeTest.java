package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.text.ThreeWayMerge.Conflict;
import hemera.text.ThreeWayMerge.Settled;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In tables, a letter is a paragraph. */
class ThreeWayMergeTest {

    @ParameterizedTest
    @CsvSource({
        // one side only, or both alike
        "abc, abc, abc, abc",
        "abc, aXc, abc, aXc",
        "abc, abc, aXc, aXc",
        "abc, aXc, aXc, aXc",
        "abc, aXbc, aXbc, aXbc",
        // paragraphs that do not touch each other, neighbours too
        "abc, Xbc, abY, XbY",
        "abc, Xbc, aYc, XYc",
        "abc, aXc, abY, aXY",
        "abcd, XYcd, abcZ, XYcZ",
        // insertions and deletions elsewhere
        "abc, Xabc, abcY, XabcY",
        "abc, abcX, abY, abYX",
        "abc, aXbc, abY, aXbY",
        "abcd, acd, abcX, acX",
        "abcd, bcd, abc, bc",
        "ab, abX, Yb, YbX",
        "'', X, '', X",
    })
    void changesThatDoNotTouchMerge(String base, String mine, String theirs, String merged) {
        var merge = ThreeWayMerge.of(paragraphs(base), paragraphs(mine), paragraphs(theirs));

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.resolved(Conflict::base)).isEqualTo(paragraphs(merged));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, aXc, aYc",
        "abc, aXc, ac",
        "abc, ac, aYc",
        "abc, aXbc, aYbc",
        "abc, abcX, abcY",
        "abc, X, abY",
        "'', X, Y",
    })
    void changesOfOneParagraphAreLeftToSomebody(String base, String mine, String theirs) {
        var merge = ThreeWayMerge.of(paragraphs(base), paragraphs(mine), paragraphs(theirs));

        assertThat(merge.isClean()).isFalse();
        assertThat(merge.resolved(Conflict::mine)).isEqualTo(paragraphs(mine));
        assertThat(merge.resolved(Conflict::theirs)).isEqualTo(paragraphs(theirs));
        assertThat(merge.resolved(Conflict::base)).isEqualTo(paragraphs(base));
    }

    @Test
    void aConflictHoldsThePassageOfBothAndWhatItWas() {
        var merge = ThreeWayMerge.of(paragraphs("abcd"), paragraphs("XbYd"), paragraphs("abZdW"));

        assertThat(merge.parts())
                .containsExactly(
                        new Settled("X.\n\nb.\n\n"), new Conflict("Y.", "Z.", "c."), new Settled("\n\nd.\n\nW."));
    }

    @Test
    void blankLinesAreKeptAsTheyAre() {
        assertThat(ThreeWayMerge.of("a\n\n\nb\n", "a\n\n\nb\n\nc", "X\n\n\nb\n").resolved(Conflict::base))
                .isEqualTo("X\n\n\nb\n\nc");
    }

    @Test
    void nothingIsLostWhateverPeopleDo() {
        var random = new Random(4);
        for (int round = 0; round < 3_000; round++) {
            var base = someLetters(random);
            var mine = changed(base, "MNOPQ", random);
            var theirs = changed(base, "TUVWX", random);
            var merge = ThreeWayMerge.of(text(base), text(mine), text(theirs));
            var all = merge.resolved(conflict -> conflict.mine() + " " + conflict.theirs());

            assertThat(mine.stream().filter("MNOPQ"::contains)).allMatch(all::contains);
            assertThat(theirs.stream().filter("TUVWX"::contains)).allMatch(all::contains);
            assertThat(ThreeWayMerge.of(text(base), text(mine), text(base)).resolved(Conflict::base))
                    .isEqualTo(text(mine));
            assertThat(ThreeWayMerge.of(text(base), text(mine), text(mine)).resolved(Conflict::base))
                    .isEqualTo(text(mine));
            if (merge.isClean()) {
                assertThat(mine)
                        .filteredOn(letter -> !theirs.contains(letter) && base.contains(letter))
                        .noneMatch(all::contains);
                assertThat(theirs)
                        .filteredOn(letter -> !mine.contains(letter) && base.contains(letter))
                        .noneMatch(all::contains);
            }
        }
    }

    @Test
    void longTextsWithoutAnythingInCommonAreOneConflict() {
        var merge = ThreeWayMerge.of("base\n\n".repeat(50_000), "mine\n\n".repeat(50_000), "theirs\n\n".repeat(50_000));

        assertThat(merge.isClean()).isFalse();
        assertThat(merge.resolved(Conflict::mine)).isEqualTo("mine\n\n".repeat(50_000));
    }

    private static List<String> someLetters(Random random) {
        var letters = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g"));
        return letters.subList(0, random.nextInt(letters.size() + 1));
    }

    private static List<String> changed(List<String> base, String news, Random random) {
        var changed = new ArrayList<>(base);
        List.of(news.split("")).forEach(letter -> {
            var place = random.nextInt(changed.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> changed.add(place, letter);
                case 1 ->
                    changed.subList(place, Math.min(place + 1, changed.size())).replaceAll(former -> letter);
                case 2 ->
                    changed.subList(place, Math.min(place + 1, changed.size())).clear();
                default -> {}
            }
        });
        return changed;
    }

    private static String text(List<String> letters) {
        return paragraphs(String.join("", letters));
    }

    private static String paragraphs(String letters) {
        return String.join(
                "\n\n",
                letters.isEmpty()
                        ? List.of()
                        : List.of(letters.replaceAll("(.)", "$1.,").split(",")));
    }
}
