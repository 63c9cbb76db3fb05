package hemera.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import hemera.account.SampleEditors;
import hemera.account.SignedIn;
import hemera.article.ArticleEditing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds on every page of the desk, in both languages; {@link CurationIT} and {@link DeskDoorsIT} try the others. */
@BrowserTest
class EveryDeskPageIT {

    @Autowired
    private JdbcClient database;

    @Autowired
    private ArticleEditing editing;

    private SampleDesk desk;

    @BeforeAll
    void furnish() {
        desk = new SampleDesk(editing);
    }

    Stream<Arguments> everyPage() {
        return desk.ways().keySet().stream()
                .flatMap(way -> Stream.of(arguments(way, Locale.FRENCH), arguments(way, Locale.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void isForEverybodyOnEveryScreen(String way, Locale language, Readers readers) {
        var page = desk.ways().get(way).apply(visit(readers, language));

        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Axe.violations(page)).as("%s", scheme).isEmpty();
        }
        for (int width : new int[] {320, 360, 768, 1440}) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("at a width of %d", width)
                    .isEqualTo(width);
        }
    }

    /** Without drawing the door and the desk behind it: {@link DeskDoorsIT} looks at them. */
    private static void signIn(SignedIn editor, APIRequestContext browser) {
        var door = Jsoup.parse(browser.get("/sign-in").text());
        var form = FormData.create();
        door.expectForm("main form").formData().forEach(field -> form.set(field.key(), field.value()));
        form.set("username", editor.username());
        form.set("password", SampleEditors.PASSWORD);

        var answer = browser.post("/sign-in", RequestOptions.create().setForm(form));

        assertThat(answer.url()).endsWith("/desk");
    }

    private SampleDesk.Visit visit(Readers readers, Locale language) {
        return (role, address) -> {
            var editor = new SampleEditors(database).named("Ana Moreau", role, language);
            var reader = readers.passerBy();
            signIn(editor, reader.page().request());
            reader.open(address);
            return reader.page();
        };
    }
}
