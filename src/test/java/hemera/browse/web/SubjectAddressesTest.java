package hemera.browse.web;

import static hemera.article.SampleArticle.anArticle;
import static hemera.subject.SubjectKind.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.browse.SampleNames;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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

/** Where the page of a subject stands, and what is no such address. */
@ArchiveTest
class SubjectAddressesTest {

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
    void aFormerAddressCapitalsAndAccentsLeadToThePresentAddress() {
        var person = names.subject(PERSON, "Léa Née");
        names.formerlyAt(person, PERSON, "lea-jadis");

        for (var former : new String[] {"lea-jadis", "LEA-NEE", "Léa-Née", "LÉA-JADIS"}) {
            assertThat(site.get().uri("/en/people/{slug}", former))
                    .as(former)
                    .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                    .hasHeader("Location", "/en/people/lea-nee");
        }
    }

    @Test
    void theSamePageOfTheListIsFoundAtThePresentAddress() {
        names.subject(PERSON, "Léo Né");

        assertThat(site.get().uri("/people/LEO-NE/quotations?after=2023-05-24.1.1"))
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasHeader("Location", "/people/leo-ne/quotations?after=2023-05-24.1.1");
    }

    @Test
    void aMergedSubjectLeadsToTheOneItBecameAndBackWhenUndone() {
        var from = names.subject(PERSON, "Anne Double");
        var into = names.subject(PERSON, "Anne Simple");
        anArticle("Anne").about(from).published(editing);

        var merge = names.merge(from, into);

        assertThat(site.get().uri("/people/anne-double"))
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasHeader("Location", "/people/anne-simple");
        assertThat(headlines("/people/anne-simple")).containsExactly("Anne");
        assertThat(page("/people?q=anne").select(".columns a").eachText()).containsExactly("Anne Simple");

        names.undo(merge);

        assertThat(headlines("/people/anne-double")).containsExactly("Anne");
        assertThat(page("/people?q=anne").select(".columns a").eachText()).containsExactly("Anne Double");
    }

    @Test
    void twoOfTheSameNameHaveTheirOwnPages() {
        var one = names.subject(PERSON, "Jean Homonyme", "jean-homonyme");
        var other = names.subject(PERSON, "Jean Homonyme", "jean-homonyme-2");
        anArticle("Le premier").about(one).published(editing);
        anArticle("Le second").about(other).published(editing);

        assertThat(headlines("/people/jean-homonyme")).containsExactly("Le premier");
        assertThat(headlines("/people/jean-homonyme-2")).containsExactly("Le second");
        assertThat(page("/people?q=jean+homonyme").select(".columns a").eachAttr("href"))
                .containsExactly("/people/jean-homonyme", "/people/jean-homonyme-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people/nobody",
                "/people/maison-blanche",
                "/people/%F0%9F%A6%8A",
                "/people/nobody/quotations",
                "/places/region-de-belgorod/quotations",
                "/people/john-kirby?after=1000-01-01.1",
                "/people/john-kirby/quotations?after=1000-01-01.1.1",
            })
    void whatIsNotThereIsNotFound(String address) {
        assertThat(site.get().uri(URI.create(address))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people/john-kirby?after=x",
                "/people/john-kirby?before=2023-02-30.1",
                "/people/john-kirby/quotations?after=2023-05-01.1",
                "/people/john-kirby/quotations?before=..1",
                "/people/john-kirby/quotations?before=2023-02-30.1.1",
                "/people/john-kirby?after=0000-01-01.1",
                "/people/john-kirby/quotations?after=0000-01-01.1.1",
                "/people/john-kirby/quotations?after=9999-12-31.1.1&before=0001-01-01.1.1",
            })
    void aForgedPlaceIsRefused(String address) {
        assertThat(site.get().uri(address)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private java.util.List<String> headlines(String address) {
        return page(address).select(".card__headline").eachText();
    }

    private Document page(String address) {
        var answer = site.get().uri(URI.create(encoded(address))).exchange();
        assertThat(answer).as(address).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String address) {
        return URI.create(address).toASCIIString();
    }
}
