package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedQueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fr | attaque             | Les [attaques] et l’[attaque] d'[Attaques]",
                "fr | l'attaque           | Il parle de [l’attaque].",
                "fr | etat                | Chef d’[État] en bon [état]",
                "fr | Maison-Blanche      | La [Maison Blanche], la [maison-blanche]",
                "fr | maison blanche      | La [Maison Blanche] ; une [maison] toute [blanche]",
                "fr | oeuvre              | Une [œuvre] à l’[Œuvre]",
                "fr | aujourd'hui         | [Aujourd’hui] comme hier",
                "fr | John Kirby          | [John Kirby] ; Mme [Kirby] et [John] Kerry",
                "fr | le président        | Le [président] de la République",
                "fr | \"attaque sur Belgorod\" | L’[attaque sur Belgorod] ; l’attaque de Belgorod",
                "fr | \"l'attaque\"       | [l’attaque] mais attaque",
                "fr | \"blanche maison\"~5 | [Blanche], la vieille [maison] ; puis d’autres, loin de là, une blanche",
                "fr | \"sur Belgorod\"~3 | L’attaque [sur] la ville de [Belgorod], puis plus rien de toute la journée sur le pont",
                "fr | \"de la\"~1   | Le toit [de la] maison, de toute la ville",
                "fr | belgo*              | [Belgorod] et [belgocentrisme], Belge",
                "fr | kirbi~              | [Kirby] et Kerry",
                "fr | titre:Kirby         | [Kirby]",
                "fr | citation:équipement | Des « [équipements] »",
                "fr | personne:Kirby      | [Kirby]",
                "fr | source:Monde        | Le Monde",
                "fr | Kirby SAUF Belgorod | [Kirby] à Belgorod",
                "fr | Kirby OU Kiev       | [Kirby] à [Kiev]",
                "fr | à la                | Il va [à la] mer",
                "fr | gouvernement        | Le [gou\u00adver\u00adne\u00adment] \uD83D\uDE00 du [gouvernement]",
                "fr | morts               | 100\u202f000\u00a0[morts]\u202f!",
                "fr | date:2023           | En 2023",
                "en | attack              | It [attacked]; [attacks] – [Attack]",
                "en | l'Ukraine           | [L’Ukraine]",
                "en | Biden               | [Biden’s] man",
                "de | Angriff             | Die [Angriffe] am Tag",
                "it | attacco             | Gli [attacchi], dell’[attacco]",
                "ru | атака               | Новые [атаки]",
                "ar | كتاب                | هذا [الكتاب] جديد",
                "zh | 别尔哥罗德            | 在[别尔哥罗德]州",
                "pl | Zazolc              | [Zażółć] gęślą"
            })
    void theWordsAreMarked(String language, String query, String marked) {
        var text = marked.replaceAll("[\\[\\]]", "");

        assertThat(MarkedText.of(query, language, text)).isEqualTo(marked);
    }

    @Test
    void namesThatWidenTheQueryAreMarkedToo() {
        var query = MarkedText.query("Bielgorod", new Widening("Bielgorod", List.of("Белгород", "Belgorod")));

        assertThat(MarkedText.inBrackets(query.whole("À Belgorod (Белгород)", new Language("fr"))))
                .isEqualTo("À [Belgorod] ([Белгород])");
    }

    @Test
    void oneQueryMarksTextsOfAllLanguages() {
        var query = MarkedText.query("attaques");

        assertThat(MarkedText.inBrackets(query.whole("Une attaque", new Language("fr"))))
                .isEqualTo("Une [attaque]");
        assertThat(MarkedText.inBrackets(query.whole("As attaques", new Language("pt"))))
                .isEqualTo("As [attaques]");
    }

    @Test
    void longTextsAreLookedAtInTheirBeginning() {
        var text = "Kirby " + "x ".repeat(100_000) + "Kirby";

        var pieces = MarkedText.query("Kirby").whole(text, new Language("fr"));

        assertThat(MarkedText.plain(pieces)).isEqualTo(text);
        assertThat(pieces).filteredOn(Piece::marked).hasSize(1);
    }

    @Test
    void withoutAQueryNothingIsMarked() {
        assertThat(MarkedText.query("").whole("Kirby", new Language("fr"))).containsExactly(new Piece("Kirby", false));
        assertThat(MarkedText.query("Kirby").whole("", new Language("fr"))).isEmpty();
    }
}
