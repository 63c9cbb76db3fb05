package hemera.browse.web;

import hemera.site.ForReaders;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what this archive is and holds, and how it treats what it was given. */
@Controller
@ForReaders
class AboutController {

    private final AboutPages pages;

    AboutController(AboutPages pages) {
        this.pages = pages;
    }

    @GetMapping("/about")
    String show(Locale locale, Model model) {
        model.addAttribute("page", pages.show(locale));
        return "browse/about";
    }
}
