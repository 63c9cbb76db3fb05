package hemera.browse;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** What the archive holds for readers, in one row of figures that the database keeps. */
public interface Holdings extends Repository<ShelfCount, String> {

    /**
     * Counts of public articles, and what they are from.
     *
     * @param undated how many of the articles bear no date
     * @param first key of the earliest year that holds one, of the earliest decade if no year does; null for none
     * @param last key of the latest
     * @param sources known sources that they are from
     * @param languages {@code fr=12 en=3}, most used first; null when there is none
     */
    record Figures(
            long articles,
            long undated,
            @Nullable String first,
            @Nullable String last,
            long sources,
            @Nullable String languages) {}

    /** Decades hold all that lies within one; what does not is beside them. */
    @NativeQuery("""
            select (select coalesce(sum(held), 0)::bigint from shelf_count where length(shelf) = 5)
                    + (select coalesce(sum(held), 0)::bigint from shelf_count where shelf in ('all', 'undated')) as articles,
                (select coalesce(sum(held), 0)::bigint from shelf_count where shelf = 'undated') as undated,
                coalesce((select min(shelf) from shelf_count where length(shelf) = 4 and held > 0),
                         (select min(shelf) from shelf_count where length(shelf) = 5 and held > 0)) as first,
                coalesce((select max(shelf) from shelf_count where length(shelf) = 4 and held > 0),
                         (select max(shelf) from shelf_count where length(shelf) = 5 and held > 0)) as last,
                (select count(*) from source_count where shelf = 'total' and held > 0) as sources,
                (select string_agg(language || '=' || held, ' ' order by held desc, language)
                 from language_count where held > 0) as languages""")
    Figures count();
}
