package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages on paper. */
@BrowserTest
class PrintIT {

    @Autowired
    private SampleArchive archive;

    Stream<String> everyPage() {
        return archive.frenchPages();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void paperShowsNoNavigation(String address, Readers readers) {
        var reader = readers.passerBy();
        reader.open(address);
        var ways = reader.page().locator("nav:visible, button:visible, select:visible, .skip:visible");
        assertThat(ways).not().hasCount(0);

        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(ways).hasCount(0);
        assertThat(reader.headline()).isVisible();
    }

    @Test
    void aPrintedArticleSaysWhereItStands(Readers readers) {
        var reader = readers.passerBy();
        reader.open(archive.firstArticle());
        var address = reader.page().getByText(BrowserTest.PUBLIC_ADDRESS + archive.firstArticle());
        assertThat(address).isHidden();

        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(address).isVisible();
    }
}
