package hemera.source.desk;

import hemera.site.FieldChecks;
import hemera.source.SourceDetails;
import hemera.source.SourceKind;
import hemera.source.SourceName;
import hemera.source.SourceNames;
import hemera.text.ProperName;
import hemera.text.WebAddress;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Checks what stands in the form of a source before it is saved. */
@Component
class SourceChecks {

    private final SourceNames names;

    SourceChecks(SourceNames names) {
        this.names = names;
    }

    /**
     * Rejects the fields that cannot be saved.
     *
     * @param of id of the source; null for a new one
     * @param former its name so far; null for a new one
     * @return other sources of the same name, of which the editor has to be asked; usually empty
     */
    List<SourceName> check(SourceForm form, @Nullable Long of, @Nullable String former, Errors problems) {
        FieldChecks.name(problems, "name", form.name());
        var namesakes =
                problems.hasFieldErrors("name") ? List.<SourceName>of() : askAboutNamesakes(form, of, former, problems);
        FieldChecks.oneOf(problems, "kind", form.kind(), SourceKind.values());
        if (!form.homepage().isBlank() && !WebAddress.isOne(form.homepage().strip())) {
            problems.rejectValue("homepage", "form.address");
        }
        if (!form.country().isEmpty() && !SourceDetails.isCountry(form.country())) {
            problems.rejectValue("country", "form.choice");
        }
        FieldChecks.language(problems, "language", form.language());
        FieldChecks.text(problems, "note", form.note(), SourceDetails.LONGEST_NOTE);
        return namesakes;
    }

    private List<SourceName> askAboutNamesakes(
            SourceForm form, @Nullable Long of, @Nullable String former, Errors problems) {
        var name = new ProperName(form.name()).value();
        if (name.equals(former)) {
            return List.of();
        }
        var namesakes = names.findNamesakes(name).stream()
                .filter(other -> of == null || other.id() != of)
                .toList();
        if (!namesakes.isEmpty() && !ids(namesakes).equals(form.confirmed())) {
            problems.rejectValue("name", "source.form.namesake");
        }
        return namesakes;
    }

    /** What the form brings back when the editor says that these are others. */
    static String ids(List<SourceName> namesakes) {
        return namesakes.stream().map(other -> Long.toString(other.id())).collect(Collectors.joining(" "));
    }
}
