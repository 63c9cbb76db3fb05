package hemera.account;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What editors change of their own accounts. */
@ArchiveTest
class OwnAccountTest {

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
    void theOwnPasswordIsChangedByWhoKnowsIt() {
        assertThat(send("/desk/account/password", password("un autre", "un mot de passe à moi")))
                .hasStatus(422);
        assertThat(send("/desk/account/password", password(SampleEditors.PASSWORD, "un mot de passe à moi")))
                .hasStatus3xxRedirection();
        assertThat(signIn()).as("with the former password").hasStatus(422);
    }

    @Test
    void theLanguageIsTheEditorsOwn() {
        assertThat(send("/desk/account/language", Map.of("language", "en"))).hasStatus3xxRedirection();
        assertThat(send("/desk/account/language", Map.of("language", "de"))).hasStatus(422);

        assertThat(database.sql("select language from editor where id = ?")
                        .param(editor.id())
                        .query(String.class)
                        .single())
                .isEqualTo("en");
    }

    private static Map<String, String> password(String present, String next) {
        return Map.of("present", present, "password", next, "again", next);
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(SampleEditors.as(editor));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult signIn() {
        return mvc.post()
                .uri("/sign-in")
                .param("username", editor.username())
                .param("password", SampleEditors.PASSWORD)
                .exchange();
    }
}
