package hemera.account.desk;

import hemera.account.ChoosingPassword;
import hemera.account.DeskAddresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a link leads that an administrator passed on: an invitation, or a new start after a forgotten password. */
@Controller
@RequestMapping("/invitation/{key}")
class InvitationController {

    private static final String PAGE = "account/invitation";

    private final ChoosingPassword choosing;
    private final ChosenPassword passwords;

    InvitationController(ChoosingPassword choosing, ChosenPassword passwords) {
        this.choosing = choosing;
        this.passwords = passwords;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable String key) {
        return choosing.find(key)
                .map(account -> new ModelAndView(PAGE, "choice", PasswordForm.empty()).addObject("account", account))
                .orElseGet(InvitationController::over);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String key,
            @ModelAttribute("choice") PasswordForm form,
            BindingResult problems,
            Locale language,
            HttpServletRequest request) {
        var account = choosing.find(key);
        if (account.isEmpty()) {
            return over();
        }
        passwords.check(form.password(), form.again(), problems);
        if (problems.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addObject("account", account.get());
        }
        return choosing.takeUp(key, form.chosen(), language, request) ? DoorRedirect.to(DeskAddresses.DESK) : over();
    }

    private static ModelAndView over() {
        return new ModelAndView("account/invitation-over", HttpStatus.GONE);
    }
}
