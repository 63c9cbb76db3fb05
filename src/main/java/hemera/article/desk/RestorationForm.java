package hemera.article.desk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an editor says when giving a withdrawn article back to readers.
 *
 * @param why for colleagues; may be empty
 */
record RestorationForm(String why) {

    private static final int LONGEST = 2000;

    RestorationForm(@Nullable String why) {
        this.why = Objects.requireNonNullElse(why, "");
    }

    @Nullable
    String read(Errors errors) {
        return new FieldReading(errors).optional("why", why, LONGEST);
    }
}
