package hemera.browse.web;

import static hemera.article.SampleArticle.anArticle;
import static hemera.subject.SubjectKind.PERSON;
import static hemera.subject.SubjectKind.PLACE;
import static hemera.subject.SubjectKind.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.article.Quotation;
import hemera.article.Withdrawal;
import hemera.browse.CardPage;
import hemera.browse.SampleNames;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page of a person, an organisation, a place, an event or a topic. */
@ArchiveTest
class SubjectPagesTest {

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    private SampleNames names;

    @BeforeEach
    void prepare() {
        names = new SampleNames(database);
    }

    @Test
    void theFirstArticleLeadsToItsPeopleAndTheyLeadBack() {
        var article =
                page(page("/people/john-kirby").select(".card__headline a").attr("href"));

        assertThat(article.select("a[href=/people/john-kirby]").eachText()).contains("John Kirby");
        assertThat(article.select("a[href=/places/region-de-belgorod]")).isNotEmpty();
        assertThat(article.select("a[href=/topics/conflit-arme]")).isNotEmpty();
    }

    @Test
    void whatAPersonSaidLeadsToItsPlaceInTheArticle() {
        var page = page("/people/john-kirby");
        var words = page.select(".spoken .spoken__words");

        assertThat(words.eachAttr("href")).hasSize(4).allMatch(href -> href.matches("/articles/.+#q[1-4]"));
        assertThat(words.first().text()).contains("recherche dans");
        assertThat(page.select(".spoken__role").text()).startsWith("porte-parole");
        var address = words.first().attr("href");
        var article = page(address.substring(0, address.indexOf('#')));
        assertThat(article.getElementById(address.substring(address.indexOf('#') + 1)))
                .isNotNull();
    }

    @Test
    void namesAreInTheReadersLanguageAndTheOthersInTheirs() {
        var french = page("/people/vladimir-poutine");
        var english = page("/en/people/vladimir-poutine");

        assertThat(french.select("h1").text()).isEqualTo("Vladimir Poutine");
        assertThat(english.select("h1").text()).isEqualTo("Vladimir Putin");
        assertThat(french.select(".facts [lang=ru]").text()).isEqualTo("Владимир Путин");
        assertThat(french.select(".facts a[href=https://www.wikidata.org/wiki/Q7747]"))
                .hasSize(1);
    }

