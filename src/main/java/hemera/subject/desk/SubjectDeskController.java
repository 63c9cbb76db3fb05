package hemera.subject.desk;

import hemera.account.Requires;
import hemera.account.Role;
import hemera.site.NameFilter;
import hemera.site.NameSort;
import hemera.site.NotHere;
import hemera.site.SentForm;
import hemera.subject.Subject;
import hemera.subject.SubjectEditedMeanwhile;
import hemera.subject.SubjectEditing;
import hemera.subject.SubjectKind;
import hemera.subject.SubjectRefused;
import hemera.subject.Subjects;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps subjects: everybody at the desk makes them, editors change them. */
@Controller
@RequestMapping("/desk/subjects")
class SubjectDeskController {

    private final Subjects subjects;
    private final SubjectList list;
    private final SubjectChecks checks;
    private final SubjectEditing editing;
    private final SubjectDesk pages;

    SubjectDeskController(
            Subjects subjects, SubjectList list, SubjectChecks checks, SubjectEditing editing, SubjectDesk pages) {
        this.subjects = subjects;
        this.list = list;
        this.checks = checks;
        this.editing = editing;
        this.pages = pages;
    }

    @GetMapping
    @Requires(Role.CONTRIBUTOR)
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable SubjectKind kind,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "1") int page,
            Locale locale) {
        var filter = new NameFilter("/desk/subjects", q, kind == null ? null : kind.name(), NameSort.of(sort), page);
        var found = list.find(filter);
        var drawn = new ModelAndView("subject/desk/list", "filter", filter);
        drawn.addObject("lines", found.subList(0, Math.min(found.size(), NameFilter.LENGTH)));
        drawn.addObject("nextHref", filter.nextHref(found));
        drawn.addObject("kinds", pages.kinds(locale));
        return drawn;
    }

    @GetMapping("/new")
    @Requires(Role.CONTRIBUTOR)
    ModelAndView newForm(@RequestParam(defaultValue = "PERSON") SubjectKind kind, Locale locale) {
        return pages.form(SubjectForm.empty(kind), null, SubjectDesk.problems(), false, locale);
    }

    @PostMapping
    @Requires(Role.CONTRIBUTOR)
    ModelAndView create(@RequestParam MultiValueMap<String, String> values, Locale locale, RedirectAttributes flash) {
        return save(new SentForm(values), null, locale, flash);
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    @Requires(Role.CONTRIBUTOR)
    ModelAndView editForm(@PathVariable long id, Locale locale) {
        var subject = find(id);
        return pages.form(SubjectForm.of(subject), subject, SubjectDesk.problems(), false, locale);
    }

    @PostMapping("/{id:[0-9]{1,18}}")
    @Requires(Role.EDITOR)
    ModelAndView update(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale,
            RedirectAttributes flash) {
        return save(new SentForm(values), find(id), locale, flash);
    }

    private ModelAndView save(SentForm sent, @Nullable Subject subject, Locale locale, RedirectAttributes flash) {
        var form = SubjectForm.of(sent);
        if (!sent.step().isEmpty()) {
            return step(sent, form, subject, locale);
        }
        var problems = SubjectDesk.problems();
        sent.rejectTwice(problems, SubjectForm.FIELDS);
        var namesakes = checks.check(form, subject, problems);
        try {
            if (!problems.hasErrors()) {
                return saved(keep(form, subject), subject == null, flash);
            }
        } catch (SubjectRefused refused) {
            SubjectChecks.reject(refused, problems);
        } catch (SubjectEditedMeanwhile meanwhile) {
            return conflict(form, find(Objects.requireNonNull(subject).id()), locale);
        }
        var page = SubjectDesk.asking(pages.form(form, subject, problems, true, locale), namesakes);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Subject keep(SubjectForm form, @Nullable Subject subject) {
        return subject == null
                ? editing.create(form.details())
                : editing.revise(subject.id(), form.openedOn(), form.details());
    }

    /** A button that saves nothing and shows the form again. */
    private ModelAndView step(SentForm sent, SubjectForm form, @Nullable Subject subject, Locale locale) {
        var next = switch (sent.step()) {
            case "drop-parent" -> form.withParent("");
            case "add-variant" -> form.withVariants(VariantRow.andOneMore(form.variants()));
            default -> form.withoutVariant(sent.indexOfStep("drop-variant"));
        };
        var page = pages.form(next, subject, SubjectDesk.problems(), sent.step().equals("find-parent"), locale);
        if (sent.step().equals("resume")) {
            page.addObject("notice", "form.resumed");
        }
        return page;
    }

    private ModelAndView conflict(SubjectForm form, Subject subject, Locale locale) {
        var problems = SubjectDesk.problems();
        problems.reject("form.conflict");
        var page = pages.form(form.over(subject.version()), subject, problems, false, locale);
        page.setStatus(HttpStatus.CONFLICT);
        return pages.besideStored(page, form, subject, locale);
    }

    private static ModelAndView saved(Subject subject, boolean isNew, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", isNew ? "subject.form.created" : "subject.form.saved");
        flash.addFlashAttribute("noticeArgument", subject.name());
        return new ModelAndView("redirect:/desk/subjects/" + subject.id());
    }

    private Subject find(long id) {
        return subjects.findById(id).orElseThrow(() -> new NotHere("subject " + id));
    }
}
