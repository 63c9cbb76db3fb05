package hemera.article.desk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;

/**
 * A form as it came, and what was found out about it.
 *
 * @param form what was typed
 * @param step the button that was pressed, if it shows the form again and saves nothing; else null
 * @param errors what is wrong, as far as somebody looked
 * @param notice key of a message above the form; null for none
 * @param merge what somebody else saved meanwhile; null if nobody did
 */
record SentForm(
        ArticleForm form,
        @Nullable String step,
        BindingResult errors,
        @Nullable String notice,
        @Nullable Merge merge) {

    private static final String SAVE = "save";

    /** Reads what was sent, and does what the step says to its lists. */
    static SentForm read(MultiValueMap<String, String> parameters) {
        var step = parameters.getFirst("step");
        var sent = new LinkedMultiValueMap<>(parameters);
        ListSteps.apply(Objects.requireNonNullElse(step, SAVE), sent);
        var form = of(ArticleForm.read(sent));
        var shown = new SentForm(form.form, SAVE.equals(step) ? null : step, form.errors, noticeOf(step), null);
        shown.refuseContradictions(parameters);
        return shown;
    }

    /** A form that nobody sent yet. */
    static SentForm of(ArticleForm form) {
        return new SentForm(form, null, new DirectFieldBindingResult(form, "form"), null, null);
    }

    SentForm noticed(String message) {
        return new SentForm(form, step, errors, message, merge);
    }

    SentForm merged(Merge found) {
        return new SentForm(form, step, errors, notice, found);
    }

    boolean isStep() {
        return step != null;
    }

    boolean isStep(String name) {
        return name.equals(step);
    }

    /** Whether matches are to be offered: the step asks for them, or there is something wrong with the field. */
    boolean asks(String find, String field) {
        return isStep(find) || errors.hasFieldErrors(field);
    }

    private static @Nullable String noticeOf(@Nullable String step) {
        return "resume".equals(step) ? "writing.resumed" : null;
    }

    /** Of a field that is sent twice and says two things nobody can tell which was meant. */
    private void refuseContradictions(MultiValueMap<String, String> parameters) {
        parameters.forEach((field, values) -> {
            if (!ArticleForm.LISTS.contains(field) && ArticleForm.FIELDS.contains(field) && saysMore(values)) {
                errors.rejectValue(field, "writing.twice");
            }
        });
    }

    private static boolean saysMore(List<String> values) {
        return values.stream().distinct().count() > 1;
    }
}
