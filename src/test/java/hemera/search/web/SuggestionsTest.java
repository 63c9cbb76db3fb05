package hemera.search.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.browse.SampleNames;
import hemera.subject.SubjectKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ArchiveTest
class SuggestionsTest {

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    @Test
    void namesAreFoundByTheirVariantsAndShownAsTheReaderKnowsThem() throws Exception {
        var names = new SampleNames(database);
        var town = names.subject(SubjectKind.PLACE, "Zoravie");
        names.alsoCalled(town, "Zoravia", "en", true);
        names.alsoCalled(town, "Zdravograd", "sk", false);
        anArticle("Une foire au loin").about(town).published(editing);

        var french = suggestions("", "zdravo");
        assertThat(french.at("/groups/0/label").asString()).isEqualTo("Lieux");
        assertThat(french.at("/groups/0/choices/0/label").asString()).isEqualTo("Zoravie");
        assertThat(french.at("/groups/0/choices/0/detail").asString()).isEqualTo("Zdravograd");
        assertThat(french.at("/groups/0/choices/0/href").asString()).isEqualTo("/places/zoravie");
        assertThat(french.at("/news").asString()).isEqualTo("Une suggestion");

        var english = suggestions("/en", "zdravo");
        assertThat(english.at("/groups/0/label").asString()).isEqualTo("Places");
        assertThat(english.at("/groups/0/choices/0/label").asString()).isEqualTo("Zoravia");
        assertThat(english.at("/groups/0/choices/0/href").asString()).isEqualTo("/en/places/zoravie");
    }

    @Test
    void namesWithoutPublicArticlesAreNotOffered() throws Exception {
        var names = new SampleNames(database);
        var hidden = names.subject(SubjectKind.PERSON, "Ypsoline Cachée");
        names.source("Le Courrier d’Ypsoline");
        anArticle("Un brouillon sur Ypsoline").about(hidden).drafted(editing);

        assertThat(suggestions("", "ypsoline").at("/groups").size()).isZero();
    }

    @Test
    void sourcesAndHeadlinesComeLast() throws Exception {
        var source = new SampleNames(database).source("Gazette de Quimperloc");
        anArticle("Quimperloc élit sa rosière").from(source).published(editing);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> labels(suggestions("", "quimperl")).equals(List.of("Sources", "Titres")));
        var headline = suggestions("", "ROSIERE quimperl").at("/groups/0/choices/0");
        assertThat(headline.at("/label").asString()).isEqualTo("Quimperloc élit sa rosière");
        assertThat(headline.at("/href").asString()).startsWith("/articles/").endsWith("/quimperloc-elit-sa-rosiere");
        assertThat(headline.at("/language").asString()).isEqualTo("fr");
    }

    @Test
    void nothingAndNonsenseSuggestNothing() throws Exception {
        for (var typed : List.of("", " ", "q", "\"", "*", "\u0000", "% _ ' & | ! :*", "x".repeat(5000))) {
            assertThat(suggestions("", typed).at("/groups").size()).as(typed).isZero();
        }
        assertThat(site.get().uri("/search/suggestions")).hasStatusOk();
    }

    @Test
    void anyoneMayKeepThemForAMoment() {
        assertThat(site.get().uri("/search/suggestions?q=a"))
                .hasHeader("Cache-Control", "max-age=30, public")
                .hasHeader("X-Robots-Tag", "noindex");
    }

    private JsonNode suggestions(String language, String typed) throws Exception {
        var answer = site.get()
                .uri(UriComponentsBuilder.fromPath(language + "/search/suggestions")
                        .queryParam("q", "{typed}")
                        .build(typed))
                .exchange();
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static List<String> labels(JsonNode list) {
        return list.at("/groups")
                .valueStream()
                .map(group -> group.at("/label").asString())
                .toList();
    }
}
