package hemera.account.desk;

import hemera.account.DeskAddresses;
import hemera.account.KeptWords;
import hemera.account.Requires;
import hemera.account.Role;
import hemera.account.SignedIn;
import hemera.site.NotHere;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Back to words that were kept when the session was over. */
@Controller
@Requires(Role.CONTRIBUTOR)
class KeptController {

    private final KeptWords words;

    KeptController(KeptWords words) {
        this.words = words;
    }

    /** The form as it was sent, drawn by the page that it was sent to. */
    @GetMapping("/desk/kept/{key}")
    void show(
            @PathVariable UUID key,
            @AuthenticationPrincipal SignedIn editor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        var kept = words.find(key, editor).orElseThrow(() -> new NotHere("kept words " + key));
        kept.resume(request, response);
    }

    /** Says that a form was sent with a token of another session; where its words are, the request knows. */
    @GetMapping(DeskAddresses.STALE)
    ModelAndView explain() {
        return new ModelAndView("account/stale", HttpStatus.FORBIDDEN);
    }
}
