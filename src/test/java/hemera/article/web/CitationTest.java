package hemera.article.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class CitationTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    ArticleEditing editing;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            Un maire « très clair », ``, `« Un maire “très clair” », source inconnue, sans date. Hemera, `
            Un maire « très clair », /en, `“Un maire ‘très clair’”, source unknown, undated. Hemera, `
            Un maire “très clair”, ``, `« Un maire “très clair” », source inconnue, sans date. Hemera, `
            Un maire “très clair”, /en, `“Un maire ‘très clair’”, source unknown, undated. Hemera, `
            « Le “plan” est prêt », ``, `« “Le “plan” est prêt” », source inconnue, sans date. Hemera, `
            « Le “plan” est prêt », /en, `“‘Le ‘plan’ est prêt’”, source unknown, undated. Hemera, `
            Der „Plan“, /en, `“Der „Plan“”, source unknown, undated. Hemera, `
            """)
    void quotesWithinACitationAreOfAnotherKind(String headline, String language, String citation)
            throws UnsupportedEncodingException {
        var article = anArticle(headline).published(editing);

        var page = site.get()
                .uri(language + "/articles/" + article.ark() + "/" + article.slug())
                .exchange();

        var words = Jsoup.parse(page.getResponse().getContentAsString())
                .select(".citation")
                .text();
        assertThat(words.replaceAll("[\u00a0\u202f]", " ")).startsWith(citation);
    }
}
