package hemera.article.desk;

import hemera.article.quotation.KnownSpeaker;
import hemera.article.quotation.QuotationProposals;
import hemera.subject.ChosenSubject;
import hemera.subject.SubjectNames;
import hemera.text.StoredText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The quotations of a form: those that stand, and those to be looked at. */
@Component
class QuotationLines {

    private final SubjectNames subjects;

    QuotationLines(SubjectNames subjects) {
        this.subjects = subjects;
    }

    /** Confirmed and found in the text. */
    List<QuotationLine> confirmed(ArticleForm form) {
        var reading = new QuotationReading(form);
        return reading.relocated(body(form)).found().stream()
                .map(found -> new QuotationLine(reading.choice(found), false))
                .toList();
    }

    /**
     * Confirmed once, but no longer in the text; and what the text seems to quote beside what is confirmed.
     *
     * @param speakers names of those who may speak, by {@link NameChoices#key}
     */
    List<QuotationLine> proposed(ArticleForm form, Map<String, String> speakers) {
        var body = body(form);
        var names = new TypedNames();
        var relocation = new QuotationReading(form, names).relocated(body);
        var proposals = QuotationProposals.propose(body, known(speakers, names), relocation);
        return IntStream.range(0, proposals.size())
                .mapToObj(number -> new QuotationLine(
                        QuotationChoice.of(proposals.get(number), number, names),
                        relocation.lost().contains(proposals.get(number))))
                .toList();
    }

    private List<KnownSpeaker> known(Map<String, String> speakers, TypedNames names) {
        var all = subjects.findAllNames(speakers.keySet().stream()
                .flatMap(key -> ChosenSubject.read(key).stream())
                .map(ChosenSubject::id)
                .filter(Objects::nonNull)
                .toList());
        return speakers.entrySet().stream()
                .map(speaker -> {
                    var id = names.speaker(speaker.getKey());
                    return new KnownSpeaker(id, all.getOrDefault(id, List.of(speaker.getValue())));
                })
                .toList();
    }

    private static String body(ArticleForm form) {
        return FieldReading.isKeepable(form.body()) ? StoredText.normalise(form.body()) : "";
    }
}
