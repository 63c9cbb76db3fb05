package hemera.subject.desk;

import hemera.account.Requires;
import hemera.account.Role;
import hemera.site.Choice;
import hemera.subject.SubjectChoices;
import hemera.subject.SubjectKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What {@code js/desk/combobox.js} offers while somebody types the name of a subject. */
@RestController
@Requires(Role.CONTRIBUTOR)
class SubjectChoicesController {

    private final SubjectChoices choices;

    SubjectChoicesController(SubjectChoices choices) {
        this.choices = choices;
    }

    /** @param kind where given, only subjects of that kind that there are */
    @GetMapping("/desk/subjects/choices")
    List<Choice> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable SubjectKind kind,
            Locale locale) {
        return kind == null ? choices.offer(q, locale) : choices.offerKnown(q, kind, locale);
    }
}
