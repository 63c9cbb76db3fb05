package hemera.subject.desk;

import static hemera.subject.SubjectKind.PERSON;
import static hemera.subject.SubjectKind.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.account.AtDesk;
import hemera.account.SampleEditors;
import hemera.subject.SubjectDetails;
import hemera.subject.SubjectEditing;
import hemera.subject.SubjectKind;
import hemera.text.ProperName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Other names of a subject and the broader topic, in its form. */
@ArchiveTest
class SubjectRowsTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SubjectEditing editing;

    @Autowired
    private JdbcClient database;

    private AtDesk desk;

    @BeforeEach
    void signIn() {
        desk = new AtDesk(mvc, new SampleEditors(database).editor());
    }

    @ParameterizedTest
    @CsvSource({
        "Nom, '', '', fr",
        "'', en, '', fr",
        "Nom, xx-unknown, '', fr",
        "Nom, fr, 0, fr",
        "Autre, en, '', en",
    })
    void aNameThatCannotBeKeptIsSaidBesideItsRow(String name, String language, String preferred, String other) {
        var answer = desk.send(
                "/desk/subjects",
                form(PERSON, "Personne Refusée")
                        .with("variantName", name, "Autre")
                        .with("variantLanguage", language, other)
                        .with("variantPreferred", preferred));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = AtDesk.read(answer);
        assertThat(page.select(".summary a").attr("href")).matches("#variant-[01]");
        assertThat(page.select("[name=variantName]").get(0).attr("value")).isEqualTo(name);
        assertThat(page.select("[name=variantLanguage]").get(0).attr("value")).isEqualTo(language);
    }

    @Test
    void rowsAreAddedAndRemovedWithoutSaving() {
        var typed = form(PERSON, "Georges Sand")
                .with("variantName", "Aurore Dupin", "George Sand")
                .with("variantLanguage", "fr", "en")
                .with("variantPreferred", "1");

        var added = AtDesk.read(desk.send("/desk/subjects", typed.but("step", "add-variant")));
        var dropped = AtDesk.read(desk.send("/desk/subjects", typed.but("step", "drop-variant:0")));

        assertThat(added.select("[name=variantName]").eachAttr("value"))
                .containsExactly("Aurore Dupin", "George Sand", "");
        assertThat(dropped.select("[name=variantName]").eachAttr("value")).containsExactly("George Sand", "");
        assertThat(dropped.select("[name=variantPreferred][checked]").eachAttr("value"))
                .containsExactly("0");
    }

    @Test
    void aBroaderTopicIsFoundAndPickedWithoutScript() {
        var broad = editing.create(SubjectDetails.named(TOPIC, new ProperName("Aviation légère")));
        var typed = form(TOPIC, "Planeurs").with("parentTyped", "aviation leg");

        var found = AtDesk.read(desk.send("/desk/subjects", typed.but("step", "find-parent")));
        var value = found.select(".chooser__offered input").attr("value");
        var answer = desk.send("/desk/subjects", form(TOPIC, "Planeurs").with("parent", value));

        assertThat(answer).hasStatus(HttpStatus.FOUND);
        var page = desk.follow(answer);
        assertThat(page.select("input[name=parent]").val()).isEqualTo("" + broad.id());
        assertThat(page.select(".chooser__chosen .chooser__name").text()).isEqualTo("Aviation légère");
    }

    @Test
    void aTopicCannotStandBelowItself() {
        var topic = editing.create(SubjectDetails.named(TOPIC, new ProperName("Ballons")));

        var answer = desk.send(
                "/desk/subjects/" + topic.id(),
                form(TOPIC, "Ballons").with("version", "0").with("parent", "" + topic.id()));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(AtDesk.read(answer).getElementById("parent-error").text()).contains("plus large");
    }

    private static AtDesk.Fields form(SubjectKind kind, String name) {
        return new AtDesk.Fields().with("kind", kind.name()).with("name", name);
    }
}
