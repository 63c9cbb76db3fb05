package hemera.browse;

import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * Counts of one subject's public articles. Read apart from the counts of the whole archive, never in one transaction:
 * shelves of the two bear the same names.
 */
public interface SubjectCounts extends Repository<ShelfCount, String> {

    /** Decades, years, {@code all}, {@code undated} and their sum {@code total}, in the order of their names. */
    @NativeQuery("""
            select shelf, held as own, held from subject_count
            where subject_id = :subject and held > 0 order by shelf""")
    List<ShelfCount> findYears(long subject);
}
