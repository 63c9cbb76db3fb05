package hemera.subject;

import hemera.text.ProperName;
import hemera.text.Slug;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Present and former addresses of subjects: within a kind, none is ever given to another subject. */
@Component
class SubjectAddresses {

    private final JdbcClient database;

    SubjectAddresses(JdbcClient database) {
        this.database = database;
    }

    /** Keeps others from taking addresses until the transaction ends; addresses of sources too, so that none waits in a circle. */
    void reserve() {
        database.sql("select 1 from pg_advisory_xact_lock(hashtextextended('hemera.names', 0))")
                .query(Integer.class)
                .single();
    }

    /** An address made of the name; that of the given subject counts as free for it, its former ones too. */
    Slug free(SubjectKind kind, ProperName name, @Nullable Long of) {
        var plain = Slug.of(name.value(), "subject");
        var slug = plain;
        for (int number = 2; isTaken(kind, slug, of); number++) {
            slug = plain.numbered(number);
        }
        return slug;
    }

    /** Lets the former address lead to the subject, and the present one be no former one. */
    void move(long subject, SubjectKind formerKind, Slug former, SubjectKind kind, Slug present) {
        database.sql("delete from subject_slug where kind = ? and slug = ?")
                .params(kind.name(), present.value())
                .update();
        database.sql("insert into subject_slug (kind, slug, subject_id) values (?, ?, ?)")
                .params(formerKind.name(), former.value(), subject)
                .update();
    }

    private boolean isTaken(SubjectKind kind, Slug slug, @Nullable Long of) {
        return database.sql("""
                        select exists (select 1 from subject
                                       where kind = :kind and slug = :slug and id is distinct from :of)
                            or exists (select 1 from subject_slug
                                       where kind = :kind and slug = :slug and subject_id is distinct from :of)""")
                .param("kind", kind.name())
                .param("slug", slug.value())
                .param("of", of, Types.BIGINT)
                .query(Boolean.class)
                .single();
    }
}
