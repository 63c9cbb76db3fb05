package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** What a reader is told of the first article. */
@BrowserTest
class FirstArticleIT {

    private static final Pattern DIGEST = Pattern.compile("^[0-9a-f]{64}$");

    @Autowired
    private SampleArchive archive;

    @Test
    void itsHeadSaysWhatIsKnownAndWhatIsNot(Readers readers) {
        var head = article(readers).locator("main header");

        assertThat(head.locator("h1"))
                .hasText("La Maison Blanche a été « très claire » avec Kiev sur l’utilisation d’armes fournies par les "
                        + "États-Unis, a déclaré John Kirby");
        assertThat(head.locator("time[datetime='2023-05']")).hasText("mai 2023");
        assertThat(fact(head, "Source")).hasText("inconnue");
        assertThat(fact(head, "Signature")).hasText("inconnue");
        assertThat(head.getByText("traduction automatique")).isVisible();
    }

    @Test
    void itsBodyReadsAsItWasReceived(Readers readers) throws IOException {
        var parts = article(readers).locator(".article__text > *");

        assertThat(parts.allTextContents().stream().map(FirstArticleIT::withPlainSpaces))
                .containsExactlyElementsOf(received());
    }

    @ParameterizedTest
    @CsvSource({"p5, Les États-Unis ont du mal à expliquer", "q3, Nous avons été très clairs"})
    void itsParagraphsAndQuotationsHaveAddresses(String anchor, String words, Readers readers) {
        var reader = readers.reader();
        reader.open(archive.firstArticle() + "#" + anchor);

        var target = reader.page().locator(":target");
        assertThat(target).containsText(words);
        assertThat(target).isInViewport();
    }

    @Test
    void thePiecesItCitesAreToldToBeMissing(Readers readers) {
        var pieces = part(article(readers), "Renvois").getByRole(AriaRole.LISTITEM);

        assertThat(pieces).hasCount(2);
        assertThat(pieces.first()).containsText("hors archive");
        assertThat(pieces.last()).containsText("hors archive");
    }

    @Test
    void itsPeopleAndPlacesAreNamed(Readers readers) {
        var subjects = part(article(readers), "Personnes, lieux et thèmes");

        for (var name : List.of("John Kirby", "Maison Blanche", "Région de Belgorod", "Conflit armé")) {
            assertThat(subjects).containsText(name);
        }
    }

    @Test
    void itsProvenanceIsToldInFull(Readers readers) {
        var provenance = part(article(readers), "Provenance");

        for (var unknown : List.of("Source", "Adresse d’origine", "Entrée dans l’archive", "Signature")) {
            assertThat(fact(provenance, unknown)).hasText("inconnue");
        }
        assertThat(fact(provenance, "Traduction")).containsText("anglais");
        assertThat(fact(provenance, "Droits")).containsText("son éditeur");
        assertThat(fact(provenance, "Note d’archive")).containsText("un guillemet ouvert qui n’est pas refermé");
        assertThat(fact(provenance, "Empreinte (SHA-256)").locator("code")).hasText(DIGEST);
    }

    @Test
    void aScriptOffersToCopyItsCitation(Readers readers) {
        var page = article(readers);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var cite = part(page, "Citer cet article");

        cite.getByRole(AriaRole.BUTTON).click();

        assertThat(cite.getByRole(AriaRole.STATUS)).hasText("Copié");
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .asString()
                .isEqualTo(cite.locator(".citation").textContent())
                .contains("mai 2023", "ark:99999/");
    }

    @Test
    void withoutAScriptNothingIsOfferedThatWouldNotWork(Readers readers) {
        var reader = readers.reader(false);
        reader.open(archive.firstArticle());

        assertThat(part(reader.page(), "Citer cet article")).containsText("mai 2023");
        assertThat(reader.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON))
                .hasCount(0);
    }

    @Test
    void itsHistoryIsOneClickAway(Readers readers) {
        var page = article(readers);

        part(page, "Historique").getByText("Tout l’historique public").click();

        assertThat(page.locator("h1")).hasText(Pattern.compile("^La Maison Blanche"));
        assertThat(page.getByText("Première publication")).isVisible();
    }

    private Page article(Readers readers) {
        var reader = readers.reader();
        reader.open(archive.firstArticle());
        return reader.page();
    }

    private static Locator part(Page page, String heading) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(heading).setExact(true));
    }

    private static Locator fact(Locator part, String term) {
        return part.locator("dl > div:has(> dt:text-is('%s')) > dd".formatted(term));
    }

    private static List<String> received() throws IOException {
        var file = new ClassPathResource("hemera/article/seed/first-article.md");
        return Stream.of(file.getContentAsString(StandardCharsets.UTF_8).strip().split("\n\n"))
                .map(part -> part.replaceFirst("^\\[\\[(.*)]]$", "En savoir plus $1 hors archive"))
                .toList();
    }

    private static String withPlainSpaces(String drawn) {
        return drawn.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
