package hemera.browse;

import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * Counts of one source's public articles. Read apart from the counts of the whole archive, never in one transaction:
 * shelves of the two bear the same names.
 */
public interface SourceCounts extends Repository<ShelfCount, String> {

    /** Decades, years, {@code all}, {@code undated} and their sum {@code total}, in the order of their names. */
    @NativeQuery("""
            select shelf, own, held from source_count
            where source_id = :source and held > 0 and shelf not like '____-%' order by shelf""")
    List<ShelfCount> findYears(long source);

    /** Months of these years, in order; only those that hold something. */
    @NativeQuery("""
            select shelf, own, held from source_count
            where source_id = :source and held > 0 and shelf between :first || '-01' and :last || '-13'
            and length(shelf) = 7 order by shelf""")
    List<ShelfCount> findMonths(long source, String first, String last);
}
