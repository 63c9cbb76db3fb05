package hemera.account.desk;

import hemera.account.ChoosingPassword;
import hemera.account.Requires;
import hemera.account.Role;
import hemera.account.SignedIn;
import hemera.account.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An editor's own account: language of the desk, password. */
@Controller
@Requires(Role.CONTRIBUTOR)
@RequestMapping("/desk/account")
class AccountController {

    private static final String PAGE = "account/own";
    private static final String BACK = "redirect:/desk/account";
    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private final ChoosingPassword choosing;
    private final ChosenPassword passwords;

    AccountController(ChoosingPassword choosing, ChosenPassword passwords) {
        this.choosing = choosing;
        this.passwords = passwords;
    }

    @GetMapping
    ModelAndView show() {
        return new ModelAndView(PAGE, "choice", PasswordForm.empty());
    }

    @PostMapping("/language")
    ModelAndView chooseLanguage(
            @RequestParam(defaultValue = "") String language,
            @AuthenticationPrincipal SignedIn editor,
            RedirectAttributes flash) {
        if (!LANGUAGES.contains(language)) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("choice", PasswordForm.empty())
                    .addObject("problem", "account.own.language.missing");
        }
        choosing.speak(editor, Locale.forLanguageTag(language));
        return done(flash, "account.own.language.done");
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            @ModelAttribute("choice") PasswordForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn editor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        passwords.check(form.password(), form.again(), problems);
        if (problems.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var present = form.present() == null ? "" : form.present();
            if (choosing.change(editor, present, form.chosen(), request)) {
                return done(flash, "account.own.password.done");
            }
            problems.rejectValue("present", "account.own.present.wrong");
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TooManyAttempts guessing) {
            return new ModelAndView(PAGE, TooOften.tell(guessing, problems, response));
        }
    }

    private static ModelAndView done(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView(BACK);
    }
}
