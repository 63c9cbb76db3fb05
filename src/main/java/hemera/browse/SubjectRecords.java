package hemera.browse;

import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Subjects by their present or former addresses. */
public interface SubjectRecords extends Repository<SubjectRecord, Long> {

    /**
     * The subject that this address leads to; its path tells whether the address is the present one.
     *
     * @param kind name of a {@link hemera.subject.SubjectKind}
     */
    @NativeQuery("""
            select * from subject_record where asked_id = coalesce(
                (select id from subject where kind = :kind and slug = :slug),
                (select subject_id from subject_slug where kind = :kind and slug = :slug))""")
    Optional<SubjectRecord> find(String kind, String slug);
}
