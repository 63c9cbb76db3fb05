package hemera.browse.web;

import static hemera.article.SampleArticle.anArticle;
import static hemera.subject.SubjectKind.EVENT;
import static hemera.subject.SubjectKind.ORGANISATION;
import static hemera.subject.SubjectKind.PERSON;
import static hemera.subject.SubjectKind.PLACE;
import static hemera.subject.SubjectKind.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.article.Withdrawal;
import hemera.browse.SampleNames;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Lists of names. */
@ArchiveTest
class NamePagesTest {

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
    void onlySubjectsOfPublicArticlesAreListed() {
        var shown = names.subject(EVENT, "Crue de 1910");
        var hidden = names.subject(EVENT, "Crue de 1955");
        anArticle("La Seine monte").about(shown).published(editing);
        anArticle("La Seine remonte").about(hidden).drafted(editing);

        assertThat(listed("/events")).contains("Crue de 1910").doesNotContain("Crue de 1955");
    }

    @Test
    void aNameLeavesTheListWithItsLastArticleAndComesBackWithIt() {
        var event = names.subject(EVENT, "Gel de 1956");
        var article = anArticle("Il gèle").about(event).published(editing);

        editing.withdraw(article.id(), new Withdrawal.Reason("Doublon.", null, true), null);
        assertThat(listed("/events")).doesNotContain("Gel de 1956");

        editing.restore(article.id(), null, null);
        assertThat(listed("/events")).contains("Gel de 1956");
    }

