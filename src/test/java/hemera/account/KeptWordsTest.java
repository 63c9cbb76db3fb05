package hemera.account;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Nothing that was typed is lost when the session is over. */
@ArchiveTest
class KeptWordsTest {

    private static final String WORDS = "\n Paul « Éluard » & Cie = 100 %\r\nfin\t";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    @Autowired
    private KeptWords words;

    private SampleEditors editors;
    private SignedIn editor;
    private Cookie browser;

    @BeforeEach
    void signIn() {
        editors = new SampleEditors(database);
        editor = editors.administrator();
        browser = new Cookie("hemera-writer-" + editor.id(), writerKey(editor));
    }

    @Test
    void theBrowserLearnsWhoWritesInItWhenTheyAreAtTheDesk() {
        var door = mvc.post()
                .uri("/sign-in")
                .param("username", editor.username())
                .param("password", SampleEditors.PASSWORD)
                .exchange();
        var desk = mvc.get()
                .uri("/desk")
                .cookie(Objects.requireNonNull(door.getResponse().getCookie("hemera-desk")))
                .exchange();

        var cookie = Objects.requireNonNull(desk.getResponse().getCookie(browser.getName()));
        assertThat(cookie.getValue()).isEqualTo(browser.getValue());
        assertThat(cookie.getPath()).isEqualTo("/desk");
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void wordsSentWithoutASessionComeBackAfterSigningIn() {
        var address = keptAfter(form().cookie(browser));

        assertThat(mvc.get().uri("/sign-in?to=" + address)).bodyText().contains("Ce que vous avez écrit est gardé");
        assertThat(mvc.get().uri(address).with(SampleEditors.as(editor))).hasForwardedUrl("/desk/editors");
        assertThat(kept(address).fields())
                .hasEntrySatisfying("displayName", value -> assertThat(value).containsExactly(WORDS))
                .hasEntrySatisfying("subjects", value -> assertThat(value).containsExactly("1", "", "2:AUTHOR"))
                .doesNotContainKeys("_csrf", "step");
    }

    @Test
    void nobodyElseGetsThem() {
        var address = keptAfter(form().cookie(browser));

        assertThat(mvc.get().uri(address).with(SampleEditors.as(editors.administrator())))
                .hasStatus(404);
        assertThat(mvc.get().uri(address)).hasStatus(303);
    }

    @Test
    void aStaleTokenIsToldAndTheWordsAreKept() {
        var answer = form().cookie(browser).with(SampleEditors.signedIn(editor)).exchange();

        assertThat(answer).hasStatus(403).hasForwardedUrl(DeskAddresses.STALE);
        assertThat((String) answer.getRequest().getAttribute("kept")).startsWith("/desk/kept/");
    }

    @Test
    void aClosedAccountKeepsThemUntilItIsOpenAgain() {
        database.sql("update editor set enabled = false where id = ?")
                .param(editor.id())
                .update();

        assertThat(keptAfter(form().cookie(browser))).startsWith("/desk/kept/");
    }

    @Test
    void aBrowserInWhichTheWriterNeverWasFillsNothingUp() {
        assertThat(form()).hasStatus(303).redirectedUrl().isEqualTo("/sign-in");
        assertThat(form().cookie(new Cookie(browser.getName(), UUID.randomUUID().toString())))
                .redirectedUrl()
                .isEqualTo("/sign-in");
        assertThat(number()).isZero();
    }

    @Test
    void otherSitesHaveNothingKept() {
        assertThat(form().cookie(browser).header("Sec-Fetch-Site", "cross-site"))
                .hasStatus(403);
        assertThat(form().cookie(browser).header("Origin", "https://evil.example"))
                .hasStatus(403);
        assertThat(number()).isZero();
    }

    @Test
    void onlyTheNewestAreKept() {
        var oldest = keptAfter(form().cookie(browser));
        for (int more = 0; more < KeptWords.MOST; more++) {
            keptAfter(form().cookie(browser));
        }

        assertThat(number()).isEqualTo(KeptWords.MOST);
        assertThat(words.find(key(oldest), editor)).isEmpty();
    }

    @Test
    void theyAreNotKeptForEver() {
        var address = keptAfter(form().cookie(browser));
        database.sql("update kept_form set kept_at = now() - interval '8 days' where key = ?")
                .param(key(address))
                .update();

        assertThat(words.find(key(address), editor)).isEmpty();
        var next = keptAfter(form().cookie(browser));
        assertThat(number()).isOne();
        assertThat(words.find(key(next), editor)).isPresent();
    }

    @Test
    void resumingShowsTheFormAndSavesNothing() {
        var answer = form().param("step", "resume").with(SampleEditors.as(editor));

        assertThat(answer).hasStatusOk().bodyText().contains("Rien n’est enregistré encore", "Éluard");
        assertThat(database.sql("select count(*) from editor where username = 'paul'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whateverIsSentComesBackAsItWas() {
        var request = new MockHttpServletRequest();
        request.addParameter("a&b=c+d %", "=&+%25\u0000\u0001é\uD83D\uDCF0\u202E", "");
        request.addParameter("body", WORDS.repeat(10_000));

        var back = SentForm.unpack(SentForm.of(request).pack());

        assertThat(back.fields()).usingRecursiveComparison().isEqualTo(new LinkedHashMap<>(request.getParameterMap()));
    }

    private MockMvcRequestBuilder form() {
        return mvc.post()
                .uri("/desk/editors")
                .param("writer", Long.toString(editor.id()))
                .param("username", "paul")
                .param("displayName", WORDS)
                .param("role", "EDITOR")
                .param("subjects", "1", "", "2:AUTHOR")
                .param("_csrf", "stale");
    }

    private String keptAfter(MockMvcRequestBuilder form) {
        var answer = form.exchange();
        assertThat(answer).hasStatus(303);
        var door = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(door).startsWith("/sign-in?to=%2Fdesk%2Fkept%2F");
        return door.substring("/sign-in?to=".length()).replace("%2F", "/");
    }

    private SentForm kept(String address) {
        return SentForm.unpack(database.sql("select sent from kept_form where key = ?")
                .param(key(address))
                .query(byte[].class)
                .single());
    }

    private int number() {
        return database.sql("select count(*) from kept_form where editor_id = ?")
                .param(editor.id())
                .query(Integer.class)
                .single();
    }

    private static UUID key(String address) {
        return UUID.fromString(address.substring("/desk/kept/".length()));
    }

    private String writerKey(SignedIn of) {
        return database.sql("select writer_key::text from editor where id = ?")
                .param(of.id())
                .query(String.class)
                .single();
    }
}
