package hemera.browse;

import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The counts of all shelves that ever held an article. */
@Transactional(readOnly = true)
public interface ShelfCounts extends Repository<ShelfCount, String> {

    /** Decades, years, {@code all} and {@code undated}, in the order of their names. */
    @NativeQuery("""
            select * from shelf_count where length(shelf) in (4, 5)
            union all select * from shelf_count where shelf in ('all', 'undated')
            order by shelf""")
    List<ShelfCount> findYears();

    /** The months of these years, in order; only those that ever held something. */
    @Query("""
            select c from ShelfCount c where c.shelf between concat(:first, '-01') and concat(:last, '-13')
            and length(c.shelf) = 7 order by c.shelf""")
    List<ShelfCount> findMonths(String first, String last);
}
