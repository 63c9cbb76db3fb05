package hemera.browse.desk;

import hemera.account.Requires;
import hemera.account.Role;
import hemera.account.SignedIn;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the desk. */
@Controller
@Requires(Role.CONTRIBUTOR)
class DeskController {

    private final DeskPages pages;

    DeskController(DeskPages pages) {
        this.pages = pages;
    }

    @GetMapping("/desk")
    String show(@AuthenticationPrincipal SignedIn editor, Locale locale, Model model) {
        model.addAttribute("page", pages.page(editor, locale));
        return "browse/desk/start";
    }
}
