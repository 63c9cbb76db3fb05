package hemera.subject.desk;

import hemera.site.NameFilter;
import hemera.subject.SubjectName;
import hemera.text.Typed;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All subjects, page by page. */
@Repository
@Transactional(readOnly = true)
class SubjectList {

    private static final String ALL = """
            select s.id, s.kind, s.slug, s.name, s.description, cast(null as text) as met, coalesce(c.held, 0) as articles
            from subject s left join subject_count c on c.subject_id = s.id and c.shelf = 'total'
            where (cast(:kind as text) is null or s.kind = :kind)
            """;

    private static final String NAMED = """
            and s.id in (
                select id from subject where name_vector(name) @@ name_query(:typed)
                union
                select subject_id from subject_variant where name_vector(name) @@ name_query(:typed)
                union
                select id from subject where name_start(name) collate "C" = name_start(:typed))
            """;

    private final JdbcClient database;

    SubjectList(JdbcClient database) {
        this.database = database;
    }

    /** One more than a page shows, where there are more. */
    List<SubjectName> find(NameFilter filter) {
        var named = filter.q().isBlank() ? "" : NAMED;
        return database.sql(ALL + named + "order by " + filter.sort().columns() + " limit :limit offset :offset")
                .param("typed", Typed.of(filter.q()))
                .param("kind", filter.kind(), Types.VARCHAR)
                .param("limit", NameFilter.LENGTH + 1)
                .param("offset", filter.before())
                .query(SubjectName.class)
                .list();
    }
}
