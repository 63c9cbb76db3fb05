package hemera.subject;

import hemera.text.Typed;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Subjects by id and by what editors type: every word as the beginning of one in any of their names, accents and case
 * aside. Those that were merged into others are not found by name.
 */
@Repository
@Transactional(readOnly = true)
public class SubjectNames {

    private static final String NAMED = """
            select s.id, s.kind, s.slug, s.name, s.description, cast(null as text) as met, coalesce(c.held, 0) as articles
            from subject s left join subject_count c on c.subject_id = s.id and c.shelf = 'total'
            """;

    /** Both kinds of names have their indexes; of very many, some are looked at, but always those that begin alike. */
    private static final String FOUND = """
            with named as (
                (select s.id, s.name, false as other from subject s
                 where name_start(s.name) collate "C" >= name_start(:typed)
                 and name_start(s.name) collate "C" < name_start(:typed) || chr(1114111)
                 and (cast(:kind as text) is null or s.kind = :kind)
                 order by name_start(s.name) collate "C" limit 50)
                union
                (select v.subject_id, v.name, true from subject_variant v
                 where name_start(v.name) collate "C" >= name_start(:typed)
                 and name_start(v.name) collate "C" < name_start(:typed) || chr(1114111)
                 and (cast(:kind as text) is null or exists (select 1 from subject s where s.id = v.subject_id and s.kind = :kind))
                 order by name_start(v.name) collate "C" limit 50)
                union
                (select s.id, s.name, false as other from subject s
                 where name_vector(s.name) @@ name_query(:typed)
                 and (cast(:kind as text) is null or s.kind = :kind) limit 200)
                union
                (select v.subject_id, v.name, true from subject_variant v
                 where name_vector(v.name) @@ name_query(:typed)
                 and (cast(:kind as text) is null or exists (select 1 from subject s where s.id = v.subject_id and s.kind = :kind))
                 limit 200)),
            ranked as (
                select distinct on (id) id, name,
                       case when name_start(name) = name_start(:typed) then 0
                            when starts_with(name_start(name), name_start(:typed)) then 1 else 2 end as rank
                from named order by id, rank, other, name)
            select s.id, s.kind, s.slug, s.name, s.description, nullif(r.name, s.name) as met, coalesce(c.held, 0) as articles
            from ranked r
            join subject s on s.id = r.id
            left join subject_count c on c.subject_id = s.id and c.shelf = 'total'
            where not exists (select 1 from subject_merge m where m.from_id = s.id and m.undone_at is null)
            order by r.rank, articles desc, s.name, s.id
            limit :limit""";

    private final JdbcClient database;

    SubjectNames(JdbcClient database) {
        this.database = database;
    }

    public Optional<SubjectName> find(long id) {
        return database.sql(NAMED + "where s.id = ?")
                .param(id)
                .query(SubjectName.class)
                .optional();
    }

    /** Those that there are, in no order. */
    public List<SubjectName> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql(NAMED + "where s.id in (:ids)")
                        .param("ids", ids)
                        .query(SubjectName.class)
                        .list();
    }

    /**
     * Those with a name as typed first, then those with a name that begins so; empty when nothing was typed.
     *
     * @param kind null for all kinds
     */
    public List<SubjectName> findTyped(String typed, @Nullable SubjectKind kind, int limit) {
        var asked = Typed.of(typed);
        return asked.isBlank()
                ? List.of()
                : database.sql(FOUND)
                        .param("typed", asked)
                        .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                        .param("limit", limit)
                        .query(SubjectName.class)
                        .list();
    }

    /** Those whose heading or other name is this, case, accents and punctuation aside; at most ten. */
    public List<SubjectName> findNamesakes(String name) {
        return database.sql(NAMED + """
                        where s.id in (
                            select id from subject where name_start(name) collate "C" = name_start(:name)
                            union
                            select subject_id from subject_variant where name_start(name) collate "C" = name_start(:name))
                        order by s.name, s.id limit 10""")
                .param("name", Typed.of(name))
                .query(SubjectName.class)
                .list();
    }

    /** Those that Wikidata knows by this id; there should be one. */
    public List<SubjectName> findByWikidataId(String id) {
        return database.sql(NAMED + "where s.wikidata_id = ? order by s.name, s.id limit 10")
                .param(id)
                .query(SubjectName.class)
                .list();
    }

    /** Heading and other names of each, by id; those that there are. */
    public Map<Long, List<String>> findAllNames(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database
                        .sql("""
                        select id, name from subject where id in (:ids)
                        union select subject_id, name from subject_variant where subject_id in (:ids)""")
                        .param("ids", ids)
                        .query((row, at) -> Map.entry(row.getLong("id"), row.getString("name")))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
