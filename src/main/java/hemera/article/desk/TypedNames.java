package hemera.article.desk;

import hemera.article.AssignedSubject;
import hemera.article.RevisionContent;
import hemera.subject.ChosenSubject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names of a form that nobody made yet, with ids below zero that stand for them while contents are compared, for contents
 * know nothing but ids.
 */
final class TypedNames {

    private final Map<String, Long> standIns = new HashMap<>();
    private final Map<Long, String> values = new HashMap<>();

    /** The content with the names of a form in which nothing is wrong. */
    RevisionContent content(RevisionContent read, ArticleForm form, long editor) {
        var quotations = new QuotationReading(form);
        var ids = new HashMap<String, Long>();
        NameChoices.read(form.subjects()).stream().map(NameChoices::key).forEach(key -> ids.put(key, speaker(key)));
        quotations.speakers().forEach(key -> ids.put(key, speaker(key)));
        return read.with(
                sourceId(form.source()),
                NameChoices.assigned(form.subjects(), ids),
                quotations.read(read.body(), ids, List.of(), editor));
    }

    /** What a form sends for the source with this id. */
    String source(long id) {
        return values.getOrDefault(id, Long.toString(id));
    }

    /** What a form sends for a subject. */
    String subject(AssignedSubject assigned) {
        return ChosenSubject.read(speaker(assigned.subjectId()))
                .orElseThrow()
                .as(assigned.role().name())
                .value();
    }

    /** {@link NameChoices#key} of the subject with this id. */
    String speaker(long id) {
        return values.getOrDefault(id, id + ":" + ChosenSubject.ABOUT);
    }

    /** Id of the subject with this key; below zero if nobody made it yet, or if there is none such. */
    long speaker(String key) {
        var id = ChosenSubject.read(key).map(ChosenSubject::id);
        return id.isPresent() ? id.get() : standIn(key);
    }

    /** The name typed for what bears this id; null for what is known. */
    @Nullable
    String newName(long id) {
        var value = values.get(id);
        return value == null
                ? null
                : ChosenSubject.read(value)
                        .map(subject -> Objects.toString(subject.newName()))
                        .orElseGet(() -> value.substring(value.indexOf(':') + 1));
    }

    private @Nullable Long sourceId(String sent) {
        if (sent.isEmpty()) {
            return null;
        }
        return sent.matches("\\d+") ? Long.valueOf(sent) : Long.valueOf(standIn(sent));
    }

    private long standIn(String value) {
        return standIns.computeIfAbsent(value, unknown -> {
            long id = -1L - standIns.size();
            values.put(id, unknown);
            return id;
        });
    }
}
