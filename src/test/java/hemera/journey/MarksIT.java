package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Going through an article from one word of the search to the next; none of it needs a script. */
@BrowserTest
class MarksIT {

    @Autowired
    private SampleArchive archive;

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void aReaderGoesFromMarkToMarkAndTakesThemOff(boolean script, Readers readers) {
        var reader = readers.reader(script);
        reader.open(archive.firstArticle() + "?q=Kirby");
        var page = reader.page();
        var ways = page.locator(".mark-ways:visible");
        assertThat(ways).hasCount(0);

        reader.follow("Premier passage");
        assertThat(page.locator("#mark-1")).isInViewport();
        assertThat(ways).hasCount(1);

        way(page, "Suivant").click();
        assertThat(page.locator("#mark-2")).isInViewport();
        assertThat(ways).containsText("2\u00a0sur");
        way(page, "Précédent").click();
        way(page, "Précédent").click();
        assertThat(ways).containsText(page.locator("mark[id]").count() + "\u00a0sur");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(ways).hasCount(0);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        way(page, "Retirer les marques").click();
        assertThat(page.locator("mark")).hasCount(0);
        assertThat(page.url())
                .endsWith(archive.firstArticle() + "#" + page.url().split("#")[1]);
    }

    private static Locator way(Page page, String name) {
        return page.locator(".mark-ways:visible a", new Page.LocatorOptions().setHasText(name));
    }
}
