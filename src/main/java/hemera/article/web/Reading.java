package hemera.article.web;

import hemera.article.BylineStatus;
import hemera.article.PublicationKind;
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
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A revision with everything its page shows, read in one statement from the view {@code reading}. Changes are made
 * elsewhere, through {@code ArticleEditing}.
 */
@Entity
@Immutable
@Table(name = "reading")
@SuppressWarnings("NullAway.Init")
class Reading {

    @Id
    long revisionId;

    long articleId;
    ArkName ark;
    Slug slug;
    boolean noindex;

    @Nullable
    Integer publicRevision;

    int number;
    String headline;

    @Nullable
    String standfirst;

    String body;
    Language language;

    @Nullable
    EdtfDate issued;

    @Nullable
    String sourceName;

    @Nullable
    Slug sourceSlug;

    @Nullable
    String locator;

    @Nullable
    String originalUrl;

    @Nullable
    String externalId;

    @Nullable
    EdtfDate captured;

    @Nullable
    String rights;

    @Nullable
    String byline;

    @Enumerated(EnumType.STRING)
    BylineStatus bylineStatus;

    @Enumerated(EnumType.STRING)
    Translation translation;

    @Nullable
    Language translatedFrom;

    @Nullable
    String translator;

    @Nullable
    String archivalNote;

    Instant savedAt;
    String digest;

    @Nullable
    String withdrawnReason;

    @Nullable
    Instant withdrawnAt;

    @Nullable
    Boolean headlineShown;

    @Nullable
    ArkName replacementArk;

    @Nullable
    Slug replacementSlug;

    @Nullable
    String replacementHeadline;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ReadSubject> subjects;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ReadQuotation> quotations;

    @JdbcTypeCode(SqlTypes.JSON)
    List<HeldPiece> targets;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ReadPublication> publications;

    /** Whether neither headline nor the address made from it may be shown. */
    boolean isNameless() {
        return isWithdrawn() && !Boolean.TRUE.equals(headlineShown);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /**
     * This reading, if readers may have it.
     *
     * @throws ArticleWithdrawn if the article is no longer offered
     */
    Reading offered() {
        if (isWithdrawn()) {
            throw new ArticleWithdrawn(this);
        }
        return this;
    }

    PublicHistory history() {
        return new PublicHistory(ark, slug, headline, language, publications);
    }

    boolean isCurrent() {
        return publicRevision != null && number == publicRevision;
    }

    /** @param names the name readers of each language see, by BCP 47 tag */
    record ReadSubject(SubjectKind kind, String slug, String name, Map<String, String> names, SubjectRole role) {
        String nameIn(Locale locale) {
            return names.getOrDefault(locale.getLanguage(), name);
        }

        /** Address of its page, from the root without language prefix. */
        String path() {
            return "/" + kind.path() + "/" + slug;
        }
    }

    record ReadQuotation(
            String speaker,
            @Nullable SubjectKind kind,
            @Nullable String slug,
            @Nullable String role,
            String words,
            int from,
            int to) {

        /** Address of the speaker's page; null when the archive keeps none. */
        @Nullable
        String speakerPath() {
            return kind == null || slug == null ? null : "/" + kind.path() + "/" + slug;
        }
    }

    /** @param position of the reference that was found to be this article, from 0 */
    record HeldPiece(int position, String ark, String slug) {}

    record ReadPublication(
            int revision, PublicationKind kind, @Nullable String sentence, Instant when) {}
}
