package hemera.account.desk;

import hemera.account.DeskAddresses;
import hemera.account.Setup;
import hemera.site.NotHere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an archive gets its first administrator; with a key that is not the present one there is nothing here. */
@Controller
@RequestMapping("/setup")
class SetupController {

    private static final String PAGE = "account/setup";

    private final Setup setup;
    private final ChosenPassword passwords;

    SetupController(Setup setup, ChosenPassword passwords) {
        this.setup = setup;
        this.passwords = passwords;
    }

    @ModelAttribute
    void open(@RequestParam(defaultValue = "") String key, Model model) {
        if (!setup.isOpenFor(key)) {
            throw new NotHere("set-up with this key");
        }
        model.addAttribute("key", key);
        model.addAttribute("rescued", setup.rescued(key).orElse(null));
    }

    @GetMapping
    ModelAndView newForm() {
        return new ModelAndView(PAGE, "setup", SetupForm.empty());
    }

    @PostMapping
    ModelAndView create(
            @RequestParam String key,
            @Valid @ModelAttribute("setup") SetupForm form,
            BindingResult problems,
            Locale language,
            HttpServletRequest request) {
        passwords.check(form.password(), form.again(), problems);
        if (problems.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!setup.complete(key, form.choice(), language, request)) {
            throw new NotHere("set-up with this key any more");
        }
        return DoorRedirect.to(DeskAddresses.DESK);
    }
}
