package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables ␣ is U+202F and ~ is U+00A0. */
class FrenchTypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Il vient ; elle part ! Ah ?    | Il vient␣; elle part␣! Ah␣?
            Trois mots : un « mot » seul   | Trois mots~: un «~mot~» seul
            « Oui » et ‹ non ›             | «~Oui~» et ‹~non~›
            « Jamais fermé. Et puis        | «~Jamais fermé. Et puis
            5 % de 12 345 678 €            | 5~% de 12~345~678~€
            En 2023 100 voix               | En 2023 100 voix
            Le 24 mai 2023, 1,5 000        | Le 24 mai 2023, 1,5 000
            déjà; collé: ici?              | déjà; collé: ici?
            deux  ; espaces                | deux  ; espaces
            un taux en %                   | un taux en %
            """)
    void frenchSpacesDoNotBreak(String text, String set) {
        assertThat(FrenchTypography.apply(text))
                .isEqualTo(set.replace('␣', '\u202F').replace('~', '\u00A0'));
    }

    @Test
    void spacesSetByTheWriterStay() {
        assertThat(FrenchTypography.apply("a\u00A0; b\u202F: c\u2009»")).isEqualTo("a\u00A0; b\u202F: c\u2009»");
    }

    @Test
    void onlySpacesChangeAndEachStaysInItsPlace() {
        RandomText.texts()
                .forEach(text ->
                        assertThat(ordinary(FrenchTypography.apply(text))).isEqualTo(ordinary(text)));
    }

    private static String ordinary(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
