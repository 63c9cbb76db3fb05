package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
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
                "attaqu|l’attaque et d’autres|l’attaque d’autres",
                "etat|L’État, États-Unis|L’État, États- ",
                "oeuvr|une œuvre OUVERTE| œuvre OUVERTE",
                "tat|états e\u0301tats !| !",
                "14|3.14 et 1,50|3.14 1,50",
                "belgorod|Белгород Belgorod raid|Белгород Belgorod "
            })
    void onlyWordsThatBeginAlikeAreLeft(String term, String text, String left) {
        assertThat(of(new TermQuery(new Term(Sought.INFLECTED, term))).of(text).words())
                .isEqualTo(left);
    }

    @Test
    void anyOfTheWordsMayBeIt() {
        var any = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Sought.INFLECTED, "kirby")), BooleanClause.Occur.SHOULD)
                .add(new PrefixQuery(new Term(Sought.EXACT, "belg")), BooleanClause.Occur.SHOULD)
                .build();
        assertThat(of(any).of("John Kirby a vu Belgorod").words()).isEqualTo(" Kirby Belgorod");
    }

    @Test
    void wordsThatAreLeftAreFoundInTheTextAgain() {
        var text = "À Kiev, John Kirby a vu Belgorod";
        var left = of(new TermQuery(new Term(Sought.INFLECTED, "kirby"))).of(text);
        int begin = left.words().indexOf("Kirby");

        assertThat(text.substring(left.from(begin), left.to(begin + 5))).isEqualTo("Kirby");
    }

    @Test
    void aPhraseNeedsAllWords() {
        assertThat(SingleWord.of(new PhraseQuery(Sought.EXACT, "attaque", "sur", "belgorod")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Analyzers.ARABIC, Analyzers.CJK})
    void otherScriptsNeedAllWords(String language) {
        assertThat(Beginnings.of(words(new TermQuery(new Term(Sought.INFLECTED, "word"))), language))
                .isEmpty();
    }

    private static Beginnings of(Query query) {
        return Beginnings.of(words(query), Analyzers.FRENCH).orElseThrow();
    }

    private static List<SingleWord> words(Query query) {
        return SingleWord.of(query).orElseThrow();
    }
}
