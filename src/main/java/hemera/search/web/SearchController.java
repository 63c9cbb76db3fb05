package hemera.search.web;

import hemera.search.IndexState;
import hemera.site.ForReaders;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Results of a search. Its address says all of it, see {@link AskedSearch}. */
@Controller
@ForReaders(kept = false)
class SearchController {

    private final SearchPages pages;
    private final NothingFoundPages nothing;
    private final IndexState index;

    SearchController(SearchPages pages, NothingFoundPages nothing, IndexState index) {
        this.pages = pages;
        this.nothing = nothing;
        this.index = index;
    }

    /** Status 400 for what makes no sense, and 404 beyond the last page, both with the form as it was filled in. */
    @GetMapping("/search")
    ModelAndView show(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        var asked = AskedSearch.of(parameters);
        // The page has the field where it is larger than in the masthead.
        model.addAttribute("ownSearch", true);
        model.addAttribute("form", SearchForm.of(asked));
        if (!asked.problems().isEmpty()) {
            return new ModelAndView("search/results", model.asMap(), HttpStatus.BAD_REQUEST);
        }
        var page = pages.find(asked.criteria(), request.getContextPath(), locale);
        model.addAttribute("page", page);
        model.addAttribute("incomplete", !index.isComplete());
        if (page.total() == 0) {
            model.addAttribute("none", nothing.of(asked.criteria(), request.getContextPath(), locale));
        } else if (page.isLoosened()) {
            nothing.respelled(asked.criteria(), request.getContextPath(), locale)
                    .ifPresent(meant -> model.addAttribute("meant", meant));
        }
        return new ModelAndView(
                "search/results", model.asMap(), page.isBeyond() ? HttpStatus.NOT_FOUND : HttpStatus.OK);
    }
}
