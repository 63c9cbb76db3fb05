package hemera.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.article.web.Difference.Fate;
import hemera.article.web.Difference.Passage;
import hemera.article.web.Difference.Piece;
import hemera.text.Language;
import hemera.text.TextDifference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BodyDifferenceTest {

    @Test
    void theSameTextHasNothingToShow() {
        assertThat(between("Un.\n\nDeux.", "Un.\n\nDeux.").passages()).isEmpty();
    }

    @Test
    void aChangeIsShownWithTheParagraphsAroundItAndTheOthersAreFolded() {
        var older = paragraphs(1, 20);
        var newer = older.replace("numéro 10.", "numéro dix.");

        var passages = between(older, newer).passages();

        assertThat(passages.stream().map(Passage::folded)).containsExactly(8, 0, 0, 0, 9);
        assertThat(passages.get(2).pieces())
                .containsExactly(
                        new Piece(Fate.KEPT, "Paragraphe numéro "),
                        new Piece(Fate.REMOVED, "10"),
                        new Piece(Fate.ADDED, "dix"),
                        new Piece(Fate.KEPT, "."));
    }

    @Test
    void whereAParagraphWasCutInTwoTheNewBorderShows() {
        var passages = between("Il pleut. Il vente.", "Il pleut.\n\nIl vente.").passages();

        assertThat(passages).hasSize(2);
        assertThat(passages.get(0).pieces()).contains(new Piece(Fate.ADDED, "¶"));
        assertThat(passages.get(1).pieces()).containsExactly(new Piece(Fate.KEPT, "Il vente."));
    }

    @Test
    void longTextAroundAChangeIsShownByItsEnds() {
        var around = "mot ".repeat(1_000);

        var pieces = between(around + "monte " + around, around + "baisse " + around)
                .passages()
                .get(0)
                .pieces();

        assertThat(pieces.stream().map(Piece::fate))
                .containsExactly(
                        Fate.KEPT, Fate.FOLDED, Fate.KEPT, Fate.REMOVED, Fate.ADDED, Fate.KEPT, Fate.FOLDED, Fate.KEPT);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.text()).hasSizeLessThan(400));
    }

    @Test
    void moreThanAPageCanHoldIsCutAndSaidToBe() {
        var body = between("", "mot ".repeat(500_000));

        assertThat(body.isCut()).isTrue();
        assertThat(body.passages().stream()
                        .flatMap(passage -> passage.pieces().stream())
                        .mapToInt(piece -> piece.text().length())
                        .sum())
                .isLessThanOrEqualTo(BodyDifference.MOST_CHARACTERS + 1);
    }

    @Test
    void frenchIsSetAsOnThePageOfTheArticle() {
        assertThat(between("Il pleut", "Il pleut ! Vraiment").passages().get(0).pieces())
                .anyMatch(piece -> piece.text().contains("\u202F!"));
    }

    @Test
    void charactersThatHtmlForbidsAreReplaced() {
        assertThat(between("a", "a\u0001").passages().get(0).pieces()).contains(new Piece(Fate.ADDED, "\uFFFD"));
    }

    private static Difference.Body between(String older, String newer) {
        return BodyDifference.of(TextDifference.between(older, newer).set(new Language("fr")));
    }

    private static String paragraphs(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> "Paragraphe numéro " + number + ".")
                .collect(Collectors.joining("\n\n"));
    }
}
