package hemera.search;

import hemera.subject.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Authority records by any of their names, whole; case, accents and punctuation aside. */
@Repository
class KnownNames {

    /**
     * Those that were merged into others bear their names there. Each name is looked up by itself, which {@code offset 0}
     * keeps so: a plan made for any number of names would work out the key of every name there is.
     */
    private static final String BEARING = """
            with asked as (select typed, name_start(typed) as key from unnest(string_to_array(:typed, chr(10))) typed),
            met as (
                select a.typed, named.id from asked a, lateral (
                    select id from subject where name_start(name) collate "C" = a.key offset 0) named
                union
                select a.typed, named.subject_id from asked a, lateral (
                    select subject_id from subject_variant where name_start(name) collate "C" = a.key offset 0) named)
            select m.typed, s.id, s.kind,
                   array_prepend(s.name, array(select v.name from subject_variant v where v.subject_id = s.id order by v.id)) as names
            from met m
            join subject s on s.id = m.id
            where not exists (select 1 from subject_merge g where g.from_id = s.id and g.undone_at is null)
            order by m.typed, s.id
            limit :most""";

    private final JdbcClient database;

    KnownNames(JdbcClient database) {
        this.database = database;
    }

    /**
     * Those that bear one of these names.
     *
     * @param typed each in one line
     * @param most how many at most
     */
    List<KnownName> bearing(List<String> typed, int most) {
        return database.sql(BEARING)
                .param("typed", String.join("\n", typed))
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    private static KnownName read(ResultSet row) throws SQLException {
        return new KnownName(
                row.getString("typed"),
                SubjectKind.valueOf(row.getString("kind")),
                Arrays.stream((String[]) row.getArray("names").getArray())
                        .distinct()
                        .toList());
    }
}
