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

    /** Where the page of a name stands. */
    interface Entry {

        /** {@code PERSON} and so on for a subject, {@code SOURCE} for a source. */
        String getKind();

        String getSlug();
    }

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

    /** The subjects whose ids begin at {@code number * PIECE}, by id; may be empty. */
    @NativeQuery("""
            select s.kind as kind, s.slug as slug from subject_count c join subject s on s.id = c.subject_id
            where c.subject_id >= :first and c.subject_id < :last and c.shelf = 'total' and c.held > 0
            order by s.id""")
    List<Entry> findSubjectsBetween(long first, long last);

    /** The first 50,000 sources, which is all that a piece may name, by id; may be empty. */
    @NativeQuery("""
            select 'SOURCE' as kind, s.slug as slug from source s
            join source_count c on c.source_id = s.id and c.shelf = 'total' and c.held > 0
            order by s.id limit 50000""")
    List<Entry> findSources();
}
