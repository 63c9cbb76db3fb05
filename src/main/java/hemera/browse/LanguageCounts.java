package hemera.browse;

import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** In what languages and from how many sources the public articles are. */
public interface LanguageCounts extends Repository<LanguageCount, String> {

    /** Those that articles are in, most used first. */
    @Query("select c from LanguageCount c where c.held > 0 order by c.held desc, c.language")
    List<LanguageCount> findUsed();

    /** Sources that public articles are from. */
    @NativeQuery("""
            select count(*) from source s where exists (
            select 1 from source_count c where c.source_id = s.id and c.shelf = 'total' and c.held > 0)""")
    long countSources();
}