    @Test
    void accentedNamesStandBesideTheirBareLetterInTheReadersLanguage() {
        for (var name : List.of("Zwolle", "Évreux", "Eze", "Etretat")) {
            anArticle("À " + name).about(names.subject(PLACE, name)).published(editing);
        }
        var vienna = names.subject(PLACE, "Xanthe");
        names.alsoCalled(vienna, "Anthex", "en", true);
        anArticle("À Xanthe").about(vienna).published(editing);

        assertThat(listed("/places?from=e").stream()
                        .filter(List.of("Zwolle", "Évreux", "Eze", "Etretat", "Xanthe")::contains))
                .containsExactly("Etretat", "Évreux", "Eze", "Xanthe", "Zwolle");
        assertThat(listed("/en/places")).containsSubsequence("Anthex", "Etretat", "Zwolle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ibáñez", "IBANEZ", "iba", "vicente ibanez", "Ibáñez Vi", "Blasco-Ibanez", "бласко"})
    void aNameIsFoundByTheBeginningsOfItsWordsInAnyOrderCaseAndLanguage(String typed) {
        if (!listed("/people?q=Vicente").contains("Vicente Blasco Ibáñez")) {
            var person = names.subject(PERSON, "Vicente Blasco Ibáñez");
            names.alsoCalled(person, "Висенте Бласко Ибаньес", "ru", true);
            anArticle("Un romancier").about(person).published(editing);
        }

        assertThat(listed("/people?q={typed}", typed)).contains("Vicente Blasco Ibáñez");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "%%%", "'", "' | !", "\\%", ":*", "🦊", "\u202E", "<script>"})
    void signsThatAreNoLettersFindNothingAndBreakNothing(String typed) {
        var page = page("/people?q={typed}", typed);

        assertThat(page.select(".columns li")).isEmpty();
        assertThat(page.select("h2").text()).isEqualTo("Aucun nom trouvé");
        assertThat(page.select("main input[name=q]").val()).isEqualTo(typed.strip());
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void nothingTypedIsTheWholeList() {
        assertThat(listed("/people?q= ")).isEqualTo(listed("/people"));
        assertThat(page("/people?q={nothing}", "\0").select(".columns li > a").eachText())
                .isEqualTo(listed("/people"));
    }

    @Test
    void everyNameIsMetOnceOnTheWayFromPageToPageAndBack() {
        for (var number = 0; number < 2 * NameLists.LENGTH + 5; number++) {
            var organisation = names.subject(ORGANISATION, "Cercle " + number);
            anArticle("Le cercle " + number).about(organisation).published(editing);
        }

        for (var list : List.of("/organisations", "/organisations?order=articles")) {
            var onward = walk(list, "next");
            var back = walk(lastPage(list), "prev");

            assertThat(page(list).select(".letters a")).hasSize(list.contains("order") ? 0 : 26);
            assertThat(onward).as(list).doesNotHaveDuplicates().contains("Cercle 0", "Cercle 124");
            assertThat(back).as(list).containsExactlyInAnyOrderElementsOf(onward);
        }
    }

    @Test
    void theMostNamedComeFirstInTheOrderOfArticles() {
        var often = names.subject(EVENT, "Zénith");
        var once = names.subject(EVENT, "Aurore");
        for (var number = 0; number < 3; number++) {
            anArticle("Zénith " + number).about(often).published(editing);
        }
        anArticle("Aurore").about(once).published(editing);

        assertThat(listed("/events")).containsSubsequence("Aurore", "Zénith");
        assertThat(listed("/events?order=articles")).containsSubsequence("Zénith", "Aurore");
    }

    @Test
    void broaderTopicsAreShownInTheTreeThoughNoArticleBearsThem() {
        var water = names.subject(TOPIC, "Eaux");
        var rivers = names.topicBelow(water, "Rivières");
        names.topicBelow(water, "Lacs");
        anArticle("La Loire").about(rivers).published(editing);

        var tree = page("/topics").select(".tree > li:has(> a[href=/topics/eaux])");

        assertThat(tree.select("a").eachText()).containsExactly("Eaux", "Rivières");
        assertThat(tree.select("ul .names__count").text()).isEqualTo("1 article");
        assertThat(listed("/topics?order=name")).contains("Rivières").doesNotContain("Eaux", "Lacs");
    }

    @Test
    void aLetterAfterAllNamesLeadsToTheEndOfTheListAndOneBeforeThemToItsBeginning() {
        var last = page(lastPage("/people"));

        var behind = page("/people?from=ӿ");
        var before = page("/people?from=a");

        assertThat(behind.select(".columns li > a").eachText())
                .endsWith(last.select(".columns li > a").last().text());
        assertThat(behind.select("link[rel=next]")).isEmpty();
        assertThat(before.select(".columns li > a").first().text())
                .isEqualTo(listed("/people").get(0));
        assertThat(before.select("link[rel=prev]")).isEmpty();
    }

    @Test
    void searchEnginesNeedTheListOnce() {
        assertThat(page("/people").select("meta[name=robots]")).isEmpty();
        for (var again :
                List.of("/people?order=name", "/people?order=articles", "/topics?order=name", "/people?from=d")) {
            assertThat(page(again).select("meta[name=robots]").attr("content"))
                    .as(again)
                    .isEqualTo("noindex");
        }
    }

    @Test
    void aPlaceAmidTheListThatIsTheLastInTheOtherLanguageLeadsToTheBeginningThere() {
        var last = names.subject(PLACE, "Zzyzx");
        names.alsoCalled(last, "Aazyzx", "en", true);
        anArticle("À Zzyzx").about(last).published(editing);

        assertThat(site.get().uri("/en/places?after=zzyzx")).hasStatusOk();
        assertThat(site.get().uri("/places?after=zzyzx"))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "/places");
    }

    private List<String> walk(String first, String direction) {
        var met = new ArrayList<String>();
        for (var at = first; !at.isEmpty(); ) {
            var page = page(at);
            met.addAll(page.select(".columns li > a").eachText());
            at = page.select("link[rel=" + direction + "]").attr("href");
        }
        return met;
    }

    private String lastPage(String first) {
        var at = first;
        for (var next = at;
                !next.isEmpty();
                next = page(at).select("link[rel=next]").attr("href")) {
            at = next;
        }
        return at;
    }

    private List<String> listed(String address, Object... variables) {
        return page(address, variables).select(".columns li > a").eachText();
    }

    private Document page(String address, Object... variables) {
        var answer = site.get().uri(address, variables).exchange();
        assertThat(answer).as(address).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
