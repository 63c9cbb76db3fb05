package hemera.subject;

import static hemera.article.SampleArticle.anArticle;
import static hemera.subject.SubjectKind.EVENT;
import static hemera.subject.SubjectKind.ORGANISATION;
import static hemera.subject.SubjectKind.PERSON;
import static hemera.subject.SubjectKind.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.subject.SubjectRefused.Reason;
import hemera.text.Language;
import hemera.text.ProperName;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class SubjectEditingTest {

    @Autowired
    private SubjectEditing editing;

    @Autowired
    private Subjects subjects;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private MockMvcTester site;

    @Test
    void whatIsReadBackIsWhatWasSaid() {
        var details = new SubjectDetails(
                PERSON,
                new ProperName("Anna Akhmatova"),
                "Poétesse.",
                "Q80440",
                null,
                null,
                List.of(called("Anna Akhmatova", "en", true), called("Анна Ахматова", "ru", true)));

        var subject = editing.create(details);

        assertThat(reread(subject).details()).isEqualTo(details);
    }

    @Test
    void theHeadingIsWhatFrenchReadersSee() {
        var subject = editing.create(person("Michel Strogoff", called("Michael Strogoff", "en", true)));
        anArticle("Strogoff").about(subject.id()).published(articles);

        var renamed = editing.revise(subject.id(), subject.version(), person("Michel Strogov"));

        assertThat(site.get().uri("/people/michel-strogoff")).hasStatus(HttpStatus.MOVED_PERMANENTLY);
        assertThat(site.get().uri("/people/michel-strogov"))
                .hasStatusOk()
                .bodyText()
                .contains("Michel Strogov")
                .doesNotContain("Michael Strogoff");
        assertThat(site.get().uri("/people?q=strogov")).bodyText().contains("Michel Strogov");
        assertThat(site.get().uri("/people?q=strogoff")).bodyText().doesNotContain("/people/michel");
        assertThat(renamed.version()).isGreaterThan(subject.version());
    }

    @Test
    void anotherNameAloneIsAChangeToo() {
        var subject = editing.create(person("Nadar"));

        var revised = editing.revise(subject.id(), 0, person("Nadar", called("Gaspard Tournachon", "fr", false)));

        assertThat(revised.version()).isPositive();
        assertThat(reread(subject).details().variants()).hasSize(1);
    }

    @Test
    void aNewKindMovesItAmongTheListsAndTheOldAddressLeadsThere() {
        var subject = editing.create(named(EVENT, "Commune de Paris"));
        anArticle("La Commune").about(subject.id()).published(articles);

        editing.revise(subject.id(), subject.version(), named(ORGANISATION, "Commune de Paris"));

        assertThat(site.get()
                        .uri("/events/commune-de-paris")
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/organisations/commune-de-paris");
        assertThat(site.get().uri("/organisations?q=commune")).bodyText().contains("/organisations/commune-de-paris");
        assertThat(site.get().uri("/events?q=commune")).bodyText().doesNotContain("/commune-de-paris");
    }

    @Test
    void savingOverSomebodysSaveIsRefusedAndSavesNothing() {
        var subject = editing.create(person("Colette"));
        editing.revise(subject.id(), 0, person("Sidonie-Gabrielle Colette"));

        assertThatExceptionOfType(SubjectEditedMeanwhile.class)
                .isThrownBy(() -> editing.revise(subject.id(), 0, person("Colette Willy")));
        assertThat(reread(subject).name()).isEqualTo("Sidonie-Gabrielle Colette");
    }

    @Test
    void topicsNeverStandInACircle() {
        var broad = editing.create(topic("Marine", null));
        var narrow = editing.create(topic("Sous-marins", broad.id()));
        var narrowest = editing.create(topic("Torpilles", narrow.id()));

        refuses(Reason.PARENT_BELOW, () -> editing.revise(broad.id(), 0, topic("Marine", narrowest.id())));
        refuses(Reason.PARENT_BELOW, () -> editing.revise(broad.id(), 0, topic("Marine", broad.id())));
        refuses(Reason.HAS_NARROWER, () -> editing.revise(broad.id(), 0, named(EVENT, "Marine")));
    }

    @Test
    void onlyTopicsStandAboveTopics() {
        var person = editing.create(person("Jules Ferry"));

        refuses(Reason.PARENT_IS_NO_TOPIC, () -> editing.create(topic("École", person.id())));
        refuses(Reason.PARENT_IS_NO_TOPIC, () -> editing.create(topic("École", -1L)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubjectDetails(
                        PERSON, new ProperName("Jules Ferry"), null, null, null, person.id(), List.of()));
    }

    @Test
    void aTopicCodeNamesOneTopic() {
        var coded =
                new SubjectDetails(TOPIC, new ProperName("Aérostats"), null, null, "medtop:99990001", null, List.of());
        var first = editing.create(coded);

        refuses(Reason.TOPIC_CODE_TAKEN, () -> editing.create(coded));
        assertThat(editing.revise(first.id(), 0, coded).details().topicCode()).isEqualTo("medtop:99990001");
    }

    @Test
    void twoNamesCannotBothBePreferredInOneLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> person("Kyiv", called("Kiev", "en", true), called("Kyiv", "en", true)));
        assertThatIllegalArgumentException().isThrownBy(() -> person("Kyiv", called("Kiev", "fr", true)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> person("Kyiv", called("Kiev", "en", true), called("Kiev", "en", false)));
    }

    private static void refuses(Reason reason, ThrowingCallable saving) {
        assertThatExceptionOfType(SubjectRefused.class)
                .isThrownBy(saving)
                .extracting(SubjectRefused::reason)
                .isEqualTo(reason);
    }

    private Subject reread(Subject subject) {
        return subjects.findById(subject.id()).orElseThrow();
    }

    private static SubjectDetails topic(String name, @Nullable Long parent) {
        return new SubjectDetails(TOPIC, new ProperName(name), null, null, null, parent, List.of());
    }

    private static SubjectDetails named(SubjectKind kind, String name) {
        return SubjectDetails.named(kind, new ProperName(name));
    }

    private static SubjectDetails person(String name, SubjectVariant... variants) {
        return new SubjectDetails(PERSON, new ProperName(name), null, null, null, null, List.of(variants));
    }

    private static SubjectVariant called(String name, String language, boolean preferred) {
        return new SubjectVariant(name, new Language(language), preferred);
    }
}
