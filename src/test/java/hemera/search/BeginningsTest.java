package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "attaqu|l’attaque et d’autres|l’attaque    d’autres",
                "etat|L’État, États-Unis|L’État, États-    ",
                "oeuvr|une œuvre OUVERTE|    œuvre OUVERTE",
                "tat|états e\u0301tats !|             !",
                "14|3.14 et 1,50|3.14    1,50",
                "belgorod|Белгород Belgorod raid|Белгород Belgorod     "
            })
    void onlyWordsThatBeginAlikeAreLeft(String term, String text, String left) {
        assertThat(of(new TermQuery(new Term(Sought.INFLECTED, term))).of(text)).isEqualTo(left);
    }

    @Test
    void anyOfTheWordsMayBeIt() {
        var sought = List.of(
                sought(new TermQuery(new Term(Sought.INFLECTED, "kirby"))),
                sought(new PrefixQuery(new Term(Sought.EXACT, "belg"))));
        assertThat(Beginnings.of(sought, Analyzers.FRENCH).orElseThrow().of("John Kirby a vu Belgorod"))
                .isEqualTo("     Kirby      Belgorod");
    }

    @Test
    void aPhraseNeedsAllWords() {
        assertThat(Beginnings.of(
                        List.of(sought(new PhraseQuery(Sought.EXACT, "attaque", "sur", "belgorod"))), Analyzers.FRENCH))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Analyzers.ARABIC, Analyzers.CJK})
    void otherScriptsNeedAllWords(String language) {
        assertThat(Beginnings.of(List.of(sought(new TermQuery(new Term(Sought.INFLECTED, "word")))), language))
                .isEmpty();
    }

    private static Beginnings of(Query query) {
        return Beginnings.of(List.of(sought(query)), Analyzers.FRENCH).orElseThrow();
    }

    private static Sought sought(Query query) {
        return new Sought("typed", Sought.INFLECTED, query);
    }
}
