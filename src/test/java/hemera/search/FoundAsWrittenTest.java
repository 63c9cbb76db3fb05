package hemera.search;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.article.Quotation;
import hemera.article.SampleArticle;
import hemera.source.SourceDetails;
import hemera.source.SourceEditing;
import hemera.subject.Subject;
import hemera.subject.SubjectDetails;
import hemera.subject.SubjectEditing;
import hemera.subject.SubjectKind;
import hemera.subject.SubjectVariant;
import hemera.text.Language;
import hemera.text.ProperName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Words are found as people write them: the pairs of {@code search/pairs.tsv} on the articles beside them. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundAsWrittenTest {

    private static final String QUOTED = "répondu sans détour";

    @Autowired
    ArticleSearch search;

    @Autowired
    IndexRebuild rebuild;

    @Autowired
    ArticleEditing editing;

    @Autowired
    SourceEditing sources;

    @Autowired
    SubjectEditing subjects;

    private final Map<Long, String> names = new HashMap<>();
    private String source = "";

    @BeforeAll
    void publish() {
        var sourceId = sources.create(SourceDetails.named(new ProperName("Le Journal des règles")))
                .id();
        source = String.valueOf(sourceId);
        lines("articles.tsv").forEach(line -> {
            var cells = line.split("\t");
            var article = anArticle(cells[2]).in(cells[1]).saying(cells[3]).from(sourceId);
            names.put(completed(article, cells[3]).published(editing).id(), cells[0]);
        });
        rebuild.start().toCompletableFuture().join();
    }

    /** The piece that is quoted from is about a place of several names, none of which is in its text. */
    private SampleArticle completed(SampleArticle article, String body) {
        var at = body.indexOf(QUOTED);
        if (at < 0) {
            return article;
        }
        return article.about(kharkiv().id())
                .quoting(new Quotation(null, "John Kirby", null, QUOTED, at, at + QUOTED.length(), null));
    }

    private Subject kharkiv() {
        return subjects.create(new SubjectDetails(
                SubjectKind.PLACE,
                new ProperName("Kharkiv"),
                null,
                null,
                null,
                null,
                List.of(
                        new SubjectVariant("Kharkov", new Language("fr"), false),
                        new SubjectVariant("Харків", new Language("uk"), true))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void wordsAreFoundAsPeopleWriteThem(SearchPair pair) {
        var criteria = SearchCriteria.of(pair.query()).with(Facet.SOURCE, source);

        var found = search.find(criteria).hits().stream()
                .map(hit -> names.get(hit.articleId()))
                .toList();

        assertThat(found).containsAll(pair.found()).noneMatch(pair.notFound()::contains);
        if (pair.ranked()) {
            assertThat(found).containsSubsequence(pair.found());
        }
    }

    static Stream<SearchPair> pairs() {
        return lines("pairs.tsv").stream().map(SearchPair::read);
    }

    private static List<String> lines(String file) {
        try (var stream = FoundAsWrittenTest.class.getResourceAsStream("/search/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
