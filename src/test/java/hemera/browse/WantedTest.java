package hemera.browse;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.PublicationKind;
import hemera.article.Withdrawal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** When a cited piece is wanted and when it has been found. */
@ArchiveTest
class WantedTest {

    private static final Withdrawal.Reason DUPLICATE = new Withdrawal.Reason("Doublon.", null, true);

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester site;

    @Test
    void whatAPublicArticleCitesAndNobodyHoldsIsWanted() {
        citing("Le pont de 1911");
        citing("Le pont de 1911");

        assertThat(citations("Le pont de 1911")).isEqualTo(2);
    }

    @Test
    void anArticleThatCitesTwiceCountsOnce() {
        anArticle("Deux fois")
                .saying("[[Le pont de 1912]]\n\nTexte.\n\n[[Le pont de 1912]]")
                .published(editing);

        assertThat(citations("Le pont de 1912")).isOne();
    }

    @Test
    void theOneArticleThatBearsTheHeadlineIsFoundCaseSpacesAndApostrophesAside() {
        var citing = citing("L'hiver : « le pont » de 1913");

        var found = anArticle("L’HIVER: «le pont» de 1913").published(editing);

        assertThat(citations("L'hiver : « le pont » de 1913")).isZero();
        assertThat(read(citing)).contains("href=\"" + address(found) + "\"");
    }

    @Test
    void twoArticlesOfOneHeadlineAreLeftToEditors() {
        anArticle("Le pont de 1914").published(editing);
        anArticle("Le pont de 1914").published(editing);

        var citing = citing("Le pont de 1914");

        assertThat(citations("Le pont de 1914")).isOne();
        assertThat(read(citing)).contains("reference--wanted");
    }

    @Test
    void whenAllButOneOfThemAreWithdrawnThatOneIsFound() {
        var first = anArticle("Le pont de 1915").published(editing);
        anArticle("Le pont de 1915").published(editing);
        citing("Le pont de 1915");

        editing.withdraw(first.id(), DUPLICATE, null);

        assertThat(citations("Le pont de 1915")).isZero();
    }

    @Test
    void aFoundPieceThatIsWithdrawnIsWantedAgainUntilItIsRestored() {
        var citing = citing("Le pont de 1916");
        var found = anArticle("Le pont de 1916").published(editing);

        editing.withdraw(found.id(), DUPLICATE, null);
        assertThat(citations("Le pont de 1916")).isOne();
        assertThat(read(citing)).contains("reference--wanted");

        editing.restore(found.id(), null, null);
        assertThat(citations("Le pont de 1916")).isZero();
        assertThat(read(citing)).contains("href=\"" + address(found) + "\"");
    }

    @Test
    void draftsNeitherCiteNorAreFound() {
        anArticle("Un brouillon").saying("[[Le pont de 1917]]").drafted(editing);
        assertThat(citations("Le pont de 1917")).isZero();

        citing("Le pont de 1917");
        anArticle("Le pont de 1917").drafted(editing);
        assertThat(citations("Le pont de 1917")).isOne();
    }

    @Test
    void anArticleThatIsWithdrawnCitesNoMore() {
        citing("Le pont de 1918");
        var other = citing("Le pont de 1918");

        editing.withdraw(other.id(), DUPLICATE, null);

        assertThat(citations("Le pont de 1918")).isOne();
    }

    @Test
    void aRevisionThatCitesNoMoreLetsThePieceGo() {
        var article = citing("Le pont de 1919");

        editing.revise(
                article.id(), latestRevision(article), anArticle("Sans renvoi").content(), null, null);
        assertThat(citations("Le pont de 1919")).isOne();

        editing.publish(article.id(), PublicationKind.UPDATE, null, null);
        assertThat(citations("Le pont de 1919")).isZero();
    }

    @Test
    void onlyWhatWasWantedHasArrived() {
        var held = anArticle("Le pont de 1920").published(editing);
        citing("Le pont de 1920");
        citing("Le pont de 1921");
        var arrived = anArticle("Le pont de 1921").published(editing);

        assertThat(hasArrived(arrived)).isTrue();
        assertThat(hasArrived(held)).isFalse();
    }

    private Article citing(String headline) {
        return anArticle("Qui cite " + headline)
                .saying("Texte.\n\n[[" + headline + "]]")
                .published(editing);
    }

    private int citations(String headline) {
        return database.sql("select coalesce(max(citations), 0) from wanted where headline_key = headline_key(?)")
                .param(headline)
                .query(Integer.class)
                .single();
    }

    private boolean hasArrived(Article article) {
        return database.sql("select exists (select 1 from arrival where article_id = ?)")
                .param(article.id())
                .query(Boolean.class)
                .single();
    }

    private int latestRevision(Article article) {
        return database.sql("select latest_revision from article where id = ?")
                .param(article.id())
                .query(Integer.class)
                .single();
    }

    private String read(Article article) {
        var answer = site.get().uri(address(article)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String address(Article article) {
        return "/articles/" + article.ark() + "/" + article.slug();
    }
}
