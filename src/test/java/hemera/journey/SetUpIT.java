package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** An archive that nobody works at yet gets its first administrator. */
@ExtendWith(OutputCaptureExtension.class)
@BrowserTest
@TestPropertySource(properties = "hemera.contact=first@hemera.example") // An archive of its own
@TestInstance(TestInstance.Lifecycle.PER_METHOD) // The log is listened to before it starts
class SetUpIT {

    private static final Pattern LINK = Pattern.compile(BrowserTest.PUBLIC_ADDRESS + "(/setup\\?key=\\S+)");
    private static final String PASSWORD = "douze lettres au moins";

    @Test
    void theLinkOfTheLogOpensTheDeskOnce(CapturedOutput log, Readers readers) {
        var link = LINK.matcher(log.getOut());
        assertThat(link.find()).isTrue();
        var first = new DeskEditor(readers, true);

        first.open(link.group(1));
        first.type("username", "ana");
        first.type("displayName", "Ana Moreau");
        first.type("password", PASSWORD);
        first.type("again", PASSWORD);
        first.press("Ouvrir la rédaction");
        assertThat(first.page()).hasURL("/desk");
        assertThat(first.page().locator(".deskhead__ways")).containsText("Comptes");

        assertThat(readers.reader().open(link.group(1))).isEqualTo(404);
        first.press("Se déconnecter");
        first.signIn("ana", PASSWORD);
        assertThat(first.page()).hasURL("/desk");
    }
}
