package hemera.article.desk;

import hemera.article.Quotation;
import hemera.article.quotation.QuotationProposal;
import hemera.text.StoredText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A quotation as the form sends it, as JSON, so that one field holds all of it. Who speaks stands in fields of its own,
 * for people without script to write the value with.
 *
 * @param from code point of the body, from 0; the body may have changed since, then the words are looked for
 * @param to code point after the last
 * @param name the speaker’s, as the piece gives it; empty where the piece gives none
 * @param role what the speaker was that day; null when it is not said
 * @param speaker {@link NameChoices#key} of the speaker’s record; null when there is none
 */
record QuotationChoice(
        String words,
        int from,
        int to,
        String name,
        @Nullable String role,
        @Nullable String speaker) {

    /** Fields that say who speaks begin so; the place of the quotation follows. */
    static final String NAME = "said-";

    static final String SPEAKER = "speaker-";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static QuotationChoice of(Quotation quotation, TypedNames names) {
        var speaker = quotation.speakerId();
        return new QuotationChoice(
                quotation.words(),
                quotation.from(),
                quotation.to(),
                quotation.speaker(),
                quotation.role(),
                speaker == null ? null : names.speaker(speaker));
    }

    /**
     * One that is proposed.
     *
     * @param number of the proposal, from 0; it stands for the place of one that has none, so that no two share their fields
     */
    static QuotationChoice of(QuotationProposal proposal, int number, TypedNames names) {
        var place = proposal.place();
        var speaker = proposal.speakerId();
        return new QuotationChoice(
                proposal.words(),
                place == null ? number : place.from(),
                place == null ? number + proposal.words().length() : place.to(),
                proposal.speaker(),
                proposal.role(),
                speaker == null ? null : names.speaker(speaker));
    }

    /** Empty if it is not understood. */
    static Optional<QuotationChoice> read(String sent) {
        try {
            return Optional.ofNullable(JSON.readValue(sent, QuotationChoice.class))
                    .filter(QuotationChoice::isWhole);
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }

    /** With what the fields of its own say; null where they say nothing. */
    QuotationChoice saidBy(@Nullable String otherName, @Nullable String otherSpeaker) {
        return new QuotationChoice(
                words,
                from,
                to,
                otherName == null ? name : otherName.strip(),
                role,
                otherSpeaker == null ? speaker : otherSpeaker.isEmpty() ? null : otherSpeaker);
    }

    /** Names of the fields of its own end so. */
    String place() {
        return from + "-" + to;
    }

    Quotation quotation(TypedNames names) {
        return new Quotation(
                speaker == null ? null : names.speaker(speaker),
                StoredText.normalise(name),
                role == null ? null : StoredText.normalise(role),
                StoredText.normalise(words),
                from,
                to,
                null);
    }

    @SuppressWarnings("ConstantValue") // JSON may leave out what the type demands
    private boolean isWhole() {
        return words != null
                && name != null
                && !words.isEmpty()
                && (role == null || !role.isEmpty())
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
