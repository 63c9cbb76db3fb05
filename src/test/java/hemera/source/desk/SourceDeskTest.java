package hemera.source.desk;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.account.AtDesk;
import hemera.account.SampleEditors;
import hemera.source.Source;
import hemera.source.SourceDetails;
import hemera.source.SourceEditing;
import hemera.source.SourceNames;
import hemera.source.Sources;
import hemera.text.ProperName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The form in which editors keep a source. */
@ArchiveTest
class SourceDeskTest {

    private static final String LIST = "/desk/sources";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SourceEditing editing;

    @Autowired
    private Sources sources;

    @Autowired
    private SourceNames names;

    @Autowired
    private JdbcClient database;

    private AtDesk desk;

    @BeforeEach
    void signIn() {
        desk = new AtDesk(mvc, new SampleEditors(database).editor());
    }

    @Test
    void whatWasTypedIsKept() {
        var answer = desk.send(
                LIST,
                form("Le Siècle", "MAGAZINE")
                        .with("country", "FR")
                        .with("language", "fr")
                        .with("homepage", "https://example.org/siècle")
                        .with("note", "Une ligne.\r\nUne autre."));

        assertThat(answer).hasStatus(HttpStatus.FOUND);
        var page = desk.follow(answer);
        assertThat(page.select("h1").text()).isEqualTo("Le Siècle");
        assertThat(page.select("#country option[selected]").val()).isEqualTo("FR");
        assertThat(page.select("#homepage").val()).isEqualTo("https://example.org/siècle");
        assertThat(page.getElementById("note").wholeText()).isEqualTo("Une ligne.\nUne autre.");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "name, ' \u200B '",
        "name, 'Le\nMonde'",
        "name, 'Le\0Monde'",
        "kind, PAPER",
        "homepage, 'javascript:alert(1)'",
        "homepage, 'https://'",
        "country, XX",
        "country, fr",
        "language, klingon-at-heart",
        "note, 'a\0b'",
        "note, 'a\uD83Db'"
    })
    void whatCannotBeKeptIsSaidBesideItsField(String field, String typed) {
        var answer = desk.send(LIST, form("Le Refus de la liste", "SITE").but(field, typed));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = AtDesk.read(answer);
        assertThat(page.select(".summary a[href=#" + field + "]")).hasSize(1);
        assertThat(page.getElementById(field + "-error").text()).isNotBlank();
        assertThat(names.findNamesakes("Le Refus de la liste")).isEmpty();
    }

    @Test
    void aNameOfTenThousandCharactersComesBackWhole() {
        var name = "Journal ".repeat(1250);

        var answer = desk.send(LIST, form(name, "SITE"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(AtDesk.read(answer).getElementById("name").attr("value")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "صحيفة", "🗞️ 🗞️", "Le \"Quotidien\" & Cie", "{0} 'l' ${x}"})
    void namesInAnyScriptAreKeptAndShownAsTyped(String name) {
        var answer = desk.send(LIST, form(name, "SITE"));

        assertThat(answer).hasStatus(HttpStatus.FOUND);
        var page = desk.follow(answer);
        assertThat(page.select("h1").text()).isEqualTo(name);
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void aNameThatAnotherBearsAsksFirst() {
        var first = create("Le Progrès");

        var asked = desk.send(LIST, form("Le progres", "NEWSPAPER"));
        assertThat(asked).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var box = AtDesk.read(asked).getElementById("confirmed");
        var answer = desk.send(LIST, form("Le progres", "NEWSPAPER").with("confirmed", box.val()));

        assertThat(AtDesk.read(asked).select("a[href=" + address(first) + "]")).hasSize(1);
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        assertThat(names.findNamesakes("Le Progrès")).hasSize(2);
    }

    @Test
    void overSomebodysSaveWhatIsStoredStandsBesideWhatWasTyped() {
        var source = create("Le Temps");
        editing.revise(source.id(), source.version(), SourceDetails.named(new ProperName("Le Temps de Genève")));

        var answer =
                desk.send(address(source), form("Le Temps nouveau", "OTHER").with("version", "" + source.version()));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        var page = AtDesk.read(answer);
        assertThat(page.select(".replaced td").eachText()).containsExactly("Le Temps de Genève", "Le Temps nouveau");
        assertThat(page.select("#name").val()).isEqualTo("Le Temps nouveau");
        assertThat(reread(source).name()).isEqualTo("Le Temps de Genève");
        var version = page.select("input[name=version]").val();
        assertThat(desk.send(address(source), form("Le Temps nouveau", "OTHER").with("version", version)))
                .hasStatus(HttpStatus.FOUND);
        assertThat(reread(source).name()).isEqualTo("Le Temps nouveau");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "x", "99999999999999999999", "7"})
    void aForgedVersionSavesNothing(String version) {
        var source = create("L’Aurore");

        assertThat(desk.send(address(source), form("Le Crépuscule", "OTHER").with("version", version)))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(reread(source).name()).isEqualTo("L’Aurore");
        database.sql("delete from source where id = ?").param(source.id()).update();
    }

    @Test
    void aFieldThatComesTwiceIsSaid() {
        var answer = desk.send(LIST, form("", "SITE").with("name", "Un", "Deux"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(AtDesk.read(answer).getElementById("name").attr("value")).isEqualTo("Un Deux");
    }

    @Test
    void wordsThatWereKeptAreShownAndNotSaved() {
        var answer = desk.send(LIST, form("La Reprise", "SITE").with("step", "resume"));

        assertThat(answer).hasStatusOk();
        assertThat(AtDesk.read(answer).select("#name").val()).isEqualTo("La Reprise");
        assertThat(names.findNamesakes("La Reprise")).isEmpty();
    }

    @Test
    void contributorsMakeSourcesAndOnlyReadThem() {
        var source = create("Le Rempart");
        var contributor = new AtDesk(mvc, new SampleEditors(database).contributor());

        assertThat(contributor.send(address(source), form("X", "SITE"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(contributor.send(LIST, form("Le Rempart de l’Est", "SITE"))).hasStatus(HttpStatus.FOUND);
        var page = contributor.open(address(source));
        assertThat(page.select("fieldset[disabled] #name").val()).isEqualTo("Le Rempart");
        assertThat(page.select(".button--main")).isEmpty();
    }

    private Source create(String name) {
        return editing.create(SourceDetails.named(new ProperName(name)));
    }

    private Source reread(Source source) {
        return sources.findById(source.id()).orElseThrow();
    }

    private static String address(Source source) {
        return LIST + "/" + source.id();
    }

    private static AtDesk.Fields form(String name, String kind) {
        return new AtDesk.Fields().with("name", name).with("kind", kind);
    }
}
