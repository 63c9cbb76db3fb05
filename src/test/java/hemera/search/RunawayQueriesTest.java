package hemera.search;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.browse.SampleNames;
import hemera.search.query.Bounds;
import hemera.subject.SubjectKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The most that a query can ask, of an archive in every language that is analysed by rules of its own. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunawayQueriesTest {

    private static final List<String> LANGUAGES =
            List.of("fr", "en", "de", "es", "it", "pt", "nl", "ru", "ar", "ja", "pl");

    @Autowired
    MockMvcTester site;

    @BeforeAll
    void publish(@Autowired ArticleEditing editing, @Autowired IndexRebuild rebuild, @Autowired JdbcClient database) {
        nameTwoHundredTimes(new SampleNames(database));
        var near = words("kamel", 60);
        LANGUAGES.forEach(language ->
                anArticle("Emballement " + language).in(language).saying(near).published(editing));
        rebuild.start().toCompletableFuture().join();
    }

    private static void nameTwoHundredTimes(SampleNames names) {
        for (var kind : List.of(SubjectKind.PERSON, SubjectKind.PLACE, SubjectKind.TOPIC)) {
            var subject =
                    names.subject(kind, "Emballée", "emballee-" + kind.name().toLowerCase(Locale.ROOT));
            for (var name : words("emballee", 200).split(" ")) {
                names.alsoCalled(subject, name, "fr", false);
            }
        }
    }

    private static String words(String beginning, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> beginning + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .collect(Collectors.joining(" "));
    }

    static Stream<String> queries() {
        var words = words("kamel", Bounds.LEAVES);
        return Stream.of(
                words,
                words.replace(" ", " OU "),
                words.replace(" ", " OR ") + "*",
                "Emballée OU ".repeat(Bounds.LEAVES) + "rien",
                words("kame", Bounds.OPEN_LEAVES).replace(" ", "~ ") + "~",
                words("kame", Bounds.OPEN_LEAVES).replace(" ", "* ") + "*",
                words("kame", 100).replace(' ', '-'),
                words("kame", 100).replace(' ', '-') + "~",
                words("kame", 100).replace(' ', '-') + "*",
                "kame".repeat(200) + "~",
                "😀a".repeat(300) + "~",
                "北京".repeat(500),
                "北京".repeat(450) + "~",
                "\"" + "北京".repeat(450) + "\"~50",
                "\"" + words("kame", 100) + "\"~50",
                "\"" + "kamelaa ".repeat(120) + "\"~50",
                "\"" + "de la ".repeat(120) + "kame\"~50",
                "\"" + "de la ".repeat(120) + "\"~50",
                "citation:(" + words.replace(" ", " OU ") + ")",
                "titre:(" + words("kame", Bounds.OPEN_LEAVES).replace(" ", "~ OU ") + "~)");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void areAnswered(String query) {
        assertThat(site.get().uri("/search?q={query}", query)).hasStatusOk();
        assertThat(site.get().uri("/search/suggestions?q={query}", query)).hasStatusOk();
    }
}
