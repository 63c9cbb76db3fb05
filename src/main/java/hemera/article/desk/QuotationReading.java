package hemera.article.desk;

import hemera.article.Quotation;
import hemera.article.quotation.QuotationProposals;
import hemera.article.quotation.Relocation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The quotations that an editor confirmed, found again in the text as it is now. */
final class QuotationReading {

    private static final int MOST = 500;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ROLE = 500;

    private final List<String> sent;
    private final List<QuotationChoice> choices;
    private final TypedNames speakers;

    QuotationReading(ArticleForm form) {
        this(form, new TypedNames());
    }

    /** @param speakers gives those who are not made yet ids that others share */
    QuotationReading(ArticleForm form, TypedNames speakers) {
        this.speakers = speakers;
        this.sent = form.quotations();
        this.choices = sent.stream()
                .map(QuotationChoice::read)
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Keys of the subjects that speak. */
    Set<String> speakers() {
        return choices.stream()
                .map(QuotationChoice::speaker)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Where they stand now. {@link #choice} tells them as the form does. */
    Relocation relocated(String body) {
        return QuotationProposals.relocate(
                choices.stream().map(choice -> choice.quotation(speakers)).toList(), body);
    }

    /** As the form sends it. */
    QuotationChoice choice(Quotation quotation) {
        return QuotationChoice.of(quotation, speakers);
    }

    /** Notes what is wrong, such as words that the text no longer holds. */
    void check(String body, Errors errors) {
        if (sent.size() > MOST) {
            errors.rejectValue("quotations", "writing.tooManyQuotations", new Object[] {MOST, sent.size()}, null);
        } else if (sent.stream().anyMatch(one -> QuotationChoice.read(one).isEmpty())
                || choices.stream().anyMatch(QuotationReading::isTooLong)) {
            errors.rejectValue("quotations", "writing.unknownQuotation");
        } else if (choices.stream().anyMatch(choice -> choice.name().isBlank())) {
            errors.rejectValue("quotations", "writing.required.speaker");
        } else {
            relocated(body).lost().stream()
                    .findFirst()
                    .ifPresent(lost -> errors.rejectValue(
                            "quotations", "writing.lostQuotation", new Object[] {lost.words()}, null));
        }
    }

    /** Those of a checked form; who confirmed one before stays who confirmed it. */
    List<Quotation> read(String body, Map<String, Long> ids, List<Quotation> before, long editor) {
        return relocated(body).found().stream()
                .map(found -> confirmed(found, ids, before, editor))
                .toList();
    }

    private Quotation confirmed(Quotation found, Map<String, Long> ids, List<Quotation> before, long editor) {
        var speaker = found.speakerId() == null ? null : ids.get(speakers.speaker(found.speakerId()));
        return before.stream()
                .filter(known -> isSame(known, found, speaker))
                .findFirst()
                .map(known -> quotation(found, speaker, known.confirmedBy()))
                .orElseGet(() -> quotation(found, speaker, editor));
    }

    private static boolean isSame(Quotation known, Quotation found, @Nullable Long speaker) {
        return known.words().equals(found.words())
                && known.speaker().equals(found.speaker())
                && Objects.equals(known.role(), found.role())
                && Objects.equals(known.speakerId(), speaker);
    }

    private static Quotation quotation(Quotation found, @Nullable Long speaker, @Nullable Long by) {
        return new Quotation(speaker, found.speaker(), found.role(), found.words(), found.from(), found.to(), by);
    }

    private static boolean isTooLong(QuotationChoice choice) {
        return choice.name().length() > LONGEST_NAME
                || choice.role() != null && choice.role().length() > LONGEST_ROLE;
    }
}
