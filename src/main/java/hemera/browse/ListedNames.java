package hemera.browse;

import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Sources and subjects as search engines are told of them: those that public articles are from or speak of. */
public interface ListedNames extends Repository<ShelfCount, String> {

    /** How many ids one piece of the sitemap covers. */
    int PIECE = 10_000;

    /** The name of the piece that holds the sources. */
    String SOURCES = "sources";

    /**
     * Where pages of subjects of one kind stand.
     *
     * @param kind {@code PERSON} and so on
     * @param slugs with a space between
     */
    record Entries(String kind, String slugs) {}

    /**
     * Names of the pieces that hold something, with a space between; empty if there is none: that of the sources, then
     * numbers of those that hold subjects, in order, found by leaping through the index.
     */
    @NativeQuery("""
            with recursive piece (number) as (
                select min(subject_id) / 10000 from shelf_subject
                union all
                select (select min(subject_id) / 10000 from shelf_subject where subject_id >= (number + 1) * 10000)
                from piece where number is not null)
            select concat_ws(' ',
                (select 'sources' where exists (select from source_count where shelf = 'total' and held > 0)),
                (select string_agg(cast(number as text), ' ' order by number) from piece))""")
    String findPieces();

    /** The subjects of these ids, the last excluded, for each kind by id; may be empty. */
    @NativeQuery("""
            select s.kind as kind, string_agg(s.slug, ' ' order by s.id) as slugs
            from subject_count c join subject s on s.id = c.subject_id
            where c.subject_id >= :first and c.subject_id < :last and c.shelf = 'total' and c.held > 0
            group by s.kind order by s.kind""")
    List<Entries> findSubjectsBetween(long first, long last);

    /** Slugs of the first 50,000 sources, which is all that a piece may name, by id, with a space between; may be empty. */
    @NativeQuery("""
            select coalesce(string_agg(slug, ' ' order by id), '')
            from (select s.id, s.slug from source s
                  join source_count c on c.source_id = s.id and c.shelf = 'total' and c.held > 0
                  order by s.id limit 50000) listed""")
    String findSources();
}
