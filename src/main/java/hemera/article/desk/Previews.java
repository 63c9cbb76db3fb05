package hemera.article.desk;

import hemera.article.DateReading;
import hemera.article.web.BodyDrawing;
import hemera.text.Body;
import hemera.text.EdtfDate;
import hemera.text.Language;
import hemera.text.Markdown;
import hemera.text.QuotationSpan;
import hemera.text.StoredText;
import hemera.text.TypedDate;
import hemera.text.Typesetting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws what is being written by the readers’ own code, whatever is still missing or wrong in it. */
@Component
class Previews {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");
    private static final Pattern UNKEEPABLE = Pattern.compile("[\\x00\\p{Cs}]");
    private static final Language UNKNOWN = new Language("und");

    private final BodyDrawing drawing;
    private final HeldPieces pieces;

    Previews(BodyDrawing drawing, HeldPieces pieces) {
        this.drawing = drawing;
        this.pieces = pieces;
    }

    Preview of(ArticleForm form, Locale reader) {
        var language = language(form.language());
        var text = StoredText.normalise(UNKEEPABLE.matcher(form.body()).replaceAll("\uFFFD"));
        var body = Markdown.read(text);
        var held = pieces.find(body.references());
        return new Preview(
                Typesetting.set(form.headline(), language),
                Typesetting.set(form.standfirst(), language),
                language.tag(),
                language.isRightToLeft() ? "rtl" : "ltr",
                DateReading.of(date(form.issued()), reader),
                drawing.html(body, language, held, quotations(form, text), reader),
                cited(body, held),
                (int) WORD.matcher(body.plainText()).results().count());
    }

    private static List<Preview.Cited> cited(Body body, Map<Integer, String> held) {
        return IntStream.range(0, body.references().size())
                .mapToObj(at -> new Preview.Cited(body.references().get(at).label(), held.get(at)))
                .toList();
    }

    private static List<QuotationSpan> quotations(ArticleForm form, String body) {
        var placed = new QuotationReading(form).relocated(body).found();
        return IntStream.range(0, placed.size())
                .mapToObj(at -> new QuotationSpan(
                        at + 1, placed.get(at).from(), placed.get(at).to()))
                .toList();
    }

    private static Language language(String typed) {
        try {
            return typed.isBlank() ? UNKNOWN : new Language(typed.strip());
        } catch (IllegalArgumentException unknown) {
            return UNKNOWN;
        }
    }

    private static @Nullable EdtfDate date(String typed) {
        return TypedDate.understand(typed).date();
    }
}
