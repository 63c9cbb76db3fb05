package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.text.TextDifference.Kind;
import hemera.text.TextDifference.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextDifferenceTest {

    private static final List<String> PIECES = List.of(
            "La Seine",
            "l’eau",
            "monte",
            "baisse",
            " ",
            " ",
            "\n\n",
            "\n \n\n",
            "\n",
            ",",
            " !",
            "«",
            "»",
            "été",
            "水位上昇",
            "النهر",
            "👩‍👩‍👧",
            "**gras**",
            "[[Renvoi]]",
            "1910-01");

    @Test
    void aReplacedWordIsRemovedAndAdded() {
        assertThat(TextDifference.between("La Seine monte encore.", "La Seine baisse encore.")
                        .runs())
                .containsExactly(
                        new Run(Kind.KEPT, "La Seine "),
                        new Run(Kind.REMOVED, "monte"),
                        new Run(Kind.ADDED, "baisse"),
                        new Run(Kind.KEPT, " encore."));
    }

    @Test
    void wordsReplacedOneAfterAnotherAreOneChange() {
        assertThat(TextDifference.between("Il pleut beaucoup ici.", "Il neige peu ici.")
                        .runs())
                .containsExactly(
                        new Run(Kind.KEPT, "Il "),
                        new Run(Kind.REMOVED, "pleut beaucoup"),
                        new Run(Kind.ADDED, "neige peu"),
                        new Run(Kind.KEPT, " ici."));
    }

    @Test
    void aParagraphPutBetweenTwoOthersIsAllThatIsAdded() {
        assertThat(TextDifference.between("Un.\n\nTrois.", "Un.\n\nDeux.\n\nTrois.")
                        .runs())
                .containsExactly(
                        new Run(Kind.KEPT, "Un.\n\n"), new Run(Kind.ADDED, "Deux.\n\n"), new Run(Kind.KEPT, "Trois."));
    }

    @Test
    void theSameTextDoesNotDiffer() {
        assertThat(TextDifference.between("Un.\n\nDeux.", "Un.\n\nDeux.").isNothing())
                .isTrue();
        assertThat(TextDifference.between("Un.", "Un. ").isNothing()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void withoutWhatWasRemovedItIsTheNewerTextAndWithoutWhatWasAddedTheOlder(String older, String newer) {
        var difference = TextDifference.between(older, newer);

        assertThat(difference.older()).isEqualTo(older);
        assertThat(difference.newer()).isEqualTo(newer);
        assertThat(difference.isNothing()).isEqualTo(older.equals(newer));
        assertThat(difference.runs()).noneMatch(run -> run.text().isEmpty());
        assertThat(difference.runs().stream().map(Run::kind).toList()).satisfies(kinds -> {
            for (var at = 1; at < kinds.size(); at++) {
                assertThat(kinds.get(at)).isNotEqualTo(kinds.get(at - 1));
            }
        });
    }

    static Stream<Arguments> pairs() {
        var random = new Random(1910);
        var empty = Arguments.of("", "");
        return Stream.concat(
                Stream.of(empty),
                Stream.generate(() -> {
                            var older = pieces(random, random.nextInt(40));
                            var newer = random.nextInt(5) == 0 ? pieces(random, 20) : edited(random, older);
                            return Arguments.of(String.join("", older), String.join("", newer));
                        })
                        .limit(300));
    }

    private static List<String> pieces(Random random, int count) {
        return Stream.generate(() -> piece(random)).limit(count).toList();
    }

    private static List<String> edited(Random random, List<String> pieces) {
        var edited = new ArrayList<>(pieces);
        for (var edits = random.nextInt(6); edits > 0; edits--) {
            if (!edited.isEmpty() && random.nextBoolean()) {
                edited.remove(random.nextInt(edited.size()));
            } else {
                edited.add(random.nextInt(edited.size() + 1), piece(random));
            }
        }
        return edited;
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    @Test
    void textsTooLongToCompareAreExchangedAsAWholeButForTheirEnds() {
        var older = "Début. " + words("ancien", 200_000) + "Fin.";
        var newer = "Début. " + words("nouveau", 200_000) + "Fin.";

        var difference = TextDifference.between(older, newer);

        assertThat(difference.isCoarse()).isTrue();
        assertThat(difference.runs()).hasSize(4);
        assertThat(difference.older()).isEqualTo(older);
        assertThat(difference.newer()).isEqualTo(newer);
    }

    @Test
    void oneWordChangedInALongTextIsFound() {
        var before = words("mot", 100_000);
        var after = words("autre", 100_000);

        var difference = TextDifference.between(before + "monte" + after, before + "baisse" + after);

        assertThat(difference.isCoarse()).isFalse();
        assertThat(difference.runs())
                .contains(new Run(Kind.REMOVED, "monte"), new Run(Kind.ADDED, "baisse"))
                .hasSize(4);
    }

    private static String words(String stem, int count) {
        var words = new StringBuilder();
        for (var at = 0; at < count; at++) {
            words.append(' ').append(stem).append(at % 977);
        }
        return words.append(' ').toString();
    }
}
