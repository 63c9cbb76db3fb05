package hemera.article.desk;

import hemera.article.Quotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A quotation as the form sends it, as JSON, so that one field holds all of it.
 *
 * @param from code point of the body, from 0; the body may have changed since, then the words are looked for
 * @param to code point after the last
 * @param name the speaker’s, as the piece gives it
 * @param role what the speaker was that day
 * @param speaker {@link SubjectChoice#key()} of the speaker’s record; null when there is none
 */
record QuotationChoice(
        String words,
        int from,
        int to,
        String name,
        @Nullable String role,
        @Nullable String speaker) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param speaker key of the speaker's record; null when there is none */
    static QuotationChoice of(Quotation quotation, @Nullable String speaker) {
        return new QuotationChoice(
                quotation.words(), quotation.from(), quotation.to(), quotation.speaker(), quotation.role(), speaker);
    }

    /** Empty if it is not understood. */
    static Optional<QuotationChoice> read(String sent) {
        try {
            return Optional.of(JSON.readValue(sent, QuotationChoice.class)).filter(QuotationChoice::isWhole);
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }

    /** Said by somebody else than was proposed. */
    QuotationChoice saidBy(@Nullable String another) {
        return new QuotationChoice(words, from, to, name, role, another);
    }

    @SuppressWarnings("ConstantValue") // JSON may leave out what the type demands
    private boolean isWhole() {
        return words != null
                && name != null
                && !words.isEmpty()
                && !name.isBlank()
                && FieldReading.isKeepable(words + name + role)
                && from >= 0
                && to > from;
    }

    /** As it is sent. */
    @Override
    public String toString() {
        return JSON.writeValueAsString(this);
    }
}
