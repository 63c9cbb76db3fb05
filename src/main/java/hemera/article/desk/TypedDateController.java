package hemera.article.desk;

import hemera.account.Requires;
import hemera.account.Role;
import hemera.text.TypedDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says how a date is understood while it is typed. */
@RestController
@Requires(Role.CONTRIBUTOR)
class TypedDateController {

    private final MessageSource messages;

    TypedDateController(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What an editor’s words are taken for.
     *
     * @param edtf null if no date is known, or none was understood
     * @param words the date and how exact it is; null if none was understood
     * @param problem what the editor may do about it; null if there is none
     */
    record Understanding(
            @Nullable String edtf,
            @Nullable String words,
            @Nullable String problem) {}

    @GetMapping("/desk/dates")
    Understanding understand(@RequestParam(defaultValue = "") String typed, Locale locale) {
        var understood = TypedDate.understand(typed);
        if (understood.problem() != null) {
            return new Understanding(null, null, say(understood.problem().name(), locale));
        }
        var date = understood.date();
        return date == null
                ? new Understanding(null, say("none", locale), null)
                : new Understanding(date.toString(), date.readingWithPrecision(locale), null);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage("editing.date." + key, null, locale);
    }
}
