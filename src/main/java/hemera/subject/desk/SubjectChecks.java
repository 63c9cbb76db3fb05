package hemera.subject.desk;

import hemera.site.FieldChecks;
import hemera.subject.Subject;
import hemera.subject.SubjectDetails;
import hemera.subject.SubjectKind;
import hemera.subject.SubjectName;
import hemera.subject.SubjectNames;
import hemera.subject.SubjectRefused;
import hemera.text.ProperName;
import hemera.text.Typed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Checks what stands in the form of a subject before it is saved. */
@Component
class SubjectChecks {

    private final SubjectNames names;

    SubjectChecks(SubjectNames names) {
        this.names = names;
    }

    /**
     * Rejects the fields that cannot be saved.
     *
     * @param subject that the form is about; null for a new one
     * @return others that look the same, of which the editor has to be asked; usually empty
     */
    List<SubjectName> check(SubjectForm form, @Nullable Subject subject, Errors problems) {
        FieldChecks.oneOf(problems, "kind", form.kind(), SubjectKind.values());
        FieldChecks.name(problems, "name", form.name());
        var alike =
                problems.hasFieldErrors("name") ? List.<SubjectName>of() : askAboutNamesakes(form, subject, problems);
        VariantChecks.check(form.variants(), problems);
        FieldChecks.text(problems, "description", form.description(), SubjectDetails.LONGEST_DESCRIPTION);
        checkWikidataId(form, problems);
        checkPlace(form, problems);
        return alike;
    }

    private static void checkWikidataId(SubjectForm form, Errors problems) {
        var wikidataId = form.plainWikidataId();
        if (wikidataId != null
                && !SubjectDetails.WIKIDATA_ID.matcher(wikidataId).matches()) {
            problems.rejectValue("wikidataId", "subject.form.wikidataId.wrong");
        }
    }

    /** What only topics have, and a broader topic that is one. */
    private static void checkPlace(SubjectForm form, Errors problems) {
        if (!isTopic(form) && !form.parent().isEmpty()) {
            problems.rejectValue("parent", "subject.form.topics.only");
        } else if (!form.parent().isEmpty() && form.parentId() == null) {
            problems.rejectValue("parent", "subject.form.PARENT_IS_NO_TOPIC");
        } else if (form.parent().isEmpty() && !form.parentTyped().isBlank()) {
            problems.rejectValue("parent", "chooser.undecided");
        }
        checkTopicCode(form, problems);
    }

    private static void checkTopicCode(SubjectForm form, Errors problems) {
        var code = form.plainTopicCode();
        if (code != null && !isTopic(form)) {
            problems.rejectValue("topicCode", "subject.form.topics.only");
        } else if (code != null && !SubjectDetails.TOPIC_CODE.matcher(code).matches()) {
            problems.rejectValue("topicCode", "subject.form.topicCode.wrong");
        }
    }

    private static boolean isTopic(SubjectForm form) {
        return form.kind().equals(SubjectKind.TOPIC.name());
    }

    private List<SubjectName> askAboutNamesakes(SubjectForm form, @Nullable Subject subject, Errors problems) {
        var former = subject == null ? null : subject.details();
        var name = new ProperName(form.name());
        var alike = Stream.concat(
                        former != null && name.equals(former.name())
                                ? Stream.empty()
                                : names.findNamesakes(name.value()).stream(),
                        former != null && Objects.equals(form.plainWikidataId(), former.wikidataId())
                                ? Stream.empty()
                                : withWikidataId(form.plainWikidataId()))
                .filter(other -> subject == null || other.id() != subject.id())
                .distinct()
                .toList();
        if (!alike.isEmpty() && !ids(alike).equals(form.confirmed())) {
            problems.rejectValue("name", "subject.form.namesake");
        }
        return alike;
    }

    private Stream<SubjectName> withWikidataId(@Nullable String id) {
        return id == null ? Stream.empty() : names.findByWikidataId(Typed.of(id)).stream();
    }

    /** What the form brings back when the editor says that these are others. */
    static String ids(List<SubjectName> alike) {
        return alike.stream().map(other -> Long.toString(other.id())).collect(Collectors.joining(" "));
    }

    /** Says a rule between subjects that was broken beside its field. */
    static void reject(SubjectRefused refused, Errors problems) {
        var field = switch (refused.reason()) {
            case TOPIC_CODE_TAKEN -> "topicCode";
            case PARENT_IS_NO_TOPIC, PARENT_BELOW -> "parent";
            case HAS_NARROWER -> "kind";
        };
        problems.rejectValue(field, "subject.form." + refused.reason());
    }
}