    @Test
    void onlyTopicsOfTheFirstArticleStandUnderOthers() {
        assertThat(database.sql("select name from subject where parent_id is not null and kind <> 'TOPIC'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void aTopicKnowsTheBroaderTheNarrowerAndItsCode() {
        var narrow = page("/topics/armement");
        var broad = page("/topics/defense");

        assertThat(narrow.select(".trail a").eachText())
                .containsExactly("Accueil", "Thèmes", "Politique", "Gouvernement", "Défense", "Équipement militaire");
        assertThat(narrow.select(".facts a").eachAttr("href"))
                .contains("http://cv.iptc.org/newscodes/mediatopic/20000602");
        assertThat(broad.select(".facts a[href=/topics/equipement-militaire]")).hasSize(1);
        assertThat(broad.text()).contains("Aucun article ne porte ce thème lui-même");
    }

    @Test
    void theCountEqualsTheListWalkedToItsEnd() {
        var place = names.subject(PLACE, "Vaucresson");
        for (var number = 0; number < CardPage.LENGTH + 3; number++) {
            anArticle("À Vaucresson, " + number)
                    .issued("19%02d-05".formatted(10 + number))
                    .about(place)
                    .published(editing);
        }
        anArticle("À Vaucresson, un jour").about(place).published(editing);
        anArticle("À Vaucresson, jamais").about(place).drafted(editing);

        var met = new ArrayList<String>();
        for (var at = "/places/vaucresson"; !at.isEmpty(); ) {
            var page = page(at);
            met.addAll(page.select(".card__headline").eachText());
            at = page.select("link[rel=next]").attr("href");
        }

        assertThat(met).hasSize(CardPage.LENGTH + 4).doesNotHaveDuplicates();
        assertThat(met.get(0)).isEqualTo("À Vaucresson, " + (CardPage.LENGTH + 2));
        assertThat(page("/places/vaucresson").select("h2 small").first().text())
                .isEqualTo((CardPage.LENGTH + 4) + " articles, dont un sans date");
        assertThat(page("/places/vaucresson").select(".timeline rect")).hasSize(CardPage.LENGTH + 3);
    }

    @Test
    void thoseInTheSameArticlesAreNamedMostOftenFirst() {
        var one = names.subject(PERSON, "Ève Un");
        var two = names.subject(PERSON, "Ada Deux");
        var three = names.subject(PERSON, "Zoé Trois");
        anArticle("Ensemble").about(one).about(two).about(three).published(editing);
        anArticle("Encore ensemble").about(one).about(three).published(editing);
        anArticle("Brouillon").about(one).about(two).drafted(editing);

        var together = page("/people/eve-un").select("[aria-labelledby=together]");

        assertThat(together.select("li").eachText()).containsExactly("Zoé Trois 2 articles", "Ada Deux 1 article");
        assertThat(together.select("small")).isEmpty();
    }

    @Test
    void quotationsBeyondTheFirstStandOnPagesOfTheirOwn() {
        var speaker = names.subject(PERSON, "Ida Parle");
        for (var number = 0; number < SubjectPages.SPOKEN_ON_A_PAGE + 2; number++) {
            var body = "« Mot " + number + " »";
            anArticle("Ida dit " + number)
                    .saying(body)
                    .about(speaker)
                    .quoting(new Quotation(speaker, "Ida Parle", "maire", "Mot " + number, 2, body.length() - 2, null))
                    .published(editing);
        }

        var first = page("/people/ida-parle");
        var all = page(first.select("[aria-labelledby=spoken] > p a").attr("href"));
        var rest = page(all.select("link[rel=next]").attr("href"));

        assertThat(first.select(".spoken__words")).hasSize(SubjectPages.SPOKEN_AT_FIRST);
        assertThat(all.select(".spoken__words")).hasSize(SubjectPages.SPOKEN_ON_A_PAGE);
        assertThat(rest.select(".spoken__words").eachText()).containsExactly("Mot 1", "Mot 0");
        assertThat(page(rest.select("link[rel=prev]").attr("href"))
                        .select(".spoken__words")
                        .eachText())
                .isEqualTo(all.select(".spoken__words").eachText());
    }

    @Test
    void quotationsOnPagesOfTheirOwnAreDescribed() {
        assertThat(page("/people/john-kirby/quotations")
                        .select("meta[name=description]")
                        .attr("content"))
                .startsWith("John Kirby\u00A0: propos");
        assertThat(page("/en/people/john-kirby/quotations")
                        .select("meta[name=description]")
                        .attr("content"))
                .startsWith("John Kirby: words");
    }

    @Test
    void aSubjectWithoutArticlesSaysSoAndAsksNotToBeIndexed() {
        var person = names.subject(PERSON, "Paul Rien");
        var article = anArticle("Paul").about(person).published(editing);
        editing.withdraw(article.id(), new Withdrawal.Reason("Doublon.", null, true), null);

        var page = page("/people/paul-rien");

        assertThat(page.select("main").text()).contains("Aucun article public n’en parle pour l’instant");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".card, .timeline, .spoken")).isEmpty();
    }

    @Test
    void namesInOtherScriptsAndSignsAreShownAsTheyAre() {
        var right = names.subject(PERSON, "نجيب محفوظ", "naguib-mahfouz");
        names.alsoCalled(right, "نجيب محفوظ", "ar", true);
        names.subject(TOPIC, "🦊 & <b>renards</b>", "renards");
        anArticle("Le Caire").about(right).published(editing);

        var page = page("/people/naguib-mahfouz");

        assertThat(page.select("h1[dir=auto]").text()).isEqualTo("نجيب محفوظ");
        assertThat(page("/people?q=نجيب").select(".columns a[lang=ar][dir=auto]"))
                .hasSize(1);
        assertThat(page("/topics/renards").select("h1").text()).isEqualTo("🦊 & <b>renards</b>");
    }

    private java.util.List<String> headlines(String address) {
        return page(address).select(".card__headline").eachText();
    }

    private Document page(String address) {
        var answer = site.get().uri(URI.create(encoded(address))).exchange();
        assertThat(answer).as(address).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String address) {
        return URI.create(address).toASCIIString();
    }
}
