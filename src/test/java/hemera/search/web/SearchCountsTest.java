package hemera.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.search.IndexRebuild;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever is asked, pages and files count what there is. */
@ArchiveTest
@TestInstance(Lifecycle.PER_CLASS)
class SearchCountsTest {

    private static final long SEED = 20_230_524;
    private static final int ARTICLES = 200;
    private static final int WITHDRAWN = 10;
    private static final int SEARCHES = 60;
    /** Followed from each page. */
    private static final int LINKS = 4;

    private final Random random = new Random(SEED);

    @Autowired
    MockMvcTester site;

    private RandomArchive archive;

    @BeforeAll
    void fillTheArchive(
            @Autowired ArticleEditing editing, @Autowired JdbcClient database, @Autowired IndexRebuild rebuild) {
        archive = new RandomArchive(random, editing, database);
        archive.fill(ARTICLES, WITHDRAWN);
        rebuild.start().toCompletableFuture().join();
    }

    Stream<String> searches() {
        var address = new SearchAddress("/search");
        return Stream.concat(
                Stream.of("/search?q=" + RandomArchive.WORD),
                Stream.generate(archive::criteria).limit(SEARCHES).map(address::of));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void countsAreThoseOfTheListsTheyLeadTo(String address) {
        var page = page(address);
        long total = total(page);

        for (var choice : some(page.select(".facet__choices li"))) {
            long told = number(choice.select("small").text());
            var isChosen = choice.select(".facet__chosen").size() == 1;
            var isMore = choice.select("small").text().startsWith("+");
            if (!isChosen) {
                var list = total(page(choice.select("a").attr("href")));
                assertThat(isMore ? list - total : list).as(choice.text()).isEqualTo(told);
            }
        }
        for (var bar : some(page.select(".timeline tbody tr:has(a)"))) {
            assertThat(total(page(bar.select("a").attr("href"))))
                    .as(bar.text())
                    .isEqualTo(number(bar.select("td").text()));
        }
    }

    @ParameterizedTest
    @MethodSource("searches")
    void theTimelineAddsUpToTheTotal(String address) {
        var page = page(address);

        var numbers = page.select(".timeline tbody td");
        if (!numbers.isEmpty()) {
            assertThat(numbers.eachText().stream()
                            .mapToLong(SearchCountsTest::number)
                            .sum())
                    .isEqualTo(total(page));
        }
    }

    @ParameterizedTest
    @MethodSource("searches")
    void filesAndPagesListTheSameArticlesInTheSameOrder(String address) {
        var page = page(address);
        var csv = text(file(address, "csv")).lines().skip(5).toList();
        var lines = text(file(address, "jsonl")).lines().skip(1).toList();

        assertThat(csv).hasSize((int) total(page)).doesNotHaveDuplicates();
        assertThat(lines).hasSize((int) total(page)).doesNotHaveDuplicates();
        assertThat(lines)
                .zipSatisfy(
                        headlines(page), (line, headline) -> assertThat(line).contains("\"" + headline + "\""));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void whatWasWithdrawnIsNotFound(String address) {
        assertThat(text(file(address, "jsonl"))).doesNotContainPattern("\"Zibeline numéro [0-9]\"");
    }

    private static String file(String address, String extension) {
        return address.replace("/search", "/search/results." + extension);
    }

    /** Of all pages, from link to link. */
    private List<String> headlines(Document first) {
        var headlines = new ArrayList<String>();
        for (var page = first; page != null; page = next(page)) {
            headlines.addAll(page.select(".hit__headline").eachText());
        }
        return headlines;
    }

    private Document next(Document page) {
        var link = page.select("link[rel=next]").attr("href");
        return link.isEmpty() ? null : page(link);
    }

    private List<Element> some(List<Element> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(LINKS, shuffled.size()));
    }

    private static long total(Document page) {
        return number(page.select(".search__count").text());
    }

    private static long number(String told) {
        var digits = told.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private Document page(String address) {
        return Jsoup.parse(text(address));
    }

    private String text(String address) {
        var answer = site.get().uri(URI.create(address)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
