package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static hemera.journey.SampleArchive.english;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Finding an article, reading it and going on from there; none of it needs a script. */
@BrowserTest
class ReadingIT {

    private static final Pattern HEADLINE = Pattern.compile("^La Maison Blanche a été");

    /** Other tests publish too, so that nobody knows which article is the latest. */
    private static final String LATEST = ".card__headline a";

    @Autowired
    private SampleArchive archive;

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void theFrontPageLeadsToAnArticleAndTheArticleBack(boolean script, Readers readers) {
        var reader = readers.reader(script);
        reader.open("/");

        var latest = reader.page().locator(LATEST).first();
        var headline = latest.innerText();
        latest.click();
        assertThat(reader.headline()).hasText(headline);

        reader.follow("Hemera");
        assertThat(reader.place()).isEqualTo("/");
        reader.page().goBack();
        reader.page().goBack();
        assertThat(reader.place()).isEqualTo("/");
        assertThat(reader.page().getByText("Derniers ajouts")).isVisible();
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void switchingTheLanguageKeepsThePlaceAndTheLanguageKeepsOnTheWay(boolean script, Readers readers) {
        var reader = readers.reader(script);
        reader.open(archive.firstArticle());

        reader.follow("English");
        assertThat(reader.place()).isEqualTo(english(archive.firstArticle()));
        assertThat(reader.headline()).hasText(HEADLINE);
        assertThat(reader.page().locator("time[datetime='2023-05']").first()).hasText("May 2023");

        reader.follow("Hemera");
        assertThat(reader.place()).isEqualTo("/en/");
        assertThat(reader.page().getByText("Latest additions")).isVisible();

        reader.page().locator(LATEST).first().click();
        var article = reader.place();
        assertThat(article).startsWith("/en/articles/");
        reader.follow("Français");
        assertThat(english(reader.place())).isEqualTo(article);
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void aCorrectionIsToldAndTheFormerTextIsStillRead(boolean script, Readers readers) {
        var reader = readers.reader(script);
        reader.open(archive.correctedArticle());
        assertThat(reader.page().getByText(SampleArchive.CORRECTION).first()).isVisible();

        reader.follow("Tout l’historique public");
        reader.follow("version 1");
        assertThat(reader.page().getByText("Vous lisez une version antérieure")).isVisible();
        assertThat(reader.page().locator("time[datetime='1910-01-28']").first()).isVisible();

        reader.follow("Lire le texte actuel");
        assertThat(reader.place()).isEqualTo(archive.correctedArticle());
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void aWithdrawnArticleTellsWhyAndNamesWhatToReadInstead(boolean script, Readers readers) {
        var reader = readers.reader(script);

        assertThat(reader.open(archive.tombstone())).isEqualTo(410);
        assertThat(reader.page().getByText(SampleArchive.REASON)).isVisible();

        reader.follow("La Seine monte");
        assertThat(reader.place()).isEqualTo(archive.correctedArticle());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/articles/nowhere", "/en/articles/nowhere"})
    void anAddressWithoutAPageLeadsToTheFrontPage(String address, Readers readers) {
        var reader = readers.reader();

        assertThat(reader.open(address)).isEqualTo(404);

        reader.page().locator("main a").first().click();
        assertThat(reader.place()).isEqualTo(address.startsWith("/en") ? "/en/" : "/");
    }
}
