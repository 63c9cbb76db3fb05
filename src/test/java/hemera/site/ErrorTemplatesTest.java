package hemera.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTemplatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyErrorIsExplainedAndLeadsOn(String tag) {
        PlainPages.TOLD.forEach(status -> {
            var page = DrawnPage.of("site/error", Locale.forLanguageTag(tag), Map.of("status", status));

            page.keepsTheRules();
            assertThat(page.text("h1")).isNotEmpty();
            assertThat(page.text(".plain__lead")).isNotEmpty();
            assertThat(page.document().select("main a[href=/]")).hasSize(1);
        });
    }
}
