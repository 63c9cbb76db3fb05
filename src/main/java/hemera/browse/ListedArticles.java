package hemera.browse;

import hemera.text.ArkName;
import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Public articles as search engines are told of them: all but those marked to be left out. */
public interface ListedArticles extends Repository<Card, Long> {

    /** How many ids one piece covers, as the database counts them: few enough that a piece costs what a page does. An index names 50,000 pieces. */
    int PIECE = 1_000;

    /**
     * Where an article stands. A record, for there are many, and making a proxy of each would cost more than finding it.
     *
     * @param ark the value of an {@link ArkName}
     * @param changed when readers were last given something new of it
     */
    record Entry(String ark, String slug, Instant changed) {}

    /** Numbers of the pieces that hold something, in order, with a space between; empty if there is none. */
    @NativeQuery("""
            select coalesce(string_agg(cast(number as text), ' ' order by number), '')
            from listed_piece where held > 0""")
    String findPieces();

    /**
     * The articles of these ids, the last excluded, by id; may be empty. The range is said of each table, as PostgreSQL
     * does not conclude it and would read all publications.
     */
    @NativeQuery("""
            select a.ark as ark, a.slug as slug, p.published_at as changed
            from shelf_entry e
            join article a on a.id = e.article_id
            join publication p on p.article_id = a.id and p.revision = a.public_revision
            where e.article_id >= :first and e.article_id < :last
            and a.id >= :first and a.id < :last and not a.noindex
            and p.article_id >= :first and p.article_id < :last
            order by e.article_id""")
    List<Entry> findBetween(long first, long last);
}
