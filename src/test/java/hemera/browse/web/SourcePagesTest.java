package hemera.browse.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.browse.SampleNames;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list of sources and the page of each. */
@ArchiveTest
class SourcePagesTest {

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    private SampleNames names;

    @BeforeEach
    void prepare() {
        names = new SampleNames(database);
    }

    @Test
    void sourcesOfPublicArticlesAreListedWithTheirCountsInOrder() {
        publish(names.source("Zodiaque"), "1912-01-01");
        var echo = names.source("L’Écho du Midi");
        publish(echo, "1912-01-01");
        publish(echo, "1912-01-02");
        anArticle("Brouillon").from(names.source("Muet")).drafted(editing);

        var lines = page("/sources").select(".columns li").eachText();

        assertThat(lines)
                .containsSubsequence("L’Écho du Midi journal, 2 articles", "Zodiaque journal, 1 article")
                .noneMatch(line -> line.startsWith("Muet"));
    }

    @Test
    void theGridShowsTheGapsAndEachCellLeadsToAListOfAsMany() {
        var source = names.source("La Lacune");
        for (var issued :
                List.of("1910-01-05", "1910-01", "1910-03-01", "1910", "1912-12-31", "191X", "1912-05/1912-06")) {
            publish(source, issued);
        }
        anArticle("Sans date").from(source).published(editing);

        var page = page("/sources/la-lacune");
        var rows = page.select(".coverage tbody tr").eachText();

        assertThat(rows)
                .containsExactly(
                        "1910 2 – 1 – – – – – – – – – 1 4",
                        "1911 – – – – – – – – – – – – – 0",
                        "1912 – – – – – – – – – – – 1 1 2");
        assertThat(page.text())
                .contains("Un article sans date ne figure pas dans le tableau")
                .contains("Un article daté moins précisément qu’à l’année ne figure pas");
        var links = page.select(".coverage tbody a");
        assertThat(links).hasSize(5);
        for (var link : links) {
            var shown = page(link.attr("href"));
            var count = link.parent().is("th")
                    ? Integer.parseInt(
                            link.parent().parent().select("td").last().text())
                    : Integer.parseInt(link.text());
            assertThat(shown.select(".card")).as(link.attr("href")).hasSize(count);
            assertThat(shown.select("#articles small").text())
                    .isEqualTo(count == 1 ? "1 article" : count + " articles");
            assertThat(shown.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        }
        assertThat(page.select(".card")).hasSize(8);
    }

    @Test
    void aPieceThatMayBeOfAnotherDecadeIsNotOfItsFirstYear() {
        var source = names.source("Le Vague");
        publish(source, "192X");
        publish(source, "1920-05-01");

        assertThat(page("/sources/le-vague?year=1920").select(".card")).hasSize(1);
    }

    @Test
    void aLongLifeIsShownTenYearsAtATime() {
        var source = names.source("Le Centenaire");
        publish(source, "1873-01-01");
        publish(source, "1899-01-01");
        publish(source, "1901-01-01");

        var page = page("/sources/le-centenaire");
        var older = page(page.select(".spans a").first().attr("href"));

        assertThat(page.select(".coverage tbody th").eachText()).containsExactly("1901");
        assertThat(page.select(".spans a").eachText()).containsExactly("1870–1879", "1890–1899");
        assertThat(older.select(".coverage tbody th").eachText()).containsExactly("1873");
        assertThat(page("/sources/le-centenaire?year=1899")
                        .select(".coverage tbody th")
                        .eachText())
                .containsExactly("1899");
    }

    @Test
    void aPeriodWithoutArticlesSaysSo() {
        publish(names.source("Le Bref"), "1901-01-01");

        var page = page("/sources/le-bref?year=1950&month=7");

        assertThat(page.text()).contains("L’archive n’a aucun article de cette source pour cette période");
        assertThat(page.select(".card")).isEmpty();
    }

    @Test
    void whatIsKnownOfASourceIsShown() {
        var source = names.source("Le Connu");
        database.sql("""
                        update source set homepage = 'https://connu.example/', country = 'BE', language = 'nl',
                            note = 'Fondé en 1900.' where id = ?""").param(source).update();
        publish(source, "1901-01-01");

        assertThat(page("/en/sources/le-connu").select(".facts dd").eachText())
                .containsExactly("newspaper", "https://connu.example/", "Belgium", "Dutch", "Fondé en 1900.");
    }

    @Test
    void cardsAndArticlesLeadToTheirSource() {
        var source = names.source("Le Phare");
        publish(source, "1903-01-01");
        var card = page("/sources/le-phare").select(".card");

        assertThat(card.select(".card__facts a[href=/sources/le-phare]").text()).isEqualTo("Le Phare");
        assertThat(page(card.select("h3 a").attr("href")).select(".dateline a[href=/sources/le-phare]"))
                .hasSize(1);
    }

    @Test
    void aFormerAddressCapitalsAndAccentsLeadToThePresentAddress() {
        var source = names.source("L’Été");
        database.sql("insert into source_slug (slug, source_id) values ('l-hiver', ?)")
                .param(source)
                .update();

        for (var former : new String[] {"l-hiver", "L-ETE", "l-été"}) {
            assertThat(site.get().uri("/sources/{slug}", former))
                    .as(former)
                    .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                    .hasHeader("Location", "/sources/l-ete");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?month=13&year=1950",
                "?month=0&year=1950",
                "?month=5",
                "?year=0",
                "?year=10000",
                "?year=x",
                "?since=x",
                "?since=-1",
                "?since=99999",
                "?after=x",
                "?year=99999999999"
            })
    void whatIsNoPeriodIsRefused(String query) {
        if (database.sql("select 1 from source where slug = 'le-refus'")
                .query()
                .listOfRows()
                .isEmpty()) {
            names.source("Le Refus");
        }

        assertThat(site.get().uri("/sources/le-refus" + query)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sources/none", "/sources?after=none", "/sources?before=none"})
    void whatIsNotThereIsNotFound(String address) {
        assertThat(site.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void publish(long source, String issued) {
        anArticle("Du " + issued).from(source).issued(issued).published(editing);
    }

    private Document page(String address) {
        var answer = site.get().uri(URI.create(address)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
