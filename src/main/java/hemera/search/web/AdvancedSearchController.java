package hemera.search.web;

import hemera.search.query.AdvancedSearch;
import hemera.search.query.QueryReader;
import hemera.site.UsualLanguages;
import hemera.text.StoredText;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** A form that puts a search together, for {@code /search} to answer. */
@Controller
class AdvancedSearchController {

    private static final String FORM = "search/advanced";

    private final MessageSource messages;

    AdvancedSearchController(MessageSource messages) {
        this.messages = messages;
    }

    /** @param q a query to begin with; the form is filled if it can say the same */
    @GetMapping("/search/advanced")
    ModelAndView show(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
        var filled = QueryReader.read(q).clause().flatMap(AdvancedSearch::of);
        model.addAttribute("search", filled.orElseGet(() -> AdvancedSearch.EMPTY));
        model.addAttribute("other", q.isBlank() || filled.isPresent() ? null : StoredText.drawable(q));
        return form(HttpStatus.OK, filled.map(AdvancedSearch::language).orElse(""), locale, model);
    }

    @GetMapping(path = "/search/advanced", params = "all")
    ModelAndView send(
            @ModelAttribute("search") AdvancedSearch search, BindingResult errors, Locale locale, Model model) {
        search.problems().forEach((part, problem) -> errors.rejectValue(part, code(problem.name())));
        var query = search.toQuery(locale);
        if (!errors.hasErrors() && query.isEmpty()) {
            errors.rejectValue("all", "search.advanced.empty");
        }
        return errors.hasErrors()
                ? form(HttpStatus.BAD_REQUEST, search.language(), locale, model)
                : new ModelAndView(answer(query));
    }

    private static RedirectView answer(String query) {
        var address = UriComponentsBuilder.fromPath("/search")
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(query)
                .toUriString();
        var answer = new RedirectView(address, true);
        answer.setStatusCode(HttpStatus.SEE_OTHER);
        answer.setExpandUriTemplateVariables(false);
        return answer;
    }

    private ModelAndView form(HttpStatus status, String chosen, Locale locale, Model model) {
        var languages = new LinkedHashMap<String, String>();
        languages.put("", messages.getMessage("search.advanced.language.any", null, locale));
        languages.putAll(UsualLanguages.in(locale));
        languages.putIfAbsent(chosen, chosen);
        model.addAttribute("languages", languages);
        return new ModelAndView(FORM, model.asMap(), status);
    }

    private static String code(String problem) {
        return "search.advanced." + problem.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
