package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "fr, fr",
        "FR, fr",
        "fre, fr",
        "fra, fr",
        "iw, he",
        "EN-us, en-US",
        "zh-cmn-hans, zh-Hans",
        "br, br",
        "und, und",
        "mul, mul",
        "gcf, gcf",
        "fro, fro"
    })
    void aTagIsKeptInItsCanonicalForm(String given, String canonical) {
        assertThat(new Language(given)).hasToString(canonical).isEqualTo(new Language(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "f", "fr_FR", "fr-", "français", "-fr", "fr\n", "\u0000", "abcdefghi", "fr--be"})
    void anIllFormedTagIsRefused(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language(tag)).withMessageContaining(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "zz", "qqq", "qaa", "french"})
    void aLanguageThatNobodyKnowsIsRefused(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language(tag)).withMessageContaining(tag);
    }

    @Test
    void itIsNamedInTheReadersLanguage() {
        assertThat(new Language("fr").name(Locale.FRENCH)).isEqualTo("français");
        assertThat(new Language("en").name(Locale.FRENCH)).isEqualTo("anglais");
        assertThat(new Language("en").name(Locale.ENGLISH)).isEqualTo("English");
        assertThat(new Language("fr-CA").name(Locale.FRANCE)).isEqualTo("français canadien");
        assertThat(new Language("und").name(Locale.FRENCH)).isEqualTo("langue indéterminée");
    }

    @Test
    void theScriptTellsTheDirection() {
        assertThat(new Language("ar").isRightToLeft()).isTrue();
        assertThat(new Language("ckb").isRightToLeft()).isTrue();
        assertThat(new Language("az-Arab").isRightToLeft()).isTrue();
        assertThat(new Language("ar-Latn").isRightToLeft()).isFalse();
        assertThat(new Language("fr").isRightToLeft()).isFalse();
        assertThat(new Language("und").isRightToLeft()).isFalse();
    }

    @Test
    void everyKindOfFrenchIsFrench() {
        assertThat(new Language("fr-BE").isFrench()).isTrue();
        assertThat(new Language("frp").isFrench()).isFalse();
    }
}
