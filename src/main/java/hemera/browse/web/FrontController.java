package hemera.browse.web;

import hemera.site.ForReaders;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Opens the archive: what it holds, over time, this day in other years, and what came last. */
@Controller
@ForReaders
class FrontController {

    private final FrontPages pages;

    FrontController(FrontPages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    String show(Locale locale, Model model) {
        model.addAttribute("page", pages.today(locale));
        return "browse/front";
    }
}
