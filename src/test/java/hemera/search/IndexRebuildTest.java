package hemera.search;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.article.PublicationKind;
import hemera.article.SampleArticle;
import hemera.article.Withdrawal;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What making the index anew promises. */
@ArchiveTest
class IndexRebuildTest {

    @Autowired
    private ArticleSearch search;

    @Autowired
    private IndexRebuild rebuild;

    @Autowired
    private Rebuilds rebuilds;

    @Autowired
    private IndexState state;

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void itFindsWhatWasForgottenAndForgetsWhatReadersNoLongerSee() {
        var gone = anArticle("Reconstruit zorglub un").published(editing);
        awaitFound("zorglub", 1);
        unnoticed(gone.id(), () -> editing.withdraw(gone.id(), new Withdrawal.Reason("Doublon.", null, true), null));
        var added = anArticle("Reconstruit zorglub deux").drafted(editing);
        unnoticed(added.id(), () -> editing.publish(added.id(), PublicationKind.FIRST, null, null));

        rebuild.start().toCompletableFuture().join();

        awaitFound("\"zorglub un\"", 0);
        awaitFound("\"zorglub deux\"", 1);
    }

    @Test
    void whatChangesMeanwhileIsIndexedOnceMoreAtItsEnd() {
        rebuilds.begin(RebuildReason.ASKED, null);
        var article = anArticle("Pendant la reconstruction").published(editing);
        await().until(() -> overtaken(article.id()));

        rebuilds.end(1);

        assertThat(overtaken(article.id())).isFalse();
        assertThat(rebuilds.open()).isEmpty();
        assertThat(rebuilds.latest(1))
                .singleElement()
                .satisfies(done -> assertThat(done.documents()).isOne());
    }

    @Test
    void damageIsNoticedWhileServing() throws IOException {
        published(anArticle("Abîmé quetsche"), "quetsche");
        garbleTheLargestFile();

        rebuild.suspect();

        await().until(() -> rebuilds.latest(1).stream().anyMatch(done -> done.reason() == RebuildReason.DAMAGED));
        awaitFound("quetsche", 1);
        assertThat(state.isComplete()).isTrue();
    }

    @Test
    void soundFilesAreTrustedAgain() {
        rebuild.suspect();

        await().until(state::isComplete);
    }

    private void published(SampleArticle article, String word) {
        article.published(editing);
        awaitFound(word, 1);
    }

    private void awaitFound(String word, int total) {
        await().until(() -> search.find(SearchCriteria.of(word)).total() == total);
    }

    /** Does something of which the index never hears. */
    private void unnoticed(long article, Runnable deed) {
        transactions.executeWithoutResult(status -> {
            deed.run();
            entities.flush();
            assertThat(database.sql("delete from search_outbox where entity_id = ?")
                            .param(Long.toString(article))
                            .update())
                    .isPositive();
        });
    }

    private boolean overtaken(long article) {
        return database.sql("select exists (select from index_overtaken where article_id = ?)")
                .param(article)
                .query(Boolean.class)
                .single();
    }

    /** Changes one byte in its middle, under the eyes of whoever reads it. */
    private void garbleTheLargestFile() throws IOException {
        try (var files = Files.list(state.files().root().resolve(HoldingMapping.INDEX))) {
            var largest =
                    files.max(Comparator.comparing(IndexRebuildTest::size)).orElseThrow();
            try (var file = new RandomAccessFile(largest.toFile(), "rw")) {
                file.seek(file.length() / 2);
                int was = file.read();
                file.seek(file.length() / 2);
                file.write(~was);
            }
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
