package hemera.article.desk;

import static hemera.account.SampleEditors.as;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.account.Role;
import hemera.account.SampleEditors;
import hemera.account.SignedIn;
import hemera.text.PastedText;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class WritingAidsTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    private SignedIn french;
    private SignedIn english;

    @BeforeEach
    void makeEditors() {
        var editors = new SampleEditors(database);
        french = editors.contributor();
        english = editors.named("Jane Martin", Role.CONTRIBUTOR, Locale.ENGLISH);
    }

    @Test
    void aTypedDateIsSaidBackInTheLanguageOfTheEditor() {
        assertThat(mvc.get().uri("/desk/dates?typed={typed}", "mai 2023").with(as(french)))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"edtf\": \"2023-05\", \"words\": \"mai 2023, à un mois près\", \"problem\": null}");
        assertThat(mvc.get().uri("/desk/dates?typed={typed}", "mai 2023").with(as(english)))
                .bodyJson()
                .extractingPath("$.words")
                .isEqualTo("May 2023, to the month");
    }

    @Test
    void aDateThatIsNotUnderstoodIsNoError() {
        assertThat(mvc.get().uri("/desk/dates?typed={typed}", "31/02/2023").with(as(french)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.problem")
                .asString()
                .startsWith("Ce jour ou ce mois n’existe pas.");
    }

    @Test
    void noDateIsAnAnswer() {
        assertThat(mvc.get().uri("/desk/dates").with(as(french)))
                .bodyJson()
                .isLenientlyEqualTo("{\"edtf\": null, \"words\": \"Aucune date connue.\"}");
    }

    @Test
    void pastedPagesBecomeMarkdown() {
        assertThat(mvc.post().uri("/desk/articles/pasted").with(as(french)).param("html", "<p>Un <b>mot</b>"))
                .bodyJson()
                .extractingPath("$.markdown")
                .isEqualTo("Un **mot**");
    }

    @Test
    void pastedTextIsEscaped() {
        assertThat(mvc.post().uri("/desk/articles/pasted").with(as(french)).param("text", "*Un*"))
                .bodyJson()
                .extractingPath("$.markdown")
                .isEqualTo("\\*Un\\*");
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(mvc.post()
                        .uri("/desk/articles/pasted")
                        .with(as(french))
                        .param("html", "x".repeat(PastedText.LONGEST + 1)))
                .hasStatus(413);
    }
}
