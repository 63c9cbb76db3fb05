package hemera.subject.desk;

import hemera.site.Choice;
import hemera.site.Chooser;
import hemera.site.Chosen;
import hemera.site.Replaced;
import hemera.site.UsualLanguages;
import hemera.subject.Subject;
import hemera.subject.SubjectChoices;
import hemera.subject.SubjectKind;
import hemera.subject.SubjectName;
import hemera.subject.SubjectNames;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the pages on which editors keep subjects. */
@Component
class SubjectDesk {

    private static final String FORM = "form";

    private final SubjectNames names;
    private final SubjectChoices choices;
    private final MessageSource messages;

    SubjectDesk(SubjectNames names, SubjectChoices choices, MessageSource messages) {
        this.names = names;
        this.choices = choices;
        this.messages = messages;
    }

    /** Where problems of a form are noted. */
    static BindingResult problems() {
        return new MapBindingResult(new HashMap<>(), FORM);
    }

    /**
     * The form.
     *
     * @param subject that it is about; null for a new one
     * @param asked whether broader topics are to be offered for what was typed
     */
    ModelAndView form(
            SubjectForm form, @Nullable Subject subject, BindingResult problems, boolean asked, Locale locale) {
        var page = new ModelAndView("subject/desk/form", FORM, form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, problems);
        page.addObject("kinds", kinds(locale));
        page.addObject("variants", VariantRow.andOneMore(form.variants()));
        page.addObject("parentChooser", parents(form, asked, locale));
        page.addObject("languages", UsualLanguages.in(locale));
        page.addObject("namesakes", List.of());
        page.addObject("replaced", List.of());
        if (subject != null) {
            page.addObject("id", subject.id());
            page.addObject("heading", subject.name());
            page.addObject("readers", "/" + subject.kind().path() + "/" + subject.slug());
        }
        return page;
    }

    private Chooser parents(SubjectForm form, boolean asked, Locale locale) {
        var chosen = parent(form)
                .map(found -> Chosen.of(new Choice(
                        Long.toString(found.id()),
                        found.name(),
                        kinds(locale).get(found.kind().name()))))
                .stream()
                .toList();
        var typed = form.parentTyped();
        if (!chosen.isEmpty()) {
            return Chooser.of(chosen, "");
        }
        return asked && !typed.isBlank()
                ? new Chooser(chosen, typed, typed, choices.offerKnown(typed, SubjectKind.TOPIC, locale))
                : Chooser.of(chosen, typed);
    }

    private Optional<SubjectName> parent(SubjectForm form) {
        return Optional.ofNullable(form.parentId()).flatMap(names::find);
    }

    /** The same, with others that look the same, of which the editor is asked. */
    static ModelAndView asking(ModelAndView page, List<SubjectName> namesakes) {
        page.addObject("namesakes", namesakes);
        page.addObject("namesakeIds", SubjectChecks.ids(namesakes));
        return page;
    }

    /** The same, with what somebody else saved beside what was typed. */
    ModelAndView besideStored(ModelAndView page, SubjectForm typed, Subject subject, Locale locale) {
        var stored = SubjectForm.of(subject);
        page.addObject(
                "replaced",
                Replaced.among(
                        new Replaced("kind", kind(stored, locale), kind(typed, locale)),
                        new Replaced("name", stored.name(), typed.name()),
                        new Replaced("variants", lines(stored), lines(typed)),
                        new Replaced("description", stored.description(), typed.description()),
                        new Replaced("wikidataId", stored.wikidataId(), typed.wikidataId()),
                        new Replaced("topicCode", stored.topicCode(), typed.topicCode()),
                        new Replaced("parent", parentName(stored), parentName(typed))));
        return page;
    }

    private String kind(SubjectForm form, Locale locale) {
        return kinds(locale).getOrDefault(form.kind(), form.kind());
    }

    private String parentName(SubjectForm form) {
        return parent(form).map(SubjectName::name).orElse("");
    }

    /** Other names, one in a line, in the order of the alphabet, so that only real differences show. */
    private static String lines(SubjectForm form) {
        return form.variants().stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.name() + " (" + row.language() + ")" + (row.preferred() ? " *" : ""))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    Map<String, String> kinds(Locale locale) {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(SubjectKind.values())
                .map(Enum::name)
                .forEach(kind -> kinds.put(kind, messages.getMessage("chooser.kind." + kind, null, locale)));
        return kinds;
    }
}
