package hemera.source.desk;

import hemera.site.NameFilter;
import hemera.source.SourceName;
import hemera.text.Typed;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All sources, page by page. */
@Repository
@Transactional(readOnly = true)
class SourceList {

    private static final String FOUND = """
            select s.id, s.slug, s.name, s.kind, coalesce(c.held, 0) as articles
            from source s left join source_count c on c.source_id = s.id and c.shelf = 'total'
            where (cast(:kind as text) is null or s.kind = :kind)
            and (:typed = '' or name_vector(s.name) @@ name_query(:typed)
                 or name_start(s.name) collate "C" = name_start(:typed))
            order by\s""";

    private final JdbcClient database;

    SourceList(JdbcClient database) {
        this.database = database;
    }

    /** One more than a page shows, where there are more. */
    List<SourceName> find(NameFilter filter) {
        return database.sql(FOUND + filter.sort().columns() + " limit :limit offset :offset")
                .param("typed", Typed.of(filter.q()))
                .param("kind", filter.kind(), Types.VARCHAR)
                .param("limit", NameFilter.LENGTH + 1)
                .param("offset", filter.before())
                .query(SourceName.class)
                .list();
    }
}
