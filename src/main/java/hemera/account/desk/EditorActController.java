package hemera.account.desk;

import hemera.account.Accounts;
import hemera.account.LastAdministrator;
import hemera.account.Requires;
import hemera.account.Role;
import hemera.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator does with an account. */
@Controller
@Requires(Role.ADMINISTRATOR)
@RequestMapping("/desk/editors/{id}")
class EditorActController {

    private static final String PAGE = "account/editor";
    private static final String BACK = "redirect:/desk/editors/{id}";

    private final Accounts accounts;
    private final PassedOnLink links;

    EditorActController(Accounts accounts, PassedOnLink links) {
        this.accounts = accounts;
        this.links = links;
    }

    @PostMapping("/role")
    ModelAndView changeRole(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String role,
            @AuthenticationPrincipal SignedIn editor,
            RedirectAttributes flash) {
        var chosen = Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .findFirst();
        if (chosen.isEmpty()) {
            return refused(id, "account.role.missing", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        accounts.changeRole(id, chosen.get(), editor);
        return done(flash, "account.role.done");
    }

    @PostMapping("/disabling")
    ModelAndView disable(@PathVariable long id, @AuthenticationPrincipal SignedIn editor, RedirectAttributes flash) {
        accounts.disable(id, editor);
        return done(flash, "account.disabled.done");
    }

    @PostMapping("/enabling")
    ModelAndView enable(@PathVariable long id, @AuthenticationPrincipal SignedIn editor, RedirectAttributes flash) {
        accounts.enable(id, editor);
        return done(flash, "account.enabled.done");
    }

    /** Answers with the link, which is shown this once. */
    @PostMapping("/link")
    ModelAndView link(@PathVariable long id, @AuthenticationPrincipal SignedIn editor, HttpServletRequest request) {
        var account = accounts.find(id);
        return links.show(accounts.link(id, editor), account.displayName(), request);
    }

    @ExceptionHandler
    ModelAndView keep(LastAdministrator last, HttpServletRequest request) {
        var address = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return refused(Long.parseLong((String) address.get("id")), "account.last-administrator", HttpStatus.CONFLICT);
    }

    private ModelAndView refused(long id, String problem, HttpStatus status) {
        return new ModelAndView(PAGE, status)
                .addObject("account", accounts.find(id))
                .addObject("problem", problem);
    }

    private static ModelAndView done(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView(BACK);
    }
}
