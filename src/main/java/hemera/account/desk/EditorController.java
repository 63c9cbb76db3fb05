package hemera.account.desk;

import hemera.account.Accounts;
import hemera.account.Requires;
import hemera.account.Role;
import hemera.account.SignedIn;
import hemera.account.Username;
import hemera.account.UsernameTaken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The accounts of the archive, and inviting more. What is done with one: {@link EditorActController}. */
@Controller
@Requires(Role.ADMINISTRATOR)
@RequestMapping("/desk/editors")
class EditorController {

    private static final String FORM = "account/new-editor";

    private final Accounts accounts;
    private final PassedOnLink links;

    EditorController(Accounts accounts, PassedOnLink links) {
        this.accounts = accounts;
        this.links = links;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("account/editors", "accounts", accounts.list());
    }

    @GetMapping("/new")
    ModelAndView newForm() {
        return new ModelAndView(FORM, "invited", NewEditorForm.empty());
    }

    /** Answers with the link, which is shown this once. */
    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("invited") NewEditorForm form,
            BindingResult problems,
            @RequestParam(defaultValue = "") String step,
            @AuthenticationPrincipal SignedIn editor,
            HttpServletRequest request) {
        if (step.equals("resume")) {
            return new ModelAndView(FORM).addObject("invited", form).addObject("notice", "desk.resumed");
        }
        if (!problems.hasErrors()) {
            var name = Objects.requireNonNull(form.displayName()).strip();
            try {
                var key = accounts.invite(
                        Username.of(Objects.requireNonNull(form.username())),
                        name,
                        Role.valueOf(Objects.requireNonNull(form.role())),
                        editor);
                return links.show(key, name, request);
            } catch (UsernameTaken taken) {
                problems.rejectValue("username", "account.username.taken");
            }
        }
        return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id) {
        return new ModelAndView("account/editor", "account", accounts.find(id));
    }
}
