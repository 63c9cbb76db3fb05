package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
class SpellingTest {

    @Autowired
    Spelling spelling;

    @Autowired
    SearchTerms terms;

    @BeforeEach
    void knowSomeWords() {
        terms.replaceAll(List.of(
                new SearchTerm("belgorod", "belgorod", 40),
                new SearchTerm("peniche", "péniche", 12),
                new SearchTerm("peniches", "péniches", 3),
                new SearchTerm("pelisse", "pelisse", 90),
                new SearchTerm("mariniere", "marinière", 5),
                new SearchTerm("marinieres", "marinières", 9),
                new SearchTerm("oeuvre", "œuvre", 7)));
    }

    @ParameterizedTest
    @CsvSource({
        "belgorot, belgorod",
        "belgrod, belgorod",
        "belgoorod, belgorod",
        "belgordo, belgorod",
        "elgorod, belgorod",
        "BELGOROT, belgorod",
        "pénich, péniche",
        "l’pénich, péniche",
        "œuvrre, œuvre"
    })
    void oneLetterOffIsUnderstood(String typed, String meant) {
        assertThat(spelling.suggest(typed)).contains(meant);
    }

    @Test
    void amongEquallyNearWordsTheMoreFrequentIsMeant() {
        assertThat(spelling.suggest("marinierez")).contains("marinières");
    }

    @ParameterizedTest
    @ValueSource(strings = {"peniche", "Péniche", "zzzzzz", "pe", "2023", "", "'", "belgorod belgorod"})
    void whatIsKnownOrLikeNothingStays(String typed) {
        assertThat(spelling.suggest(typed)).isEmpty();
    }

    @Test
    void aLetterIsLeftOutAddedChangedOrExchanged() {
        assertThat(Spelling.distance("kirby", "kirby")).isZero();
        assertThat(Spelling.distance("kirby", "kriby")).isEqualTo(1);
        assertThat(Spelling.distance("kirby", "kirbi")).isEqualTo(1);
        assertThat(Spelling.distance("kirby", "irbyy")).isEqualTo(2);
        assertThat(Spelling.distance("", "abc")).isEqualTo(3);
    }
}
