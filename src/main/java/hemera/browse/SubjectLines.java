package hemera.browse;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * Subjects of public articles, for lists. The reader is the language of the interface, {@code fr} or {@code en}; the kind
 * is the name of a {@link hemera.subject.SubjectKind}. Names are in the order of the root collation of ICU.
 */
public interface SubjectLines extends Repository<SubjectLine, Long> {

    /** From a name on, in alphabetical order. The empty name and id 0 stand before all. */
    @NativeQuery("""
            select * from subject_line
            where reader = :reader and kind = :kind and (name, subject_id) > (:name, :id)
            order by name, subject_id limit :limit""")
    List<SubjectLine> findAfter(String reader, String kind, String name, long id, int limit);

    /** What stands before a name, nearest first. */
    @NativeQuery("""
            select * from subject_line
            where reader = :reader and kind = :kind and (name, subject_id) < (:name, :id)
            order by name desc, subject_id desc limit :limit""")
    List<SubjectLine> findBefore(String reader, String kind, String name, long id, int limit);

    /** Those with fewer articles, most first. */
    @NativeQuery("""
            select l.subject_id, l.kind, l.slug, l.name, l.language, c.held
            from subject_count c
            join listed_subject l on l.subject_id = c.subject_id and l.reader = :reader
            where c.shelf = 'total' and c.kind = :kind and c.held > 0 and (c.held, c.subject_id) < (:held, :id)
            order by c.held desc, c.subject_id desc limit :limit""")
    List<SubjectLine> findRarer(String reader, String kind, long held, long id, int limit);

    /** Those with more articles, fewest first. */
    @NativeQuery("""
            select l.subject_id, l.kind, l.slug, l.name, l.language, c.held
            from subject_count c
            join listed_subject l on l.subject_id = c.subject_id and l.reader = :reader
            where c.shelf = 'total' and c.kind = :kind and (c.held, c.subject_id) > (:held, :id)
            order by c.held, c.subject_id limit :limit""")
    List<SubjectLine> findMoreFrequent(String reader, String kind, long held, long id, int limit);

    /**
     * Those with a name in which each typed word begins one, in alphabetical order. Of very many, some: no more than two
     * thousand are looked at.
     */
    @NativeQuery("""
            select * from (
                select * from subject_line
                where reader = :reader and kind = :kind and words @@ name_query(:typed) limit 2000) found
            order by name, subject_id limit :limit""")
    List<SubjectLine> findNamed(String reader, String kind, String typed, int limit);

    /** Subject by its address, whether or not it has articles now. */
    @NativeQuery("""
            select n.*, coalesce(c.held, 0) as held
            from subject_name n
            left join subject_count c on c.subject_id = n.subject_id and c.shelf = 'total'
            where n.reader = :reader and n.kind = :kind and n.slug = :slug""")
    Optional<SubjectLine> find(String reader, String kind, String slug);

    /**
     * Who and what else its newest articles name, most often first; {@code held} counts only among those. Each name is found
     * by itself, or PostgreSQL would read them all.
     */
    @NativeQuery("""
            select l.subject_id, l.kind, l.slug, l.name, l.language, together.held
            from (
                select other.subject_id, count(*) as held
                from (
                    select article_id from shelf_subject where subject_id = :subject
                    order by day desc, article_id desc limit :newest) recent
                join shelf_subject other on other.article_id = recent.article_id and other.subject_id <> :subject
                group by other.subject_id order by count(*) desc, other.subject_id limit :limit) together
            cross join lateral (
                select * from listed_subject one where one.subject_id = together.subject_id and one.reader = :reader limit 1) l
            order by together.held desc, l.name, l.subject_id""")
    List<SubjectLine> findTogether(String reader, long subject, int newest, int limit);
}
