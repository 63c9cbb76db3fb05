package hemera.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class FlawMessagesTest {

    @ParameterizedTest
    @EnumSource
    void eachKindOfFlawHasItsMessageInBothLanguages(Flaw.Kind kind) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/search_query");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var arguments = new Object[] {50, 3};

        var french = messages.getMessage(kind.code(), arguments, Locale.FRENCH);
        var english = messages.getMessage(kind.code(), arguments, Locale.ENGLISH);

        assertThat(french).isNotBlank().isNotEqualTo(english).doesNotContain("{");
        assertThat(english).isNotBlank().doesNotContain("{");
    }
}
