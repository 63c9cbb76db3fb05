package hemera.article;

import hemera.text.EdtfDate;
import hemera.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds articles in the words of the trade: {@code anArticle("La Seine monte").issued("1910-01").published(editing)}. */
public final class SampleArticle {

    private String headline;
    private @Nullable String standfirst;
    private String body = "La Seine a monté toute la nuit.";
    private String language = "fr";
    private @Nullable String issued;
    private @Nullable Long sourceId;
    private @Nullable String byline;
    private final List<AssignedSubject> subjects = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    private SampleArticle(String headline) {
        this.headline = headline;
    }

    public static SampleArticle anArticle(String headline) {
        return new SampleArticle(headline);
    }

    public SampleArticle headed(String headline) {
        this.headline = headline;
        return this;
    }

    public SampleArticle introducedBy(String standfirst) {
        this.standfirst = standfirst;
        return this;
    }

    public SampleArticle saying(String body) {
        this.body = body;
        return this;
    }

    public SampleArticle in(String language) {
        this.language = language;
        return this;
    }

    public SampleArticle issued(String edtf) {
        this.issued = edtf;
        return this;
    }

    public SampleArticle from(long sourceId) {
        this.sourceId = sourceId;
        return this;
    }

    public SampleArticle signed(String byline) {
        this.byline = byline;
        return this;
    }

    public SampleArticle about(long subjectId) {
        return speakingOf(subjectId, SubjectRole.ABOUT);
    }

    public SampleArticle speakingOf(long subjectId, SubjectRole role) {
        subjects.add(new AssignedSubject(subjectId, role));
        return this;
    }

    public SampleArticle quoting(Quotation quotation) {
        quotations.add(quotation);
        return this;
    }

    public RevisionContent content() {
        return new RevisionContent(
                headline,
                standfirst,
                body,
                new Language(language),
                issued == null ? null : EdtfDate.parse(issued),
                sourceId,
                null,
                null,
                null,
                null,
                null,
                byline == null ? BylineStatus.UNSIGNED : BylineStatus.SIGNED,
                byline,
                Translation.NONE,
                null,
                null,
                null,
                subjects,
                quotations);
    }

    /** Saved, not before readers. */
    public Article drafted(ArticleEditing editing) {
        return editing.create(content(), null, null);
    }

    /** Before readers. */
    public Article published(ArticleEditing editing) {
        var article = drafted(editing);
        editing.publish(article.id(), PublicationKind.FIRST, null, null);
        return article;
    }
}
