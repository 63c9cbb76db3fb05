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
        var quotations = new QuotationReading(form, SentForm.of(form).errors());
        var ids = new HashMap<String, Long>();
        NameChoices.read(form.subjects()).forEach(choice -> ids.put(NameChoices.key(choice), id(choice)));
        NameChoices.read(List.copyOf(quotations.speakers()))
                .forEach(choice -> ids.put(NameChoices.key(choice), id(choice)));
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
        return choice(assigned.subjectId()).as(assigned.role().name()).value();
    }

    /** {@link NameChoices#key} of the subject with this id. */
    String speaker(long id) {
        return choice(id).value();
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

    private ChosenSubject choice(long id) {
        return ChosenSubject.read(values.getOrDefault(id, Long.toString(id))).orElseThrow();
    }

    private @Nullable Long sourceId(String sent) {
        if (sent.isEmpty()) {
            return null;
        }
        return sent.matches("\\d+") ? Long.valueOf(sent) : Long.valueOf(standIn(sent));
    }

    private long id(ChosenSubject choice) {
        return choice.id() == null ? standIn(NameChoices.key(choice)) : choice.id();
    }

    private long standIn(String value) {
        return standIns.computeIfAbsent(value, unknown -> {
            long id = -1L - standIns.size();
            values.put(id, unknown);
            return id;
        });
    }
}
