package hemera.browse;

import hemera.text.ArkName;
import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Public articles as search engines are told of them: all but those marked to be left out. */
public interface ListedArticles extends Repository<Card, Long> {

    /**
     * How many ids one piece covers, as the database counts them: few enough that a piece costs what a page does and is
     * held until it is complete (1 MiB), so many that the index is short. It may name 50,000 pieces.
     */
    int PIECE = 5_000;

    /** Numbers of the pieces that hold something, in order, with a space between; empty if there is none. */
    @NativeQuery("""
            select coalesce(string_agg(cast(number as text), ' ' order by number), '')
            from listed_piece where held > 0""")
    String findPieces();

    /**
     * The articles of these ids, the last excluded, by id, in texts of up to 500 lines; may be empty. A line is the value
     * of an {@link ArkName}, a slash, the slug, a space, and when readers were last given something new: UTC, to the
     * second. In several texts, as PostgreSQL takes half as long again to put together one of half a megabyte.
     */
    @NativeQuery("""
            select told.lines
            from generate_series(:first, :last - 1, 500) as part (first)
            cross join lateral (
                select string_agg(line, chr(10) order by article_id) as lines from listed_article
                where article_id >= part.first and article_id < part.first + 500
                having count(*) > 0) told
            order by part.first""")
    List<String> findBetween(long first, long last);
}
