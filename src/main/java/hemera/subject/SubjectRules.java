package hemera.subject;

import hemera.subject.SubjectRefused.Reason;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must hold between subjects; asked while nobody else changes one. */
@Component
class SubjectRules {

    private final JdbcClient database;

    SubjectRules(JdbcClient database) {
        this.database = database;
    }

    /**
     * Checks what is to be said of a subject.
     *
     * @param id of the subject; null for one not made yet
     * @throws SubjectRefused with the first rule that it breaks
     */
    void check(SubjectDetails details, @Nullable Long id) {
        refuseIf(details.topicCode() != null && isTaken(details.topicCode(), id), Reason.TOPIC_CODE_TAKEN);
        var parent = details.parentId();
        refuseIf(parent != null && !isTopic(parent), Reason.PARENT_IS_NO_TOPIC);
        refuseIf(parent != null && id != null && isBelow(parent, id), Reason.PARENT_BELOW);
        refuseIf(details.kind() != SubjectKind.TOPIC && id != null && hasNarrower(id), Reason.HAS_NARROWER);
    }

    private static void refuseIf(boolean broken, Reason reason) {
        if (broken) {
            throw new SubjectRefused(reason);
        }
    }

    private boolean isTaken(String topicCode, @Nullable Long by) {
        return database.sql(
                        "select exists (select 1 from subject where topic_code = :code and id is distinct from :of)")
                .param("code", topicCode)
                .param("of", by, Types.BIGINT)
                .query(Boolean.class)
                .single();
    }

    private boolean isTopic(long id) {
        return is("select exists (select 1 from subject where id = ? and kind = 'TOPIC')", id);
    }

    private boolean hasNarrower(long id) {
        return is("select exists (select 1 from subject where parent_id = ?)", id);
    }

    /** The same one counts as below itself. Walks up, and ends even on records that stand in a circle already. */
    private boolean isBelow(long topic, long other) {
        return database.sql("""
                        with recursive above (id) as (
                            select cast(:topic as bigint)
                            union
                            select s.parent_id from above a join subject s on s.id = a.id where s.parent_id is not null)
                        select exists (select 1 from above where id = :other)""")
                .param("topic", topic)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    private boolean is(String question, long id) {
        return database.sql(question).param(id).query(Boolean.class).single();
    }
}
