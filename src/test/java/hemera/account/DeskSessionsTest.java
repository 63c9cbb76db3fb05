package hemera.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionService;

class DeskSessionsTest {

    private final ConversionService conversions = new DeskSessions().springSessionConversionService();

    @Test
    void aStoredValueIsReadAgain() {
        var stored = conversions.convert(Locale.CANADA_FRENCH, byte[].class);

        assertThat(conversions.convert(stored, Object.class)).isEqualTo(Locale.CANADA_FRENCH);
    }

    @Test
    void aValueThatCannotBeReadIsAsIfItWereNotThere() {
        assertThat(conversions.convert(new byte[] {1, 2, 3}, Object.class)).isNull();
    }
}
