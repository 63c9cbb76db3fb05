package hemera.article.web;

import hemera.text.Body;
import hemera.text.BodyStyle;
import hemera.text.BodyStyle.Wording;
import hemera.text.Language;
import hemera.text.QuotationSpan;
import hemera.text.Typesetting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws bodies with what the archive adds to them: which cited pieces it holds, and where quotations stand. */
@Component
public class BodyDrawing {

    /** Languages the archive has words of its own in. */
    private static final Set<String> SPOKEN = Set.of("fr", "en");

    private final MessageSource messages;

    BodyDrawing(MessageSource messages) {
        this.messages = messages;
    }

    String html(Body body, Reading reading, Locale reader) {
        return html(body, reading.language, held(reading), quotations(reading), reader);
    }

    /**
     * A complete fragment of HTML, as readers see it.
     *
     * @param language of the body
     * @param held addresses of cited pieces that the archive holds, by the place of the reference, from 0
     */
    public String html(
            Body body, Language language, Map<Integer, String> held, List<QuotationSpan> quotations, Locale reader) {
        return body.toHtml(new BodyStyle(
                language,
                wording("article.reference.cue", languageOfCue(language, reader)),
                wording("article.reference.wanted", reader),
                held,
                quotations));
    }

    /** In the order of the text. */
    List<CitedPiece> citedPieces(Body body, Reading reading) {
        var held = held(reading);
        var cited = body.references();
        return IntStream.range(0, cited.size())
                .mapToObj(at -> new CitedPiece(
                        Typesetting.set(cited.get(at).label(), reading.language),
                        held.get(at),
                        webAddress(cited.get(at).address()),
                        cited.get(at).paragraph()))
                .toList();
    }

    /** The cue belongs to the piece, so it speaks its language where it can. */
    private static Locale languageOfCue(Language content, Locale reader) {
        return content.isFrench()
                ? Locale.FRENCH
                : SPOKEN.contains(content.tag()) ? Locale.forLanguageTag(content.tag()) : reader;
    }

    private Wording wording(String key, Locale locale) {
        return new Wording(messages.getMessage(key, null, locale), new Language(locale.toLanguageTag()));
    }

    private static Map<Integer, String> held(Reading reading) {
        return reading.targets.stream()
                .collect(Collectors.toMap(
                        Reading.HeldPiece::position, piece -> ArticleAddresses.article(piece.ark(), piece.slug())));
    }

    private static List<QuotationSpan> quotations(Reading reading) {
        return IntStream.range(0, reading.quotations.size())
                .mapToObj(at -> new QuotationSpan(
                        at + 1,
                        reading.quotations.get(at).from(),
                        reading.quotations.get(at).to()))
                .toList();
    }

    private static @Nullable String webAddress(@Nullable String address) {
        return address != null && address.matches("https?://.*") ? address : null;
    }
}
