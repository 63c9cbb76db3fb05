package hemera.article;

import hemera.text.EdtfDate;
import hemera.text.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One state of an article’s text and record, numbered from 1 without gaps. It never changes once saved: the database
 * refuses to, and its digest would no longer fit. What happens to it before readers is told by {@link Publication}.
 */
@Entity
@Immutable
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", allocationSize = 50)
    private @Nullable Long id;

    private long articleId;
    private int number;
    private String headline;
    private @Nullable String standfirst;
    private String body;
    private Language language;
    private @Nullable EdtfDate issued;
    private @Nullable LocalDate issuedFrom;
    private @Nullable LocalDate issuedTo;
    private @Nullable Long sourceId;
    private @Nullable String locator;
    private @Nullable String originalUrl;
    private @Nullable String externalId;
    private @Nullable EdtfDate captured;
    private @Nullable String rights;

    @Enumerated(EnumType.STRING)
    private BylineStatus bylineStatus;

    private @Nullable String byline;

    @Enumerated(EnumType.STRING)
    private Translation translation;

    private @Nullable Language translatedFrom;
    private @Nullable String translator;
    private @Nullable String archivalNote;
    private @Nullable String comment;
    private Instant savedAt;
    private @Nullable Long savedBy;
    private String digest;
    private @Nullable String previousDigest;
    private short digestFormat;
    private @Nullable Instant expungedAt;

    @ElementCollection
    @CollectionTable(name = "revision_subject", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<AssignedSubject> subjects;

    @ElementCollection
    @CollectionTable(name = "quotation", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<Quotation> quotations;

    @ElementCollection
    @CollectionTable(name = "reference", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<Reference> references;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(Article article, RevisionContent content, Saving saving) {
        articleId = article.id();
        number = saving.number();
        headline = content.headline();
        standfirst = content.standfirst();
        body = content.body();
        language = content.language();
        issued = content.issued();
        issuedFrom = issued == null ? null : issued.earliest();
        issuedTo = issued == null ? null : issued.latest();
        sourceId = content.sourceId();
        locator = content.locator();
        originalUrl = content.originalUrl();
        externalId = content.externalId();
        captured = content.captured();
        rights = content.rights();
        bylineStatus = content.bylineStatus();
        byline = content.byline();
        translation = content.translation();
        translatedFrom = content.translatedFrom();
        translator = content.translator();
        archivalNote = content.archivalNote();
        subjects = content.subjects();
        quotations = content.quotations();
        references = CitedPieces.in(body);
        comment = saving.comment();
        savedAt = saving.at();
        savedBy = saving.by();
        previousDigest = saving.previousDigest();
        digestFormat = RevisionDigest.FORMAT;
        digest = RevisionDigest.of(article.ark(), content, references, saving);
    }

    /** What was saved, as the editor gave it. */
    public RevisionContent content() {
        return new RevisionContent(
                headline,
                standfirst,
                body,
                language,
                issued,
                sourceId,
                locator,
                originalUrl,
                externalId,
                captured,
                rights,
                bylineStatus,
                byline,
                translation,
                translatedFrom,
                translator,
                archivalNote,
                subjects,
                quotations);
    }

    /** The pieces cited, in the order of the text. */
    public List<Reference> references() {
        return List.copyOf(references);
    }

    /** From 1, without gaps. */
    public int number() {
        return number;
    }

    /** When, by whom and why it was saved. */
    public Saving saving() {
        return new Saving(number, savedAt, savedBy, comment, previousDigest);
    }

    /** Whether text and names were erased because law or privacy ordered it. */
    boolean isExpunged() {
        return expungedAt != null;
    }

    /** SHA-256, 64 hexadecimal digits; {@link RevisionDigest} tells of what. */
    public String digest() {
        return digest;
    }
}
