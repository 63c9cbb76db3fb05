package hemera.article.desk;

import hemera.article.AssignedSubject;
import hemera.article.SubjectRole;
import hemera.source.SourceChoices;
import hemera.subject.ChosenSubject;
import hemera.subject.SubjectChoices;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The source and the subjects that a form names: checks them, and makes those that are new. */
@Component
class NameChoices {

    static final Set<String> ROLES =
            Arrays.stream(SubjectRole.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private static final int MOST_SUBJECTS = 200;

    private final SourceChoices sources;
    private final SubjectChoices subjects;

    NameChoices(SourceChoices sources, SubjectChoices subjects) {
        this.sources = sources;
        this.subjects = subjects;
    }

    /** What tells a subject of a form from others, whatever its role there. */
    static String key(ChosenSubject choice) {
        return choice.as(ChosenSubject.ABOUT).value();
    }

    /** Those of a form that are understood. */
    static List<ChosenSubject> read(List<String> sent) {
        return sent.stream().map(ChosenSubject::read).flatMap(Optional::stream).toList();
    }

    /** In the order of the form, each once in a role. */
    static List<AssignedSubject> assigned(List<String> sent, Map<String, Long> ids) {
        return read(sent).stream()
                .map(choice -> new AssignedSubject(
                        Objects.requireNonNull(ids.get(key(choice))), SubjectRole.valueOf(choice.role())))
                .distinct()
                .toList();
    }

    /**
     * Notes what is wrong with the names of a form; changes nothing.
     *
     * @param speakers keys of those whom quotations are said by
     */
    void check(ArticleForm form, Set<String> speakers, Errors errors) {
        reject("source", sources.faultOf(form.source(), form.sourceTyped()), errors);
        if (form.subjects().size() > MOST_SUBJECTS) {
            var sizes = new Object[] {MOST_SUBJECTS, form.subjects().size()};
            errors.rejectValue("subjects", "writing.tooManySubjects", sizes, null);
            return;
        }
        reject("subjects", subjects.faultOf(form.subjects(), form.subjectsTyped(), ROLES), errors);
        checkSpeakers(speakers, form.subjects(), errors);
    }

    /** Id of the source that a checked form names, made if it is new; null where none is named. */
    @Nullable
    Long source(ArticleForm form) {
        return sources.keep(form.source());
    }

    /** Ids of the subjects that a checked form names, by {@link #key}; those that are new are made. */
    Map<String, Long> ids(List<String> sent, Set<String> speakers) {
        var ids = new HashMap<String, Long>();
        read(sent).forEach(choice -> ids.computeIfAbsent(key(choice), key -> subjects.keep(choice)));
        read(List.copyOf(speakers)).forEach(choice -> ids.computeIfAbsent(key(choice), key -> subjects.keep(choice)));
        return ids;
    }

    private static void reject(String field, @Nullable String fault, Errors errors) {
        if (fault != null) {
            errors.rejectValue(field, fault);
        }
    }

    /** Who speaks is known, or new among the subjects. */
    private void checkSpeakers(Set<String> speakers, List<String> sent, Errors errors) {
        var named = read(sent).stream().map(NameChoices::key).collect(Collectors.toSet());
        var others = speakers.stream().filter(key -> !named.contains(key)).toList();
        if (others.stream().anyMatch(key -> !key.matches("\\d+:ABOUT"))
                || subjects.faultOf(others, "", ROLES) != null) {
            errors.rejectValue("quotations", "writing.unknownSpeaker");
        }
    }
}
