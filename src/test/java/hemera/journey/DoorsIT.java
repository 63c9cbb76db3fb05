package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every door of the archive leads to an article, and the article back to the door. */
@BrowserTest
class DoorsIT {

    private static final Pattern HEADLINE = Pattern.compile("^La Maison Blanche a été");
    private static final Pattern QUOTED = Pattern.compile("Nous avons été très clairs");

    @Autowired
    private SampleArchive archive;

    /** Somebody who reads one of the interfaces, with a script or without. */
    record Visit(boolean english, boolean script) {

        String words(String french, String english) {
            return this.english ? english : french;
        }

        String place(String address) {
            return english ? SampleArchive.english(address) : address;
        }

        Reader begin(Readers readers) {
            var reader = readers.reader(script);
            reader.open(place("/"));
            return reader;
        }
    }

    static Stream<Visit> visits() {
        return Stream.of(true, false).flatMap(script -> Stream.of(new Visit(false, script), new Visit(true, script)));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void datesLeadDownToTheArticleAndUpAgain(Visit visit, Readers readers) {
        var reader = visit.begin(readers);
        var decade = visit.words("années 2020", "2020s");
        var month = visit.words("mai 2023", "May 2023");

        reader.follow("Dates");
        isAt(reader, visit.place("/archive"));
        reader.follow(decade);
        isAt(reader, visit.place("/archive/2020s"));
        reader.follow("2023");
        isAt(reader, visit.place("/archive/2023"));
        reader.follow(month);
        isAt(reader, visit.place("/archive/2023/05"));
        firstArticle(reader).click();
        isAt(reader, visit.place(archive.firstArticle()));

        reader.follow(month);
        isAt(reader, visit.place("/archive/2023/05"));
        reader.follow("2023");
        reader.follow(decade);
        reader.follow(visit.words("Archives", "Archive"));
        isAt(reader, visit.place("/archive"));
        reader.follow(visit.words("Accueil", "Front page"));
        isAt(reader, visit.place("/"));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void sourcesLeadToWhatTheyPublished(Visit visit, Readers readers) {
        var reader = visit.begin(readers);

        reader.follow("Sources");
        isAt(reader, visit.place("/sources"));
        reader.follow(SampleArchive.SOURCE);
        isAt(reader, visit.place("/sources/le-petit-parisien"));
        reader.follow("La Seine monte");
        isAt(reader, visit.place(archive.correctedArticle()));

        reader.follow(SampleArchive.SOURCE);
        isAt(reader, visit.place("/sources/le-petit-parisien"));
        reader.page().locator(".trail").getByText("Sources").click();
        isAt(reader, visit.place("/sources"));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void whatSomebodySaidIsFoundInTheText(Visit visit, Readers readers) {
        var reader = visit.begin(readers);

        reader.follow(visit.words("Personnes", "People"));
        isAt(reader, visit.place("/people"));
        reader.follow("John Kirby");
        isAt(reader, visit.place("/people/john-kirby"));
        // On the words: Chromium takes no click on the marks that it draws around a quotation.
        reader.page().locator("main a").getByText(QUOTED).click(new Locator.ClickOptions().setPosition(60, 10));
        isAt(reader, visit.place(archive.firstArticle()) + "#q3");
        assertThat(reader.page().locator(":target")).containsText(QUOTED);
        assertThat(reader.page().locator(":target")).isInViewport();

        reader.follow("John Kirby");
        isAt(reader, visit.place("/people/john-kirby"));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void namesOfEveryKindLeadToTheArticle(Visit visit, Readers readers) {
        var reader = visit.begin(readers);

        leads(
                reader,
                visit,
                visit.words("Organisations", "Organisations"),
                visit.words("Maison Blanche", "White House"));
        leads(reader, visit, visit.words("Lieux", "Places"), visit.words("Région de Belgorod", "Belgorod region"));
        leads(reader, visit, visit.words("Thèmes", "Topics"), visit.words("Conflit armé", "armed conflict"));
        reader.follow(visit.words("Personnes", "People"));
        leads(
                reader,
                visit,
                visit.words("Événements", "Events"),
                visit.words("Raid de Belgorod (mai 2023)", "Belgorod raid (May 2023)"));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void whatIsWantedLeadsToTheParagraphThatCitesIt(Visit visit, Readers readers) {
        var reader = visit.begin(readers);

        reader.follow(visit.words("Pièces recherchées", "Wanted pieces"));
        isAt(reader, visit.place("/wanted"));
        firstArticle(reader).click();
        assertThat(reader.page()).hasURL(Pattern.compile(visit.place(archive.firstArticle()) + "#p\\d+$"));
        assertThat(reader.page().locator(":target")).isInViewport();

        reader.follow(visit.words("hors archive", "not in the archive"));
        isAt(reader, visit.place("/wanted"));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void correctionsLeadToWhatTheyChangedAndToTheArticle(Visit visit, Readers readers) {
        var reader = visit.begin(readers);
        var changes = visit.words("Voir ce qui a changé", "See what changed");

        reader.follow(visit.words("Rectificatifs", "Corrections"));
        isAt(reader, visit.place("/corrections"));
        reader.follow("La Seine monte");
        isAt(reader, visit.place(archive.correctedArticle()));

        reader.follow(changes);
        assertThat(reader.page().locator("ins").getByText("29").first()).isVisible();
        reader.page().locator(".trail").getByText("La Seine monte").click();
        isAt(reader, visit.place(archive.correctedArticle()));
    }

    private void leads(Reader reader, Visit visit, String list, String name) {
        for (var step : List.of(list, name)) {
            reader.follow(step);
        }
        assertThat(reader.headline()).hasText(name);
        firstArticle(reader).click();
        isAt(reader, visit.place(archive.firstArticle()));
        reader.follow(name);
        assertThat(reader.headline()).hasText(name);
    }

    private static Locator firstArticle(Reader reader) {
        return reader.page().locator("main a").getByText(HEADLINE).first();
    }

    private static void isAt(Reader reader, String place) {
        assertThat(reader.page()).hasURL(place);
    }
}
