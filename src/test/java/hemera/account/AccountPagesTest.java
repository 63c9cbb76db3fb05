package hemera.account;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Inviting, taking up, resetting, closing: through the pages. */
@ArchiveTest
class AccountPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    private SampleEditors editors;
    private SignedIn administrator;
    private String username;

    @BeforeEach
    void makeAdministrator() {
        editors = new SampleEditors(database);
        administrator = editors.administrator();
        username = "invited-" + administrator.id();
    }

    @Test
    void anInvitationIsTakenUpOnce() {
        var link = invite();

        var taken = choose(link, "un mot de passe à moi", "un mot de passe à moi");

        assertThat(taken).hasStatus(303).redirectedUrl().isEqualTo("/desk");
        assertThat(mvc.get()
                        .uri("/desk")
                        .cookie(Objects.requireNonNull(taken.getResponse().getCookie("hemera-desk"))))
                .hasStatusOk();
        assertThat(mvc.get().uri(link)).hasStatus(410);
        assertThat(choose(link, "encore un autre mot", "encore un autre mot")).hasStatus(410);
    }

    @Test
    void theLinkIsKeptAsItsDigestAlone() {
        var key = invite().substring("/invitation/".length());

        assertThat(database.sql("select count(*) from account_link where digest = ?")
                        .param(OneTimeKey.digest(key))
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(database.sql("select count(*) from audit_event where detail like '%' || ? || '%'")
                        .param(key)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aLinkThatIsTooOldIsOver() {
        var link = invite();

        database.sql(
                        "update account_link set made_at = now() - interval '9 days', expires_at = now() - interval '1 day'")
                .update();

        assertThat(mvc.get().uri(link)).hasStatus(410).bodyText().contains("Ce lien ne sert plus");
        assertThat(mvc.get().uri("/en" + link)).hasStatus(410).bodyText().contains("This link no longer works");
    }

    @ParameterizedTest
    @CsvSource({
        "onze lettre, onze lettre, password",
        "douze lettres, douze lettre, again",
        ", , password",
        "ééééééééééééééééééééééééééééééééééééé, x, password"
    })
    void aPasswordThatWillNotDoIsToldBesideItsField(String password, String again, String field) {
        var answer = choose(invite(), password == null ? "" : password, again == null ? "" : again);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".summary a").attr("href")).isEqualTo("#" + field);
        assertThat(page(answer).select("#" + field).attr("aria-invalid")).isEqualTo("true");
        assertThat(page(answer).select("input[type=password]").eachAttr("value"))
                .containsOnly("");
    }

    @Test
    void twoAccountsCannotShareAName() {
        invite();

        var answer = send("/desk/editors", administrator, invitation(username.toUpperCase(java.util.Locale.ROOT)));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#username-error").text()).contains("déjà pris");
        assertThat(page(answer).select("#displayName").attr("value")).isEqualTo("Paul « Éluard »");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "a b", "\u0000\u0000", "-ab", "<script>"})
    void aNameThatCannotBeOneIsTold(String name) {
        assertThat(send("/desk/editors", administrator, invitation(name))).hasStatus(422);
        assertThat(mvc.post().uri("/sign-in").param("username", name).param("password", "x"))
                .hasStatus(422);
    }

    @Test
    void aDisabledAccountIsOutAndComesBackWithItsPassword() {
        var editor = editors.editor();
        var account = "/desk/editors/" + editor.id();
        var session = Objects.requireNonNull(signIn(editor).getResponse().getCookie("hemera-desk"));

        assertThat(send(account + "/disabling", administrator, Map.of())).hasStatus3xxRedirection();
        assertThat(signIn(editor)).hasStatus(422);

        assertThat(send(account + "/enabling", administrator, Map.of())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/desk").cookie(session))
                .as("its former session")
                .hasStatus(303);
        assertThat(signIn(editor)).hasStatus(303);
    }

    @Test
    void aResetEndsTheSessionsOfWhoKnewTheFormerPassword() {
        var editor = editors.editor();
        var session = Objects.requireNonNull(signIn(editor).getResponse().getCookie("hemera-desk"));

        var link = link(send("/desk/editors/" + editor.id() + "/link", administrator, Map.of()));
        assertThat(mvc.get().uri("/desk").cookie(session))
                .as("before it is used")
                .hasStatusOk();
        choose(link, "un mot de passe à moi", "un mot de passe à moi");

        assertThat(mvc.get().uri("/desk").cookie(session)).hasStatus(303);
        assertThat(signIn(editor)).as("with the former password").hasStatus(422);
    }

    @Test
    void theLastAdministratorStays() {
        database.sql("update editor set enabled = false where role = 'ADMINISTRATOR' and id <> ?")
                .param(administrator.id())
                .update();
        var account = "/desk/editors/" + administrator.id();

        assertThat(send(account + "/disabling", administrator, Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("dernier administrateur");
        assertThat(send(account + "/role", administrator, Map.of("role", "EDITOR")))
                .hasStatus(409);

        var other = editors.administrator();
        assertThat(send(account + "/role", other, Map.of("role", "EDITOR"))).hasStatus3xxRedirection();
    }

    @Test
    void whatIsDoneWithAccountsIsWrittenDown() {
        var editor = editors.editor();

        send("/desk/editors/" + editor.id() + "/role", administrator, Map.of("role", "CONTRIBUTOR"));

        assertThat(database.sql("select action || ' ' || detail from audit_event where editor_id = ? and concerns = ?")
                        .params(administrator.id(), "editor/" + editor.id())
                        .query(String.class)
                        .list())
                .containsExactly("ROLE_CHANGED " + editor.username() + " EDITOR CONTRIBUTOR");
    }

    private String invite() {
        return link(send("/desk/editors", administrator, invitation(username)));
    }

    private static Map<String, String> invitation(String name) {
        return Map.of("username", name, "displayName", "Paul « Éluard »", "role", "EDITOR");
    }

    private MvcTestResult send(String address, SignedIn editor, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(SampleEditors.as(editor));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult choose(String link, String password, String again) {
        return mvc.post()
                .uri(link)
                .param("password", password)
                .param("again", again)
                .exchange();
    }

    private MvcTestResult signIn(SignedIn editor) {
        return mvc.post()
                .uri("/sign-in")
                .param("username", editor.username())
                .param("password", SampleEditors.PASSWORD)
                .exchange();
    }

    private static String link(MvcTestResult answer) {
        var link = page(answer).select("#link").attr("value");
        return link.substring(link.indexOf("/invitation/"));
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(assertThat(answer).bodyText().actual());
    }
}
