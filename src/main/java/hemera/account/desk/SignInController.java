package hemera.account.desk;

import hemera.account.DeskAddresses;
import hemera.account.SignedIn;
import hemera.account.SigningIn;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.servlet.view.RedirectView;

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
            return inside(to);
        }
        var page = new ModelAndView(PAGE, "signIn", SignInForm.empty(to));
        page.addObject("notice", left == null ? null : "account.signed-out");
        return page;
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("signIn") SignInForm form, BindingResult problems, HttpServletRequest request) {
        if (!problems.hasErrors()) {
            var editor = signing.signIn(
                    Objects.requireNonNull(form.username()), Objects.requireNonNull(form.password()), request);
            if (editor.isPresent()) {
                return inside(form.to());
            }
            problems.reject("account.sign-in.refused");
        }
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The desk has no language before its addresses, so the redirect is not relative to the one of this page. */
    private static ModelAndView inside(@Nullable String to) {
        var desk = new RedirectView(DeskAddresses.within(to));
        desk.setStatusCode(HttpStatus.SEE_OTHER);
        desk.setExpandUriTemplateVariables(false);
        desk.setExposeModelAttributes(false);
        return new ModelAndView(desk);
    }
}
