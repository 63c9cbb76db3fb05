package hemera.article.web;

import hemera.text.ArkName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Revisions with everything their pages show; those of a withdrawn article too, for its tombstone. */
interface Readings extends Repository<Reading, Long> {

    /** The revision that readers see today. */
    @Query("select r from Reading r where r.ark = :ark and r.number = r.publicRevision")
    Optional<Reading> findCurrent(ArkName ark);

    /** The same without what its history does not show; empty for a withdrawn article. */
    @Query("""
            select new hemera.article.web.PublicHistory(r.ark, r.slug, r.headline, r.language, r.publications)
            from Reading r where r.ark = :ark and r.number = r.publicRevision and r.withdrawnAt is null""")
    Optional<PublicHistory> findHistory(ArkName ark);

    /** Those of these revisions that are of the public history, in order. */
    @Query("""
            select r from Reading r where r.ark = :ark and r.number in :numbers and r.publicRevision is not null
            and exists (select 1 from Publication p where p.articleId = r.articleId and p.revision = r.number)
            order by r.number""")
    List<Reading> findPublic(ArkName ark, Collection<Integer> numbers);

    /** A revision of the public history. */
    default Optional<Reading> findPublic(ArkName ark, int number) {
        return findPublic(ark, List.of(number)).stream().findFirst();
    }

    /** Any revision, for those who may see all. */
    Optional<Reading> findByArticleIdAndNumber(long articleId, int number);
}
