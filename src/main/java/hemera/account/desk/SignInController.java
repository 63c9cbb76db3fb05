package hemera.account.desk;

import hemera.account.DeskAddresses;
import hemera.account.SignedIn;
import hemera.account.SigningIn;
import hemera.account.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

/** The door of the desk. Leaving it: {@code /sign-out}. */
@Controller
@RequestMapping(DeskAddresses.SIGN_IN)
class SignInController {

    private static final String PAGE = "account/sign-in";

    private final SigningIn signing;

    SignInController(SigningIn signing) {
        this.signing = signing;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam @Nullable String to,
            @RequestParam(name = "signed-out", required = false) @Nullable String left,
            @AuthenticationPrincipal @Nullable SignedIn editor) {
        if (editor != null) {
            return DoorRedirect.to(DeskAddresses.within(to));
        }
        var page = new ModelAndView(PAGE, "signIn", SignInForm.empty(to));
        page.addObject(
                "notice", DeskAddresses.isKept(to) ? "account.kept" : left == null ? null : "account.signed-out");
        return page;
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("signIn") SignInForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (problems.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var editor = signing.signIn(
                    Objects.requireNonNull(form.username()), Objects.requireNonNull(form.password()), request);
            if (editor.isPresent()) {
                return DoorRedirect.to(DeskAddresses.within(form.to()));
            }
            problems.reject("account.sign-in.refused");
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TooManyAttempts guessing) {
            return new ModelAndView(PAGE, TooOften.tell(guessing, problems, response));
        }
    }
}
