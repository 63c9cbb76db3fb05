package hemera.search;

import hemera.article.SubjectRole;
import hemera.article.Translation;
import hemera.subject.SubjectKind;
import hemera.text.ArkName;
import hemera.text.EdtfDate;
import hemera.text.Language;
import hemera.text.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A public article as the index holds it, read from the view {@code holding}. There is none of an article that readers do
 * not see; its document goes then.
 */
@Entity
@Immutable
@Table(name = "holding")
@SuppressWarnings("NullAway.Init")
class Holding {

    @Id
    long articleId;

    ArkName ark;
    Slug slug;
    Instant firstPublished;
    String headline;

    @Nullable
    String standfirst;

    String body;
    Language language;

    @Nullable
    EdtfDate issued;

    @Nullable
    String byline;

    @Enumerated(EnumType.STRING)
    Translation translation;

    @Nullable
    Long sourceId;

    @Nullable
    String sourceName;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Named> subjects;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Quoted> quotations;

    protected Holding() {}

    /**
     * A subject of the article.
     *
     * @param name the heading
     * @param variants every other name, in any language
     */
    record Named(long id, SubjectKind kind, SubjectRole role, String name, List<String> variants) {}

    /**
     * Words somebody said.
     *
     * @param speaker as the piece names the speaker
     * @param names every name of the speaker's authority record; empty without one
     */
    record Quoted(String words, String speaker, List<String> names) {}
}
