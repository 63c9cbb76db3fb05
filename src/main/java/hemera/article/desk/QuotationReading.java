package hemera.article.desk;

import hemera.article.Quotation;
import hemera.text.StoredText;
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
    private final Errors errors;

    QuotationReading(ArticleForm form, Errors errors) {
        this.sent = form.quotations();
        this.choices = read(sent);
        this.errors = errors;
    }

    static List<QuotationChoice> read(List<String> sent) {
        return sent.stream()
                .map(QuotationChoice::read)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Keys of the subjects that speak. */
    Set<String> speakers() {
        return choices.stream()
                .map(QuotationChoice::speaker)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Notes what is wrong, such as words that the text no longer holds. */
    void check(String body) {
        if (sent.size() > MOST) {
            errors.rejectValue("quotations", "writing.tooManyQuotations", new Object[] {MOST, sent.size()}, null);
        } else if (sent.stream().anyMatch(one -> QuotationChoice.read(one).isEmpty())
                || choices.stream().anyMatch(QuotationReading::isTooLong)) {
            errors.rejectValue("quotations", "writing.unknownQuotation");
        } else {
            choices.stream()
                    .filter(choice -> located(choice, body).isEmpty())
                    .findFirst()
                    .ifPresent(lost -> errors.rejectValue(
                            "quotations", "writing.lostQuotation", new Object[] {lost.words()}, null));
        }
    }

    /** Those of a checked form; who confirmed one before stays who confirmed it. */
    List<Quotation> read(String body, Map<String, Long> ids, List<Quotation> before, long editor) {
        return choices.stream()
                .map(choice -> located(choice, body).orElseThrow())
                .map(choice -> confirmed(choice, ids, before, editor))
                .toList();
    }

    /** The same words where they stand now, nearest to where they stood; empty if they are gone. */
    static Optional<QuotationChoice> located(QuotationChoice choice, String body) {
        return Placed.find(StoredText.normalise(choice.words()), StoredText.normalise(body), choice.from())
                .map(place -> new QuotationChoice(
                        place.words(), place.from(), place.to(), choice.name(), choice.role(), choice.speaker()));
    }

    private static Quotation confirmed(
            QuotationChoice choice, Map<String, Long> ids, List<Quotation> before, long editor) {
        var speaker = choice.speaker() == null ? null : ids.get(choice.speaker());
        return before.stream()
                .filter(known -> isSame(known, choice, speaker))
                .findFirst()
                .map(known -> quotation(choice, speaker, known.confirmedBy()))
                .orElseGet(() -> quotation(choice, speaker, editor));
    }

    private static boolean isSame(Quotation known, QuotationChoice choice, @Nullable Long speaker) {
        return known.words().equals(choice.words())
                && known.speaker().equals(choice.name())
                && Objects.equals(known.role(), choice.role())
                && Objects.equals(known.speakerId(), speaker);
    }

    private static Quotation quotation(QuotationChoice choice, @Nullable Long speaker, @Nullable Long by) {
        return new Quotation(speaker, choice.name(), choice.role(), choice.words(), choice.from(), choice.to(), by);
    }

    private static boolean isTooLong(QuotationChoice choice) {
        return choice.name().length() > LONGEST_NAME
                || choice.role() != null
                        && (choice.role().isEmpty() || choice.role().length() > LONGEST_ROLE);
    }
}
