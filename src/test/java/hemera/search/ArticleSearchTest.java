package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
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
                "date:2023-05 Kirby"
            })
    void theFirstArticleIsFound(String query) {
        rebuild.start().toCompletableFuture().join();

        assertThat(search.find(SearchCriteria.of(query)).hits())
                .extracting(Hit::headline)
                .anyMatch(headline -> headline.startsWith(FIRST));
    }
}
