package hemera.source.desk;

import hemera.account.Requires;
import hemera.account.Role;
import hemera.site.Choice;
import hemera.source.SourceChoices;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What {@code js/desk/combobox.js} offers while somebody types the name of a source. */
@RestController
@Requires(Role.CONTRIBUTOR)
class SourceChoicesController {

    private final SourceChoices choices;

    SourceChoicesController(SourceChoices choices) {
        this.choices = choices;
    }

    @GetMapping("/desk/sources/choices")
    List<Choice> list(@RequestParam(defaultValue = "") String q, Locale locale) {
        return choices.offer(q, locale);
    }
}
