package hemera.subject.desk;

import static hemera.subject.SubjectKind.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.account.AtDesk;
import hemera.account.SampleEditors;
import hemera.subject.Subject;
import hemera.subject.SubjectDetails;
import hemera.subject.SubjectEditing;
import hemera.subject.SubjectKind;
import hemera.subject.SubjectVariant;
import hemera.subject.Subjects;
import hemera.text.Language;
import hemera.text.ProperName;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages on which editors keep subjects. */
@ArchiveTest
class SubjectDeskTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SubjectEditing editing;

    @Autowired
    private Subjects subjects;

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
                "/desk/subjects",
                form(PERSON, "Tchaïkovski, Piotr")
                        .with("variantName", "Чайковский, Пётр", "Tchaikovsky", "")
                        .with("variantLanguage", "RU", "en", "")
                        .with("variantPreferred", "1")
                        .with("wikidataId", "https://www.wikidata.org/wiki/Q7315")
                        .with("description", "compositeur"));

        assertThat(answer).hasStatus(HttpStatus.FOUND);
        var page = desk.follow(answer);
        assertThat(page.select("h1").text()).isEqualTo("Tchaïkovski, Piotr");
        assertThat(page.select("[name=variantName]").eachAttr("value"))
                .containsExactly("Tchaikovsky", "Чайковский, Пётр", "");
        assertThat(page.select("[name=variantLanguage]").eachAttr("value")).containsExactly("en", "ru", "");
        assertThat(page.select("[name=variantPreferred][checked]").eachAttr("value"))
                .containsExactly("0");
        assertThat(page.select("#wikidataId").val()).isEqualTo("Q7315");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "name, 'a\0b'",
        "name, 'a\uD83Db'",
        "kind, GHOST",
        "description, 'a\0b'",
        "wikidataId, P31",
        "wikidataId, Q0",
        "topicCode, 123",
        "topicCode, 20000056",
        "parent, 1",
        "parent, <script>",
        "parentTyped, Marine"
    })
    void whatCannotBeKeptIsSaidBesideItsField(String field, String typed) {
        var answer =
                desk.send("/desk/subjects", form(PERSON, "Personne Refusée").but(field, typed));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var beside = field.equals("parentTyped") ? "parent" : field;
        var page = AtDesk.read(answer);
        assertThat(page.select(".summary a[href=#" + beside + "]")).hasSize(1);
        assertThat(page.getElementById(beside + "-error").text()).isNotBlank();
    }

    @Test
    void oneThatLooksTheSameAsksFirst() {
        var first = editing.create(
                new SubjectDetails(PERSON, new ProperName("Jean Valjean"), null, "Q938480", null, null, List.of()));

        var asked =
                desk.send("/desk/subjects", form(PERSON, "Monsieur Madeleine").with("wikidataId", "q938480"));
        var box = AtDesk.read(asked).getElementById("confirmed").val();
        var answer = desk.send(
                "/desk/subjects",
                form(PERSON, "Monsieur Madeleine").with("wikidataId", "q938480").with("confirmed", box));

        assertThat(asked).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(AtDesk.read(asked).select("a[href=/desk/subjects/" + first.id() + "]"))
                .hasSize(1);
        assertThat(answer).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void overSomebodysSaveWhatIsStoredStandsBesideWhatWasTyped() {
        var subject = editing.create(SubjectDetails.named(PERSON, new ProperName("Arsène Lupin")));
        editing.revise(
                subject.id(),
                0,
                new SubjectDetails(
                        PERSON,
                        new ProperName("Arsène Lupin"),
                        null,
                        null,
                        null,
                        null,
                        List.of(new SubjectVariant("Raoul d’Andrésy", new Language("fr"), false))));

        var answer = desk.send(
                "/desk/subjects/" + subject.id(),
                form(PERSON, "Arsène Lupin").with("version", "0").with("description", "cambrioleur"));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        var page = AtDesk.read(answer);
        assertThat(page.select(".replaced td"))
                .extracting(Element::text)
                .containsExactly("Raoul d’Andrésy (fr)", "", "", "cambrioleur");
        assertThat(reread(subject).details().description()).isNull();
    }

    @Test
    void theListIsFilteredByAnyName() {
        editing.create(new SubjectDetails(
                PERSON,
                new ProperName("Erik Satie"),
                null,
                null,
                null,
                null,
                List.of(new SubjectVariant("Virginie Lebeau", new Language("fr"), false))));

        assertThat(desk.open("/desk/subjects?q=virg").select("tbody th a").eachText())
                .containsExactly("Erik Satie");
        assertThat(desk.open("/desk/subjects?q=virg&kind=PLACE").select("tbody th a"))
                .isEmpty();
        assertThat(desk.open("/desk/subjects/new?kind=PLACE")
                        .select("#kind option[selected]")
                        .val())
                .isEqualTo("PLACE");
    }

    @Test
    void contributorsMakeSubjectsAndOnlyReadThem() {
        var contributor = new AtDesk(mvc, new SampleEditors(database).contributor());
        var subject = editing.create(SubjectDetails.named(PERSON, new ProperName("Cosette")));

        assertThat(contributor.send("/desk/subjects/" + subject.id(), form(PERSON, "X")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(contributor.send("/desk/subjects", form(PERSON, "Gavroche"))).hasStatus(HttpStatus.FOUND);
        assertThat(contributor.open("/desk/subjects/" + subject.id()).select(".button--main"))
                .isEmpty();
    }

    private Subject reread(Subject subject) {
        return subjects.findById(subject.id()).orElseThrow();
    }

    private static AtDesk.Fields form(SubjectKind kind, String name) {
        return new AtDesk.Fields().with("kind", kind.name()).with("name", name);
    }
}
