package hemera.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hemera.ArchiveTest;
import hemera.text.Language;
import hemera.text.ProperName;
import hemera.text.WebAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class SourceEditingTest {

    @Autowired
    private SourceEditing editing;

    @Autowired
    private Sources sources;

    @Autowired
    private SourceNames names;

    @Autowired
    private MockMvcTester site;

    @Test
    void whatIsReadBackIsWhatWasSaid() {
        var details = new SourceDetails(
                new ProperName("Лига «Север»"),
                SourceKind.AGENCY,
                new WebAddress("https://example.org/é?a=1"),
                "RU",
                new Language("ru"),
                "Fondée en 1921.\n\nMuette depuis.");

        var source = editing.create(details);

        assertThat(sources.findById(source.id()).orElseThrow().details()).isEqualTo(details);
    }

    @Test
    void twoOfOneNameHaveAddressesOfTheirOwn() {
        var first = editing.create(named("L’Écho du Nord"));
        var second = editing.create(named("L’Echo du Nord"));

        assertThat(first.slug()).hasToString("l-echo-du-nord");
        assertThat(second.slug()).hasToString("l-echo-du-nord-2");
        assertThat(names.findNamesakes("l’écho du nord"))
                .extracting(SourceName::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void aNewNameGivesANewAddressAndTheOldOneLeadsThere() {
        var source = editing.create(named("Le Gaulois"));

        editing.revise(source.id(), source.version(), named("Le Gaulois du dimanche"));

        assertThat(site.get().uri("/sources/le-gaulois")).hasStatus(HttpStatus.MOVED_PERMANENTLY);
        assertThat(site.get()
                        .uri("/sources/le-gaulois")
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/sources/le-gaulois-du-dimanche");
        assertThat(site.get().uri("/sources/le-gaulois-du-dimanche"))
                .hasStatusOk()
                .bodyText()
                .contains("Le Gaulois du dimanche");
    }

    @Test
    void aFormerAddressIsNeverGivenToAnother() {
        var renamed = editing.create(named("Le Rappel"));
        editing.revise(renamed.id(), renamed.version(), named("Le Rappel de Lyon"));

        var other = editing.create(named("Le Rappel"));

        assertThat(other.slug()).hasToString("le-rappel-2");
    }

    @Test
    void takingBackANameTakesBackItsAddress() {
        var source = editing.create(named("Gil Blas"));
        var away = editing.revise(source.id(), source.version(), named("Gil Blas illustré"));

        var back = editing.revise(source.id(), away.version(), named("Gil Blas"));

        assertThat(back.slug()).hasToString("gil-blas");
        assertThat(site.get().uri("/sources/gil-blas")).hasStatusOk();
        assertThat(site.get().uri("/sources/gil-blas-illustre")).hasStatus(HttpStatus.MOVED_PERMANENTLY);
    }

    @Test
    void readersSeeAChangeAtOnce() {
        var source = editing.create(named("La Lanterne"));
        assertThat(site.get().uri("/sources/la-lanterne")).hasStatusOk();

        editing.revise(
                source.id(),
                source.version(),
                new SourceDetails(
                        new ProperName("La Lanterne"), SourceKind.MAGAZINE, null, null, null, "Hebdomadaire."));

        assertThat(site.get().uri("/sources/la-lanterne"))
                .hasStatusOk()
                .bodyText()
                .contains("Hebdomadaire.");
    }

    @Test
    void savingOverSomebodysSaveIsRefusedAndSavesNothing() {
        var source = editing.create(named("Le Matin"));
        var seen = source.version();
        editing.revise(source.id(), seen, named("Le Matin de Paris"));

        assertThatExceptionOfType(SourceEditedMeanwhile.class)
                .isThrownBy(() -> editing.revise(source.id(), seen, named("Le Matin d’Anvers")));
        assertThat(sources.findById(source.id()).orElseThrow().name()).isEqualTo("Le Matin de Paris");
    }

    @Test
    void manyWhoMakeOneNameAtOnceEachGetAnAddress() throws InterruptedException {
        var threads = Executors.newFixedThreadPool(4);
        var all = IntStream.range(0, 12)
                .mapToObj(number -> (Callable<Source>) () -> editing.create(named("Comœdia")))
                .toList();

        var made = threads.invokeAll(all);
        threads.shutdown();

        assertThat(made.stream().map(SourceEditingTest::slug).collect(Collectors.toSet()))
                .hasSize(12)
                .contains("comoedia", "comoedia-12");
    }

    @Test
    void whatIsTypedFindsTheWholeNameFirst() {
        editing.create(named("Havas Afrique du Nord"));
        var whole = editing.create(named("Agence Hävas"));
        editing.create(named("Agence Havas Presse"));

        assertThat(found("agence havas")).startsWith("Agence Hävas").contains("Agence Havas Presse");
        assertThat(found("hav af")).containsExactly("Havas Afrique du Nord");
        assertThat(names.find(Set.of(whole.id(), -1L)))
                .extracting(SourceName::name)
                .containsExactly("Agence Hävas");
    }

    @Test
    void nothingThatCanBeTypedFails() {
        for (var typed : List.of("", " ", "\0", "\uD83D", "%_'\\", "🗞️", "!!!", "a".repeat(10_000), "' or 1=1 --")) {
            assertThat(found(typed)).as(typed).isNotNull();
        }
        editing.create(named("🗞️🗞️"));
        assertThat(found("🗞️🗞️")).containsExactly("🗞️🗞️");
    }

    private List<String> found(String typed) {
        return names.findTyped(typed, 10).stream().map(SourceName::name).toList();
    }

    private static String slug(Future<Source> made) {
        try {
            return made.get().slug().value();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static SourceDetails named(String name) {
        return SourceDetails.named(new ProperName(name));
    }
}
