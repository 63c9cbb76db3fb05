package hemera.subject.desk;

import hemera.site.FieldChecks;
import hemera.subject.SubjectDetails;
import hemera.text.Language;
import hemera.text.ProperName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.validation.Errors;

/** Checks of a subject’s other names; a problem stands with its row, as the field {@code variant-0}. */
final class VariantChecks {

    private final Errors problems;
    private final Set<List<String>> met = new HashSet<>();

    private VariantChecks(Errors problems) {
        this.problems = problems;
    }

    static void check(List<VariantRow> rows, Errors problems) {
        var checks = new VariantChecks(problems);
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).isEmpty()) {
                checks.check(rows.get(at), "variant-" + at);
            }
        }
        if (rows.stream().filter(row -> !row.isEmpty()).count() > SubjectDetails.MOST_VARIANTS) {
            problems.reject("subject.form.variant.many", new Object[] {SubjectDetails.MOST_VARIANTS}, null);
        }
    }

    private void check(VariantRow row, String field) {
        FieldChecks.name(problems, field, row.name());
        if (row.language().isBlank()) {
            problems.rejectValue(field, "form.language");
        }
        FieldChecks.language(problems, field, row.language());
        if (!problems.hasFieldErrors(field)) {
            checkAgainstOthers(row, field);
        }
    }

    private void checkAgainstOthers(VariantRow row, String field) {
        var language = new Language(row.language().strip()).tag();
        if (!met.add(List.of(language, new ProperName(row.name()).value()))) {
            problems.rejectValue(field, "subject.form.variant.twice");
        } else if (row.preferred() && language.equals("fr")) {
            problems.rejectValue(field, "subject.form.variant.heading");
        } else if (row.preferred() && !met.add(List.of(language))) {
            problems.rejectValue(field, "subject.form.variant.preferred");
        }
    }
}
