package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
class ArticleSearchTest {

    private static final String FIRST = "La Maison Blanche a été « très claire » avec Kiev";

    @Autowired
    ArticleSearch search;

    @Autowired
    IndexRebuild rebuild;

    @BeforeEach
    void index() {
        rebuild.start().toCompletableFuture().join();
    }

    @Test
    void aNameStandsForEveryNameOfItsRecord() {
        assertThat(search.find(SearchCriteria.of("drones à Bielgorod")).widening())
                .singleElement()
                .satisfies(widening -> {
                    assertThat(widening.typed()).isEqualTo("Bielgorod");
                    assertThat(widening.added()).contains("Belgorod", "Белгород");
                });
        assertThat(search.find(SearchCriteria.of("Bielgorod").withWidened(false)))
                .satisfies(results -> {
                    assertThat(results.widening()).isEmpty();
                    assertThat(results.total()).isZero();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kirby",
                "attaques Belgorod",
                "\"John Kirby\"",
                "personne:Kirby",
                "citation:équipements parle:Kirby",
                "belgo*",
                "kirbi~",
                "date:2023-05 Kirby",
                "Bielgorod",
                "Белгород",
                "\"l’attaque de cette semaine\"",
                "l'attaq*",
                "l’ataque~",
                "États-Uni* Kirby",
                "de la",
                "Kirby -Zelensky"
            })
    void theFirstArticleIsFound(String query) {
        assertThat(search.find(SearchCriteria.of(query)).hits())
                .extracting(Hit::headline)
                .anyMatch(headline -> headline.startsWith(FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAUF rutabaga", "-rutabaga", "langue:(SAUF gd)", "SAUF langue:gd"})
    void whatOnlyDeniesFindsArticlesAndNotTheirQuotations(String query) {
        assertThat(search.count(SearchCriteria.of(query))).isEqualTo(search.count(SearchCriteria.of("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"John Kirby Washington\"", "\"d'attaque de cette semaine\"", "\"John Washington\"~3"})
    void aPhraseNeitherReachesOutOfTheHeadlineNorTakesAnotherElision(String phrase) {
        assertThat(search.count(SearchCriteria.of(phrase))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kirby -de", "Kirby SAUF de", "Kirby SAUF titre:la", "titre:(Kirby -la)"})
    void aStopWordThatIsDeniedIsNotThere(String query) {
        assertThat(search.find(SearchCriteria.of(query)).hits())
                .extracting(Hit::headline)
                .noneMatch(headline -> headline.startsWith(FIRST));
    }
}
