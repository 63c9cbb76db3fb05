package hemera.account;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ArchiveTest
class SignInTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    private SignedIn editor;

    @BeforeEach
    void makeEditor() {
        editor = new SampleEditors(database).editor();
    }

    @Test
    void theRightPasswordOpensTheDesk() {
        var answer = signIn(editor.username(), SampleEditors.PASSWORD);

        assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo("/desk");
        assertThat(mvc.get().uri("/desk").cookie(session(answer))).hasStatusOk();
    }

    @Test
    void theNameMayBeTypedInCapitals() {
        assertThat(signIn(" " + editor.username().toUpperCase(Locale.ROOT) + " ", SampleEditors.PASSWORD))
                .hasStatus(303);
    }

    @Test
    void aWrongPasswordIsToldWithTheNameStillThere() {
        var answer = signIn(editor.username(), "quelque chose d’autre");

        assertThat(answer).hasStatus(422).doesNotContainHeader("Set-Cookie");
        assertThat(Jsoup.parse(body(answer)).select("#username").attr("value")).isEqualTo(editor.username());
        assertThat(body(answer)).doesNotContain("quelque chose");
    }

    @Test
    void anUnknownNameIsToldInTheSameWords() {
        assertThat(summary(signIn("nobody", "nothing")))
                .isEqualTo(summary(signIn(editor.username(), "nothing")))
                .isNotBlank();
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        assertThat(signIn(editor.username(), SampleEditors.PASSWORD)
                        .getResponse()
                        .getHeader("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void aSessionThatSomebodyBroughtAlongIsNotTheOneThatBegins() {
        var former = session(signIn(editor.username(), SampleEditors.PASSWORD));

        var answer = mvc.post()
                .uri("/sign-in")
                .param("username", editor.username())
                .param("password", SampleEditors.PASSWORD)
                .cookie(former)
                .exchange();

        assertThat(session(answer).getValue()).isNotEqualTo(former.getValue());
        assertThat(mvc.get().uri("/desk").cookie(former)).hasStatus(303);
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        var session = session(signIn(editor.username(), SampleEditors.PASSWORD));

        database.sql("update editor set enabled = false where id = ?")
                .param(editor.id())
                .update();

        assertThat(mvc.get().uri("/desk").cookie(session)).hasStatus(303);
        assertThat(signIn(editor.username(), SampleEditors.PASSWORD)).hasStatus(422);
    }

    @Test
    void theDeskSpeaksTheLanguageOfItsEditor() {
        var english = new SampleEditors(database).named("John Smith", Role.EDITOR, Locale.ENGLISH);

        var page = Jsoup.parse(body(mvc.get()
                .uri("/desk")
                .cookie(session(signIn(english.username(), SampleEditors.PASSWORD)))
                .exchange()));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Desk");
        assertThat(page.select("a[href=/en/]")).isNotEmpty();
    }

    @Test
    void signingOutEndsTheSession() {
        var session = session(signIn(editor.username(), SampleEditors.PASSWORD));
        var token = Jsoup.parse(body(mvc.get().uri("/desk").cookie(session).exchange()))
                .select("form[action=/sign-out] input[name=_csrf]")
                .attr("value");

        var answer = mvc.post()
                .uri("/sign-out")
                .param("_csrf", token)
                .cookie(session)
                .exchange();

        assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo("/sign-in?signed-out");
        assertThat(mvc.get().uri("/desk").cookie(session)).hasStatus(303);
    }

    @Test
    void signingOutWithAStaleTokenIsExplainedByAPageOfTheDesk() {
        var answer =
                mvc.post().uri("/sign-out").with(SampleEditors.signedIn(editor)).exchange();

        assertThat(answer).hasStatus(403).hasForwardedUrl(DeskAddresses.STALE);
        assertThat(answer).request().attributes().containsKey("desk");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(mvc.post().uri("/desk").with(SampleEditors.signedIn(editor))).hasStatus(403);
    }

    @Test
    void readersHaveNoSessionEvenIfTheyAreEditors() {
        var session = session(signIn(editor.username(), SampleEditors.PASSWORD));
        var before = lastAccess();

        var answer = mvc.get().uri("/about").cookie(session).exchange();

        assertThat(answer).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(lastAccess()).isEqualTo(before);
    }

    private long lastAccess() {
        return database.sql("select max(last_access_time) from desk_session")
                .query(Long.class)
                .single();
    }

    private MvcTestResult signIn(String username, String password) {
        return mvc.post()
                .uri("/sign-in")
                .param("username", username)
                .param("password", password)
                .exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("hemera-desk"));
    }

    private static String summary(MvcTestResult answer) {
        return Jsoup.parse(body(answer)).select(".summary").text();
    }

    private static String body(MvcTestResult answer) {
        return assertThat(answer).bodyText().actual();
    }
}
