package hemera.subject.desk;

import static hemera.subject.SubjectKind.PERSON;
import static hemera.subject.SubjectKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.account.SampleEditors;
import hemera.site.Choice;
import hemera.source.SourceChoices;
import hemera.source.SourceDetails;
import hemera.source.SourceEditing;
import hemera.source.SourceNames;
import hemera.subject.ChosenSubject;
import hemera.subject.SubjectChoices;
import hemera.subject.SubjectDetails;
import hemera.subject.SubjectEditing;
import hemera.subject.SubjectKind;
import hemera.subject.SubjectNames;
import hemera.text.ProperName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Picking sources and subjects in other forms, and making them in place. */
@ArchiveTest
class ChoicesTest {

    private static final Map<String, String> ROLES = Map.of("ABOUT", "sujet");
    private static final Set<String> KNOWN = ROLES.keySet();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SourceChoices sources;

    @Autowired
    private SourceEditing editingSources;

    @Autowired
    private SourceNames sourceNames;

    @Autowired
    private SubjectChoices subjects;

    @Autowired
    private SubjectEditing editing;

    @Autowired
    private SubjectNames names;

    @Autowired
    private JdbcClient database;

    @Test
    void whatIsThereIsOfferedBeforeWhatCouldBeMade() {
        var id = create(PERSON, "Fantômas, Lord");

        var offered = subjects.offer("fantomas", Locale.FRENCH);

        assertThat(offered)
                .extracting(Choice::value)
                .containsExactly(
                        id + ":ABOUT",
                        "new:PERSON:ABOUT:fantomas",
                        "new:ORGANISATION:ABOUT:fantomas",
                        "new:PLACE:ABOUT:fantomas",
                        "new:EVENT:ABOUT:fantomas",
                        "new:TOPIC:ABOUT:fantomas");
        assertThat(offered).extracting(Choice::detail).startsWith("personne", "nouvelle personne, à créer");
    }

    @Test
    void aNameWithCommasAndColonsIsMadeAsItWasTyped() {
        var picked =
                ChosenSubject.read("new:EVENT:MENTIONED:Paris, 18:30: attentat").orElseThrow();

        var id = subjects.keep(picked);

        assertThat(names.find(id).orElseThrow().name()).isEqualTo("Paris, 18:30: attentat");
        assertThat(picked.role()).isEqualTo("MENTIONED");
        assertThat(picked.value()).isEqualTo("new:EVENT:MENTIONED:Paris, 18:30: attentat");
    }

    @Test
    void makingASubjectThatIsThereAsksFirst() {
        var there = create(PERSON, "Juve");
        var typed = List.of("new:PERSON:ABOUT:Juve", "another:PERSON:ABOUT:Juve");

        var chooser = subjects.chooser(typed, "", ROLES, false, Locale.FRENCH);

        assertThat(subjects.faultOf(typed, "", KNOWN)).isEqualTo("chooser.namesake.subject");
        assertThat(subjects.faultOf(typed.subList(1, 2), "", KNOWN)).isNull();
        assertThat(chooser.chosen()).extracting(one -> one.choice().value()).containsExactly(typed.get(1));
        assertThat(chooser.offered())
                .extracting(Choice::value)
                .startsWith(there + ":ABOUT", "another:PERSON:ABOUT:Juve");
    }

    @Test
    void makingASourceThatIsThereAsksFirst() {
        var there = editingSources.create(SourceDetails.named(new ProperName("La Gazette de nulle part")));

        var chooser = sources.chooser("new:la gazette de nulle part", "", false, Locale.FRENCH);

        assertThat(sources.faultOf("new:la gazette de nulle part", "")).isEqualTo("chooser.namesake.source");
        assertThat(chooser.chosen()).isEmpty();
        assertThat(chooser.offered())
                .extracting(Choice::value)
                .containsExactly("" + there.id(), "another:la gazette de nulle part");
        assertThat(sources.faultOf("" + there.id(), "")).isNull();
        assertThat(sources.chooser("" + there.id(), "", false, Locale.FRENCH).chosen())
                .hasSize(1);
        assertThat(sources.keep("another:la gazette de nulle part")).isNotEqualTo(there.id());
        assertThat(sourceNames.findNamesakes("La Gazette de nulle part")).hasSize(2);
    }

    @Test
    void wordsWithoutAChoiceAreNotLost() {
        assertThat(sources.faultOf("", "gaz")).isEqualTo("chooser.undecided");
        assertThat(subjects.faultOf(List.of(), "gaz", KNOWN)).isEqualTo("chooser.undecided");
        assertThat(sources.chooser("", "gaz", false, Locale.FRENCH).typed()).isEqualTo("gaz");
        assertThat(sources.chooser("", "gaz", true, Locale.FRENCH).typed()).isEqualTo("gaz");
        assertThat(sources.keep("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "0",
                "-1",
                "999999999",
                "99999999999999999999",
                "new:",
                "new: ",
                "new:PERSON:ABOUT:",
                "new:GHOST:ABOUT:X",
                "new:PERSON:ABOUT:a\0b",
                "another:\uD83D",
                "1:about",
                "<script>"
            })
    void whatMakesNoSenseIsSaid(String value) {
        assertThat(subjects.faultOf(List.of(value), "", KNOWN)).isEqualTo("chooser.unknown.subject");
        assertThat(subjects.chooser(List.of(value), "", ROLES, true, Locale.FRENCH)
                        .chosen())
                .isEmpty();
        if (!value.startsWith("new:PERSON") && !value.startsWith("new:GHOST")) {
            assertThat(sources.faultOf(value, "")).isEqualTo("chooser.unknown.source");
        }
    }

    @Test
    void anUnknownRoleIsSaid() {
        var id = create(PLACE, "Lutèce");

        assertThat(subjects.faultOf(List.of(id + ":KING"), "", KNOWN)).isEqualTo("chooser.unknown.subject");
        assertThat(subjects.faultOf(List.of("" + id), "", KNOWN)).isNull();
    }

    @Test
    void choicesAreJsonForThoseWhoAreSignedIn() {
        create(PLACE, "Brocéliande");
        var contributor = SampleEditors.as(new SampleEditors(database).contributor());

        assertThat(mvc.get().uri("/desk/subjects/choices?q=broceli").with(contributor))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].label")
                .isEqualTo("Brocéliande");
        assertThat(mvc.get().uri("/desk/subjects/choices?q=broceli&kind=TOPIC").with(contributor))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(mvc.get().uri("/desk/sources/choices?q=broceli").with(contributor))
                .bodyJson()
                .extractingPath("$[0].value")
                .isEqualTo("new:broceli");
        assertThat(mvc.get().uri("/desk/sources/choices?q=x").exchange()).hasStatus(HttpStatus.SEE_OTHER);
    }

    private long create(SubjectKind kind, String name) {
        return editing.create(SubjectDetails.named(kind, new ProperName(name))).id();
    }
}
