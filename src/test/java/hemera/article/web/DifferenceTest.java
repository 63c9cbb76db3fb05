package hemera.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.article.web.Difference.Fate;
import hemera.article.web.Difference.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u202F", "\u2007", "\n"})
    void spacesOfAnyKindStandBesideTheWordsThatChanged(String space) {
        var piece = new Piece(Fate.REMOVED, space + "très" + space + "claire" + space);

        assertThat(piece.lead()).isEqualTo(space);
        assertThat(piece.words()).isEqualTo("très" + space + "claire");
        assertThat(piece.tail()).isEqualTo(space);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u202F"})
    void spacesAloneAreNoWords(String spaces) {
        var piece = new Piece(Fate.ADDED, spaces);

        assertThat(piece.lead()).isEqualTo(spaces);
        assertThat(piece.words()).isEmpty();
        assertThat(piece.tail()).isEmpty();
    }
}
