package hemera.article.desk;

import hemera.account.Requires;
import hemera.account.Role;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Draws what is being written, for the form to show beside it. Nothing is saved. */
@Controller
@Requires(Role.CONTRIBUTOR)
class PreviewController {

    private final Previews previews;

    PreviewController(Previews previews) {
        this.previews = previews;
    }

    /** A fragment of HTML, to stand below a second heading. */
    @PostMapping("/desk/articles/preview")
    String show(@RequestParam MultiValueMap<String, String> sent, Locale locale, Model model) {
        model.addAttribute("preview", previews.of(ArticleForm.read(sent), locale));
        return "article/desk/preview :: preview(preview=${preview})";
    }
}
