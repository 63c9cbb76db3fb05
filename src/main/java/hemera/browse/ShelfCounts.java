package hemera.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The counts of all shelves that ever held an article. */
public interface ShelfCounts extends Repository<ShelfCount, String> {

    /** Decades, years, {@code all} and {@code undated}, in the order of their names. */
    @NativeQuery("""
            select * from shelf_count where length(shelf) in (4, 5)
            union all select * from shelf_count where shelf in ('all', 'undated')
            order by shelf""")
    List<ShelfCount> findYears();

    /** Keys of the decades that hold something, in order, with a space between; empty if there is none. */
    @NativeQuery("""
            select coalesce(string_agg(shelf, ' ' order by shelf), '') from shelf_count
            where length(shelf) = 5 and shelf like '%s' and held > 0""")
    String findDecades();

    /** The months of these years, in order; only those that ever held something. */
    @Query("""
            select c from ShelfCount c where length(c.shelf) = 7
            and c.shelf between concat(:first, '-01') and concat(:last, '-13') order by c.shelf""")
    List<ShelfCount> findMonths(String first, String last);

    /**
     * A shelf, those within it that hold something, and its nearest neighbours of the same kind that hold something; in
     * no order.
     *
     * @param length of the keys of the shelves within; 0 for none
     * @param first key of the first shelf within
     * @param last key of the last shelf within, inclusive
     */
    @NativeQuery("""
            select * from shelf_count where shelf = :shelf
            union all select * from shelf_count
                where length(shelf) = :length and shelf between :first and :last and held > 0
            union all (select * from shelf_count
                where length(shelf) = length(cast(:shelf as text)) and shelf < :shelf and held > 0
                order by shelf desc limit 1)
            union all (select * from shelf_count
                where length(shelf) = length(cast(:shelf as text)) and shelf > :shelf and shelf < 'a' and held > 0
                order by shelf limit 1)""")
    List<ShelfCount> findAround(String shelf, int length, String first, String last);

    /**
     * Articles known to be of one day in any year, and the nearest days of the year with some. After the last comes the
     * first.
     *
     * @param day as {@code 05-24}
     */
    @NativeQuery("""
            select (select coalesce(sum(held), 0)::bigint from shelf_count
                    where length(shelf) = 10 and right(shelf, 5) = :day) as held,
                coalesce(
                    (select right(shelf, 5) from shelf_count where length(shelf) = 10 and held > 0
                        and right(shelf, 5) < :day order by right(shelf, 5) desc limit 1),
                    (select right(shelf, 5) from shelf_count where length(shelf) = 10 and held > 0
                        and right(shelf, 5) > :day order by right(shelf, 5) desc limit 1)) as previous,
                coalesce(
                    (select right(shelf, 5) from shelf_count where length(shelf) = 10 and held > 0
                        and right(shelf, 5) > :day order by right(shelf, 5) limit 1),
                    (select right(shelf, 5) from shelf_count where length(shelf) = 10 and held > 0
                        and right(shelf, 5) < :day order by right(shelf, 5) limit 1)) as next""")
    DayOfYear findDayOfYear(String day);

    /**
     * One day in all years.
     *
     * @param previous the nearest day with articles before it; null if there is no other
     * @param next the nearest after it
     */
    record DayOfYear(
            long held, @Nullable String previous, @Nullable String next) {}

    /** The decade, its years, months and days that hold something, in no order. */
    @NativeQuery("""
            select * from shelf_count where held > 0 and (shelf = :decade || '0s'
            or length(shelf) = 4 and shelf between :decade || '0' and :decade || '9'
            or length(shelf) = 7 and shelf between :decade || '0-01' and :decade || '9-12'
            or length(shelf) = 10 and shelf between :decade || '0-01-01' and :decade || '9-12-31')""")
    List<ShelfCount> findDecade(String decade);
}
