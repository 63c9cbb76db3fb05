package hemera.browse;

import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Sources by their present or former addresses. */
public interface SourceRecords extends Repository<SourceRecord, Long> {

    /** The source that this address leads to; its path tells whether the address is the present one. */
    @NativeQuery("""
            select * from source where id = coalesce(
                (select id from source where slug = :slug),
                (select source_id from source_slug where slug = :slug))""")
    Optional<SourceRecord> find(String slug);
}
