package hemera.article.desk;

import hemera.article.Revision;
import hemera.article.RevisionContent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an editor typed into the form of an article, exactly as it came; {@link ArticleReading} makes sense of it. Nothing
 * typed is an empty text.
 *
 * @param source as {@link hemera.source.SourceChoices} tells; empty where it is not known
 * @param subjects {@link hemera.subject.ChosenSubject}s as they are sent
 * @param quotations {@link QuotationChoice}s as they are sent
 * @param version number of the revision that the editor started from; empty for a new article
 * @param submission drawn with the form, so that one form sent twice is saved once; may be empty
 * @param sourceTyped what stands in the field in which a source is looked for
 * @param subjectsTyped the same for subjects
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
        String sourceTyped,
        String subjectsTyped) {

    /** Fields that may be sent many times. */
    static final Set<String> LISTS = Set.of("subjects", "quotations");

    /** Names of all fields. */
    static final Set<String> FIELDS = Arrays.stream(ArticleForm.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

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
                all(sent, "quotations").stream()
                        .map(quotation -> saidBy(quotation, sent))
                        .toList(),
                first(sent, "comment"),
                first(sent, "version"),
                first(sent, "submission"),
                first(sent, "sourceTyped"),
                first(sent, "subjectsTyped"));
    }

    /** What the form shows of an article that exists. */
    static ArticleForm of(Revision revision, String submission) {
        return of(revision.content(), new TypedNames(), Integer.toString(revision.number()), "", submission);
    }

    /** @param typed names that nobody made yet */
    static ArticleForm of(
            RevisionContent content, TypedNames typed, String version, String comment, String submission) {
        return new ArticleForm(
                content.headline(),
                shown(content.standfirst()),
                content.body(),
                content.language().tag(),
                shown(content.issued()),
                content.sourceId() == null ? "" : typed.source(content.sourceId()),
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
                content.subjects().stream().map(typed::subject).toList(),
                content.quotations().stream()
                        .map(said -> QuotationChoice.of(said, typed))
                        .map(QuotationChoice::toString)
                        .toList(),
                comment,
                version,
                submission,
                "",
                "");
    }

    private static String saidBy(String quotation, MultiValueMap<String, String> sent) {
        return QuotationChoice.read(quotation)
                .map(choice -> choice.saidBy(
                        sent.getFirst(QuotationChoice.NAME + choice.place()),
                        sent.getFirst(QuotationChoice.SPEAKER + choice.place())))
                .map(QuotationChoice::toString)
                .orElse(quotation);
    }

    /** Whether anything is said that only some pieces need. */
    public boolean isMore() {
        return !"NONE".equals(translation)
                || Stream.of(captured, externalId, rights, archivalNote).anyMatch(said -> !said.isBlank());
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
