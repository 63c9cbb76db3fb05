package hemera.source;

import hemera.text.ProperName;
import hemera.text.Slug;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Present and former addresses of sources: none is ever given to another source. */
@Component
class SourceAddresses {

    private final JdbcClient database;

    SourceAddresses(JdbcClient database) {
        this.database = database;
    }

    /** Keeps others from taking addresses until the transaction ends; addresses of subjects too, so that none waits in a circle. */
    void reserve() {
        database.sql("select 1 from pg_advisory_xact_lock(hashtextextended('hemera.names', 0))")
                .query(Integer.class)
                .single();
    }

    /** An address made of the name; that of the given source counts as free for it, its former ones too. */
    Slug free(ProperName name, @Nullable Long of) {
        var plain = Slug.of(name.value(), "source");
        var slug = plain;
        for (int number = 2; isTaken(slug, of); number++) {
            slug = plain.numbered(number);
        }
        return slug;
    }

    /** Lets the former address lead to the source, and the present one be no former one. */
    void move(long source, Slug former, Slug present) {
        database.sql("delete from source_slug where slug = ?")
                .param(present.value())
                .update();
        database.sql("insert into source_slug (slug, source_id) values (?, ?)")
                .params(former.value(), source)
                .update();
    }

    private boolean isTaken(Slug slug, @Nullable Long of) {
        return database.sql("""
                        select exists (select 1 from source where slug = :slug and id is distinct from :of)
                            or exists (select 1 from source_slug where slug = :slug and source_id is distinct from :of)""")
                .param("slug", slug.value())
                .param("of", of, Types.BIGINT)
                .query(Boolean.class)
                .single();
    }
}
