package hemera.article.seed;

import hemera.article.AssignedSubject;
import hemera.article.BylineStatus;
import hemera.article.Quotation;
import hemera.article.RevisionContent;
import hemera.article.SubjectRole;
import hemera.article.Translation;
import hemera.text.EdtfDate;
import hemera.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is known of the first article, as the files beside this class tell it. */
record FirstArticle(
        String headline,
        String language,
        String issued,
        String rights,
        String translatedFrom,
        String archivalNote,
        String comment,
        List<NamedSubject> broaderTopics,
        List<NamedSubject> subjects,
        List<Words> quotations) {

    /**
     * A subject by its French and English names.
     *
     * @param kind null for a broader topic
     * @param variants further names by language
     */
    record NamedSubject(
            @Nullable String kind,
            String fr,
            String en,
            @Nullable SubjectRole role,
            @Nullable String wikidata,
            @Nullable String topic,
            @Nullable String parent,
            @Nullable String description,
            @Nullable Map<String, List<String>> variants) {}

    /** What somebody said; the words stand in the body exactly once. */
    record Words(String speaker, String role, String words) {}

    static FirstArticle read() {
        return JsonMapper.builder().build().readValue(file("first-article.json"), FirstArticle.class);
    }

    /** @param idOf the ids given to subjects, by French name */
    RevisionContent content(Map<String, Long> idOf) {
        var body = file("first-article.md").strip();
        return new RevisionContent(
                headline,
                null,
                body,
                new Language(language),
                EdtfDate.parse(issued),
                null,
                null,
                null,
                null,
                null,
                rights,
                BylineStatus.UNKNOWN,
                null,
                Translation.MACHINE,
                new Language(translatedFrom),
                null,
                archivalNote,
                subjects.stream().map(subject -> assigned(subject, idOf)).toList(),
                quotations.stream().map(words -> quotation(words, body, idOf)).toList());
    }

    private static AssignedSubject assigned(NamedSubject subject, Map<String, Long> idOf) {
        return new AssignedSubject(
                Objects.requireNonNull(idOf.get(subject.fr())),
                subject.role() == null ? SubjectRole.MENTIONED : subject.role());
    }

    private static Quotation quotation(Words words, String body, Map<String, Long> idOf) {
        var at = body.indexOf(words.words());
        var from = body.codePointCount(0, at);
        var to = from + words.words().codePointCount(0, words.words().length());
        return new Quotation(idOf.get(words.speaker()), words.speaker(), words.role(), words.words(), from, to, null);
    }

    private static String file(String name) {
        try (var stream = FirstArticle.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
