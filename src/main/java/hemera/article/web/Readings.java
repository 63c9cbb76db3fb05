package hemera.article.web;

import hemera.text.ArkName;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Revisions with everything their pages show; those of a withdrawn article too, for its tombstone. */
interface Readings extends Repository<Reading, Long> {

    /** The revision that readers see today. */
    @Query("select r from Reading r where r.ark = :ark and r.number = r.publicRevision")
    Optional<Reading> findCurrent(ArkName ark);

    /** A revision of the public history. */
    @Query("""
            select r from Reading r where r.ark = :ark and r.number = :number and r.publicRevision is not null
            and exists (select 1 from Publication p where p.articleId = r.articleId and p.revision = r.number)""")
    Optional<Reading> findPublic(ArkName ark, int number);

    /** Any revision, for those who may see all. */
    Optional<Reading> findByArticleIdAndNumber(long articleId, int number);
}
