package hemera.source.desk;

import hemera.account.Requires;
import hemera.account.Role;
import hemera.site.NameFilter;
import hemera.site.NameSort;
import hemera.site.NotHere;
import hemera.site.SentForm;
import hemera.source.Source;
import hemera.source.SourceEditedMeanwhile;
import hemera.source.SourceEditing;
import hemera.source.SourceKind;
import hemera.source.Sources;
import java.util.Locale;
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

/** Keeps sources: everybody at the desk makes them, editors change them. */
@Controller
@RequestMapping("/desk/sources")
class SourceDeskController {

    private final Sources sources;
    private final SourceList list;
    private final SourceChecks checks;
    private final SourceEditing editing;
    private final SourceDesk pages;

    SourceDeskController(
            Sources sources, SourceList list, SourceChecks checks, SourceEditing editing, SourceDesk pages) {
        this.sources = sources;
        this.list = list;
        this.checks = checks;
        this.editing = editing;
        this.pages = pages;
    }

    @GetMapping
    @Requires(Role.CONTRIBUTOR)
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable SourceKind kind,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "1") int page,
            Locale locale) {
        var filter = new NameFilter("/desk/sources", q, kind == null ? null : kind.name(), NameSort.of(sort), page);
        var found = list.find(filter);
        var drawn = new ModelAndView("source/desk/list", "filter", filter);
        drawn.addObject("lines", found.subList(0, Math.min(found.size(), NameFilter.LENGTH)));
        drawn.addObject("nextHref", filter.nextHref(found));
        drawn.addObject("kinds", pages.kinds(locale));
        return drawn;
    }

    @GetMapping("/new")
    @Requires(Role.CONTRIBUTOR)
    ModelAndView newForm(Locale locale) {
        return pages.form(SourceForm.empty(), null, SourceDesk.problems(), locale);
    }

    @PostMapping
    @Requires(Role.CONTRIBUTOR)
    ModelAndView create(@RequestParam MultiValueMap<String, String> values, Locale locale, RedirectAttributes flash) {
        var form = SourceForm.of(values);
        if (!new SentForm(values).step().isEmpty()) {
            return resumed(form, null, locale);
        }
        var problems = SourceDesk.problems();
        new SentForm(values).rejectTwice(problems, SourceForm.FIELDS);
        var namesakes = checks.check(form, null, null, problems);
        if (problems.hasErrors()) {
            return refused(SourceDesk.asking(pages.form(form, null, problems, locale), namesakes));
        }
        return saved(editing.create(form.details()), "source.form.created", flash);
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    @Requires(Role.CONTRIBUTOR)
    ModelAndView editForm(@PathVariable long id, Locale locale) {
        var source = find(id);
        return pages.form(SourceForm.of(source), source, SourceDesk.problems(), locale);
    }

    @PostMapping("/{id:[0-9]{1,18}}")
    @Requires(Role.EDITOR)
    ModelAndView update(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale,
            RedirectAttributes flash) {
        var source = find(id);
        var form = SourceForm.of(values);
        if (!new SentForm(values).step().isEmpty()) {
            return resumed(form, source, locale);
        }
        var problems = SourceDesk.problems();
        new SentForm(values).rejectTwice(problems, SourceForm.FIELDS);
        var namesakes = checks.check(form, id, source.name(), problems);
        if (problems.hasErrors()) {
            return refused(SourceDesk.asking(pages.form(form, source, problems, locale), namesakes));
        }
        try {
            return saved(editing.revise(id, form.openedOn(), form.details()), "source.form.saved", flash);
        } catch (SourceEditedMeanwhile meanwhile) {
            return conflict(form, find(id), locale);
        }
    }

    private Source find(long id) {
        return sources.findById(id).orElseThrow(() -> new NotHere("source " + id));
    }

    /** What was typed, saved nowhere. */
    private ModelAndView resumed(SourceForm form, @Nullable Source source, Locale locale) {
        var page = pages.form(form, source, SourceDesk.problems(), locale);
        page.addObject("notice", "form.resumed");
        return page;
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView conflict(SourceForm form, Source source, Locale locale) {
        var problems = SourceDesk.problems();
        problems.reject("form.conflict");
        var page = pages.form(form.over(source.version()), source, problems, locale);
        page.setStatus(HttpStatus.CONFLICT);
        return pages.besideStored(page, form, source, locale);
    }

    private static ModelAndView saved(Source source, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeArgument", source.name());
        return new ModelAndView("redirect:/desk/sources/" + source.id());
    }
}
