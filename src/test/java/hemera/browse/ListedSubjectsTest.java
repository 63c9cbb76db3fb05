package hemera.browse;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.article.Withdrawal;
import hemera.subject.SubjectKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names that the database keeps for lists. */
@ArchiveTest
class ListedSubjectsTest {

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    @Test
    void theKeptNamesAreThoseThatRebuildingGives() {
        var names = new SampleNames(database);
        var kept = names.subject(SubjectKind.PLACE, "Île de Sein");
        var left = names.subject(SubjectKind.PLACE, "Île de Groix");
        anArticle("Sein").about(kept).published(editing);
        var gone = anArticle("Groix").about(left).published(editing);
        names.alsoCalled(kept, "Enez Sun", "br", true);
        editing.withdraw(gone.id(), new Withdrawal.Reason("Doublon.", null, true), null);
        var before = listed();

        database.sql("select shelve_all()").query().listOfRows();

        assertThat(before).isNotEmpty().isEqualTo(listed());
    }

    @Test
    void aNewNameIsFoundAtOnceAndAFormerNoMore() {
        var names = new SampleNames(database);
        var place = names.subject(SubjectKind.PLACE, "Châlons-sur-Marne");
        anArticle("À Châlons").about(place).published(editing);

        database.sql("update subject set name = 'Châlons-en-Champagne' where id = ?")
                .param(place)
                .update();

        assertThat(found("champagne")).containsExactly(place);
        assertThat(found("chalons marne")).isEmpty();
    }

    private List<Long> found(String typed) {
        return database.sql("select subject_id from listed_subject where reader = 'fr' and words @@ name_query(?)")
                .param(typed)
                .query(Long.class)
                .list();
    }

    private List<Map<String, Object>> listed() {
        return database.sql("""
                        select subject_id, reader, kind, name, language, words::text as words from listed_subject
                        order by subject_id, reader""").query().listOfRows();
    }
}
