package hemera.account;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who comes in by the door of the desk, and where it leads. */
@ArchiveTest
class DeskDoorTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    private SignedIn editor;

    @BeforeEach
    void makeEditor() {
        editor = new SampleEditors(database).editor();
    }

    @ParameterizedTest
    @CsvSource({
        "/desk, /sign-in",
        "/desk/articles/12/edit, /sign-in?to=%2Fdesk%2Farticles%2F12%2Fedit",
        "/desk/articles?state=draft, /sign-in?to=%2Fdesk%2Farticles%3Fstate%3Ddraft",
        "/desk/nowhere, /sign-in?to=%2Fdesk%2Fnowhere"
    })
    void nobodySeesTheDeskWithoutSigningIn(String wanted, String door) {
        var answer = mvc.get().uri(wanted).exchange();

        assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo(door);
        assertThat(answer).doesNotContainHeader("Set-Cookie").hasHeader("Cache-Control", "no-store");
    }

    @Test
    void aScriptIsToldThatNobodyIsSignedIn() {
        assertThat(mvc.get().uri("/desk/sources/choices?q=a").header("Sec-Fetch-Mode", "cors"))
                .hasStatus(401);
    }

    @Test
    void signingInLeadsToWhatWasWanted() {
        var answer = mvc.post()
                .uri("/sign-in")
                .param("username", editor.username())
                .param("password", SampleEditors.PASSWORD)
                .param("to", "/desk/articles?state=draft")
                .exchange();

        assertThat(answer).redirectedUrl().isEqualTo("/desk/articles?state=draft");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example/desk", "/deskevil", "/desk/../x\r\nSet-Cookie: a", "/"})
    void signingInLeadsNowhereElse(String to) {
        var answer = mvc.post()
                .uri("/sign-in")
                .param("username", editor.username())
                .param("password", SampleEditors.PASSWORD)
                .param("to", to)
                .exchange();

        assertThat(answer).redirectedUrl().isEqualTo("/desk");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void noOtherSiteSignsAnybodyIn(String header, String value) {
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .header("Host", "localhost")
                        .header(header, value)
                        .param("username", editor.username())
                        .param("password", SampleEditors.PASSWORD))
                .hasStatus(403)
                .doesNotContainHeader("Set-Cookie");
    }

    @Test
    void lookingAtTheDoorLeavesNothingBehind() {
        assertThat(mvc.get().uri("/sign-in")).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(mvc.get().uri("/en/sign-in")).hasStatusOk().bodyText().contains("Sign in to the desk");
    }
}
