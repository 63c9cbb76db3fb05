package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "fr | l'attaque         | attaque",
                "fr | l’attaque         | attaque",
                "fr | d'attaques        | attaque",
                "fr | L’ATTAQUE         | attaque",
                "fr | lʼattaque         | attaque",
                "fr | aujourd'hui       | aujourd’hui",
                "fr | État              | etat",
                "fr | élections         | election",
                "fr | Maison-Blanche    | maison blanche",
                "fr | œuvre             | oeuvres",
                "fr | Œuvre             | oeuvre",
                "fr | étudiant·e·s      | étudiant e s",
                "fr | habitantes        | habitant",
                "fr | nationaux         | national",
                "fr | attaquait         | attaquer",
                "fr | attaqué           | attaque",
                "fr | sénatrices        | sénatrice",
                "en | attacks           | attack",
                "en | Biden’s           | Biden",
                "de | Angriffe          | Angriff",
                "de | Straße            | Strasse",
                "es | ataques           | ataque",
                "it | dell’attacco      | attacchi",
                "pt | ataques           | ataque",
                "nl | kranten           | krant",
                "ru | атаки             | атака",
                "ru | Королёв           | Королев",
                "ar | والكتاب           | كتاب",
                "cjk | ＡＦＰ           | AFP",
                "other | Zażółć         | zazolc"
            })
    void theseAreTheSameWord(String analyzer, String one, String other) {
        assertThat(AnalysedWords.of(analyzer, one)).isNotEmpty().isEqualTo(AnalysedWords.of(analyzer, other));
    }

    @ParameterizedTest
    @CsvSource({"Martinique,Martin", "Gaza,gaz", "Rennes,reine", "Marseille,marseillais", "Kirby,kir", "Valence,valent"
    })
    void namesAreNoFormsOfOtherWords(String name, String word) {
        assertThat(AnalysedWords.of(Analyzers.FRENCH, name))
                .doesNotContainAnyElementsOf(AnalysedWords.of(Analyzers.FRENCH, word));
    }

    @Test
    void spacesThatAreNotSeenDivideWords() {
        assertThat(AnalysedWords.of(Analyzers.EXACT_FOLDED, "100\u202f000\u00a0morts\u202f!"))
                .containsExactly("100", "000", "morts");
    }

    @Test
    void softHyphensAreNotRead() {
        assertThat(AnalysedWords.of(Analyzers.FRENCH, "gou\u00adver\u00adne\u00adment"))
                .isEqualTo(AnalysedWords.of(Analyzers.FRENCH, "gouvernement"));
    }

    @Test
    void anExactWordStandsWithAndWithoutAccentsApartFromWhatIsElided() {
        assertThat(AnalysedWords.of(Analyzers.EXACT, "l’État")).containsExactly("l", "etat", "état");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aujourd'hui", "Aujourd’hui", "AUJOURDʼHUI"})
    void todayIsOneWord(String today) {
        assertThat(AnalysedWords.of(Analyzers.EXACT, today)).containsExactly("aujourdhui");
    }

    @Test
    void anExactPhraseKeepsItsElisions() {
        assertThat(AnalysedWords.of(Analyzers.EXACT_FOLDED, "L’État d'urgence"))
                .containsExactly("l", "etat", "d", "urgence");
    }

    @Test
    void accentsThatAreTypedStay() {
        assertThat(AnalysedWords.of(Analyzers.EXACT_AS_TYPED, "État ou peche")).containsExactly("état", "ou", "peche");
    }

    @Test
    void namesStandWithoutAccents() {
        assertThat(AnalysedWords.of(Analyzers.NAME, "L’Équipe")).containsExactly("equipe");
    }

    @Test
    void chineseAndJapaneseAreReadInPairs() {
        assertThat(AnalysedWords.of(Analyzers.CJK, "别尔哥罗德")).containsExactly("别尔", "尔哥", "哥罗", "罗德");
    }

    @ParameterizedTest
    @CsvSource({"fr,fr", "fr-CA,fr", "zh-Hant,cjk", "ja,cjk", "pl,other", "und,other", "frp,other"})
    void eachLanguageHasItsAnalyzer(String tag, String analyzer) {
        assertThat(Analyzers.of(new Language(tag))).isEqualTo(analyzer);
    }
}
