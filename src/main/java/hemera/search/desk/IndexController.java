package hemera.search.desk;

import hemera.account.Requires;
import hemera.account.Role;
import hemera.account.SignedIn;
import hemera.search.IndexKeeping;
import hemera.site.SiteProperties;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The index beside the database, how far a rebuild is, and the two ways to put the index right. */
@Controller
@Requires(Role.ADMINISTRATOR)
@RequestMapping("/desk/index")
class IndexController {

    private static final String BACK = "redirect:/desk/index";

    private final IndexKeeping keeping;
    private final SiteProperties site;

    IndexController(IndexKeeping keeping, SiteProperties site) {
        this.keeping = keeping;
        this.site = site;
    }

    @GetMapping
    ModelAndView show() {
        return new ModelAndView("search/desk/index", "page", IndexPage.of(keeping.report(), site.timeZone()));
    }

    /** One that is under way goes on instead. */
    @PostMapping("/rebuild")
    String rebuild(@AuthenticationPrincipal SignedIn editor, RedirectAttributes flash) {
        keeping.rebuild(editor);
        flash.addFlashAttribute("notice", "index.rebuild.begun");
        return BACK;
    }

    @PostMapping("/mending")
    String mend(@AuthenticationPrincipal SignedIn editor, RedirectAttributes flash) {
        keeping.mend(editor);
        flash.addFlashAttribute("notice", "index.mending.begun");
        return BACK;
    }
}
