package hemera.search.desk;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hemera.ArchiveTest;
import hemera.account.AtDesk;
import hemera.account.SampleEditors;
import hemera.article.ArticleEditing;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** What administrators see of the index, and do with it. */
@ArchiveTest
class IndexPageTest {

    private static final String PAGE = "/desk/index";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionOperations transactions;

    private AtDesk desk;

    @BeforeEach
    void signIn() {
        desk = new AtDesk(mvc, new SampleEditors(database).administrator());
    }

    @Test
    void anArticleThatTheIndexLacksIsNamedAndMended() {
        var lacking = transactions.execute(status -> {
            var article = anArticle("Écart à l’index, rubrique manquante").published(editing);
            forget(article.id());
            return article.id();
        });

        // While a rebuild is under way no differences are told.
        await().until(() -> line(lacking).equals("Écart à l’index, rubrique manquante"));

        desk.follow(desk.send(PAGE + "/mending", new AtDesk.Fields()));
        await().until(() -> line(lacking).isEmpty());
    }

    @Test
    void aRebuildIsAskedForAndWrittenDown() {
        desk.send(PAGE + "/rebuild", new AtDesk.Fields());

        await().until(() -> desk.open(PAGE).select("[data-reason=ASKED]").text().contains("Ana Moreau"));
        assertThat(database.sql("select count(*) from audit_event where action = 'INDEX_REBUILT' and editor_id = ?")
                        .param(desk.editor().id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private String line(long article) {
        return desk.open(PAGE)
                .select("main li a[href=/desk/articles/" + article + "]")
                .text();
    }

    private void forget(long article) {
        entities.flush();
        assertThat(database.sql("delete from search_outbox where entity_id = ?")
                        .param(Long.toString(article))
                        .update())
                .isPositive();
    }
}
