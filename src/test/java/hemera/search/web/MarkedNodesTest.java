package hemera.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.search.MarkedText;
import hemera.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedNodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Kirby | <p>John Kirby parle.</p> | <p>John {1:Kirby} parle.</p>",
                "Kirby | <p>Kirby</p><p>Kirby</p> | <p>{1:Kirby}</p><p>{2:Kirby}</p>",
                "Kirby | <p>Kir<em>by</em> dit</p> | <p>{1:Kir}<em>{by}</em> dit</p>",
                "\"maison blanche\" | <p>La <em>Maison</em> Blanche</p> | <p>La <em>{1:Maison}</em>{ Blanche}</p>",
                "attaque | <p>l’<em>attaque</em></p> | <p>l’<em>{1:attaque}</em></p>",
                "Kirby | <p><a href=\"/a\">Kirby et Kirby</a></p> | <p><a href=\"/a\">{1:Kirby} et {Kirby}</a></p>",
                "maison blanche | <ul>~<li>Maison</li>~<li>Blanche</li>~</ul> | <ul>~<li>{1:Maison}</li>~<li>{2:Blanche}</li>~</ul>",
                "amp | <p>a &amp; b &lt;amp&gt;</p> | <p>a &amp; b &lt;{1:amp}&gt;</p>",
                "savoir | <p><span class=\"reference__cue\">En savoir plus</span> Savoir</p> | <p><span class=\"reference__cue\">En savoir plus</span> {1:Savoir}</p>",
                "rien | <p>Kirby</p> | <p>Kirby</p>"
            })
    void wordsAreMarkedAcrossElements(String query, String html, String marked) {
        var element = Jsoup.parseBodyFragment(html.replace("~", "\n")).body();
        element.ownerDocument().outputSettings().prettyPrint(false);

        new MarkedNodes(element).mark(MarkedText.query(query), new Language("fr"), 0);

        assertThat(inBraces(element.html())).isEqualTo(marked.replace("~", "\n"));
    }

    private static String inBraces(String html) {
        return html.replaceAll("<mark class=\"mark\" id=\"mark-(\\d+)\">([^<]*)</mark>", "{$1:$2}")
                .replaceAll("<mark class=\"mark\">([^<]*)</mark>", "{$1}");
    }
}
