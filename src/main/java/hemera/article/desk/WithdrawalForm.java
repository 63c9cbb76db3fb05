package hemera.article.desk;

import hemera.article.Withdrawal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an editor says when taking an article from readers.
 *
 * @param reason for readers
 * @param replacement the article to read instead: its number at the desk, its ARK or its address; may be empty
 * @param headlineHidden whether neither headline nor address may be shown any more
 */
record WithdrawalForm(String reason, String replacement, Boolean headlineHidden) {

    private static final int LONGEST_REASON = 2000;

    WithdrawalForm(@Nullable String reason, @Nullable String replacement, @Nullable Boolean headlineHidden) {
        this.reason = Objects.requireNonNullElse(reason, "");
        this.replacement = Objects.requireNonNullElse(replacement, "");
        this.headlineHidden = Objects.requireNonNullElse(headlineHidden, false);
    }

    /** The reason to be kept; null if anything is wrong, which is then told. */
    Withdrawal.@Nullable Reason read(Piece piece, Pieces pieces, Errors errors) {
        var fields = new FieldReading(errors);
        var sentence = fields.required("reason", reason, LONGEST_REASON);
        var other = replacement.isBlank()
                ? null
                : pieces.findPublicId(replacement.strip()).orElse(null);
        if (other == null && !replacement.isBlank()) {
            errors.rejectValue("replacement", "piece.unknownReplacement");
        } else if (other != null && other == piece.id()) {
            errors.rejectValue("replacement", "piece.replacedByItself");
        }
        return errors.hasErrors() || sentence == null ? null : new Withdrawal.Reason(sentence, other, !headlineHidden);
    }
}
