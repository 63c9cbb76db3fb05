package hemera.article.desk;

import hemera.text.StoredText;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The quotations of a form: those that stand, and those to be looked at. */
@Component
class QuotationLines {

    /** Confirmed and found in the text. */
    List<QuotationLine> confirmed(ArticleForm form) {
        var body = body(form);
        return QuotationReading.read(form.quotations()).stream()
                .flatMap(choice -> QuotationReading.located(choice, body).stream())
                .map(choice -> QuotationLine.of(choice, false))
                .toList();
    }

    /** Confirmed once, but no longer in the text; and what the text seems to quote beside what is confirmed. */
    List<QuotationLine> proposed(ArticleForm form, Map<String, String> speakers) {
        var body = body(form);
        return QuotationReading.read(form.quotations()).stream()
                .filter(choice -> QuotationReading.located(choice, body).isEmpty())
                .map(choice -> QuotationLine.of(choice, true))
                .toList();
    }

    private static String body(ArticleForm form) {
        return FieldReading.isKeepable(form.body()) ? StoredText.normalise(form.body()) : "";
    }
}
