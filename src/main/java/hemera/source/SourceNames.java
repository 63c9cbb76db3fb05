package hemera.source;

import hemera.text.Typed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sources by id and by what editors type: every word as the beginning of one, accents and case aside. */
@Repository
@Transactional(readOnly = true)
public class SourceNames {

    private static final String NAMED = """
            select s.id, s.slug, s.name, s.kind, coalesce(c.held, 0) as articles
            from source s left join source_count c on c.source_id = s.id and c.shelf = 'total'
            """;

    private final JdbcClient database;

    SourceNames(JdbcClient database) {
        this.database = database;
    }

    public Optional<SourceName> find(long id) {
        return database.sql(NAMED + "where s.id = ?")
                .param(id)
                .query(SourceName.class)
                .optional();
    }

    /** Those that there are, in no order. */
    public List<SourceName> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql(NAMED + "where s.id in (:ids)")
                        .param("ids", ids)
                        .query(SourceName.class)
                        .list();
    }

    /** Whose name is as typed first, then those whose name begins so; empty when nothing was typed. */
    public List<SourceName> findTyped(String typed, int limit) {
        var asked = Typed.of(typed);
        return asked.isBlank()
                ? List.of()
                : database.sql("""
                        select s.id, s.slug, s.name, s.kind, coalesce(c.held, 0) as articles
                        from (
                            (select id from source
                             where name_start(name) collate "C" >= name_start(:typed)
                             and name_start(name) collate "C" < name_start(:typed) || chr(1114111)
                             order by name_start(name) collate "C" limit 50)
                            union
                            (select id from source where name_vector(name) @@ name_query(:typed) limit 200)) found
                        join source s using (id)
                        left join source_count c on c.source_id = s.id and c.shelf = 'total'
                        order by case when name_start(s.name) = name_start(:typed) then 0
                                      when starts_with(name_start(s.name), name_start(:typed)) then 1 else 2 end,
                                 articles desc, s.name, s.id
                        limit :limit""")
                        .param("typed", asked)
                        .param("limit", limit)
                        .query(SourceName.class)
                        .list();
    }

    /** Those that bear this name, case, accents and punctuation aside; at most ten. */
    public List<SourceName> findNamesakes(String name) {
        return database.sql(
                        NAMED + "where name_start(s.name) collate \"C\" = name_start(?) order by s.name, s.id limit 10")
                .param(Typed.of(name))
                .query(SourceName.class)
                .list();
    }
}
