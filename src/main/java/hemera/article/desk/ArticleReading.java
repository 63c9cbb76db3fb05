package hemera.article.desk;

import hemera.article.BylineStatus;
import hemera.article.RevisionContent;
import hemera.article.Translation;
import hemera.text.Language;
import hemera.text.StoredText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Makes sense of an {@link ArticleForm} as far as that needs no database: every text, date and choice. Names and
 * quotations are read by {@link NameReading} and {@link QuotationReading}.
 */
final class ArticleReading {

    /** Of UTF-8, as the database allows; the container lets far more pass, so that the refusal is ours. */
    static final int MOST_BYTES_OF_BODY = 2 * 1024 * 1024;

    private final ArticleForm form;
    private final Errors errors;
    private final FieldReading fields;

    ArticleReading(ArticleForm form, Errors errors) {
        this.form = form;
        this.errors = errors;
        this.fields = new FieldReading(errors);
    }

    /** The content without source, subjects and quotations; empty if anything is wrong, which is then told. */
    Optional<RevisionContent> content() {
        var headline = fields.required("headline", form.headline(), 1000);
        var body = body();
        var language = language();
        var status = bylineStatus();
        var translation = fields.choice("translation", form.translation(), Translation.NONE);
        checkByline(status);
        checkTranslation(translation);
        var standfirst = fields.optional("standfirst", form.standfirst(), 5000);
        var issued = fields.date("issued", form.issued());
        var locator = fields.optional("locator", form.locator(), 500);
        var originalUrl = fields.web("originalUrl", form.originalUrl(), 2000);
        var externalId = fields.optional("externalId", form.externalId(), 500);
        var captured = fields.date("captured", form.captured());
        var rights = fields.optional("rights", form.rights(), 2000);
        var byline = fields.optional("byline", form.byline(), 500);
        var translatedFrom = fields.language("translatedFrom", form.translatedFrom());
        var translator = fields.optional("translator", form.translator(), 500);
        var note = fields.optional("archivalNote", form.archivalNote(), 10_000);
        if (errors.hasErrors() || headline == null || body == null || language == null) {
            return Optional.empty();
        }
        return Optional.of(new RevisionContent(
                headline,
                standfirst,
                body,
                language,
                issued,
                null,
                locator,
                originalUrl,
                externalId,
                captured,
                rights,
                status,
                byline,
                translation,
                translatedFrom,
                translator,
                note,
                List.of(),
                List.of()));
    }

    /** Why it was saved, for colleagues. */
    @Nullable
    String comment() {
        return fields.optional("comment", form.comment(), 500);
    }

    private @Nullable String body() {
        var body = fields.required("body", form.body(), Integer.MAX_VALUE);
        if (body == null) {
            return null;
        }
        var bytes = StoredText.normalise(body).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES_OF_BODY) {
            errors.rejectValue("body", "writing.bodyTooLarge", new Object[] {bytes / 1024.0 / 1024.0}, null);
            return null;
        }
        return body;
    }

    private @Nullable Language language() {
        if (form.language().isBlank()) {
            errors.rejectValue("language", "writing.required.language");
        }
        return fields.language("language", form.language());
    }

    /** Who gives a byline and says nothing more says that it is signed. */
    private BylineStatus bylineStatus() {
        return fields.choice(
                "bylineStatus",
                form.bylineStatus(),
                form.byline().isBlank() ? BylineStatus.UNKNOWN : BylineStatus.SIGNED);
    }

    private void checkByline(BylineStatus status) {
        var isGiven = !form.byline().isBlank();
        if (status == BylineStatus.SIGNED && !isGiven) {
            errors.rejectValue("byline", "writing.required.byline");
        }
        if (status != BylineStatus.SIGNED && isGiven) {
            errors.rejectValue("byline", "writing.bylineOfUnsigned");
        }
    }

    private void checkTranslation(Translation translation) {
        if (translation == Translation.HUMAN || translation == Translation.MACHINE) {
            return;
        }
        if (!form.translatedFrom().isBlank()) {
            errors.rejectValue("translatedFrom", "writing.noTranslation");
        }
        if (!form.translator().isBlank()) {
            errors.rejectValue("translator", "writing.noTranslation");
        }
    }
}
