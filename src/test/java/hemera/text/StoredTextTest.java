package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTextTest {

    @Test
    void accentsAreComposedAndLineEndsAreOne() {
        assertThat(StoredText.normalise("e\u0301te\u0301\r\na\rb\nc\r\n\r\n")).isEqualTo("été\na\nb\nc\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \t a  b ", "« x » ; ½ ﬁ \u00A0\u202F", "\u0001\u007F\u200B\u202E\uFFFE", "\uD83D\uDE00"})
    void nothingElseIsChanged(String text) {
        assertThat(StoredText.normalise(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\uD83D", "a\uDE00b", "\uDE00\uD83D"})
    void whatPostgresCannotKeepIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> StoredText.normalise(text));
    }

    @Test
    void aPageShowsThatACharacterCannotBeDrawn() {
        assertThat(StoredText.drawable("a\u0001b\u000Bc\u007Fd\u0085e\uFFFEf\uD83Dg"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg");
        assertThat(StoredText.drawable("\uD83F\uDFFE")).isEqualTo("\uFFFD");
        assertThat(StoredText.drawable("é\t\n\u202E\u00A0\uD83D\uDE00")).isEqualTo("é\t\n\u202E\u00A0\uD83D\uDE00");
    }
}
