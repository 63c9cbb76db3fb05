package hemera.article.desk;

import hemera.article.Revision;
import hemera.article.RevisionContent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an editor typed into the form of an article, exactly as it came; {@link ArticleReading} makes sense of it. Nothing
 * typed is an empty text.
 *
 * @param source id of a source, {@code new:} and the name of one to be made, or empty where it is not known
 * @param subjects {@link SubjectChoice}s as they are sent
 * @param quotations {@link QuotationChoice}s as they are sent
 * @param version number of the revision that the editor started from; empty for a new article
 * @param submission drawn with the form, so that one form sent twice is saved once; may be empty
 * @param sourceQuery name of a source to look for
 * @param subjectQuery name of a subject to look for
 */
record ArticleForm(
        String headline,
        String standfirst,
        String body,
        String language,
        String issued,
        String source,
        String locator,
        String originalUrl,
        String externalId,
        String captured,
        String rights,
        String bylineStatus,
        String byline,
        String translation,
        String translatedFrom,
        String translator,
        String archivalNote,
        List<String> subjects,
        List<String> quotations,
        String comment,
        String version,
        String submission,
        String sourceQuery,
        String subjectQuery) {

    /** The parameters of a request; of a field sent more than once the first. */
    static ArticleForm read(MultiValueMap<String, String> sent) {
        return new ArticleForm(
                first(sent, "headline"),
                first(sent, "standfirst"),
                first(sent, "body"),
                first(sent, "language"),
                first(sent, "issued"),
                first(sent, "source"),
                first(sent, "locator"),
                first(sent, "originalUrl"),
                first(sent, "externalId"),
                first(sent, "captured"),
                first(sent, "rights"),
                first(sent, "bylineStatus"),
                first(sent, "byline"),
                first(sent, "translation"),
                first(sent, "translatedFrom"),
                first(sent, "translator"),
                first(sent, "archivalNote"),
                all(sent, "subjects"),
                all(sent, "quotations"),
                first(sent, "comment"),
                first(sent, "version"),
                first(sent, "submission"),
                first(sent, "sourceQuery"),
                first(sent, "subjectQuery"));
    }

    /** What the form shows of an article that exists. */
    static ArticleForm of(Revision revision, String submission) {
        return of(revision.content(), Integer.toString(revision.number()), "", submission);
    }

    static ArticleForm of(RevisionContent content, String version, String comment, String submission) {
        return new ArticleForm(
                content.headline(),
                shown(content.standfirst()),
                content.body(),
                content.language().tag(),
                shown(content.issued()),
                shown(content.sourceId()),
                shown(content.locator()),
                shown(content.originalUrl()),
                shown(content.externalId()),
                shown(content.captured()),
                shown(content.rights()),
                content.bylineStatus().name(),
                shown(content.byline()),
                content.translation().name(),
                shown(content.translatedFrom()),
                shown(content.translator()),
                shown(content.archivalNote()),
                content.subjects().stream()
                        .map(SubjectChoice::of)
                        .map(SubjectChoice::toString)
                        .toList(),
                content.quotations().stream()
                        .map(QuotationChoice::of)
                        .map(QuotationChoice::toString)
                        .toList(),
                comment,
                version,
                submission,
                "",
                "");
    }

    private static String shown(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String first(MultiValueMap<String, String> sent, String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "");
    }

    private static List<String> all(MultiValueMap<String, String> sent, String field) {
        return sent.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }
}
