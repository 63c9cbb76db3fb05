package hemera.text;

import hemera.text.BodyStyle.Wording;
import java.util.List;
import java.util.Map;

/** Styles for tests, with words that no test mistakes for those of an article. */
final class BodyStyles {

    private static final Language FRENCH = new Language("fr");

    private BodyStyles() {}

    static BodyStyle french() {
        return french(Map.of(), List.of());
    }

    static BodyStyle quoting(QuotationSpan... quotations) {
        return french(Map.of(), List.of(quotations));
    }

    static BodyStyle french(Map<Integer, String> held, List<QuotationSpan> quotations) {
        return in(FRENCH, held, quotations);
    }

    static BodyStyle in(Language content) {
        return in(content, Map.of(), List.of());
    }

    private static BodyStyle in(Language content, Map<Integer, String> held, List<QuotationSpan> quotations) {
        var wanted = new Wording("not held", new Language("en"));
        return new BodyStyle(content, new Wording("En savoir plus", FRENCH), wanted, held, quotations);
    }
}
